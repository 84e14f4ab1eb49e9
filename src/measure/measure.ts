import type { DayColumn, LongTable, NumberColumn } from '../tables/columns';
import type { MeasureRow } from '../tables/schemas/measures';
import type { Column } from '../tables/columns';
import type { Source } from '../core/derivation';
import type { Exchange, RateCell } from './exchange/exchange-rates';
import type { RowExpression } from './row-expression';
import type { CreditRows } from './splits/credit-rows';

/** What a measure's figure counts. */
export type MeasureUnit = 'money' | 'number' | 'ratio';

/** The credits of a measure whose deals are divided over people. */
export interface Credits {
  readonly rows: CreditRows;
  /** The measure over the rows of the table itself. */
  readonly of: RowsMeasure;
  /** The share of each row: what a count counts. */
  readonly weights: NumberColumn;
}

/** What a factor and a cap per deal made of the values of a measure. */
export interface Limited {
  /** The measure before, whose deals are not divided yet. */
  readonly of: RowsMeasure;
  /** A ratio; 1 without a factor. */
  readonly factor: number;
  /** The most of one row, in either direction; Infinity without a cap. */
  readonly cap: number;
  /** The cells that say so. */
  readonly sources?: { readonly factor?: Source; readonly cap?: Source };
}

/** Figures that follow from what the cells of payee and time hold. */
export type CellAggregate = 'sum' | 'count' | 'average';

/** Figures of which the rows themselves are needed: those of two months, or of two people, do not add up to that of both. */
export type RowAggregate = 'median' | 'min' | 'max' | 'last' | 'share' | 'distinct' | 'first' | 'returning';

/** How rows become one figure. */
export type RowsAggregate = CellAggregate | RowAggregate;

/** A condition that some of the rows meet: per row 1 when it does, 0 when not, 2 when a cell that decides it is unreadable; absent when all do. */
export interface MeasureCondition {
  readonly text: string;
  readonly passes: Uint8Array | undefined;
}

/** What the time between two dates is counted in. */
export type DurationUnit = 'days' | 'workingDays' | 'hours';

/** The time from one date to another, row by row. */
export interface Duration {
  readonly from: DayColumn;
  readonly to: DayColumn;
  readonly unit: DurationUnit;
}

/** Rows of a table as one figure per payee and period. */
export interface RowsMeasure {
  readonly kind: 'rows';
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly aggregate: RowsAggregate;
  readonly table: LongTable;
  /** What is added, averaged or compared; what counts rows or keys has none. */
  readonly values: NumberColumn | undefined;
  /** Whose distinct values are counted: a column of the table, such as the customer. */
  readonly key?: Column;
  /** What the rows of a share meet. */
  readonly condition?: MeasureCondition;
  readonly person: Column;
  /** Nobody is named in the rows, so that only the whole company has a figure. */
  readonly isOwnerless?: true;
  readonly date: DayColumn;
  /** Per row 1 when it counts, 0 when the filter stops it, 2 when a cell that decides it is unreadable; absent when all count. */
  readonly passes: Uint8Array | undefined;
  /** Per row 1 when its amount is in another currency than the bonus, so that it cannot be added; absent when none is. */
  readonly foreign: Uint8Array | undefined;
  /** Per row 1 when its amount was converted from another currency; absent when none was. */
  readonly converted?: Uint8Array;
  /** Per row the row whose return it is, −1 for every other row; absent where the table has no returns. */
  readonly returnOf?: Int32Array;
  /** The values before returns were taken up in their deals. */
  readonly beforeReturns?: NumberColumn;
  /** The values before they were converted. */
  readonly unconverted?: NumberColumn;
  /** The cell of the rate that a row was converted at; nothing where it was worked out of several. */
  readonly rateCell?: (row: number) => RateCell | undefined;
  /** What is calculated row by row, where the values are not a column of the table. */
  readonly expression?: RowExpression;
  /** Present when the values are the time between two dates. */
  readonly duration?: Duration;
  /** Of a duration the rows of the table that have started and not ended: they do not count. */
  readonly openRows?: number;
  /** How other currencies are converted; absent where the workbook has no rates. */
  readonly exchange?: Exchange;
  /** Present when a factor or a cap changed the values. */
  readonly limited?: Limited;
  /** Present when deals are divided: then every row is a credit, and `table` has a row for each. */
  readonly credits?: Credits;
  /** The filter as the user wrote it, empty when there is none. */
  readonly filter: string;
  readonly row: MeasureRow;
}

/** One measure ÷ another, per payee and period. */
export interface RatioMeasure {
  readonly kind: 'ratio';
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly numerator: RowsMeasure;
  readonly denominator: RowsMeasure;
  readonly row: MeasureRow;
}

/** What other payees earn, so that a bonus can be a share of it: a manager's override. No rows are counted. */
export interface PayoutMeasure {
  readonly kind: 'payout';
  readonly name: string;
  readonly unit: 'money';
  /** The component whose payouts count, as names are compared; empty = all that do not count payouts themselves. */
  readonly component: string;
  readonly row: MeasureRow;
}

/** Nothing is measured: a fixed amount, or the score of the scheme. */
export interface NoMeasure {
  readonly kind: 'none';
  readonly name: '';
  readonly unit: 'number';
}

/** The measure of a component that measures nothing. */
export const noMeasure: NoMeasure = { kind: 'none', name: '', unit: 'number' };

/** What is counted, defined once for KPIs and bonuses. */
export type Measure = RowsMeasure | RatioMeasure | PayoutMeasure | NoMeasure;

/**
 * True for measures of the payee's own result of which the parts of a period add up, so that they grow with time served:
 * sums, counts, keys that came for the first time, and payouts.
 */
export const growsWithTime = (measure: Measure): boolean =>
  measure.kind === 'payout' || (measure.kind === 'rows' && (measure.aggregate === 'sum' || measure.aggregate === 'count' || measure.aggregate === 'first'));

/**
 * True for counts of distinct or returning keys: within a period they only grow, and ever more slowly, because who came before
 * does not count again. Those of two periods do not add up to that of both.
 */
export const slowsWithTime = (measure: Measure): boolean => measure.kind === 'rows' && (measure.aggregate === 'distinct' || measure.aggregate === 'returning');

/** The measures over rows that a measure consists of. */
export const partsOf = (measure: Measure): readonly RowsMeasure[] => {
  switch (measure.kind) {
    case 'rows':
      return [measure];
    case 'ratio':
      return [measure.numerator, measure.denominator];
    case 'payout':
    case 'none':
      return [];
  }
};
