import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { ExcessTerms } from '../payout/excess';
import { reachedTier } from '../payout/tiers';
import { isOverActual } from '../scheme/component-kinds';
import { isRatioInput } from '../scheme/scheme';
import { cutTable } from './cut';
import { readStep, unitOf } from './derive-figures';
import type { OutcomeContext, OutcomeSteps } from './derive-outcome';
import { countedOf, excessPlace, paidFrom, reachesThreshold } from './outcome';
import type { Reach } from './reach';
import type { Terms } from './terms';

/** The flat rate of a component. */
export function rateStep({ figures, component }: Terms): Derivation {
  const rate = figures.rate ?? { value: NaN };
  // A rate over a number of things is an amount of money for each.
  if (component.base === 'amount' && !isRatioInput(component.input) && component.measure.unit === 'number') return readStep(rate, message('label.perUnit', {}), 'money');
  return readStep(rate, component.base === 'amount' ? message('label.rate', {}) : message('label.payoutRatio', {}), 'rate');
}

/** The threshold with what counts after it; the input itself when the component has none. */
export function thresholdStep(terms: Terms, reach: Reach, steps: OutcomeSteps): Derivation {
  const { input } = steps;
  const threshold = cutThreshold(terms, reach, steps);
  if (!threshold) return input;
  const reached = reachesThreshold(terms, reach);
  const value = known(reached ? countedOf(terms, reach, paidFrom(terms, reach)) : 0);
  return { op: 'threshold', value, unit: reached ? input.unit : 'money', input, threshold, mode: terms.component.thresholdMode, reached, ...(terms.component.thresholdBoundary === 'paysNothing' && { isStrict: true }) };
}

/** The threshold as written, cut to the unit of what is paid over. */
function cutThreshold({ figures, component }: Terms, reach: Reach, { input, cutBy }: OutcomeSteps): Derivation | undefined {
  if (!figures.threshold) return undefined;
  const written = readStep(figures.threshold, message('label.threshold', {}), isRatioInput(component.input) ? 'ratio' : unitOf(component.measure));
  return cutBy ? { op: 'product', value: known(figures.threshold.value * reach.cut), unit: input.unit, factors: [written, cutBy] } : written;
}

/** Where an excess starts: the threshold, the target, or the start of the tier reached. */
export function excessBaseStep(shape: ExcessTerms, { terms, reach, steps }: OutcomeContext): Derivation {
  const { base } = excessPlace(terms, shape, reach);
  const { component } = terms;
  const label = message('label.target', { measure: component.measure.name });
  switch (shape.over) {
    case 'threshold':
      return cutThreshold(terms, reach, steps) ?? readStep({ value: base }, message('label.threshold', {}), steps.input.unit);
    case 'quota':
      return isRatioInput(component.input) && !isOverActual(component) ? readStep({ value: 1, isDefault: true }, label, 'ratio') : (steps.quota ?? readStep({ value: base }, label, steps.input.unit));
    case 'tier': {
      const source = shape.tiers[reachedTier(cutTable(shape, reach.tierFactor), reach.tierAt)]?.fromSource;
      return readStep({ value: base, ...(source && reach.cut === 1 && { source }) }, message('label.tierStart', {}), steps.input.unit);
    }
  }
}
