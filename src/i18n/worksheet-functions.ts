/** The arguments of the worksheet functions that a message can name. */
export type ArgumentName = 'actuals' | 'targets' | 'better' | 'amounts' | 'tiers' | 'counted' | 'boundary' | 'attainments' | 'points' | 'beyond';

/** Rows and columns of a range, with the argument that it was given for. */
export interface SizedArgument {
  readonly name: ArgumentName;
  readonly rows: number;
  readonly columns: number;
}

/** What can be wrong with a range of tiers or points. Rows count from 1 at the top of the range. */
export interface StepTexts {
  readonly twoColumns: (columns: number) => string;
  readonly rowBlank: (row: number) => string;
  readonly rowNotNumber: (row: number, found: string | boolean) => string;
  /** A row that starts below the row before it. */
  readonly rowOrder: (row: number, from: number, previous: number) => string;
  /** A start that more rows have than may be. */
  readonly rowRepeated: (row: number, from: number) => string;
}

/** What a worksheet function says beside an error in its cell, one object per language. */
export interface FunctionTexts {
  /** Each argument as Excel shows it while the formula is typed. */
  readonly names: Readonly<Record<ArgumentName, string>>;
  /** A text, TRUE or FALSE where a number should stand. */
  readonly notNumber: (name: ArgumentName, found: string | boolean) => string;
  /** An error of Excel that a function cannot pass on. */
  readonly errorCell: (name: ArgumentName, error: string) => string;
  readonly blank: (name: ArgumentName) => string;
  readonly targetZero: string;
  readonly targetNegative: string;
  readonly sizes: (one: SizedArgument, other: SizedArgument) => string;
  readonly unknownWord: (name: ArgumentName, found: string, words: readonly string[]) => string;
  readonly tiers: StepTexts;
  readonly points: StepTexts;
}
