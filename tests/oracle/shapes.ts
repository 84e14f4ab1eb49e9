import type { Cells, Component, Figure } from './figures';
import { reaches } from './figures';
import { compare, exactly, type Fraction, least, minus, most, one, over, plus, sum, times, zero } from './fraction';

type TierRow = Cells<'tiers'>;

/** Where somebody stands: what decides, what is paid over, and what bounds are multiplied by. */
export interface Place {
  readonly at: Fraction;
  readonly start: Fraction;
  readonly end: Fraction;
  readonly isRatio: boolean;
  /** For the threshold and tiers in the unit of `at`, and in the unit of what is paid over. */
  readonly scale: Fraction;
  readonly cut: Fraction;
  readonly lookup: Figure;
  /** The target in the unit of what is paid over. */
  readonly quota: Figure;
  /** The share of the period that amounts of money in tiers are for. */
  readonly given: Fraction;
}

/** The row that a value reaches: −1 below the first, which takes everything below it when it starts at 0. */
function reachedRow(froms: readonly Fraction[], value: Fraction, isUpper: boolean, isRatio: boolean): number {
  const isIn = (from: Fraction): boolean => (isUpper ? reaches(value, from, isRatio) : !reaches(from, value, isRatio));
  const passed = froms.filter(isIn).length - 1;
  return passed < 0 && froms[0] !== undefined && froms[0].n <= 0n ? 0 : passed;
}

/** Σ over the slices of what a slice gives: F(end) − F(start). */
function inSlices(froms: readonly Fraction[], start: Fraction, end: Fraction, gives: (k: number, part: Fraction) => Fraction): Fraction {
  const floor = least(start, end, ...froms, zero);
  const upTo = (x: Fraction): Fraction => sum(froms.map((from, k) => {
    const low = k === 0 && from.n <= 0n ? floor : from;
    const high = froms[k + 1] ?? most(x, low);
    return compare(x, low) > 0 ? gives(k, minus(least(x, high), low)) : zero;
  }));
  return minus(upTo(end), upTo(start));
}

/** Whatever a shape gives: money, or a ratio of the base. */
export function outcomeOf(component: Component, tiers: readonly TierRow[], place: Place): Figure {
  const { shape = 'flat', thresholdMode = 'fromFirst', rate, boundary = 'upper' } = component;
  if (component.lookup !== undefined && !place.lookup) return undefined;
  const threshold = component.threshold === undefined ? undefined : exactly(component.threshold as number);
  if (threshold && !reaches(place.at, times(threshold, place.scale), place.isRatio)) return zero;
  const isExcess = thresholdMode === 'excessOnly' && threshold !== undefined;
  const start = isExcess ? most(place.start, times(threshold, place.cut)) : place.start;
  const end = isExcess ? most(place.end, times(threshold, place.cut)) : place.end;
  const counted = minus(end, start);
  const usesLookup = component.lookup !== undefined && shape !== 'grid';
  const decider = usesLookup ? place.lookup : place.at;
  if (usesLookup && !decider) return undefined;
  const asRatio = usesLookup || place.isRatio;
  const scale = usesLookup ? one : place.scale;
  const froms = tiers.map(({ from }) => times(exactly(from), scale));
  const rowAt = (value: Fraction): TierRow | undefined => tiers[reachedRow(froms, value, boundary === 'upper', asRatio)];
  const holds = (row: TierRow | undefined): Fraction => exactly(row?.rate ?? row?.ratio ?? row?.amount ?? 0);
  const isMoney = (component.base ?? 'amount') === 'amount';
  switch (shape) {
    case 'flat':
      return times(counted, exactly((rate as number | undefined) ?? 1));
    case 'direct':
      return place.at;
    case 'marginal':
    case 'amountShare': {
      const cuts = tiers.map(({ from }) => times(exactly(from), place.cut));
      const width = (k: number): Fraction => minus(cuts[k + 1]!, cuts[k]!);
      const slice = (k: number, part: Fraction): Fraction => (shape === 'marginal' ? times(part, holds(tiers[k])) : k + 1 < cuts.length ? over(times(part, exactly(tiers[k]!.amount ?? 0)), width(k)) : zero);
      const given = inSlices(cuts, start, end, slice);
      return shape === 'marginal' ? given : times(given, place.given);
    }
    case 'retroactive': {
      const reached = holds(rowAt(decider!));
      return tiers.some(({ ratio }) => ratio !== undefined) ? reached : times(counted, reached);
    }
    case 'excess': {
      const cuts = tiers.map(({ from }) => times(exactly(from), place.cut));
      const base = component.excessBase === 'quota' ? place.quota : component.excessBase === 'tier' ? (cuts[reachedRow(froms, decider!, boundary === 'upper', asRatio)] ?? zero) : times(threshold ?? zero, place.cut);
      if (!base) return undefined;
      const above = (x: Fraction): Fraction => most(zero, minus(x, base));
      const paid = place.start.n === 0n ? above(place.end) : minus(above(place.end), above(place.start));
      const at = component.tierOn === 'excess' ? times(over(above(place.end), place.cut), place.scale) : decider!;
      return times(paid, holds(rowAt(at)));
    }
    case 'amount': {
      const first = froms[0];
      const isBelow = first !== undefined && (boundary === 'upper' ? !reaches(decider!, first, asRatio) : reaches(first, decider!, asRatio));
      return isBelow ? zero : times(holds(rowAt(decider!)), place.given);
    }
    case 'curve': {
      const ratio = curveAt(component, tiers.map((row, k) => ({ at: froms[k]!, value: holds(row) })), decider!, asRatio);
      return isMoney && component.base === 'amount' ? times(ratio, counted) : ratio;
    }
    case 'grid': {
      if (!place.lookup) return undefined;
      const value = gridAt(component, tiers, place, place.lookup);
      return component.base === undefined || component.base === 'amount' ? (tiers.some(({ ratio }) => ratio !== undefined) && component.base === undefined ? value : times(value, counted)) : value;
    }
    default:
      return undefined;
  }
}

interface Point {
  readonly at: Fraction;
  readonly value: Fraction;
}

const onLine = (a: Point, b: Point, x: Fraction): Fraction => plus(a.value, over(times(minus(x, a.at), minus(b.value, a.value)), minus(b.at, a.at)));
const same = (a: Fraction, b: Fraction, isRatio: boolean): boolean => reaches(a, b, isRatio) && reaches(b, a, isRatio);

function curveAt({ before = 'zero', after = 'hold', boundary = 'upper' }: Component, points: readonly Point[], x: Fraction, isRatio: boolean): Fraction {
  const on = points.filter(({ at }) => same(at, x, isRatio));
  const [first, last] = [points[0]!, points.at(-1)!];
  if (on.length > 0) {
    const isFirst = on[0] === first;
    if (boundary === 'lower' && isFirst && on.length === 1 && before === 'zero') return zero;
    return boundary === 'upper' ? on.at(-1)!.value : on[0]!.value;
  }
  const [left, right] = [points.filter(({ at }) => !reaches(at, x, isRatio)).at(-1), points.find(({ at }) => !reaches(x, at, isRatio))];
  if (left && right) return onLine(left, right, x);
  const [end, rule] = left ? [last, after] : [first, before];
  if (rule === 'zero') return zero;
  const others = points.filter(({ at }) => compare(at, end.at) !== 0);
  if (rule === 'hold' || others.length === 0) return end.value;
  const inner = left ? others.at(-1)! : others[0]!;
  const jump = points.filter(({ at }) => compare(at, end.at) === 0);
  const foot = left ? jump[0]! : jump.at(-1)!;
  return plus(end.value, over(times(minus(x, end.at), minus(foot.value, inner.value)), minus(foot.at, inner.at)));
}

/** The lower and upper row around a value, and how far it is between them; nothing before the first or after the last. */
function axisAt(froms: readonly Fraction[], x: Fraction, isUpper: boolean, { isRatio, component: { between = 'step', before = 'zero', after = 'hold' } }: { readonly isRatio: boolean; readonly component: Component }): { readonly low: number; readonly high: number; readonly share: Fraction } | undefined {
  const at = (k: number, share = zero, high = k): { readonly low: number; readonly high: number; readonly share: Fraction } => ({ low: k, high, share });
  const reached = reachedRow(froms, x, isUpper, isRatio);
  if (reached < 0) return before === 'hold' ? at(0) : undefined;
  if (between === 'step') return at(reached);
  if (!reaches(x, froms[0]!, isRatio)) return before === 'hold' ? at(0) : undefined;
  const on = froms.findIndex((from) => same(from, x, isRatio));
  if (on >= 0) return at(on);
  const high = froms.findIndex((from) => compare(from, x) > 0);
  if (high < 0) return after === 'hold' ? at(froms.length - 1) : undefined;
  return at(high - 1, over(minus(x, froms[high - 1]!), minus(froms[high]!, froms[high - 1]!)), high);
}

function gridAt(component: Component, tiers: readonly TierRow[], place: Place, lookup: Fraction): Fraction {
  const firsts = [...new Set(tiers.map(({ from }) => from))];
  const seconds = [...new Set(tiers.map(({ second }) => second!))];
  const row = axisAt(firsts.map((from) => times(exactly(from), place.scale)), place.at, component.boundary !== 'lower', { isRatio: place.isRatio, component });
  const column = axisAt(seconds.map(exactly), lookup, (component.boundarySecond ?? component.boundary) !== 'lower', { isRatio: true, component });
  if (!row || !column) return zero;
  const cell = (i: number, j: number): Fraction => {
    const found = tiers.find((tier) => tier.from === firsts[i] && tier.second === seconds[j]);
    return exactly(found?.rate ?? found?.ratio ?? found?.amount ?? 0);
  };
  const between = (a: Fraction, b: Fraction, share: Fraction): Fraction => plus(a, times(minus(b, a), share));
  return between(between(cell(row.low, column.low), cell(row.low, column.high), column.share), between(cell(row.high, column.low), cell(row.high, column.high), column.share), row.share);
}
