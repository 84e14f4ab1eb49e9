import { message } from '../../core/message';
import { roundForComparison } from '../../core/money/compare';
import { splitExactly } from '../../core/money/split-exactly';
import { exactSum } from '../../core/money/exact-sum';
import { PayoutState } from '../bonus-run';
import { attained } from '../earn/attained';
import { isComplete } from '../earn/complete';
import { limitAndRound, moneyOf } from '../earn/earn';
import { amountsOf } from '../earn/line-amounts';
import { adjustmentOf } from '../earn/pay-line';
import { type Amounts, newAmounts } from '../earn/terms';
import type { Line } from '../lines';
import { noteMissing, showFigures } from '../note-payout';
import { fillWithout, payableOf } from '../pay-component';
import type { Payable, Prepare } from '../prepare';
import type { SchemeRun } from '../run-context';
import { comparisonOf } from '../scheme/component-defaults';
import type { Component } from '../scheme/scheme';
import type { Prize } from '../scheme/shape';
import { teamOn } from './group';
import { nameOf, payoutAt, type PayoutBook } from './payout-book';

/** Somebody in a contest with their result. */
interface Entrant {
  readonly i: number;
  readonly line: Line;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
  readonly amounts: Amounts;
  /** Rounded as figures are compared; NaN when missing. */
  readonly result: number;
}

/**
 * A contest per period, within the scheme or (credit of the team) within each team: the highest result is first. Those who
 * tie take the places they share together and divide their prizes, or each get the prize of the first of them. A result of
 * 0 or less takes part and wins nothing. As long as a result is missing nobody knows the places, so all of them are missing.
 */
export function placeContest(book: PayoutBook, run: SchemeRun, c: number, prepare: Prepare): void {
  const contests = new Map<string, Entrant[]>();
  run.lines.forEach((line, l) => {
    const i = payoutAt(run, l, c);
    const payable = payableOf(book, run, { c, line, prepare });
    if (payable.kind !== 'payable') return fillWithout(book, i, payable);
    const key = `${line.period.start}|${line.period.end}|${payable.terms.component.credit === 'team' ? teamOn(book.context, line.payee, line.until - 1) : ''}`;
    const entrants = contests.get(key) ?? [];
    contests.set(key, entrants);
    entrants.push(entrantOf(book, i, line, payable));
  });
  for (const entrants of contests.values()) award(book, entrants);
}

function entrantOf({ columns }: PayoutBook, i: number, line: Line, payable: Entrant['payable']): Entrant {
  const { terms, sources } = payable;
  const amounts = amountsOf(terms, line, sources, newAmounts());
  showFigures(columns, i, terms, amounts);
  const { input, measure } = terms.component;
  const result = isComplete(terms, amounts) ? (input === 'attainment' ? attained(terms, amounts) : amounts.actual) : NaN;
  return { i, line, payable, amounts, result: roundForComparison(result, comparisonOf(input, measure)) };
}

function award(book: PayoutBook, entrants: readonly Entrant[]): void {
  const without = entrants.find(({ result }) => result !== result);
  if (without) return leaveOpen(book, entrants, without);
  const ids = new Map(entrants.map((one) => [one.i, book.context.people.people[one.line.payee]!.id]));
  for (const result of new Set(entrants.map((one) => one.result))) {
    const tied = entrants.filter((one) => one.result === result);
    const place = 1 + entrants.filter((one) => one.result > result).length;
    const component = tied[0]!.payable.terms.component;
    const prizes = result > 0 ? prizesOf(component, place, tied.map(({ i }) => ids.get(i)!)) : tied.map(() => 0);
    tied.forEach((one, k) => pay(book, one, prizes[k]!, { place, of: entrants.length, tied: tied.length, input: one.result }));
  }
}

function leaveOpen(book: PayoutBook, entrants: readonly Entrant[], without: Entrant): void {
  for (const { i, line, payable, amounts, result } of entrants) {
    const why = message('reason.memberMissing', { other: nameOf(book.context, without.line.payee), period: line.period.name });
    if (result !== result) book.columns.reason[i] = noteMissing(book, { line, amounts, payable });
    else fillWithout(book, i, { kind: 'missing', why });
  }
}

function pay(book: PayoutBook, { i, line, payable, amounts }: Entrant, prize: number, taken: { readonly place: number; readonly of: number; readonly tied: number; readonly input: number }): void {
  const { terms, sources } = payable;
  const adjustment = adjustmentOf(line, sources);
  const earned = limitAndRound(terms, amounts, moneyOf(terms, amounts, prize, adjustment), adjustment);
  if (earned !== earned) {
    book.columns.reason[i] = noteMissing(book, { line, amounts, payable });
    return;
  }
  book.columns.earned[i] = earned;
  book.columns.state[i] = PayoutState.known;
  book.places.set(i, { ...taken, prize });
}

/** What each of those who tie at a place gets; ids decide who gets a cent that is left over. */
function prizesOf({ shape, ties }: Component, place: number, ids: readonly string[]): readonly number[] {
  const prizes = shape.kind === 'rank' ? shape.prizes : [];
  if (ties === 'same') return ids.map(() => prizeAt(prizes, place));
  const together = exactSum(ids.map((_, k) => prizeAt(prizes, place + k)));
  return splitExactly(together, ids.map((id) => ({ id, share: 1 })));
}

/**
 * The prize of a place: that of the last row at or above it. The last row is for its own place alone, so that those behind
 * it win nothing.
 * @example prizeAt([{ place: 1, amount: 1000 }, { place: 2, amount: 500 }], 3) // 0
 */
export function prizeAt(prizes: readonly Prize[], place: number): number {
  const last = Math.max(...prizes.map((prize) => prize.place));
  if (place > last) return 0;
  const reached = prizes.filter((prize) => prize.place <= place).sort((a, b) => b.place - a.place)[0];
  return reached?.amount ?? 0;
}
