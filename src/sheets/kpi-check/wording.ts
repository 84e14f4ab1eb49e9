import type { Subject } from '../../core/finding';
import { smartLetters } from '../../core/smart-letter';
import type { SheetText } from '../../i18n/sheet-text';
import type { CheckedKpi, Verdict } from '../../plan/kpi-check';
import type { Link, TableColumn } from '../../spec/sheet-spec';
import { textColumn } from '../layout/columns';
import { countFormat } from '../number-format';
import { palette } from '../palette';
import { aligned, styles } from '../style';

/** The name of a KPI; where it cannot be read, its row. */
export const kpiName = ({ name, label, at }: CheckedKpi, say: SheetText): string => (name === '' ? say('kpiCheck.unreadableName', { row: at.row ?? 0 }) : label);

/** The sign and word of a verdict. */
export const verdictText = ({ kind }: Verdict, say: SheetText): string => say(`kpiCheck.${kind}`, {});

/** The team, project or person; the whole company where there is none. */
export const scopeText = (scope: string, say: SheetText): string => (scope === '' ? say('kpiCheck.company', {}) : scope);

/** The cell to go to: its own, else its row. Excel shows at most 255 characters of a tip. */
export const placeLink = ({ sheet, cell, row }: Subject, tip?: string): Link => ({
  sheet: { name: sheet ?? '' },
  cell: cell ?? `A${row ?? 1}`,
  ...(tip === undefined ? {} : { tip: tip.slice(0, 255) }),
});

/** The cell in words, short enough for a column. */
export const placeText = ({ cell, row }: Subject, say: SheetText): string => cell ?? say('findings.row', { row: row ?? 1 });

/** A column of signs, in the middle. */
export const signColumn = (header: string, note?: string): TableColumn => {
  const plain = textColumn(header);
  return { ...plain, style: aligned(styles.body, 'center'), headerStyle: aligned(styles.header, 'center'), ...(note === undefined ? {} : { note }) };
};

/** A column of counts, in the middle. */
export const countColumn = (header: string): TableColumn => {
  const signs = signColumn(header);
  return { ...signs, style: { ...signs.style, format: countFormat } };
};

/** A column of cells to go to. */
export const cellColumn = (header: string): TableColumn => {
  const signs = signColumn(header);
  return { ...signs, style: { ...styles.body, horizontal: 'center', color: palette.link, underline: true } };
};

/** The five columns of what the text alone says of each letter. */
export const textLetterColumns = (say: SheetText): readonly TableColumn[] =>
  smartLetters.map((letter) => signColumn(say('kpiCheck.letterOfText', { letter }), say('kpiCheck.letterOfTextRule', {})));

/** The five columns S, M, A, R, T, with the rule of each letter in a note. */
export const letterColumns = (say: SheetText): readonly TableColumn[] =>
  smartLetters.map((letter) => signColumn(say('kpiCheck.letterInitial', { letter }), say('kpiCheck.letterRule', { letter })));
