/** What a measure counts, in the words of the user's own columns; an empty text where it has no such part. */
export interface MeasureWords {
  readonly aggregate: 'sum' | 'count' | 'average' | 'median' | 'min' | 'max' | 'last' | 'share' | 'distinct' | 'first' | 'returning';
  /** The column that is added up or whose values are counted; of a duration the name of the measure. */
  readonly column: string;
  readonly duration?: {
    readonly from: string;
    readonly to: string;
    readonly unit: 'days' | 'workingDays' | 'hours';
    /** Rows that have not ended and do not count. */
    readonly open: number;
    /** Of hours: which of the two columns hold days without a time. */
    readonly withoutTimes: readonly string[];
  };
  readonly table: string;
  readonly filter: string;
  readonly condition: string;
}

/** How measures are told about. */
export interface MeasureTexts {
  /** What is counted, of which rows: the beginning of a sentence without its end. */
  'measure.words': MeasureWords;
  /** The whole definition: what is counted, per whom and by which date. `person` is empty where the rows name nobody. */
  'measure.described': { words: string; person: string; date: string };
  /** The definition of a ratio. */
  'measure.ratio': { numerator: string; denominator: string };
  /** The definition of what counts payouts; `component` is empty for all of them. */
  'measure.payouts': { component: string };
  /** What was counted for a figure: the definition with whose rows, when and how many. */
  'origin.rows': { words: string; scope: string; date: string; rows: number; during: string };
}
