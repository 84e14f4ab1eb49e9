import type { SmartLetter } from '../core/smart-letter';

/** The arguments of the worksheet functions that a message can name. */
export type ArgumentName =
  | 'actuals' | 'targets' | 'better' | 'amounts' | 'tiers' | 'counted' | 'boundary' | 'attainments' | 'points' | 'beyond'
  | 'baselines' | 'firstDays' | 'lastDays' | 'asOf' | 'method' | 'holidays' | 'green' | 'amber' | 'rates' | 'bases' | 'tierOn'
  | 'results' | 'steps' | 'partial' | 'compared' | 'firsts' | 'seconds' | 'table' | 'between' | 'secondCompared'
  | 'payouts' | 'limits' | 'caps' | 'floors' | 'ratios' | 'weights' | 'combine' | 'servedFrom' | 'servedUntil' | 'earnedToDate' | 'posted'
  | 'earned' | 'minimum' | 'recoverable' | 'share' | 'balance' | 'amount' | 'shares' | 'decimals' | 'pool' | 'shape'
  | 'figures' | 'periodsPerYear' | 'ahead' | 'goals' | 'language';

/** Rows and columns of a range, with the argument that it was given for. */
export interface SizedArgument {
  readonly name: ArgumentName;
  readonly rows: number;
  readonly columns: number;
}

/** What can be wrong with a range of tiers, points or steps. Rows count from 1 at the top of the range. */
export interface StepTexts {
  readonly twoColumns: (columns: number) => string;
  readonly rowBlank: (row: number) => string;
  readonly rowNotNumber: (row: number, found: string | boolean) => string;
  /** A row that starts below the row before it. */
  readonly rowOrder: (row: number, from: number, previous: number) => string;
  /** A start that more rows have than may be. */
  readonly rowRepeated: (row: number, from: number) => string;
}

/** What a worksheet function says beside an error in its cell, and its own words, one object per language. */
export interface FunctionTexts {
  /** Each argument as Excel shows it while the formula is typed. */
  readonly names: Readonly<Record<ArgumentName, string>>;
  readonly statuses: { readonly onCourse: string; readonly attention: string; readonly offCourse: string };
  readonly letters: Readonly<Record<SmartLetter, string>>;
  /** A text, TRUE or FALSE where a number should stand. */
  readonly notNumber: (name: ArgumentName, found: string | boolean) => string;
  /** A number, TRUE or FALSE where a text should stand. */
  readonly notText: (name: ArgumentName, found: string | boolean) => string;
  readonly notWhole: (name: ArgumentName, found: number) => string;
  readonly tooLow: (name: ArgumentName, found: number, least: number) => string;
  readonly tooHigh: (name: ArgumentName, found: number, most: number) => string;
  /** An error of Excel that a function cannot pass on. */
  readonly errorCell: (name: ArgumentName, error: string) => string;
  readonly blank: (name: ArgumentName) => string;
  readonly noText: (name: ArgumentName) => string;
  /** A 0 that may be a blank cell, where a 0 would pay too much or nothing. */
  readonly isZero: (name: ArgumentName) => string;
  /** A value earlier in the same range that is not known. */
  readonly earlierMissing: string;
  readonly targetZero: string;
  readonly targetNegative: string;
  readonly actualNotPositive: string;
  readonly actualNegative: string;
  readonly baselineIsTarget: string;
  readonly noDay: string;
  readonly periodReversed: string;
  readonly amberAboveGreen: (amber: number, green: number) => string;
  readonly capBelowFloor: (cap: number, floor: number) => string;
  readonly noShares: string;
  readonly lastTier: string;
  readonly neverPays: string;
  readonly notLoaded: string;
  readonly sizes: (one: SizedArgument, other: SizedArgument) => string;
  /** A range of rows and columns where one row or one column is wanted. */
  readonly oneLine: (range: SizedArgument) => string;
  readonly oneCell: (range: SizedArgument) => string;
  readonly unknownWord: (name: ArgumentName, found: string, words: readonly string[]) => string;
  readonly tiers: StepTexts;
  readonly points: StepTexts;
  readonly steps: StepTexts;
  /** A table with two inputs; rows and columns count from 1 at its top left. */
  readonly tableSize: (rows: number, columns: number) => string;
  readonly tableCell: (row: number, column: number, problem: string) => string;
  readonly tableRowOrder: (row: number) => string;
  readonly tableColumnOrder: (column: number) => string;
}
