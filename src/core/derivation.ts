import type { AttainmentStep, ChangeStep } from './derivation/attainment';
import type { ConditionStep, ModifyStep, PoolShareStep, ProductStep, ScaledStep, TotalStep } from './derivation/combination';
import type { CapStep, FloorStep, GateStep, RoundStep, ThresholdStep } from './derivation/limit';
import type { CreditStep, RatioStep, ReadStep, RowsStep } from './derivation/reading';
import type { CurveStep, DealsStep, FlatStep, GridStep, RankStep, RunningStep, ScoreStep } from './derivation/shape';
import type { AmountStep, ExcessStep, MarginalStep, PayoutTiersStep, RetroactiveStep, StepStep } from './derivation/tiers';
import type { CarryStep, ProrateStep, SeasonStep, SpreadStep, TimeWeightedStep } from './derivation/time';

export type { AttainmentFormula, AttainmentStep, ChangeStep } from './derivation/attainment';
export type { ConditionStep, ModifyStep, PoolShareStep, ProductStep, ScaledStep, TotalStep } from './derivation/combination';
export type { CapStep, FloorStep, GateStep, RoundStep, RoundingMode, ThresholdStep } from './derivation/limit';
export type { ColumnCondition, CountedRow, CreditScope, CreditStep, LargestRow, RatioStep, ReadStep, RowAmount, RowFactor, RowOperator, RowsPlace, RowsStep, RowsWhere } from './derivation/reading';
export type { CurveEnd, CurveStep, DealsStep, FlatStep, GridCell, GridStep, Prize, RankStep, RunningStep, ScoreStep, WholeGrid } from './derivation/shape';
export type { Source, TierStep, Unit } from './derivation/step';
export type { AmountStep, ExcessStep, MarginalStep, PayoutTiersStep, RetroactiveStep, StepStep } from './derivation/tiers';
export type { CarryStep, CountedDays, CountedLeave, DayBound, DaysCounted, HolidayCells, ProrateStep, ProrationMethod, SeasonStep, ServedPart, SpreadStep, TimeWeightedStep } from './derivation/time';

/**
 * How a figure came about: a tree over a closed set of steps. Explanation (words) and proof (native formulas) are
 * exhaustive printers over `op`, so a mechanism that cannot be explained does not compile.
 */
export type Derivation =
  | ReadStep
  | RowsStep
  | RatioStep
  | CreditStep
  | AttainmentStep
  | ChangeStep
  | ThresholdStep
  | FlatStep
  | MarginalStep
  | RetroactiveStep
  | StepStep
  | ExcessStep
  | AmountStep
  | GridStep
  | PayoutTiersStep
  | RankStep
  | ScoreStep
  | CurveStep
  | DealsStep
  | ProductStep
  | ModifyStep
  | ConditionStep
  | GateStep
  | PoolShareStep
  | ScaledStep
  | ProrateStep
  | SpreadStep
  | TimeWeightedStep
  | SeasonStep
  | CarryStep
  | CapStep
  | FloorStep
  | RoundStep
  | RunningStep
  | TotalStep;
