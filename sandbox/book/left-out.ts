import type { Workbook } from '../model/workbook';

/** What a saved file lacks of what the user sees, as names of sheets. */
export interface LeftOut {
  /** Sheets that were deleted and are in the file all the same. */
  readonly deleted: readonly string[];
  /** Sheets of which cells moved: their values are right, their looks stayed where they were. */
  readonly moved: readonly string[];
}

/** What `saveBook` leaves out, for a book that was loaded from a file with these sheets. */
export const leftOut = ({ sheets, fileSheets }: Workbook): LeftOut => ({
  deleted: fileSheets.filter((name) => !sheets.some(({ fileName, Name }) => fileName === name || Name === name)),
  moved: sheets.filter(({ fileName, hasMoved }) => fileName !== undefined && hasMoved).map(({ Name }) => Name),
});
