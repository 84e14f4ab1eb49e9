/** What a raw cell holds. Whether a number is a date is decided by the schema of its column, not here. */
export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, uncalculated: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * A rectangle of raw cells, row by row, dense and without an object per cell, so that a block moves between threads for
 * free. The cell in row r, column c of the block (both from 0) is at index `r * columns + c`.
 */
export interface CellBlock {
  readonly sheet: string;
  /** Sheet row and column of the first cell, 1 = row 1, column A. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** True when day serials count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** A `CellKind` per cell. */
  readonly kinds: Uint8Array;
  /** number: the number · boolean: 0 or 1 · text and error: index into `texts` · blank and uncalculated: 0. */
  readonly numbers: Float64Array;
  /** The distinct texts and error codes (`#DIV/0!`) of this block. */
  readonly texts: readonly string[];
}
