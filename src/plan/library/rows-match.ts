/** A table of a workbook whose rows can be counted. */
export interface RowsMatch {
  /** What measures may call it. */
  readonly name: string;
  /** The user's header per column id, of the columns that it has. */
  readonly headers: ReadonlyMap<string, string>;
  /** The different texts of a column (by id), once the rows have been read. */
  readonly texts?: (column: string) => readonly string[];
}
