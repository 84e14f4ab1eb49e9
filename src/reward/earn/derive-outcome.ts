import type { Derivation, ExcessStep, StepStep } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import * as amount from '../payout/amount';
import * as amountShare from '../payout/amount-share';
import * as curve from '../payout/curve';
import * as direct from '../payout/direct';
import * as excess from '../payout/excess';
import * as flat from '../payout/flat';
import * as marginal from '../payout/marginal';
import * as retroactive from '../payout/retroactive';
import * as step from '../payout/step';
import { cutAt } from '../payout/tiers';
import { needsNoActual } from '../scheme/component-kinds';
import type { Shape } from '../scheme/shape';
import { cutCurve, cutTable } from './cut';
import { readStep } from './derive-figures';
import { deriveGrid } from './derive-grid';
import { excessBaseStep, rateStep, thresholdStep } from './derive-bounds';
import { countedOf, excessPlace, excessTable, outcomeOf, paidFrom, reachesThreshold } from './outcome';
import type { Reach } from './reach';
import type { Terms } from './terms';

/** The figures that an outcome is derived from. */
export interface OutcomeSteps {
  /** What is paid over: the actual, the attainment, or a deal. */
  readonly input: Derivation;
  /** How the value that decides the tier came about, where that is another figure. */
  readonly reachedBy?: Derivation;
  /** What the boundaries were multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
  /** Another measure that decides the tier, or the second input of a grid, and what its bounds were multiplied by. */
  readonly lookup?: Derivation;
  readonly tierCutBy?: Derivation;
  /** The target, where an excess lies above it. */
  readonly quota?: Derivation;
  /** What amounts of money in tiers were multiplied by, where that is not 1. */
  readonly given?: Derivation;
}

/** What the parts of `deriveOutcome` share. */
export interface OutcomeContext {
  readonly terms: Terms;
  readonly reach: Reach;
  readonly steps: OutcomeSteps;
  /** The input after the threshold. */
  readonly input: Derivation;
  readonly counted: number;
  readonly from: number;
}

/** The outcome of the shape as steps; its value is `outcomeOf(terms, reach)`. */
export function deriveOutcome(terms: Terms, reach: Reach, steps: OutcomeSteps): Derivation {
  if (terms.component.shape.kind === 'milestone' && needsNoActual(terms.component)) return readStep({ value: 1, isDefault: true }, message('label.always', {}), 'ratio');
  const input = thresholdStep(terms, reach, steps);
  if (!reachesThreshold(terms, reach)) return input;
  const from = paidFrom(terms, reach);
  return shapeSteps(terms.component.shape, { terms, reach, steps, input, from, counted: countedOf(terms, reach, from) });
}

function shapeSteps(shape: Shape, context: OutcomeContext): Derivation {
  const { terms, reach, steps, input, counted, from } = context;
  const { base } = terms.component;
  const common = { input, counted, unit: base === 'amount' ? 'money' : 'ratio' } as const;
  const decider = steps.lookup ?? steps.reachedBy;
  switch (shape.kind) {
    case 'flat':
      return flat.derive({ ...common, rate: rateStep(terms) }, terms);
    case 'direct':
      return direct.derive({ input });
    case 'milestone':
      return milestone(context);
    case 'marginal':
      return { ...marginal.derive(common, { tiers: cutAt(shape.tiers, reach.cut) }, from), ...(steps.cutBy && { cutBy: steps.cutBy }) };
    case 'retroactive':
      return { ...retroactive.derive(common, cutTable(shape, reach.tierFactor), reach.tierAt), ...(decider && { reachedBy: decider }), ...cutOf(context) };
    case 'step':
      return { ...step.derive({ ...common, input: decider ?? input, counted: reach.tierAt }, cutTable(shape, reach.tierFactor)), ...cutOf(context) };
    case 'curve': {
      const ratio: Derivation = { ...curve.derive({ ...common, input: decider ?? input, counted: reach.tierAt }, cutCurve(shape, reach.tierFactor)), ...cutOf(context) };
      return base === 'amount' ? timesCounted(ratio, input, counted) : ratio;
    }
    case 'excess': {
      const all = { ...common, counted: reach.end, input: shape.over === 'threshold' ? steps.input : input, base: excessBaseStep(shape, context) };
      return { ...excess.derive(all, excessTable(terms, shape, reach), excessPlace(terms, shape, reach)), ...(decider && { reachedBy: decider }), ...onExcess(shape.tierOn, context), ...cutOf(context) };
    }
    case 'amount':
      return timesGiven({ ...amount.derive({ ...common, input: decider ?? input, counted: reach.tierAt }, cutTable(shape, reach.tierFactor)), ...cutOf(context) }, context);
    case 'amountShare':
      return timesGiven({ ...amountShare.derive(common, { tiers: cutAt(shape.tiers, reach.cut) }, from), ...(steps.cutBy && { cutBy: steps.cutBy }) }, context);
    case 'grid':
      return deriveGrid(shape, context);
    case 'rank':
      return readStep({ value: outcomeOf(terms, reach) }, message('label.actual', { measure: terms.component.measure.name }), 'money');
  }
}

/** The excess as what decides the tier, in the unit of the tiers. */
function onExcess(tierOn: 'input' | 'excess', { reach, steps }: OutcomeContext): Pick<ExcessStep, 'onExcess'> {
  if (tierOn === 'input') return {};
  return { onExcess: reach.cut !== reach.atFactor && steps.cutBy ? { dividedBy: steps.cutBy } : {} };
}

/** All of the base from the threshold on. */
function milestone({ terms, reach, steps }: OutcomeContext): StepStep {
  const { figures, threshold } = terms;
  const source = figures.threshold?.source;
  const tier = { from: threshold * reach.atFactor, to: Infinity, rate: 1, part: reach.at, amount: 1, ...(source && { fromSource: source }) };
  return { op: 'step', value: known(1), unit: 'ratio', input: steps.reachedBy ?? steps.input, tiers: [tier], reached: 0, ...(reach.atFactor !== 1 && steps.cutBy && { cutBy: steps.cutBy }) };
}

/** What bounds that decide the tier were multiplied by. */
function cutOf({ reach, steps }: OutcomeContext): { readonly cutBy?: Derivation } {
  const by = steps.lookup ? steps.tierCutBy : steps.cutBy;
  return reach.tierFactor !== 1 && by ? { cutBy: by } : {};
}

/** A ratio or rate of what counts. */
export function timesCounted(ratio: Derivation, input: Derivation, counted: number): Derivation {
  const share = ratio.value.kind === 'known' ? ratio.value.value : NaN;
  return { op: 'product', value: known(share * counted), unit: 'money', factors: [ratio, input] };
}

/** An amount of money for the share of the period that was served. */
export function timesGiven(whole: Derivation, { reach, steps }: Pick<OutcomeContext, 'reach' | 'steps'>): Derivation {
  if (reach.given === 1 || !steps.given || whole.value.kind !== 'known') return whole;
  return { op: 'product', value: known(whole.value.value * reach.given), unit: 'money', factors: [whole, steps.given] };
}
