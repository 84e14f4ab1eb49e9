/** Findings about the rows that a measure counts. */
export interface MeasureFindings {
  /** Rows that end before they start, so that the time between is none; `rows` of them, the cell is the end of the first. */
  'measure.endBeforeStart': { readonly measure: string; readonly from: string; readonly to: string; readonly rows: number };
  /** Rows with an end and without a start, so that nobody knows how long they took; the cell is the empty start of the first. */
  'measure.noStart': { readonly measure: string; readonly from: string; readonly to: string; readonly rows: number };
  /** A filter or condition asks for a text that no row has; the measure counts 0 of it. */
  'measure.filterAbsent': { readonly measure: string; readonly column: string; readonly value: string; readonly occurring: readonly string[]; readonly more: number; readonly nearest: string };
  /** The numerator or denominator of a ratio cannot be calculated itself. */
  'measure.ratioBroken': { readonly measure: string; readonly part: string };
}
