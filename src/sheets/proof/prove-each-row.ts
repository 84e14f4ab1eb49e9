import type { CountedRow, RowAmount, RowFactor, RowsStep, Source } from '../../core/derivation';
import { message } from '../../core/message';
import { type Page, type Proved, cellOf, cellsOf, valueOf } from './page';
import { formulaCell, type ProofCell, takenCell } from './proof-line';
import { roundedSum } from './rounded';
import { sourceCell } from './source-formula';
import { together } from './two-cells';

const sideOf = (side: Source | number): string | undefined => (typeof side === 'number' ? String(side) : sourceCell(side));

/** The amount as it stands in the row: a cell, or two cells with a sign between them. */
function amountFormula({ left, right, operator }: RowAmount): string | undefined {
  const [first, second] = [sideOf(left), right === undefined ? undefined : sideOf(right)];
  if (first === undefined || (right !== undefined && second === undefined)) return undefined;
  return second === undefined || operator === undefined ? first : together(first, operator, second);
}

/** The factors of a row that all have a cell. */
function factorFormula(factors: readonly RowFactor[]): string | undefined {
  const cells = factors.map(({ source, isInverse }) => {
    const cell = sourceCell(source);
    return cell !== undefined && isInverse ? `(1/${cell})` : cell;
  });
  return cells.some((cell) => cell === undefined) ? undefined : cells.join('*');
}

const product = (factors: readonly RowFactor[]): number => factors.reduce((all, { value }) => all * value, 1);

/** What one row counts for as one formula; nothing where a part of it has no cell. */
export function rowAsFormula({ amount, rate, factor, cap, share }: CountedRow): string | undefined {
  const [own, most] = [amountFormula(amount), sourceCell(cap?.source)];
  const times = factorFormula([rate, factor].flatMap((one) => (one ? [one] : [])));
  const part = factorFormula(share ? [share] : []);
  if (own === undefined || times === undefined || part === undefined || (cap && most === undefined)) return undefined;
  const whole = times === '' ? `(${own})` : `(${own})*${times}`;
  const kept = cap ? `MAX(-${most ?? ''},MIN(${most ?? ''},${whole}))` : whole;
  return part === '' ? kept : `${kept}*${part}`;
}

/** What is added to the amount's own cell: rate and factor, and the share after the cap; nothing for a cap that stands in no cell. */
function outcomeOf({ factor, cap, share, rate }: CountedRow, row: number): string | undefined {
  const [amount, times] = [cellOf(row, 'first'), cellOf(row, 'second')];
  const most = sourceCell(cap?.source);
  const own = [rate, factor, share].some((one) => one !== undefined) ? `${amount}*${times}` : amount;
  if (!cap || most === undefined) return cap ? undefined : own;
  const part = share ? `*${sourceCell(share.source) ?? String(share.value)}` : '';
  return `MAX(-${most}${part},MIN(${most}${part},${own}))`;
}

function addRow(one: CountedRow, step: RowsStep, page: Page): number {
  const factors = [one.rate, one.factor, one.share].flatMap((factor) => (factor ? [factor] : []));
  const amount = amountFormula(one.amount);
  const times = factorFormula(factors);
  const cellFor = (formula: string | undefined, value: number, unit: RowsStep['unit']): ProofCell => (formula === undefined ? takenCell(value, unit) : formulaCell(formula, value, unit));
  return page.add({
    kind: 'detail',
    what: page.speaker.message(message('label.deal', { row: one.row, id: one.id })),
    beside: [cellFor(amount, one.amount.value, step.unit), ...(factors.length > 0 ? [cellFor(times, product(factors), 'number')] : [])],
    outcome: cellFor(outcomeOf(one, page.next()), one.value, step.unit),
    engine: { value: one.value, unit: step.unit },
    ...(typeof one.amount.left !== 'number' && { source: one.amount.left }),
  });
}

/** One row per row of the user's table that counts, added up: its amount, and what that is multiplied by. */
export function eachRow(step: RowsStep, each: readonly CountedRow[], page: Page): Proved {
  if (each.length === 0) return valueOf(step) === 0 ? { formula: '0' } : {};
  const { say } = page.speaker;
  page.add({ kind: 'heads', what: '', beside: [say('proof.amount', {}), say('proof.times', {})].map((text) => ({ kind: 'text', text })) });
  const rows = each.map((one) => addRow(one, step, page));
  const sum = `SUM(${cellsOf(rows[0] ?? page.next(), rows.at(-1) ?? page.next(), 'outcome')})`;
  return { formula: roundedSum(sum, valueOf(step)) };
}
