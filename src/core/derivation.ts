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
}

/** Numerator ÷ denominator of a ratio measure. */
export interface RatioStep extends Step<'ratio'> {
  readonly numerator: Derivation;
  readonly denominator: Derivation;
}

/** Actual ÷ target. */
export interface AttainmentStep extends Step<'attainment'> {
  readonly actual: Derivation;
  readonly target: Derivation;
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

/** Input × days served ÷ days in the period, because the payee was there for part of it. */
export interface ProrateStep extends Step<'prorate'> {
  readonly input: Derivation;
  /** First and last day included. */
  readonly days: number;
  readonly daysInPeriod: number;
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

/** Rounded half away from zero to `decimals`. */
export interface RoundStep extends Step<'round'> {
  readonly input: Derivation;
  readonly decimals: number;
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
  | AttainmentStep
  | ThresholdStep
  | FlatStep
  | MarginalStep
  | RetroactiveStep
  | StepStep
  | CurveStep
  | DealsStep
  | ProductStep
  | ProrateStep
  | SpreadStep
  | CapStep
  | FloorStep
  | RoundStep
  | RunningStep
  | TotalStep;
