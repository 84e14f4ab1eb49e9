import type { Value } from '../../core/value';
import { messageText } from './message-text';
import { formatFor } from '../../i18n/format';
import type { Comparison, FigureDifference, RowDifference } from '../../measure/compare/comparison';
import type { CellContent, Table, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, linkColumn, statusColumn, textColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { measureSentence } from '../measure-words';
import { countFormat, figureFormat, numberFormat } from '../number-format';
import { sourceLink, sourceText } from '../source-link';
import { styles } from '../style';
import type { CompareInput } from './compare-input';

/** One row per comparison: what both measures count, how much was compared, and how much differs. */
export function pairsTable({ comparisons, say }: CompareInput, row: number): Table {
  return {
    name: 'KoersComparison',
    row,
    column: firstColumn,
    columns: [
      textColumn(say('compare.column.left', {})),
      textColumn(say('compare.column.right', {})),
      ...(['compared', 'differing', 'leftOnly', 'rightOnly', 'otherAmount', 'elsewhere'] as const).map((column) => figureColumn(say(`compare.column.${column}`, {}), countFormat)),
      statusColumn(say('compare.column.leftDefinition', {}), undefined, true),
      statusColumn(say('compare.column.rightDefinition', {}), undefined, true),
    ],
    rows: comparisons.map(({ left, right, compared, differences, counts, leftRows, rightRows }) => [
      left,
      right,
      compared,
      differences.length,
      counts?.leftOnly ?? null,
      counts?.rightOnly ?? null,
      counts?.amount ?? null,
      counts ? counts.person + counts.period : null,
      measureSentence(leftRows, say),
      measureSentence(rightRows, say),
    ]),
    extras: comparisons.map(({ definition }, at) => ({ row: at, column: 0, link: sourceLink(definition, sourceText(definition, say)) })),
  };
}

const figures = ['left', 'right', 'difference'] as const;
const firstFigure = 4;

/** One row per figure that differs. What is not known is no number, with its reason in a note. */
export function figuresTable({ comparisons, say, options }: CompareInput, row: number): Table {
  const all = comparisons.flatMap((comparison) => comparison.differences.map((difference) => ({ comparison, difference })));
  const format = formatFor(options.language);
  const rowOf = ({ comparison, difference }: (typeof all)[number]): readonly CellContent[] => [
    comparison.left,
    comparison.right,
    format.period(difference.period),
    difference.person === '' ? say('compare.company', {}) : difference.person,
    ...figures.map((figure) => contentOf(difference[figure])),
  ];
  return {
    name: 'KoersComparisonFigures',
    row,
    column: firstColumn,
    columns: [
      textColumn(say('compare.column.left', {})),
      textColumn(say('compare.column.right', {})),
      textColumn(say('compare.column.month', {})),
      textColumn(say('compare.column.person', {})),
      ...figures.map((figure) => figureColumn(say(`compare.column.${figure === 'left' ? 'leftFigure' : figure === 'right' ? 'rightFigure' : 'difference'}`, {}), numberFormat)),
    ],
    rows: all.map(rowOf),
    extras: all.flatMap(({ comparison, difference }, at) => figureExtras(comparison, difference, at, options)),
  };
}

const contentOf = (value: Value): CellContent => (value.kind === 'known' ? value.value : { error: '#N/A' });

function figureExtras({ unit, currency }: Comparison, difference: FigureDifference, row: number, { language }: CompareInput['options']): readonly TableExtra[] {
  return figures.map((figure, k): TableExtra => {
    const value = difference[figure];
    const style = { ...styles.body, horizontal: 'right' as const, ...(value.kind === 'known' && { format: figureFormat(value.value, unit, currency, language) }) };
    const reason = messageText(value, language);
    return { row, column: firstFigure + k, style, ...(reason !== undefined && { note: reason }) };
  });
}

const leftCell = 6;

/** One row per number that differs, with a link to its rows in both tables. */
export function rowsTable({ comparisons, say, options }: CompareInput, row: number): Table {
  const all = comparisons.flatMap((comparison) => comparison.rows.map((difference) => ({ comparison, difference })));
  const sideText = (side: RowDifference['left']): string => (side ? sourceText(side.source, say) : '');
  return {
    name: 'KoersComparisonRows',
    row,
    column: firstColumn,
    columns: [
      textColumn(say('compare.column.left', {})),
      textColumn(say('compare.column.right', {})),
      textColumn(say('compare.column.number', {})),
      textColumn(say('compare.column.what', {})),
      figureColumn(say('compare.column.leftFigure', {}), numberFormat),
      figureColumn(say('compare.column.rightFigure', {}), numberFormat),
      linkColumn(say('compare.column.leftRow', {})),
      linkColumn(say('compare.column.rightRow', {})),
    ],
    rows: all.map(({ comparison, difference }) => [
      comparison.left,
      comparison.right,
      difference.id,
      kindText(comparison, difference, { say, options }),
      difference.left?.value ?? null,
      difference.right?.value ?? null,
      sideText(difference.left),
      sideText(difference.right),
    ]),
    extras: all.flatMap(({ comparison, difference }, at) => rowExtras(comparison, difference, at, options)),
  };
}

function rowExtras({ unit, currency }: Comparison, { left, right }: RowDifference, row: number, { language }: CompareInput['options']): readonly TableExtra[] {
  return [left, right].flatMap((side, k): readonly TableExtra[] => {
    if (!side) return [];
    const format = figureFormat(side.value, unit, currency, language);
    return [
      { row, column: firstFigure + k, style: { ...styles.body, horizontal: 'right' as const, format } },
      { row, column: leftCell + k, link: sourceLink(side.source, side.source.table) },
    ];
  });
}

function kindText({ left, right }: Comparison, { kind, left: here, right: there }: RowDifference, { say, options }: Pick<CompareInput, 'say' | 'options'>): string {
  const format = formatFor(options.language);
  switch (kind) {
    case 'leftOnly':
      return say('compare.kind.leftOnly', { measure: left });
    case 'rightOnly':
      return say('compare.kind.rightOnly', { measure: right });
    case 'amount':
      return say('compare.kind.amount', {});
    case 'person':
      return say('compare.kind.person', { left: here?.person ?? '', right: there?.person ?? '' });
    case 'period':
      return say('compare.kind.period', { left: format.day(here?.day ?? 0), right: format.day(there?.day ?? 0) });
  }
}
