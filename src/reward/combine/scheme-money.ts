import { type Message, message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { roundTotal } from '../earn/rounding';
import type { ConditionSources } from '../earn/pay-line';
import type { Line } from '../lines';
import { spanOf } from '../../measure/run-calendar';
import type { SchemeRun } from '../run-context';
import { figureHomes } from '../scheme/figures';
import { adjust, type Adjustment, mostOf, type PaidDays, unadjusted, whyNotAdjusted } from './adjust';
import { conditionSources } from './condition-figures';
import { nameOf, payoutAt, type PayoutBook } from './payout-book';

/** The money of a scheme total before a pool scales it. */
export interface SchemeMoney {
  /** NaN when it is missing. */
  readonly earned: number;
  /** Added from earlier periods of the year, and left for the next: NaN when it is not known. */
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly why?: Message;
}

/** What a total is made from. */
export interface TotalOf {
  readonly run: SchemeRun;
  readonly l: number;
  /** The components added up; NaN when one is missing. */
  readonly subtotal: number;
  readonly conditions: ((line: Line) => ConditionSources) | undefined;
}

/** What the modifiers and gates of a whole scheme look at, per line; nothing when it has none. */
export function totalConditions(book: PayoutBook, run: SchemeRun): ((line: Line) => ConditionSources) | undefined {
  const { conditions } = run.scheme;
  if (!conditions || (conditions.modifiers.length === 0 && conditions.gates.length === 0)) return undefined;
  const { people, tables } = book.context;
  const sourcesOf = conditionSources(book, run, conditions);
  const homeOf = figureHomes(tables);
  return (line) => sourcesOf({ homeOf, person: people.people[line.payee]!, assignment: line.membership.row, target: undefined });
}

/** The days that a total is about. */
export const daysOfTotal = (line: Line): PaidDays => ({ over: line, lines: [line] });

/** The money of one total, in the order that `schemeTotals` tells. */
export function moneyOfTotal(book: PayoutBook, of: TotalOf, before: { readonly money: SchemeMoney; readonly line: number } | undefined): SchemeMoney {
  const { run, l, subtotal } = of;
  const line = run.lines[l]!;
  const carriedIn = carriedInto(book, run, line, before);
  const sources = of.conditions?.(line);
  const adjustment = sources ? adjust(sources.conditions, sources.figures, daysOfTotal(line)) : unadjusted;
  const gated = Math.min(subtotal * adjustment.before, adjustment.closed.length === 0 ? Infinity : mostOf(adjustment, targetOfTotal(book, run, l)));
  const { most, least } = limitsOf(run, line);
  const due = gated === gated && carriedIn === carriedIn ? exactSum([gated, carriedIn]) : NaN;
  const kept = Math.max(Math.min(due, most), least);
  const earned = roundTotal(run.scheme.rounding, kept * adjustment.after);
  const carriedOut = run.scheme.row?.aboveCap === 'carried' ? Math.max(0, due - most) : 0;
  const why = earned === earned ? undefined : whyMissing(book, { run, line, sources, carriedIn });
  return { earned, carriedIn, carriedOut, ...(why && { why }) };
}

/** The most and least of a total for the days served. */
export function limitsOf({ scheme }: SchemeRun, { share }: Line): { readonly most: number; readonly least: number } {
  const floor = scheme.row?.floor;
  return { most: scheme.cap === undefined ? Infinity : scheme.cap * share, least: floor === undefined ? -Infinity : floor * share };
}

/** What the components pay at target together: those that have a target amount. */
export function targetOfTotal({ columns }: PayoutBook, run: SchemeRun, l: number): number {
  const amounts = run.scheme.components.map((_, c) => columns.atTarget[payoutAt(run, l, c)]!).filter((amount) => amount === amount);
  return amounts.length === 0 ? NaN : exactSum(amounts);
}

/** What the line before left over, when it is the same payee's in the same fiscal year. */
function carriedInto({ context }: PayoutBook, run: SchemeRun, line: Line, before: { readonly money: SchemeMoney; readonly line: number } | undefined): number {
  const earlier = before && run.lines[before.line];
  if (run.scheme.row?.aboveCap !== 'carried' || !earlier || earlier.payee !== line.payee) return 0;
  return spanOf(context.calendar, earlier.period).start === spanOf(context.calendar, line.period).start ? before.money.carriedOut : 0;
}

function whyMissing({ context }: PayoutBook, { run, line, sources, carriedIn }: { readonly run: SchemeRun; readonly line: Line; readonly sources: ConditionSources | undefined; readonly carriedIn: number }): Message | undefined {
  const names = { payee: nameOf(context, line.payee), period: line.period.name };
  if (carriedIn !== carriedIn) return message('reason.earlierMissing', { ...names, component: run.scheme.name });
  return sources && whyNotAdjusted(sources.conditions, sources.figures, daysOfTotal(line), names);
}

/** The adjustment of a total, for its steps. */
export const adjustmentOfTotal = (sources: ConditionSources | undefined, line: Line): Adjustment => (sources ? adjust(sources.conditions, sources.figures, daysOfTotal(line)) : unadjusted);
