import { difference } from '../../core/money/compare';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { Reconciliation } from '../../reward/bonus-run';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { block, joined, type Block } from '../layout/block';
import { columnName } from '../../core/cell-name';
import type { ReconciliationNotes } from './reconciliation-notes';
import { countFormat, figureFormat } from '../number-format';
import { aligned, styles } from '../style';

/** The columns of the block: words, number of rows, amount, check. */
export interface ReconciliationColumns {
  readonly label: number;
  readonly rows: number;
  readonly amount: number;
  readonly check: number;
}

interface Spoken {
  readonly say: SheetText;
  readonly language: Language;
  readonly notes: ReconciliationNotes;
}

interface Line {
  readonly label: string;
  readonly rows: CellContent;
  readonly amount: CellContent;
  readonly isTotal: boolean;
  /** How its rows are found, or where its amount comes back. */
  readonly note?: string;
}

function linesOf(of: Reconciliation, { say, notes }: Spoken): readonly Line[] {
  const line = (label: string, rows: number, amount: number, note = ''): Line => ({ label, rows, amount, isTotal: false, note });
  return [
    { ...line(say('reconciliation.table', { table: of.table }), of.tableRows, of.tableAmount), isTotal: true },
    line(say('reconciliation.credited', {}), of.creditedRows, of.creditedAmount, notes.credited),
    ...of.uncredited.map(({ why, rows, amount }) => line(say(`reconciliation.uncredited.${why}`, {}), rows, amount, notes.uncredited(why))),
    line(say('reconciliation.unreadable', {}), of.unreadableRows, of.unreadableAmount, notes.unreadable),
  ];
}

const creditParts = ['overlay', 'duplicates', 'factorEffect', 'capEffect'] as const;

/** What bonuses count together where that is not what is credited of the table, and what makes the difference. */
function creditLines(of: Reconciliation, { say }: Spoken): readonly Line[] {
  const parts = creditParts.filter((part) => of[part] !== 0);
  if (parts.length === 0) return [];
  const line = (label: string, amount: number, isTotal: boolean): Line => ({ label, rows: null, amount, isTotal });
  return [...parts.map((part) => line(say(`reconciliation.${part}`, {}), of[part], false)), line(say('reconciliation.credits', {}), of.creditsAmount, true)];
}

/** What the lines leave of the table: 0 when every row is accounted for. */
function rest(lines: readonly Line[], of: 'rows' | 'amount'): number {
  const figures = lines.map((line) => (typeof line[of] === 'number' ? line[of] : 0));
  return figures.slice(1).reduce((left, figure) => difference(left, figure), figures[0] ?? 0);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function differenceLine(lines: readonly Line[], top: number, columns: ReconciliationColumns, say: SheetText): Line {
  const formula = (column: number): string => {
    const name = columnName(column);
    return `ROUND(${name}${top}-SUM(${name}${top + 1}:${name}${top + lines.length - 1}),4)`;
  };
  return {
    label: say('reconciliation.difference', {}),
    rows: { formula: formula(columns.rows), value: rest(lines, 'rows') },
    amount: { formula: formula(columns.amount), value: rest(lines, 'amount') },
    isTotal: true,
  };
}

function checkCell(lines: readonly Line[], row: number, columns: ReconciliationColumns, say: SheetText): Cell {
  const agrees = rest(lines, 'rows') === 0 && rest(lines, 'amount') === 0;
  const cells = `${columnName(columns.rows)}${row}=0,${columnName(columns.amount)}${row}=0`;
  const texts = { agrees: say('reconciliation.agrees', {}), differs: say('reconciliation.differs', {}) };
  return {
    row,
    column: columns.check,
    content: {
      formula: `IF(AND(${cells}),${quoted(texts.agrees)},${quoted(texts.differs)})`,
      value: agrees ? texts.agrees : texts.differs,
    },
    style: { ...styles.total, horizontal: 'left', indent: 1 },
  };
}

function lineCells(line: Line, row: number, columns: ReconciliationColumns, format: string): readonly Cell[] {
  const base: Style = line.isTotal ? styles.total : styles.body;
  const note = line.note ? [{ row, column: columns.check, content: line.note, style: { ...styles.note, vertical: 'center', indent: 1 } } as const] : [];
  return [
    { row, column: columns.label, content: line.label, style: line.isTotal ? base : { ...base, indent: 1 } },
    { row, column: columns.rows, content: line.rows, style: { ...aligned(base, 'right'), format: countFormat } },
    { row, column: columns.amount, content: line.amount, style: { ...aligned(base, 'right'), format } },
    ...note,
  ];
}

/** One measure: what the table holds, what became of it, and a native check that it adds up. */
export function reconciliationBlock(of: Reconciliation, top: number, columns: ReconciliationColumns, spoken: Spoken): Block {
  const { say, language } = spoken;
  const lines = linesOf(of, spoken);
  const format = figureFormat(of.tableAmount, of.unit, of.currency, language);
  const all = [...lines, differenceLine(lines, top + 1, columns, say)];
  const { scope = 'own' } = of;
  const title = scope === 'own' ? say('reconciliation.measure', of) : say('reconciliation.measureOf', { ...of, scope });
  const header: readonly Cell[] = [
    { row: top, column: columns.label, content: title, style: styles.header },
    { row: top, column: columns.rows, content: say('reconciliation.rows', {}), style: aligned(styles.header, 'right') },
    { row: top, column: columns.amount, content: say('reconciliation.amount', {}), style: aligned(styles.header, 'right') },
  ];
  const cells = all.map((line, at) => block({ cells: lineCells(line, top + 1 + at, columns, format), bottom: top + 1 + at }));
  const bottom = top + all.length;
  const credits = creditLines(of, spoken).map((line, at) => block({ cells: lineCells(line, bottom + 1 + at, columns, format), bottom: bottom + 1 + at }));
  return joined([block({ cells: header, bottom: top }), ...cells, block({ cells: [checkCell(lines, bottom, columns, say)], bottom }), ...credits]);
}
