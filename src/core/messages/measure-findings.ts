/** Findings about the rows that a measure counts. */
export interface MeasureFindings {
  /** Rows that end before they start, so that the time between is none; `rows` of them, the cell is the end of the first. */
  'measure.endBeforeStart': { readonly measure: string; readonly from: string; readonly to: string; readonly rows: number };
  /** Rows with an end and without a start, so that nobody knows how long they took; the cell is the empty start of the first. */
  'measure.noStart': { readonly measure: string; readonly from: string; readonly to: string; readonly rows: number };
}
