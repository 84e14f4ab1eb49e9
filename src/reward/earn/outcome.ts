import { difference, reaches } from '../../core/money/compare';
import * as curve from '../payout/curve';
import * as flat from '../payout/flat';
import * as marginal from '../payout/marginal';
import * as retroactive from '../payout/retroactive';
import * as step from '../payout/step';
import { cutAt, type TierTable } from '../payout/tiers';
import { isRatioInput } from '../scheme/scheme';
import type { Amounts, Terms } from './terms';

/** The stretch of the input that a shape pays for, and where it stands against the tiers. */
export interface Reach {
  /** What decides the tier and the threshold, in the unit of the input. */
  readonly at: number;
  /** Where the stretch that is paid over starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Tiers are stored in the unit of the input; this factor brings them to the unit of `at`, ... */
  readonly atFactor: number;
  /** ... and this one to the unit of what is paid over. */
  readonly cut: number;
}

/**
 * Where a payee stands. Tiers in attainment with a rate on the amount are cut at from × target, and a cap on attainment
 * caps the amount that counts at cap × target.
 */
export function reachOf({ component, attainmentCap }: Terms, { actual, target, boundary }: Amounts): Reach {
  if (component.input !== 'attainment') return { at: actual, start: 0, end: actual, atFactor: boundary, cut: boundary };
  const attained = actual / target;
  const at = Math.min(attained, attainmentCap);
  if (component.base !== 'amount') return { at, start: 0, end: at, atFactor: 1, cut: 1 };
  return { at, start: 0, end: at < attained ? at * target : actual, atFactor: 1, cut: target };
}

/** Where one deal stands: on its own, or (running) on top of the deals before it. */
export const reachOfDeal = (deal: number, before: number): Reach => ({ at: before + deal, start: before, end: before + deal, atFactor: 1, cut: 1 });

/** True when the input is at the threshold or above it, compared as section 2 of the semantics says. */
export function reachesThreshold({ component, threshold }: Terms, { at, atFactor }: Reach): boolean {
  if (threshold === -Infinity) return true;
  const as = isRatioInput(component.input) ? 'ratio' : 'money';
  return reaches(at, threshold * atFactor, as);
}

/** Where the stretch that is paid over starts: at its start, or at the threshold when only the excess pays. */
export const paidFrom = ({ component, threshold }: Terms, { start, cut }: Reach): number =>
  component.thresholdMode === 'fromFirst' ? start : Math.max(start, threshold * cut);

/** How much is paid over: from `paidFrom` to the end. */
export const countedOf = ({ component, threshold }: Terms, { end, cut }: Reach, from: number): number =>
  difference(component.thresholdMode === 'fromFirst' ? end : Math.max(end, threshold * cut), from);

/** What the shape gives: money when its base is the amount, else the ratio (or number) that is taken of the base. */
export function outcomeOf(terms: Terms, reach: Reach): number {
  if (!reachesThreshold(terms, reach)) return 0;
  const { shape, base } = terms.component;
  const from = paidFrom(terms, reach);
  const counted = countedOf(terms, reach, from);
  switch (shape.kind) {
    case 'flat':
      return flat.pay(counted, terms);
    case 'marginal':
      return marginal.pay(counted, reach.cut === 1 ? shape : { tiers: cutAt(shape.tiers, reach.cut) }, from);
    case 'retroactive':
      return retroactive.pay(counted, cutTable(shape, reach.atFactor), reach.at);
    case 'step':
      return step.pay(reach.at, cutTable(shape, reach.atFactor));
    case 'curve': {
      const ratio = curve.pay(reach.at, cutCurve(shape, reach.atFactor));
      return base === 'amount' ? ratio * counted : ratio;
    }
  }
}

/** The tiers with their boundaries in the unit of what is compared. */
export const cutTable = (table: TierTable, factor: number): TierTable => (factor === 1 ? table : { ...table, tiers: cutAt(table.tiers, factor) });

/** The curve with its points in the unit of what is compared. */
export const cutCurve = (terms: curve.CurveTerms, factor: number): curve.CurveTerms =>
  factor === 1 ? terms : { ...terms, points: terms.points.map((point) => ({ ...point, at: point.at * factor })) };
