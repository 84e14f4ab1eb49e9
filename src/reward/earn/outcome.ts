import { difference, exceeds, reaches } from '../../core/money/compare';
import * as amount from '../payout/amount';
import * as amountShare from '../payout/amount-share';
import * as curve from '../payout/curve';
import * as direct from '../payout/direct';
import * as excess from '../payout/excess';
import * as flat from '../payout/flat';
import * as grid from '../payout/grid';
import * as marginal from '../payout/marginal';
import * as retroactive from '../payout/retroactive';
import * as step from '../payout/step';
import { cutAt, reachedTier, type Tier, type TierTable } from '../payout/tiers';
import { comparisonOf } from '../scheme/component-defaults';
import { cutCurve, cutGrid, cutTable } from './cut';
import type { Reach } from './reach';
import type { Terms } from './terms';

export { reachOf } from './reach';

/** True when the input is above the threshold, or exactly at it where that pays, compared as section 2 of the semantics says. */
export function reachesThreshold({ component, threshold }: Terms, { at, atFactor }: Reach): boolean {
  if (threshold === -Infinity) return true;
  const passes = component.thresholdBoundary === 'pays' ? reaches : exceeds;
  return passes(at, threshold * atFactor, comparisonOf(component.input, component.measure));
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
    case 'direct':
      return direct.pay(reach.at);
    case 'milestone':
      return 1;
    case 'marginal':
      return marginal.pay(counted, reach.cut === 1 ? shape : { tiers: cutAt(shape.tiers, reach.cut) }, from);
    case 'retroactive':
      return retroactive.pay(counted, cutTable(shape, reach.tierFactor), reach.tierAt);
    case 'step':
      return step.pay(reach.tierAt, cutTable(shape, reach.tierFactor));
    case 'curve': {
      const ratio = curve.pay(reach.tierAt, cutCurve(shape, reach.tierFactor));
      return base === 'amount' ? ratio * counted : ratio;
    }
    case 'excess':
      return excess.pay(reach.end, excessTable(terms, shape, reach), excessPlace(terms, shape, reach));
    case 'amount':
      return amount.pay(reach.tierAt, cutTable(shape, reach.tierFactor)) * reach.given;
    case 'amountShare':
      return amountShare.pay(counted, { tiers: cutAt(shape.tiers, reach.cut) }, from) * reach.given;
    case 'grid': {
      const value = grid.pay(reach.at, reach.tierAt, cutGrid(shape, reach.atFactor, reach.tierFactor));
      if (shape.holds === 'amount') return value * reach.given;
      return base === 'amount' ? value * counted : value;
    }
    case 'rank':
      // A place follows from what others did; the contest gives it.
      return NaN;
  }
}

/** The tiers of an excess in the unit of what decides the tier; without tiers the component's own rate from 0. */
export function excessTable({ rate, figures }: Terms, shape: excess.ExcessTerms, { tierFactor }: Reach): TierTable {
  if (shape.tiers.length > 0) return cutTable(shape, tierFactor);
  const source = figures.rate?.source;
  return { ...shape, tiers: [{ from: 0, rate, ...(source && { source }) }] };
}

/** Where the excess starts, and what its tier is looked up on. */
export function excessPlace(terms: Terms, shape: excess.ExcessTerms, reach: Reach): excess.ExcessPlace {
  const { start, end, cut, tierAt, atFactor } = reach;
  const base = excessBase(terms, shape, reach);
  const at = shape.tierOn === 'input' ? tierAt : (excess.excessOver(end, base) / cut) * atFactor;
  return { base, at, start };
}

function excessBase(terms: Terms, shape: excess.ExcessTerms, { tierAt, tierFactor, cut, quota }: Reach): number {
  switch (shape.over) {
    case 'threshold':
      return terms.threshold * cut;
    case 'quota':
      return quota;
    case 'tier': {
      const reached: Tier | undefined = shape.tiers[reachedTier(cutTable(shape, tierFactor), tierAt)];
      return (reached?.from ?? 0) * cut;
    }
  }
}
