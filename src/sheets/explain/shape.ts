import type {
  AmountStep,
  CurveStep,
  DealsStep,
  Derivation,
  ExcessStep,
  FlatStep,
  GridStep,
  MarginalStep,
  PayoutTiersStep,
  PoolShareStep,
  RankStep,
  RetroactiveStep,
  RunningStep,
  StepStep,
} from '../../core/derivation';

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

/** The kinds of step that shape a payout; the compiler asks for the next one. */
const shapes: Readonly<Record<Shape['op'], true>> = {
  flat: true,
  marginal: true,
  retroactive: true,
  step: true,
  curve: true,
  deals: true,
  running: true,
  excess: true,
  amount: true,
  grid: true,
  payoutTiers: true,
  rank: true,
  poolShare: true,
};

/** True for a step that shapes a payout. */
export const isShape = (step: Derivation): step is Shape => step.op in shapes;
