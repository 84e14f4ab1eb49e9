import type { Message } from './message';
import type { Day, Period } from './period';
import type { Value } from './value';

/** What a figure counts: an amount of money, a ratio (1 = 100 %), a rate, or a plain number of units. */
export type Unit = 'money' | 'ratio' | 'rate' | 'number';

/** The cell or column a figure was read from. */
export interface Source {
  readonly sheet: string;
  readonly table: string;
  readonly column?: string;
  readonly row?: number;
  readonly cell?: string;
}

/** One tier as it worked in a calculation: from (included) up to the next (excluded), and what fell in it. */
export interface TierStep {
  readonly from: number;
  /** Infinity for the last tier. */
  readonly to: number;
  readonly rate: number;
  /** The part of the input that this tier pays for. */
  readonly part: number;
  readonly amount: number;
  readonly source?: Source;
}

interface Step<Op extends string> {
  readonly op: Op;
  readonly value: Value;
  readonly unit: Unit;
}

/** A figure as the user wrote it, or a documented default where the cell is empty. */
export interface ReadStep extends Step<'read'> {
  readonly label: Message;
  readonly source?: Source;
  readonly isDefault?: true;
}

/** What the rows of a payee are found by: the headers of the columns, the names as they stand there, and the days. */
export interface RowsWhere {
  readonly person: string;
  /** The names that stand in the rows, each once, in the order of the table. */
  readonly names: readonly string[];
  readonly date: string;
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
}

/** Rows of the user's table, added up, counted or averaged. */
export interface RowsStep extends Step<'rows'> {
  readonly aggregate: 'sum' | 'count' | 'average' | 'min' | 'max';
  readonly measure: string;
  readonly payee: string;
  readonly period: Period;
  readonly rows: number;
  /** The filter in the user's words, empty when there is none. */
  readonly filter: string;
  /** How to find the rows in the user's table; left out where nothing is known of it. */
  readonly where?: RowsWhere;
  readonly source: Source;
  /** The number of rows of which only a share counts for the payee, because the deal is split. */
  readonly split?: number;
  /** The number of rows whose amount was converted from another currency. */
  readonly converted?: number;
}

/** Whose results count: one's own, the team's, those of direct reports, of everybody below, or of the whole company. */
export type CreditScope = 'own' | 'team' | 'reports' | 'tree' | 'company';

/** The figures of several people together: team credit, a manager's roll-up, or the payouts of others. */
export interface CreditStep extends Step<'credit'> {
  readonly scope: CreditScope;
  readonly people: number;
  /** Those who bring in most; all of them when they are few. */
  readonly largest: readonly { readonly name: string; readonly derivation: Derivation }[];
  /** Whether figures were measured or are payouts themselves. */
  readonly of: 'results' | 'payouts';
}

/** Numerator ÷ denominator of a ratio measure. */
export interface RatioStep extends Step<'ratio'> {
  readonly numerator: Derivation;
  readonly denominator: Derivation;
}

/** How actual and target give the attainment: actual ÷ target, or a formula for measures that should be low or in a range. */
export type AttainmentFormula = 'ratio' | 'twoMinus' | 'inverse' | 'progress' | 'range';

/** Actual against target. */
export interface AttainmentStep extends Step<'attainment'> {
  readonly actual: Derivation;
  readonly target: Derivation;
  /** Left out = actual ÷ target. */
  readonly formula?: AttainmentFormula;
  /** Where progress starts. */
  readonly baseline?: Derivation;
  /** The range in which attainment is 1, and the outer limits at which it is 0. */
  readonly range?: { readonly from: number; readonly to: number; readonly outerFrom: number; readonly outerTo: number };
}

/** A target that follows another figure: last year's, another measure's, with so much added. */
export interface ChangeStep extends Step<'change'> {
  readonly base: Derivation;
  readonly change: Derivation;
  readonly as: 'number' | 'percent' | 'points';
}

/** Input below the threshold pays nothing; at or above it, from the first unit or only the excess. */
export interface ThresholdStep extends Step<'threshold'> {
  readonly input: Derivation;
  readonly threshold: Derivation;
  readonly mode: 'fromFirst' | 'excessOnly';
  readonly reached: boolean;
}

/** Input × one rate. */
export interface FlatStep extends Step<'flat'> {
  readonly input: Derivation;
  readonly rate: Derivation;
}

/** Each slice of the input at its own tier's rate. */
export interface MarginalStep extends Step<'marginal'> {
  readonly input: Derivation;
  /** Where the slice starts when part of the tiers is used up already (running) or only the excess pays, else 0. */
  readonly start: number;
  readonly tiers: readonly TierStep[];
  /** What every boundary was multiplied by, where that is not 1: the target, or the share of the period served. */
  readonly cutBy?: Derivation;
}

/** The whole input at the rate of the tier it reaches. */
export interface RetroactiveStep extends Step<'retroactive'> {
  readonly input: Derivation;
  /** The value that decided the tier: the input itself, the attainment, or the running total. */
  readonly at: number;
  /** The unit of `at` and of the bounds of the tiers. */
  readonly atUnit: Unit;
  /** How `at` came about, where that is another figure than the input. */
  readonly reachedBy?: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
}

/** The payout ratio of the tier that the input reaches, the same all over the tier. `reached` −1: below the first. */
export interface StepStep extends Step<'step'> {
  readonly input: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
}

/** What lies above a base (quota, threshold, start of the tier) at the rate of the tier reached. */
export interface ExcessStep extends Step<'excess'> {
  readonly input: Derivation;
  readonly base: Derivation;
  readonly excess: number;
  /** The value that decided the tier, in the unit of the tiers. */
  readonly at: number;
  readonly atUnit: Unit;
  readonly reachedBy?: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
}

/** The amount of the step reached (`rate` of a tier is its amount); pro rata: all full steps and a share of the last. */
export interface AmountStep extends Step<'amount'> {
  readonly input: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
  readonly isProRata: boolean;
}

/** A cell of a grid of two inputs: from these values on, this ratio or rate. */
export interface GridCell {
  readonly from: number;
  readonly second: number;
  readonly value: number;
  readonly source?: Source;
}

/** The cell of a grid that two inputs reach, or the straight surface between four of them. */
export interface GridStep extends Step<'grid'> {
  readonly input: Derivation;
  readonly second: Derivation;
  readonly cells: readonly GridCell[];
  readonly between: 'step' | 'straight';
}

/** Tiers on what was paid so far: each part of the input at the rate of the tier that the payout has reached. */
export interface PayoutTiersStep extends Step<'payoutTiers'> {
  readonly input: Derivation;
  /** Paid in the span before this input. */
  readonly start: number;
  readonly tiers: readonly TierStep[];
}

/** The place in a contest, and the prize that goes with it; those who tie share the prizes of their places or each get the same. */
export interface RankStep extends Step<'rank'> {
  readonly input: Derivation;
  /** 1 = first. */
  readonly place: number;
  /** The number of people who take part. */
  readonly of: number;
  /** The number of people in this place, the payee included. */
  readonly tied: number;
  readonly ties: 'share' | 'same';
  readonly prizes: readonly { readonly place: number; readonly amount: number; readonly source?: Source }[];
}

/** The weighted sum, or the product, of what components reach. */
export interface ScoreStep extends Step<'score'> {
  readonly parts: readonly { readonly name: string; readonly weight: number; readonly derivation: Derivation }[];
  readonly combine: 'sum' | 'product';
}

/** Input × (1 + everything added) × every factor. */
export interface ModifyStep extends Step<'modify'> {
  readonly input: Derivation;
  readonly factors: readonly { readonly name: string; readonly derivation: Derivation }[];
  readonly added: readonly { readonly name: string; readonly derivation: Derivation }[];
}

/** A figure that holds only when a measure reaches a limit; else `otherwise`. */
export interface ConditionStep extends Step<'condition'> {
  readonly measured: Derivation;
  readonly limit: Derivation;
  readonly direction: 'atLeast' | 'atMost';
  readonly isMet: boolean;
  readonly then: Derivation;
}

/** A conditional cap: when the measure does not reach the limit, the input is at most `cap`. */
export interface GateStep extends Step<'gate'> {
  readonly input: Derivation;
  readonly measured: Derivation;
  readonly limit: Derivation;
  readonly direction: 'atLeast' | 'atMost';
  readonly isMet: boolean;
  readonly cap: Derivation;
  readonly lost: number;
}

/** A share of a pool, as the scheme shares it; shares add up to the pool to the cent. */
export interface PoolShareStep extends Step<'poolShare'> {
  readonly pool: Derivation;
  readonly basis: 'equal' | 'salary' | 'credit' | 'attainment' | 'weight';
  readonly own: number;
  readonly total: number;
  readonly members: number;
}

/** An amount scaled down because everybody together would exceed the pool: × pool ÷ sum. */
export interface ScaledStep extends Step<'scaled'> {
  readonly input: Derivation;
  readonly pool: Derivation;
  readonly sum: number;
}

/** An amount per year that changed within the span, weighted by days. */
export interface TimeWeightedStep extends Step<'timeWeighted'> {
  readonly parts: readonly { readonly from: Day; readonly until: Day; readonly derivation: Derivation }[];
}

/** A year's amount divided by weights: × weight ÷ total. */
export interface SeasonStep extends Step<'season'> {
  readonly input: Derivation;
  readonly weight: Derivation;
  readonly total: number;
}

/** What an earlier period carried over is added. */
export interface CarryStep extends Step<'carry'> {
  readonly input: Derivation;
  readonly carried: number;
  readonly from: string;
}

/** A point of a curve as the user wrote it: at this input, this payout ratio. */
export interface CurveEnd {
  readonly at: number;
  readonly ratio: number;
  readonly source?: Source;
}

/** Straight line between the two points around the attainment. */
export interface CurveStep extends Step<'curve'> {
  readonly input: Derivation;
  readonly below?: CurveEnd;
  readonly above?: CurveEnd;
}

/** The same shape for every deal, added up; `largest` shows the deals that paid most. */
export interface DealsStep extends Step<'deals'> {
  readonly deals: number;
  readonly largest: readonly Derivation[];
}

/** a × b × …: payout ratio × target incentive × weight, modifiers. */
export interface ProductStep extends Step<'product'> {
  readonly factors: readonly Derivation[];
}

/** How part of a period is counted; left out = calendar days. */
export type ProrationMethod = 'calendarDays' | 'year365' | 'thirty360' | 'wholeMonths' | 'workingDays' | 'none';

/** Input × days served ÷ days in the period, because the payee was there for part of it. */
export interface ProrateStep extends Step<'prorate'> {
  readonly input: Derivation;
  /** First and last day included; days, months or working days as the method says, leave taken off. */
  readonly days: number;
  readonly daysInPeriod: number;
  readonly method?: ProrationMethod;
  /** Days (or their share) of leave that were taken off. */
  readonly leave?: number;
  /** The factor as it was rounded, where the scheme rounds it. */
  readonly rounded?: number;
}

/** An amount for a longer span divided evenly: a year's target or incentive over its periods. */
export interface SpreadStep extends Step<'spread'> {
  readonly input: Derivation;
  /** The number of equal parts. */
  readonly parts: number;
}

/** At most the cap; `lost` is what it cost. */
export interface CapStep extends Step<'cap'> {
  readonly input: Derivation;
  readonly cap: Derivation;
  readonly lost: number;
}

/** At least the floor. */
export interface FloorStep extends Step<'floor'> {
  readonly input: Derivation;
  readonly floor: Derivation;
}

/** How a figure is rounded: half away from zero (the default, as Excel's ROUND), half to even, away from zero, or towards it. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'up' | 'down';

/** Rounded to `decimals`. */
export interface RoundStep extends Step<'round'> {
  readonly input: Derivation;
  readonly decimals: number;
  /** Left out = half away from zero. */
  readonly mode?: RoundingMode;
}

/** Running: what the year to date earns, less what earlier periods of the span earned. */
export interface RunningStep extends Step<'running'> {
  readonly toDate: Derivation;
  readonly earlier: number;
}

/** Components of a scheme added up. */
export interface TotalStep extends Step<'total'> {
  readonly parts: readonly { readonly name: string; readonly derivation: Derivation }[];
}

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
