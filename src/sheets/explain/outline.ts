import type { AttainmentStep, CapStep, CarryStep, CreditStep, Derivation, FloorStep, GateStep, ModifyStep, ProductStep, ProrateStep, ScaledStep, ScoreStep, TotalStep } from '../../core/derivation';
import { isKnown } from '../../core/value';
import { isRaised } from './explain-limit';
import { isShape, type Shape } from './shape';

/** What changed an amount after it was shaped. */
export type Effect = CapStep | FloorStep | GateStep | ModifyStep | ScaledStep | CarryStep | ProrateStep;

/** What a payout follows from: the step that shapes it, the attainment or score that is paid as it is, or a total. */
export type Origin = Shape | AttainmentStep | ScoreStep | TotalStep;

/** The main thing about a payout, and what changed it afterwards. */
export interface Outline {
  readonly shape: Origin | undefined;
  readonly product: ProductStep | undefined;
  /** In the order in which they were applied. */
  readonly effects: readonly Effect[];
}

const nothing: Outline = { shape: undefined, product: undefined, effects: [] };

const isOrigin = (step: Derivation): step is Origin => isShape(step) || step.op === 'attainment' || step.op === 'score' || step.op === 'total';

const isChanged = ({ value, input }: { readonly value: Derivation['value']; readonly input: Derivation }): boolean =>
  isKnown(value) && isKnown(input.value) && value.value !== input.value.value;

/** True when the reader must know of it: it cost something, or changed the amount. */
function matters(step: Effect): boolean {
  switch (step.op) {
    case 'cap':
    case 'gate':
      return step.lost > 0;
    case 'floor':
      return isRaised(step);
    case 'modify':
    case 'scaled':
    case 'carry':
    case 'prorate':
      return isChanged(step);
  }
}

function afterwards(step: Effect): Outline {
  const inner = outlineOf(step.input);
  return matters(step) ? { ...inner, effects: [...inner.effects, step] } : inner;
}

/** A figure that is multiplied by others: the first of them that shapes the payout. */
function multiplied(step: ProductStep): Outline {
  const outlines = step.factors.map(outlineOf);
  const inner = outlines.find(({ shape }) => shape !== undefined && isShape(shape)) ?? outlines.find(({ shape }) => shape !== undefined && shape.op !== 'total');
  return inner ? { ...inner, product: step } : { ...nothing, product: step };
}

/** The result of several people that a payout follows from, through its attainment and limits. */
export function creditIn(step: Derivation): CreditStep | undefined {
  if (step.op === 'credit') return step;
  if (step.op === 'attainment') return creditIn(step.actual);
  return 'input' in step ? creditIn(step.input) : undefined;
}

/** Looks through rounding, limits, proration and multiplication for the step that shapes the payout. */
export function outlineOf(step: Derivation): Outline {
  if (isOrigin(step)) return { ...nothing, shape: step };
  switch (step.op) {
    case 'round':
      return outlineOf(step.input);
    case 'cap':
    case 'floor':
    case 'gate':
    case 'modify':
    case 'scaled':
    case 'carry':
    case 'prorate':
      return afterwards(step);
    case 'product':
      return multiplied(step);
    default:
      return nothing;
  }
}
