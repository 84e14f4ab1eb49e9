import type { Bilingual } from '../../tables/schema';
import type { MeasureRow } from '../../tables/schemas/measures';

/** The tables that library measures count rows of. */
export type SourceTable = 'sales' | 'activities' | 'pipeline' | 'campaigns';

/** Rows whose column holds one of these texts. A workbook uses its own words; those that its column has are taken. */
export interface RowCondition {
  /** Id of a column of the table. */
  readonly column: string;
  readonly values: readonly string[];
}

/** A figure over the rows of a table, in the terms of the Measures table. Columns are named by the id that Koers knows them by. */
export interface RowsDefinition {
  readonly kind: 'rows';
  readonly name: Bilingual;
  readonly unit: 'money' | 'number' | 'ratio';
  readonly aggregate: Exclude<MeasureRow['aggregate'], 'ratio' | 'payout' | undefined>;
  readonly table: SourceTable;
  /** What is added up or averaged; of two, the first less the second. */
  readonly columns?: readonly [string] | readonly [string, string];
  /** What different values are counted of. */
  readonly key?: string;
  /** The day that decides the period; left out = the usual date of the table. */
  readonly date?: string;
  /** Which rows count. */
  readonly filter?: RowCondition;
  /** Rows that do not count, where the workbook has such a column and such rows: deals that were lost among the sales. */
  readonly except?: RowCondition;
  /** Of a share: what a row must meet. */
  readonly condition?: RowCondition;
  /** What the time between two days is counted in. */
  readonly duration?: 'days' | 'workingDays' | 'hours';
}

/** One figure divided by another. */
export interface RatioDefinition {
  readonly kind: 'ratio';
  readonly name: Bilingual;
  readonly unit: 'money' | 'number' | 'ratio';
  readonly numerator: RowsDefinition;
  readonly denominator: RowsDefinition;
}

/** How a KPI of the library is calculated from the tables of a workbook. */
export type MeasureDefinition = RowsDefinition | RatioDefinition;

/** The figures over rows that a definition needs. */
export const partsOfDefinition = (definition: MeasureDefinition): readonly RowsDefinition[] =>
  definition.kind === 'rows' ? [definition] : [definition.numerator, definition.denominator];
