import { finding, type Finding } from '../../core/finding';
import type { Candidate } from '../recognise/candidate';
import { subjectAt } from '../read/subject';
import { isTotalWord, namesTotal } from '../read/total-row';
import type { RawTable } from './collect-rows';
import { isFilled, type RawColumn, textAt } from './raw-column';

function rawOf(table: RawTable, key: string): RawColumn | undefined {
  return table.columns[table.plans.findIndex((plan) => plan.key === key)];
}

/** For each row that says "total" somewhere, what it says; only columns whose dictionary has the word are looked through. */
function totalWords(table: RawTable): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const column of table.columns) {
    const { codes, texts } = column;
    const words = new Set<number>();
    texts.forEach((text, code) => {
      if (namesTotal(text) || isTotalWord(text)) words.add(code);
    });
    if (!codes || words.size === 0) continue;
    for (let row = 0; row < table.rows; row += 1) if (words.has(codes[row] ?? -1) && !found.has(row)) found.set(row, texts[codes[row] ?? -1] ?? '');
  }
  return found;
}

/** A row that says total is one when it has no date, or says so in the date's place. */
function wordTotals(table: RawTable, date: RawColumn | undefined, figures: readonly RawColumn[]): ReadonlyMap<number, string> {
  const isTotal = (row: number, text: string): boolean => {
    const hasFigure = figures.some((column) => isFilled(column, row));
    if (!date) return isTotalWord(text) && hasFigure;
    return hasFigure && (!isFilled(date, row) || namesTotal(textAt(date, row)));
  };
  return new Map([...totalWords(table)].filter(([row, text]) => isTotal(row, text)).sort(([a], [b]) => a - b));
}

/** Rows without date and person whose amount is the sum of all rows above, or of the rows since the last such row. */
function sumTotals(table: RawTable, amounts: Float64Array, markers: readonly RawColumn[], isWord: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  let all = 0;
  let since = 0;
  let rowsSince = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const amount = amounts[row] ?? NaN;
    if (isWord(row)) [since, rowsSince] = [0, 0];
    if (Number.isNaN(amount) || isWord(row)) continue;
    const isSum = rowsSince > 1 && [all, since].some((sum) => sum !== 0 && Math.abs(sum - amount) < 0.005);
    if (isSum && markers.length > 0 && markers.every((column) => !isFilled(column, row))) {
      found.push(row);
      [since, rowsSince] = [0, 0];
    } else {
      all += amount;
      since += amount;
      rowsSince += 1;
    }
  }
  return found;
}

/** More totals than these are told of once, at the first. */
const mostTold = 3;

const told = (words: readonly (readonly [number, string])[]): readonly (readonly [row: number, found: string, rows: number])[] =>
  words.length > mostTold ? words.slice(0, 1).map(([row, found]) => [row, found, words.length]) : words.map(([row, found]) => [row, found, 1]);

/**
 * Finds totals among the data: rows that say so and have no date, and rows without date and person that repeat the sum of
 * the rows above. They are to be left out; each is a finding.
 * @param amounts the amount column as numbers, NaN where there is none
 */
export function findTotals(table: RawTable, amounts: Float64Array | undefined, candidate: Candidate): { readonly rows: ReadonlySet<number>; readonly findings: readonly Finding[] } {
  const [date, person] = [rawOf(table, 'date'), rawOf(table, 'person')];
  const amountPlan = table.plans.find(({ key }) => key === 'amount');
  const amount = rawOf(table, 'amount');
  const words = wordTotals(table, date, amount ? [amount] : table.columns.filter(({ numbers }) => numbers !== undefined));
  const markers = [date, person].filter((column) => column !== undefined);
  const sums = amounts ? sumTotals(table, amounts, markers, (row) => words.has(row)) : [];
  const sheetRow = (row: number): number => table.sheetRows[row] ?? 0;
  const findings = [
    ...told([...words]).map(([row, found, rows]) => finding('row.total', 'warning', subjectAt(candidate, sheetRow(row), amountPlan), { found, rows })),
    ...sums.map((row) => finding('row.sumOfAbove', 'warning', subjectAt(candidate, sheetRow(row), amountPlan), { amount: amounts?.[row] ?? NaN })),
  ];
  return { rows: new Set([...words.keys(), ...sums]), findings };
}
