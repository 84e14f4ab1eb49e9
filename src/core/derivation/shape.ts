import type { Derivation } from '../derivation';
import type { Source, Step } from './step';

/** Input × one rate. */
export interface FlatStep extends Step<'flat'> {
  readonly input: Derivation;
  readonly rate: Derivation;
}

/** A point of a curve as the user wrote it: at this input, this payout ratio. */
export interface CurveEnd {
  readonly at: number;
  readonly ratio: number;
  readonly source?: Source;
  /** Where `at` was read, before it was multiplied by anything. */
  readonly atSource?: Source;
}

/** Straight line between the two points around the attainment. */
export interface CurveStep extends Step<'curve'> {
  readonly input: Derivation;
  readonly below?: CurveEnd;
  readonly above?: CurveEnd;
  /** Beyond an end whose slope goes on: the next point inwards, which gives the slope. */
  readonly inner?: CurveEnd;
  /** What the points were multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
}

/** A cell of a grid of two inputs: from these values on, this ratio or rate. */
export interface GridCell {
  readonly from: number;
  readonly second: number;
  readonly value: number;
  readonly source?: Source;
  /** Where the bounds were read, before they were multiplied by anything. */
  readonly fromSource?: Source;
  readonly secondSource?: Source;
}

/** All of a grid: its cells by row and column, lowest first, and how values on and outside its bounds are taken. */
export interface WholeGrid {
  readonly rows: readonly (readonly GridCell[])[];
  /** A value exactly on a bound of the first, or of the second input belongs below it. */
  readonly isLower: boolean;
  readonly isSecondLower: boolean;
  readonly before: 'zero' | 'hold';
  readonly after: 'zero' | 'hold';
}

/** The cell of a grid that two inputs reach, or the straight surface between four of them. */
export interface GridStep extends Step<'grid'> {
  readonly input: Derivation;
  readonly second: Derivation;
  /** Those that decide. */
  readonly cells: readonly GridCell[];
  readonly all: WholeGrid;
  readonly between: 'step' | 'straight';
  /** What the bounds of the first and of the second input were multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
  readonly secondCutBy?: Derivation;
}

/** The same shape for every deal, added up; `largest` shows the deals that paid most. */
export interface DealsStep extends Step<'deals'> {
  readonly deals: number;
  readonly largest: readonly Derivation[];
  /** Every deal in its order, for a reader that asks for all of them. */
  readonly all?: readonly Derivation[];
  /** Each deal stands on those before it. */
  readonly isRunning?: true;
  /** Running: the deals of the span before the first of these. */
  readonly before?: Derivation;
  /** What counts of a deal, or (running) of the deals so far, is at most `cap` and not below 0 where the component says so. */
  readonly within?: { readonly cap?: Derivation; readonly isFloorZero?: true };
}

/** Running: what the year to date earns, less what earlier periods of the span earned. */
export interface RunningStep extends Step<'running'> {
  readonly toDate: Derivation;
  readonly earlier: number;
  /** How `earlier` came about, where it is not 0. */
  readonly earlierBy?: Derivation;
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
  /** Of the places that the payee has part in. */
  readonly prizes: readonly Prize[];
  /** The results of the others and the prize of every place, for a reader who asks for them. */
  readonly field?: { readonly others: readonly { readonly name: string; readonly derivation: Derivation }[]; readonly prizes: readonly Prize[] };
}

/** The prize of a place. */
export interface Prize {
  readonly place: number;
  readonly amount: number;
  /** Left out behind the last place. */
  readonly source?: Source;
}

/** The weighted sum, or the product, of what components reach. */
export interface ScoreStep extends Step<'score'> {
  readonly parts: readonly { readonly name: string; readonly weight: number; readonly weightSource?: Source; readonly derivation: Derivation }[];
  readonly combine: 'sum' | 'product';
}
