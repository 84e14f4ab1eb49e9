import type { TableId } from './schema';

/** A long text column: a code per row into the distinct texts; -1 = blank. */
export interface TextColumn {
  readonly kind: 'text';
  readonly header: string;
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** A long number column; NaN = blank or unreadable (then there is a finding). Percentages are ratios: 12,5 % = 0.125. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly header: string;
  readonly values: Float64Array;
}

/** A long date column of day serials in the 1900 system; NaN = blank or unreadable. */
export interface DayColumn {
  readonly kind: 'day';
  readonly header: string;
  readonly days: Float64Array;
  /** The days that the cells hold, where some rows count on the day of another: a return on that of its sale. */
  readonly written?: Float64Array;
  /**
   * The days with the time of day in their cells: 46000.5 is noon. Only where a measure needs the time and some cell has one;
   * a cell without a time is the start of its day. NaN = no day, or a time that cannot be read.
   */
  readonly moments?: Float64Array;
}

export type Column = TextColumn | NumberColumn | DayColumn;

/** A long table as typed columns. Row r of every column is sheet row `sheetRows[r]`. */
export interface LongTable {
  readonly sheet: string;
  /** The Excel table's name, or the sheet's where the data is a plain range. */
  readonly table: string;
  /** The table of Koers that the range was recognised as; absent where its own name is all that is known. */
  readonly recognised?: TableId;
  /** Other names by which measures ask for it, such as Koers's own name of the table. */
  readonly alsoCalled?: readonly string[];
  readonly rows: number;
  readonly sheetRows: Int32Array;
  /** By schema column id (`person`, `amount`, …) where mapped, and by the user's own header otherwise. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Sheet column (1 = A) of each entry of `columns`. */
  readonly places: ReadonlyMap<string, number>;
  /**
   * Keyed like `columns`: per row 1 when the cell holds something that could not be read, which is another thing than blank.
   * Only columns with at least one such cell are present. A row is unknown to what uses that column, and to nothing else.
   */
  readonly unreadable: ReadonlyMap<string, Uint8Array>;
  /** Keyed like `columns`: per row 1 when a number or a day was read from a text. Only columns with such a cell are present. */
  readonly fromText?: ReadonlyMap<string, Uint8Array>;
  /** Keys of the text columns of which a cell has spaces or signs that do not count. */
  readonly untidy?: ReadonlySet<string>;
}
