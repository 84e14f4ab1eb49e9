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
}

/** Straight line between the two points around the attainment. */
export interface CurveStep extends Step<'curve'> {
  readonly input: Derivation;
  readonly below?: CurveEnd;
  readonly above?: CurveEnd;
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

/** The same shape for every deal, added up; `largest` shows the deals that paid most. */
export interface DealsStep extends Step<'deals'> {
  readonly deals: number;
  readonly largest: readonly Derivation[];
}

/** Running: what the year to date earns, less what earlier periods of the span earned. */
export interface RunningStep extends Step<'running'> {
  readonly toDate: Derivation;
  readonly earlier: number;
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
