import type { Unit } from '../../core/derivation';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { block, type Block } from '../layout/block';
import { marginWidth } from '../layout/head';
import { wrappedLines } from '../layout/text-width';
import { dayFormat, figureFormat } from '../number-format';
import { palette } from '../palette';
import { sourceLink, sourceText } from '../source-link';
import { aligned, meanings, styles } from '../style';
import { cellOf, columns } from './page';
import { isTaken, type ProofCell, type ProofLine } from './proof-line';

/** Widths of columns A to I: margin, step, what, from, until, formula, engine, check, source. */
export const proofWidths: readonly number[] = [marginWidth, 7, 52, 16, 16, 20, 20, 8, 24];

const lineHeight = 15;
const rowPadding = 4;

/** What the cells of a proof are shown with. */
export interface Look {
  readonly say: SheetText;
  readonly language: Language;
  readonly currency: string;
}

const formatOf = (value: number, unit: Unit | 'day', { language, currency }: Look): string => (unit === 'day' ? dayFormat[language] : figureFormat(value, unit, currency, language));

function contentOf(cell: ProofCell): CellContent {
  switch (cell.kind) {
    case 'formula':
      return Number.isFinite(cell.value) ? { formula: cell.formula, value: cell.value } : { formula: cell.formula, value: { error: '#N/A' } };
    case 'figure':
      return Number.isFinite(cell.value) ? cell.value : null;
    case 'text':
      return cell.text;
  }
}

/** A figure that was taken over stands out, and says so. */
function shownCell(cell: ProofCell | undefined, { row, column }: Pick<Cell, 'row' | 'column'>, base: Style, look: Look): readonly Cell[] {
  if (!cell) return [{ row, column, content: null, style: base }];
  if (cell.kind === 'text') return [{ row, column, content: cell.text, style: { ...aligned(base, 'right'), color: palette.muted } }];
  const style: Style = { ...aligned(base, 'right'), format: formatOf(cell.value, cell.unit, look), ...(isTaken(cell) && meanings.attention) };
  return [{ row, column, content: contentOf(cell), style, ...(isTaken(cell) && { note: look.say('proof.taken', {}) }) }];
}

function sourceCells({ source }: ProofLine, row: number, base: Style, { say }: Look): readonly Cell[] {
  if (!source) return [{ row, column: columns.source, content: null, style: base }];
  const text = sourceText(source, say);
  return [{ row, column: columns.source, content: text, link: sourceLink(source, say('explanation.openSource', { place: text })), style: { ...base, indent: 1, color: palette.link, underline: true } }];
}

/** How a row of the proof stands among the others. */
export interface RowPlace {
  readonly row: number;
  /** The number of the step; nothing for a detail. */
  readonly step: number | undefined;
  /** The figure that is proven: it is checked. */
  readonly isLast: boolean;
}

const checkFormula = (row: number): string => `IF(IFERROR(ROUND(${cellOf(row, 'outcome')}-${cellOf(row, 'engine')},4)=0,FALSE),"✓","✗")`;

/** The row of one step or detail. */
export function proofRow(line: ProofLine, { row, step, isLast }: RowPlace, look: Look): Block {
  const base: Style = isLast ? { ...styles.body, bold: true } : line.kind === 'step' ? styles.body : { ...styles.body, color: palette.muted };
  const lines = wrappedLines(line.what, proofWidths[columns.what - 1] ?? 0, undefined, isLast);
  const engine: ProofCell | undefined = line.engine && { kind: 'figure', ...line.engine };
  const cells: readonly Cell[] = [
    { row, column: columns.step, content: step ?? null, style: aligned(base, 'center') },
    { row, column: columns.what, content: line.what, style: { ...base, wrap: true, ...(line.kind === 'step' ? {} : { indent: 2 }) } },
    ...shownCell(line.beside?.[0], { row, column: columns.first }, base, look),
    ...shownCell(line.beside?.[1], { row, column: columns.second }, base, look),
    ...shownCell(line.outcome, { row, column: columns.outcome }, base, look),
    ...shownCell(engine, { row, column: columns.engine }, { ...base, color: palette.muted }, look),
    { row, column: columns.check, content: isLast ? { formula: checkFormula(row), value: '✓' } : null, style: aligned(base, 'center') },
    ...sourceCells(line, row, base, look),
  ];
  return block({ cells, heights: { [row]: lines * lineHeight + rowPadding }, bottom: row });
}

/** The headers above the steps of one payout. */
export function proofHead(row: number, say: SheetText): Block {
  const header = (column: number, content: string, horizontal: NonNullable<Style['horizontal']>): Cell => ({ row, column, content, style: aligned(styles.header, horizontal) });
  return block({
    cells: [
      header(columns.step, say('explanation.column.step', {}), 'center'),
      header(columns.what, say('explanation.column.what', {}), 'left'),
      header(columns.first, say('proof.column.first', {}), 'right'),
      header(columns.second, say('proof.column.second', {}), 'right'),
      header(columns.outcome, say('proof.column.outcome', {}), 'right'),
      header(columns.engine, say('proof.column.engine', {}), 'right'),
      header(columns.check, say('proof.column.check', {}), 'center'),
      { ...header(columns.source, say('explanation.column.source', {}), 'left'), style: { ...aligned(styles.header, 'left'), indent: 1 } },
    ],
    bottom: row,
  });
}
