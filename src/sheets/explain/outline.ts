import type {
  AmountStep,
  CapStep,
  CurveStep,
  DealsStep,
  Derivation,
  ExcessStep,
  FlatStep,
  FloorStep,
  GridStep,
  MarginalStep,
  PayoutTiersStep,
  PoolShareStep,
  ProductStep,
  ProrateStep,
  RankStep,
  RetroactiveStep,
  RunningStep,
  StepStep,
} from '../../core/derivation';
import { isRaised } from './explain-limit';

/** The step that shapes the payout: what its sentence is about. */
export type Shape =
  | FlatStep
  | MarginalStep
  | RetroactiveStep
  | StepStep
  | CurveStep
  | DealsStep
  | RunningStep
  | ExcessStep
  | AmountStep
  | GridStep
  | PayoutTiersStep
  | RankStep
  | PoolShareStep;

/** The main thing about a payout, and what changed it afterwards. */
export interface Outline {
  readonly shape: Shape | undefined;
  readonly product: ProductStep | undefined;
  readonly cap: CapStep | undefined;
  readonly floor: FloorStep | undefined;
  /** The share of the period that is paid, where that is not all of it. */
  readonly prorate?: ProrateStep;
}

function isShape(step: Derivation): step is Shape {
  switch (step.op) {
    case 'flat':
    case 'marginal':
    case 'retroactive':
    case 'step':
    case 'curve':
    case 'deals':
    case 'running':
    case 'excess':
    case 'amount':
    case 'grid':
    case 'payoutTiers':
    case 'rank':
    case 'poolShare':
      return true;
    case 'read':
    case 'rows':
    case 'ratio':
    case 'attainment':
    case 'threshold':
    case 'product':
    case 'prorate':
    case 'spread':
    case 'cap':
    case 'floor':
    case 'round':
    case 'total':
    case 'credit':
    case 'change':
    case 'score':
    case 'modify':
    case 'condition':
    case 'gate':
    case 'scaled':
    case 'timeWeighted':
    case 'season':
    case 'carry':
      return false;
  }
}

/** Looks through rounding, limits, proration and multiplication for the step that shapes the payout. */
export function outlineOf(step: Derivation): Outline {
  if (isShape(step)) return { shape: step, product: undefined, cap: undefined, floor: undefined };
  switch (step.op) {
    case 'round':
      return outlineOf(step.input);
    case 'prorate':
      return { ...outlineOf(step.input), prorate: step };
    case 'cap':
      return step.lost > 0 ? { ...outlineOf(step.input), cap: step } : outlineOf(step.input);
    case 'floor':
      return isRaised(step) ? { ...outlineOf(step.input), floor: step } : outlineOf(step.input);
    case 'product': {
      const inner = step.factors.map(outlineOf).find(({ shape }) => shape !== undefined);
      return inner ? { ...inner, product: step } : { shape: undefined, product: step, cap: undefined, floor: undefined };
    }
    default:
      return { shape: undefined, product: undefined, cap: undefined, floor: undefined };
  }
}
