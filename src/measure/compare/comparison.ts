import type { Source } from '../../core/derivation';
import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import type { Value } from '../../core/value';
import type { CountedRows } from '../kpi/kpi-result';
import type { MeasureUnit } from '../measure';

/** A figure that two measures give differently. */
export interface FigureDifference {
  /** The person as People has it; empty for the whole company. */
  readonly person: string;
  readonly period: Period;
  readonly left: Value;
  readonly right: Value;
  /** Left − right; missing where one of them is. */
  readonly difference: Value;
}

/** How a row differs between two tables. */
export type RowDifferenceKind = 'leftOnly' | 'rightOnly' | 'amount' | 'person' | 'period';

/** A number as it stands in one of the tables: all of its rows together. */
export interface RowSide {
  readonly value: number;
  readonly person: string;
  readonly day: Day;
  /** The first of its rows. */
  readonly source: Source;
}

/** A number of which the rows in two tables are not the same. */
export interface RowDifference {
  readonly kind: RowDifferenceKind;
  readonly id: string;
  readonly left?: RowSide;
  readonly right?: RowSide;
}

/** Two measures that should give the same figure, compared per month for the company and for each person. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  readonly unit: MeasureUnit;
  readonly currency: string;
  readonly leftRows: readonly CountedRows[];
  readonly rightRows: readonly CountedRows[];
  /** How many figures were compared, those of the company included. */
  readonly compared: number;
  /** Oldest month first, the company before its people. */
  readonly differences: readonly FigureDifference[];
  /** How many numbers differ per kind; absent where one of the tables has no numbers, or a measure is no plain one over rows. */
  readonly counts?: Readonly<Record<RowDifferenceKind, number>>;
  /** The differing numbers, the largest differences first, no more than are worth reading. */
  readonly rows: readonly RowDifference[];
  /** The cell that names the other measure. */
  readonly definition: Source;
}

/** All comparisons that the Measures table asks for. Plain data. */
export interface Comparisons {
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
}
