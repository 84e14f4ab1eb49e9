import { serial } from './calendar';
import type { Sale } from './sales';

/** A row of the sales sheet as typed: text may stand where a number or a date belongs. */
export type SalesRow = readonly (string | number | null)[];

const asRow = (sale: Sale): SalesRow => [
  sale.invoice, sale.date, sale.seller, sale.customer, sale.region, sale.group, sale.quantity, sale.amount, sale.margin, sale.status,
];

/** The row with other cells in some of its places, by column from 0. */
const withCells = (row: SalesRow, cells: Readonly<Record<number, string | number | null>>): SalesRow =>
  row.map((cell, column) => cells[column] ?? cell);

const totalOf = (year: string, sales: readonly Sale[]): SalesRow => {
  const sum = (figure: (sale: Sale) => number) => Math.round(sales.reduce((total, sale) => total + figure(sale), 0) * 100) / 100;
  return [`Totaal ${year}`, null, null, null, null, null, null, sum(({ amount }) => amount), sum(({ margin }) => margin), null];
};

const date = 1;
const seller = 2;
const amount = 7;

/** The slips that a real sheet has; each is a row (from 0, in the second year) and what somebody typed there. */
const slips: readonly (readonly [row: number, cells: Readonly<Record<number, string>>])[] = [
  [112, { [amount]: '1.249,50' }],
  [871, { [amount]: '€ 3.480,00' }],
  [1_430, { [date]: '31-09-2026' }],
  [1_902, { [date]: '04-05-2026' }],
  [655, { [seller]: 'Gerda Timmer' }],
  [1_240, { [seller]: ' Bart  Peeters ' }],
  [2_015, { [amount]: 'n.t.b.' }],
];

/** An invoice that was entered twice, right below the first time. */
const enteredTwice = 1_377;

/**
 * The sales sheet as the sales manager keeps it: the invoices, plus a handful of slips of the kind every sheet has, so
 * that one sees what Koers does with them.
 */
export function withMistakes(sales: readonly Sale[]): readonly SalesRow[] {
  const newYear = serial('2026-01-01');
  const first = sales.filter((sale) => sale.date < newYear);
  const second = sales.filter((sale) => sale.date >= newYear);
  const typed = second.map((sale, index) => {
    const slip = slips.find(([row]) => row === index);
    return slip === undefined ? asRow(sale) : withCells(asRow(sale), slip[1]);
  });
  const doubled = typed.flatMap((row, index) => (index === enteredTwice ? [row, row] : [row]));
  return [...first.map(asRow), totalOf('2025', first), ...doubled];
}
