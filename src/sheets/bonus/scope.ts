import type { Period } from '../../core/period';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';

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

const isWithin = (inner: Period, outer: Period): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Per scheme the end of its newest period with a known payout, or of its newest period when none is known. */
function newestEnds(run: BonusRun): ReadonlyMap<string, number> {
  const ends = new Map<string, { end: number; known: boolean }>();
  for (let i = 0; i < run.payouts.count; i += 1) {
    const scheme = run.components[run.payouts.component[i] ?? 0]?.scheme ?? '';
    const end = run.periods[run.payouts.period[i] ?? 0]?.end ?? 0;
    const known = run.payouts.state[i] === PayoutState.known;
    const best = ends.get(scheme);
    if (!best || (known && !best.known) || (known === best.known && end > best.end)) ends.set(scheme, { end, known });
  }
  return new Map([...ends].map(([scheme, { end }]) => [scheme, end]));
}

function scopeOf(run: BonusRun, isChosen: (payout: number) => boolean): Scope {
  const chosen: number[] = [];
  const periods = new Set<number>();
  for (let i = 0; i < run.payouts.count; i += 1) {
    if (!isChosen(i)) continue;
    chosen.push(i);
    periods.add(run.payouts.period[i] ?? 0);
  }
  return { payouts: chosen.slice(0, mostPayouts), inPeriods: chosen.length, periods: inOrder([...periods].flatMap((at) => run.periods[at] ?? [])) };
}

/** Periods by their end, a shorter one before the longer one that it closes: July, August, September, third quarter. */
export const inOrder = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort((a, b) => a.end - b.end || b.start - a.start || (a.name < b.name ? -1 : 1));

/** The payouts of the chosen period, or of the newest period of each scheme: those that are explained. */
export function explainedScope(run: BonusRun, period: Period | undefined): Scope {
  const periodOf = (payout: number): Period | undefined => run.periods[run.payouts.period[payout] ?? 0];
  if (period) {
    return scopeOf(run, (payout) => {
      const own = periodOf(payout);
      return own !== undefined && isWithin(own, period);
    });
  }
  const ends = newestEnds(run);
  return scopeOf(run, (payout) => periodOf(payout)?.end === ends.get(run.components[run.payouts.component[payout] ?? 0]?.scheme ?? ''));
}

/** The newest period first, within a period as the run has them. */
function newestFirst(run: BonusRun, scope: Scope): Scope {
  const ends = run.payouts.period.map((at) => run.periods[at]?.end ?? 0);
  return { ...scope, payouts: [...scope.payouts].sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0) || a - b) };
}

/** The payouts listed on the bonus sheet: all where they fit, otherwise those that are explained; newest period first. */
export const listedScope = (run: BonusRun, period: Period | undefined): Scope =>
  newestFirst(run, run.payouts.count <= mostPayouts ? scopeOf(run, () => true) : explainedScope(run, period));
