import { message } from '../../core/message';
import { backTest, type PastForecast } from './back-test';
import { atMostChance, needed, type Wanted } from './chance-of-reaching';
import { figuresOf, hasManyGaps, neverChanges } from './figures';
import { unitOf, type ChanceResult, type Series } from './series';
import { reach, spreads } from './spread';

/** Which periods add up to the total that is to be reached, counted from the end of the history. */
export interface TotalSpan {
  /** Where it begins: −9 = nine periods of the history belong to it; 2 = two periods are still to come before it. */
  readonly from: number;
  /** Where it ends (excluded): 3 = the third period from now is its last. */
  readonly to: number;
  /** The target itself, to say how much of it is there; null for limits. */
  readonly target: number | null;
}

/** The forecasts of the past for a total over `from` up to `to` periods ahead, per number of periods added up. */
function totalsOfPast(past: readonly (readonly PastForecast[])[], from: number, to: number): readonly (readonly PastForecast[])[] {
  const sums: PastForecast[][] = [];
  let before: ReadonlyMap<number, PastForecast> | undefined;
  for (let h = from; h < to; h += 1) {
    const next = (past[h] ?? []).flatMap(({ known, expected, actual }): readonly PastForecast[] => {
      const so = before?.get(known);
      if (!before) return [{ known, expected, actual }];
      return so ? [{ known, expected: expected + so.expected, actual: actual + so.actual }] : [];
    });
    sums.push(next);
    before = new Map(next.map((one) => [one.known, one]));
  }
  return sums;
}

/**
 * The chance that figures which add up reach a total: what is already there, and a forecast of the periods that are still to
 * come, with how far forecasts of so many periods together were off in the past. Refused below six figures, and where a period
 * that already belongs to the total has none.
 * @example nine months of a year known, three to come: { from: -9, to: 3, target: 2900000 }
 */
export function chanceOfTotal(history: Series, wanted: Wanted, { from, to, target }: TotalSpan): ChanceResult {
  const figures = figuresOf(history);
  const { values, points, given } = figures;
  const unit = unitOf(history);
  if (!wanted.isReadable) return { kind: 'noTarget', says: message('series.noTarget', {}) };
  if (points < needed) return { kind: 'tooShort', points, needed, says: message('series.chanceTooShort', { points, needed, unit }) };
  const own = from < 0 ? history.values.slice(from, to < 0 ? to : undefined) : [];
  const missing = own.filter((value) => value === null).length;
  if (missing > 0 || hasManyGaps(figures)) return { kind: 'tooManyGaps', points, missing: Math.max(missing, values.length - points), says: message('series.tooManyGaps', { points, missing: Math.max(missing, values.length - points), unit }) };
  const soFar = own.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (to <= 0) return { kind: 'decided', reached: wanted.reaches(soFar), points, says: message('series.decided', { reached: wanted.reaches(soFar) }) };
  if (neverChanges(values)) {
    const reached = wanted.reaches(soFar + (values.at(-1) ?? 0) * (to - Math.max(0, from)));
    return { kind: 'neverChanged', reached, points, says: message('series.neverChangedSoFar', { reached, points, unit }) };
  }
  const first = Math.max(0, from) + figures.after;
  const tested = backTest(figures, to + figures.after);
  const expected = soFar + tested.values.slice(first).reduce((sum, value) => sum + value, 0);
  const spread = spreads(totalsOfPast(tested.past, first, to + figures.after)).at(-1)!;
  const chance = Math.min(0.99, Math.max(0.01, wanted.chance((value) => atMostChance(value, expected, spread))));
  const ahead = to - Math.max(0, from);
  return {
    kind: 'chance',
    chance,
    method: tested.weights[0]!.method,
    expected,
    low: expected - reach(spread),
    high: expected + reach(spread),
    points,
    origins: tested.past[0]!.length,
    reachedBefore: 0,
    changeNeeded: (wanted.nearest(expected) - expected) / ahead,
    changeSeen: (values.at(-1)! - values[0]!) / (values.length - 1),
    says: message('series.chanceOfTotal', { chance, share: target === null || target === 0 ? null : soFar / target, ahead, points: given.filter(Boolean).length, unit }),
  };
}
