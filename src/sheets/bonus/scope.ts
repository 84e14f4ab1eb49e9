import type { Day, Period } from '../../core/period';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import type { ReportOptions } from '../report-options';
import { type PeriodProgress, progressOf } from './period-progress';

/** At most this many payouts are shown one by one; the totals always cover all. */
export const mostPayouts = 5000;

/** The payouts that are shown one by one. */
export interface Scope {
  readonly payouts: readonly number[];
  /** How many payouts the chosen periods hold, of which `payouts` are the first. */
  readonly inPeriods: number;
  /** The periods chosen, first to last; empty when there is no payout. */
  readonly periods: readonly Period[];
}

/** What decides the scope: a chosen period, and the day up to which periods can be finished. */
export type ScopeOptions = Pick<ReportOptions, 'period' | 'runDay'>;

const isWithin = (inner: Period, outer: Period): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Finished goes before running, known before missing. */
const rankOf = (progress: PeriodProgress, isKnown: boolean): number => (progress === 'finished' ? 2 : 0) + (isKnown ? 1 : 0);

/** Per scheme the end of its newest finished period with a known payout; of the next best where there is none. */
function newestEnds(run: BonusRun, runDay: Day): ReadonlyMap<string, number> {
  const ends = new Map<string, { end: number; rank: number }>();
  for (let i = 0; i < run.payouts.count; i += 1) {
    const scheme = run.components[run.payouts.component[i] ?? 0]?.scheme ?? '';
    const period = run.periods[run.payouts.period[i] ?? 0];
    if (!period) continue;
    const rank = rankOf(progressOf(period, runDay, run.coversTo), run.payouts.state[i] === PayoutState.known);
    const best = ends.get(scheme);
    if (!best || rank > best.rank || (rank === best.rank && period.end > best.end)) ends.set(scheme, { end: period.end, rank });
  }
  return new Map([...ends].map(([scheme, { end }]) => [scheme, end]));
}

function scopeOf(run: BonusRun, isChosen: (payout: number) => boolean, most = mostPayouts): Scope {
  const chosen: number[] = [];
  const periods = new Set<number>();
  for (let i = 0; i < run.payouts.count; i += 1) {
    if (!isChosen(i)) continue;
    chosen.push(i);
    periods.add(run.payouts.period[i] ?? 0);
  }
  return { payouts: chosen.slice(0, most), inPeriods: chosen.length, periods: inOrder([...periods].flatMap((at) => run.periods[at] ?? [])) };
}

/** Periods by their end, a shorter one before the longer one that it closes: July, August, September, third quarter. */
export const inOrder = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort((a, b) => a.end - b.end || b.start - a.start || (a.name < b.name ? -1 : 1));

/** The payouts of the chosen period, or of the newest finished period of each scheme: those that are explained, at most so many. */
export function explainedScope(run: BonusRun, { period, runDay }: ScopeOptions, most = mostPayouts): Scope {
  const periodOf = (payout: number): Period | undefined => run.periods[run.payouts.period[payout] ?? 0];
  if (period) {
    return scopeOf(run, (payout) => {
      const own = periodOf(payout);
      return own !== undefined && isWithin(own, period);
    }, most);
  }
  const ends = newestEnds(run, runDay);
  return scopeOf(run, (payout) => periodOf(payout)?.end === ends.get(run.components[run.payouts.component[payout] ?? 0]?.scheme ?? ''), most);
}

/** The newest period first, within a period as the run has them. */
function newestFirst(run: BonusRun, scope: Scope): Scope {
  const ends = run.payouts.period.map((at) => run.periods[at]?.end ?? 0);
  return { ...scope, payouts: [...scope.payouts].sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0) || a - b) };
}

/** The payouts listed on the bonus sheet: all where they fit, otherwise those that are explained; newest period first. */
export const listedScope = (run: BonusRun, options: ScopeOptions): Scope =>
  newestFirst(run, run.payouts.count <= mostPayouts ? scopeOf(run, () => true) : explainedScope(run, options));
