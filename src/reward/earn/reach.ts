import { isOverActual } from '../scheme/component-kinds';
import { isRatioInput } from '../scheme/scheme';
import { attained, countedActual, countedAttainment } from './attained';
import type { Amounts, Terms } from './terms';

/** The stretch of the input that a shape pays for, and where it stands against the tiers. */
export interface Reach {
  /** What decides the threshold, and the tier where no other measure does, in the unit of the input. */
  readonly at: number;
  /** Where the stretch that is paid over starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Thresholds are written in the unit of the input; this factor brings them to the unit of `at`, ... */
  readonly atFactor: number;
  /** ... and this one to the unit of what is paid over. */
  readonly cut: number;
  /** What decides the tier (another measure, where the component names one), and the factor for its bounds. */
  readonly tierAt: number;
  readonly tierFactor: number;
  /** The target in the unit of what is paid over; NaN where there is none. */
  readonly quota: number;
  /** The share of the period, or of the span, that amounts of money in tiers are for. */
  readonly given: number;
}

/**
 * Where a payee stands. Tiers in attainment with a rate on the amount are cut at from × target, and a cap on attainment
 * caps the amount that counts at cap × target.
 */
export function reachOf(terms: Terms, amounts: Amounts): Reach {
  const { component } = terms;
  const { target, boundary, lookup } = amounts;
  const given = component.grouping === 'running' ? boundary : amounts.limit;
  const isLookedUp = component.lookup !== undefined;
  const tierFactor = isLookedUp ? amounts.lookupBoundary : isRatioInput(component.input) ? 1 : boundary;
  if (!isRatioInput(component.input)) {
    const counted = countedActual(terms, amounts);
    return { at: counted, start: 0, end: counted, atFactor: boundary, cut: boundary, tierAt: isLookedUp ? lookup : counted, tierFactor, quota: target, given };
  }
  const all = attained(terms, amounts);
  const at = countedAttainment(terms, all);
  const tierAt = isLookedUp ? lookup : at;
  if (!isOverActual(component)) return { at, start: 0, end: at, atFactor: 1, cut: 1, tierAt, tierFactor, quota: 1, given };
  return { at, start: 0, end: at < all ? at * target : countedActual(terms, amounts), atFactor: 1, cut: target, tierAt, tierFactor, quota: target, given };
}

/**
 * Where one deal stands: on its own, or (running) on top of the deals before it.
 * @param lookup the other measure's figure for this deal, where one decides the tier
 */
export function reachOfDeal({ component }: Pick<Terms, 'component'>, deal: number, before: number, lookup: number): Reach {
  const floor = component.negative === 'zero' ? 0 : -Infinity;
  const most = component.inputCap ?? Infinity;
  const counted = (value: number): number => Math.min(Math.max(value, floor), most);
  const [start, end] = [before === 0 ? 0 : counted(before), counted(before + deal)];
  return { at: end, start, end, atFactor: 1, cut: 1, tierAt: component.lookup ? lookup : end, tierFactor: 1, quota: NaN, given: 1 };
}
