import type { Derivation } from '../derivation';
import type { Message } from '../message';
import type { Day, Period } from '../period';
import type { Source, Step } from './step';
import type { ServedPart } from './time';

/** A figure as the user wrote it, or a documented default where the cell is empty. */
export interface ReadStep extends Step<'read'> {
  readonly label: Message;
  readonly source?: Source;
  readonly isDefault?: true;
  /** The payout of the run whose earned money this is. */
  readonly payout?: number;
  /** The row whose figure this is, where that is not simply what the cell holds. */
  readonly row?: CountedRow;
  /** How it came about, where a reader wants more than the figure. */
  readonly by?: Derivation;
  /** The part of a period whose share this is. */
  readonly served?: ServedPart;
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

/** A condition of a filter with the column it stands in: with `=` any of the values, with `<>` none of them; '' is blank. */
export interface ColumnCondition {
  readonly column: string;
  readonly operator: '=' | '<>' | '>' | '>=' | '<' | '<=';
  readonly values: readonly (string | number)[];
  /** The values are days. */
  readonly isDay?: true;
}

/** Where the rows of a table stand on its sheet, columns by their letters, so that a formula finds them too. */
export interface RowsPlace {
  readonly top: number;
  readonly bottom: number;
  readonly person: string;
  readonly date: string;
  /** What is added or averaged; a count has none. */
  readonly values?: string;
  /** What is added instead of one column: two columns, or a column and a number, with a sign between them. */
  readonly expression?: { readonly left: string | number; readonly operator: RowOperator; readonly right: string | number };
  readonly conditions: readonly ColumnCondition[];
  /** A text column among these holds texts with spaces that do not count. */
  readonly isUntidy?: true;
  /** Rows from this day on do not count yet, though their days have a place in the period. */
  readonly until?: Day;
}

/** What is done with two cells of a row; `days` are the whole days from the second to the first, whatever the time of day. */
export type RowOperator = 'minus' | 'times' | 'days';

/** What counts of one row is a figure of a cell, or two cells with a sign between them. */
export interface RowAmount {
  readonly value: number;
  readonly left: Source | number;
  readonly right?: Source | number;
  readonly operator?: RowOperator;
}

/** A factor with the cell that it was read from. */
export interface RowFactor {
  readonly value: number;
  readonly source?: Source;
  /** The factor is 1 ÷ what stands in the cell. */
  readonly isInverse?: true;
}

/** One row that counts: its amount × its exchange rate × the credit factor, at most the cap per deal, × the share of the deal. */
export interface CountedRow {
  readonly value: number;
  readonly row: number;
  readonly id: string;
  readonly day: Day;
  readonly amount: RowAmount;
  readonly rate?: RowFactor;
  readonly factor?: RowFactor;
  readonly cap?: RowFactor;
  readonly share?: RowFactor;
}

/** One of the rows that count for most, with the cell of its value. */
export interface LargestRow {
  readonly value: number;
  /** What the row is called in its table, empty where that has no such column. */
  readonly id: string;
  /** The day in the row itself, also where it counts on another. */
  readonly day: Day;
  readonly source: Source;
  /** What stands in the row where it counts for something else, and why where that is known; else it counts as written. */
  readonly part?: { readonly written: number; readonly counted?: CountedRow };
}

/** Rows of the user's table, added up, counted or averaged. */
export interface RowsStep extends Step<'rows'> {
  readonly aggregate: 'sum' | 'count' | 'average' | 'median' | 'min' | 'max' | 'last' | 'share' | 'distinct' | 'first' | 'returning';
  /** The column whose distinct values are counted. */
  readonly key?: string;
  /** What the rows of a share meet, in the user's words. */
  readonly condition?: string;
  readonly measure: string;
  readonly payee: string;
  readonly period: Period;
  readonly rows: number;
  /** The filter in the user's words, empty when there is none. */
  readonly filter: string;
  /** How to find the rows in the user's table; left out where nothing is known of it. */
  readonly where?: RowsWhere;
  /** Left out where a formula cannot read the rows: days or amounts that are texts, or columns without a place. */
  readonly place?: RowsPlace;
  readonly source: Source;
  /** The rows whose values are largest, all of them in their order where they are few, or those that decide a median, lowest, highest or last value; left out for a count. */
  readonly largest?: readonly LargestRow[];
  /** Every row in its order, for a reader that asks for them where no place is known. */
  readonly each?: readonly CountedRow[];
  /** The number of rows of which only a share counts for the payee, because the deal is split. */
  readonly split?: number;
  /** The number of rows whose amount was converted from another currency. */
  readonly converted?: number;
  /** The share of each row that counts, and the most of it, where the component says so; no cap is left out. */
  readonly limited?: { readonly factor: number; readonly cap?: number; readonly factorSource?: Source; readonly capSource?: Source };
}

/** Whose results count: one's own, the team's, those of direct reports, of everybody below, or of the whole company. */
export type CreditScope = 'own' | 'team' | 'reports' | 'tree' | 'company';

/** The figures of several people together: team credit, a manager's roll-up, or the payouts of others. */
export interface CreditStep extends Step<'credit'> {
  readonly scope: CreditScope;
  readonly people: number;
  /** Those who bring in most; all of them when they are few. */
  readonly largest: readonly { readonly name: string; readonly derivation: Derivation }[];
  /** Everybody whose figure is not 0, for a reader that asks for them. */
  readonly all?: readonly { readonly name: string; readonly derivation: Derivation }[];
  /** Whether figures were measured or are payouts themselves. */
  readonly of: 'results' | 'payouts';
}

/** Numerator ÷ denominator of a ratio measure. */
export interface RatioStep extends Step<'ratio'> {
  /** What the user calls it; left out where it has no name. */
  readonly measure?: string;
  readonly numerator: Derivation;
  readonly denominator: Derivation;
}
