import { unclearTexts } from './clear-texts';
import { type Difference, differenceOf, newFindings } from './difference';
import { intact as world } from './intact';
import { type Outcome, outcomeOf } from './outcome';
import { sheetsOf, type TypedBook, type TypedRow, withCells } from './sheets';
import type { TestCell, TestSheet } from '../../csv-workbook';
import type { TableId } from '../../../src/tables/schema';

/** One kind of broken scheme or data: what is there besides the intact workbook, what is broken in it, and what comes of it. */
export interface Kind {
  readonly name: string;
  /** Rows that both workbooks have besides those of `intact`. */
  readonly given?: TypedBook;
  /** Cells that are other in the broken workbook, by their address. */
  readonly cells?: Readonly<Record<string, TestCell>>;
  /** Rows that only the broken workbook has. */
  readonly added?: TypedBook;
  /** Rows that the broken workbook lacks, by table and place (0 is the first). */
  readonly without?: readonly (readonly [TableId, number])[];
  /** Other sheets that both workbooks have. */
  readonly also?: readonly TestSheet[];
  /** Anything else that happens to the sheets. */
  readonly sheets?: (sheets: readonly TestSheet[]) => readonly TestSheet[];
  readonly findings: readonly string[];
  readonly payouts?: Difference['payouts'];
  readonly totals?: Difference['totals'];
}

/** A table of kinds as tests: findings at the right cell in both languages, what is affected missing or as written, and nothing else changed. */
export function describeKinds(subject: string, kinds: readonly Kind[]): void {
  describe(subject, () => {
    it.each(kinds)('$name', async (kind) => {
      const { before, after } = await outcomesOf(kind);
      expect(differenceOf(before, after)).toEqual({ findings: [...kind.findings].sort(), payouts: kind.payouts ?? {}, totals: kind.totals ?? {} });
      expect(unclear(before, after)).toEqual([]);
    });
  });
}

/** The run of the intact workbook and of the broken one. */
export const outcomesOf = async (kind: Kind): Promise<{ readonly before: Outcome; readonly after: Outcome }> => ({ before: await outcomeOf(intactOf(kind)), after: await outcomeOf(brokenOf(kind)) });

const unclear = (before: Outcome, after: Outcome): readonly string[] => unclearTexts(newFindings(before, after), [...after.payouts.values()]);

const intactOf = ({ given = {}, also = [] }: Kind): readonly TestSheet[] => [...sheetsOf(joined(world, given)), ...also];

function brokenOf({ given = {}, also = [], added = {}, without = [], cells = {}, sheets = (same) => same }: Kind): readonly TestSheet[] {
  const all = joined(joined(world, given), added);
  const book = Object.fromEntries(Object.entries(all).map(([id, rows]) => [id, rows.filter((_, at) => !without.some(([table, row]) => table === id && (row < 0 ? rows.length + row : row) === at))]));
  return sheets([...withCells(sheetsOf(book), cells), ...also]);
}

function joined(book: TypedBook, more: TypedBook): Readonly<Record<string, readonly TypedRow[]>> {
  const ids = [...new Set([...Object.keys(book), ...Object.keys(more)])] as TableId[];
  return Object.fromEntries(ids.map((id) => [id, [...(book[id] ?? []), ...(more[id] ?? [])]]));
}
