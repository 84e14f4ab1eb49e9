import { exactSum } from '../../core/money/exact-sum';
import type { Derivation } from '../../core/derivation';
import type { Period } from '../../core/period';
import { type BonusRun, PayoutState } from '../bonus-run';
import { boundariesOf } from './boundaries';
import { nextEuro, type NextEuro } from './next-euro';
import { withinScheme } from './within-scheme';
import { type PayAt, payCurve, type PayPoint, pointAt, type Reached } from './pay-curve';

/** One payout as its payee sees it: what it pays at other results, where the payee stands, and what more brings. */
export interface StatementPart {
  /** Index into the payouts of the run. */
  readonly payout: number;
  /** Empty when the payout does not follow from a result, or is not known. */
  readonly curve: readonly PayPoint[];
  readonly here?: PayPoint;
  readonly next?: NextEuro;
  /** True when the scheme already pays the most that it can. */
  readonly isFull: boolean;
}

/** The earned money of a payout at other results. */
export const payAtOf = ({ whatIf }: Pick<BonusRun, 'whatIf'>, payout: number): PayAt => (actual) => whatIf(payout, actual);

/** What was reached for a payout. */
export function reachedOf({ payouts, components }: BonusRun, payout: number): Reached {
  const component = components[payouts.component[payout]!];
  return { actual: payouts.actual[payout]!, target: payouts.target[payout]!, isWhole: component?.unit === 'number' };
}

/** What a statement shows of one payout; only figures for a payout that is known and follows from a result. */
export function statementPart(run: BonusRun, payout: number, total?: number): StatementPart {
  const reached = reachedOf(run, payout);
  const payAt = payAtOf(run, payout);
  const { actual, target } = reached;
  if (run.payouts.state[payout] !== PayoutState.known || actual !== actual || Number.isNaN(payAt(actual))) return { payout, curve: [], isFull: false };
  const boundaries = boundariesOf(run.derive(payout), target);
  const within = withinScheme(run, payout, total, payAt);
  const next = within && nextEuro(within.payAt, reached, boundaries);
  // Over the year to date the curve is of the year: what was awarded before is part of it.
  const earlier = earlierOf(run.derive(payout));
  const toDate: PayAt = earlier === 0 ? payAt : (result) => exactSum([payAt(result), earlier]);
  return { payout, curve: payCurve(toDate, reached, boundaries), here: pointAt(toDate, actual, target), ...(next && { next }), isFull: within?.isFull === true };
}

/** What earlier periods of the year were awarded, for a component over the year to date; else 0. */
function earlierOf(step: Derivation): number {
  if (step.op === 'running') return step.earlier;
  return step.op === 'round' || step.op === 'cap' || step.op === 'floor' || step.op === 'gate' || step.op === 'modify' ? earlierOf(step.input) : 0;
}

/** What statements need of a run beyond its columns, made on demand. */
export interface StatementFigures {
  readonly partOf: (payout: number, total?: number) => StatementPart;
  /** The earned money of a payout at another result; NaN where that cannot be told. */
  readonly payAt: (payout: number, actual: number) => number;
  /** The results above zero at which the rules of a payout change, lowest first. */
  readonly boundariesOf: (payout: number) => readonly number[];
  /** What a payout pays from nothing up to half above its target; empty without one. */
  readonly curveOf: (payout: number) => readonly PayPoint[];
  /** What a payee earned per period up to a day, newest last. */
  readonly historyOf: (payee: number, until: number) => readonly PastPay[];
}

const mostHistory = 6;

/** The curve of who is to reach the target; empty where it cannot be told. */
function atTarget(run: BonusRun, payout: number): readonly PayPoint[] {
  const reached = reachedOf(run, payout);
  const payAt = payAtOf(run, payout);
  return reached.target > 0 && !Number.isNaN(payAt(reached.target)) ? payCurve(payAt, { ...reached, actual: reached.target }, boundariesOf(run.derive(payout), reached.target)) : [];
}

/** The figures of statements of a run. */
export const statementFigures = (run: BonusRun): StatementFigures => ({
  partOf: (payout, total) => statementPart(run, payout, total),
  payAt: run.whatIf,
  boundariesOf: (payout) => boundariesOf(run.derive(payout), run.payouts.target[payout]!).filter((bound) => bound > 0).sort((a, b) => a - b),
  curveOf: (payout) => atTarget(run, payout),
  historyOf: (payee, until) => payHistory(run, payee, { until, most: mostHistory }),
});

/** What a payee was paid over one period, in one currency. */
export interface PastPay {
  readonly period: Period;
  readonly currency: string;
  /** NaN when a part of it is missing. */
  readonly earned: number;
}

/** What a payee earned per period up to a day, newest last; at most so many periods per currency. */
export function payHistory({ periods, schemes, schemeTotals }: BonusRun, payee: number, { until, most }: { readonly until: number; readonly most: number }): readonly PastPay[] {
  const amounts = new Map<string, { readonly period: Period; readonly currency: string; readonly earned: number[] }>();
  for (let i = 0; i < schemeTotals.count; i += 1) {
    const period = periods[schemeTotals.period[i]!]!;
    if (schemeTotals.payee[i] !== payee || schemeTotals.state[i] === PayoutState.notApplicable || period.end > until) continue;
    const { currency } = schemes[schemeTotals.scheme[i]!]!;
    const key = JSON.stringify([period.end, period.start, currency]);
    const known = amounts.get(key) ?? { period, currency, earned: [] };
    amounts.set(key, known);
    known.earned.push(schemeTotals.earned[i]!);
  }
  const past = [...amounts.values()].sort((a, b) => a.period.end - b.period.end || b.period.start - a.period.start);
  return past.slice(-most).map(({ period, currency, earned }) => ({ period, currency, earned: earned.some((amount) => amount !== amount) ? NaN : exactSum(earned) }));
}
