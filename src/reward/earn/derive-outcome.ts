import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { rowSource } from '../../measure/row-subject';
import * as curve from '../payout/curve';
import * as flat from '../payout/flat';
import * as marginal from '../payout/marginal';
import * as retroactive from '../payout/retroactive';
import * as step from '../payout/step';
import { cutAt } from '../payout/tiers';
import { readStep, unitOf } from './derive-figures';
import { countedOf, cutCurve, cutTable, paidFrom, type Reach, reachesThreshold } from './outcome';
import type { Terms } from './terms';

/** The figures that an outcome is derived from. */
export interface OutcomeSteps {
  /** What is paid over: the actual, the attainment, or a deal. */
  readonly input: Derivation;
  /** How the value that decides the tier came about, where that is another figure. */
  readonly reachedBy?: Derivation;
  /** What the boundaries were multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
}

/** The outcome of the shape as steps; its value is `outcomeOf(terms, reach)`. */
export function deriveOutcome(terms: Terms, reach: Reach, steps: OutcomeSteps): Derivation {
  const input = thresholdStep(terms, reach, steps);
  if (!reachesThreshold(terms, reach)) return input;
  const from = paidFrom(terms, reach);
  const counted = countedOf(terms, reach, from);
  const { shape, base } = terms.component;
  const unit = base === 'amount' ? 'money' : 'ratio';
  const common = { input, counted, unit } as const;
  switch (shape.kind) {
    case 'flat':
      return flat.derive({ ...common, rate: rateStep(terms) }, terms);
    case 'marginal':
      return { ...marginal.derive(common, { tiers: cutAt(shape.tiers, reach.cut) }, from), ...(steps.cutBy && { cutBy: steps.cutBy }) };
    case 'retroactive':
      return { ...retroactive.derive(common, cutTable(shape, reach.atFactor), reach.at), ...(steps.reachedBy && { reachedBy: steps.reachedBy }), ...cutOf(reach, steps) };
    case 'step':
      return { ...step.derive({ ...common, counted: reach.at }, cutTable(shape, reach.atFactor)), ...cutOf(reach, steps) };
    case 'curve': {
      const ratio: Derivation = { ...curve.derive({ ...common, input: steps.reachedBy ?? input, counted: reach.at }, cutCurve(shape, reach.atFactor)), ...cutOf(reach, steps) };
      return base === 'amount' ? timesCounted(ratio, input, counted) : ratio;
    }
  }
}

/** What bounds that decide the tier were multiplied by. */
const cutOf = ({ atFactor }: Reach, { cutBy }: OutcomeSteps): { readonly cutBy?: Derivation } => (atFactor !== 1 && cutBy ? { cutBy } : {});

function timesCounted(ratio: Derivation, input: Derivation, counted: number): Derivation {
  const share = ratio.value.kind === 'known' ? ratio.value.value : NaN;
  return { op: 'product', value: known(share * counted), unit: 'money', factors: [ratio, input] };
}

function rateStep({ figures, component }: Terms): Derivation {
  const rate = figures.rate ?? { value: NaN };
  return readStep(rate, component.base === 'amount' ? message('label.rate', {}) : message('label.payoutRatio', {}), 'rate');
}

/** The threshold with what counts after it; the input itself when the component has none. */
function thresholdStep(terms: Terms, reach: Reach, { input, cutBy }: OutcomeSteps): Derivation {
  const { figures, component } = terms;
  if (!figures.threshold) return input;
  const written = readStep(figures.threshold, message('label.threshold', {}), component.input === 'attainment' ? 'ratio' : unitOf(component.measure));
  const threshold: Derivation = cutBy ? { op: 'product', value: known(figures.threshold.value * reach.cut), unit: input.unit, factors: [written, cutBy] } : written;
  const reached = reachesThreshold(terms, reach);
  const value = known(reached ? countedOf(terms, reach, paidFrom(terms, reach)) : 0);
  return { op: 'threshold', value, unit: reached ? input.unit : 'money', input, threshold, mode: component.thresholdMode, reached };
}

/** Attainment, at most its cap. */
export function capAttainment(terms: Terms, attainment: Derivation): Derivation {
  const { attainmentCap, component } = terms;
  if (attainmentCap === Infinity || attainment.value.kind !== 'known') return attainment;
  const figure = { value: attainmentCap, source: rowSource(component.row, 'attainmentCap') };
  const ratio = attainment.value.value;
  const cap = readStep(figure, message('label.attainmentCap', {}), 'ratio');
  return { op: 'cap', value: known(Math.min(ratio, attainmentCap)), unit: 'ratio', input: attainment, cap, lost: Math.max(0, ratio - attainmentCap) };
}
