import type { ArgumentName } from '../i18n/worksheet-functions';

/** The cells of one argument: at least one row of at least one cell. */
export interface Grid {
  readonly name: ArgumentName;
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  /** The longest row; a shorter one ends in blank cells. */
  readonly columns: number;
  /** What a blank cell stands for; left out = nothing: it is missing. */
  readonly blank?: number;
  /** The least that a number may be. */
  readonly least?: number;
}

/** A range as Excel hands it over; a single value counts as a range of one cell. */
export function gridOf(name: ArgumentName, given: unknown): Grid {
  const rows: readonly unknown[] = Array.isArray(given) ? (given.length > 0 ? given : [null]) : [given];
  const cells = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return { name, cells, rows: cells.length, columns: Math.max(1, ...cells.map((row) => row.length)) };
}

/** A range that may be left out: one value then stands for all, and for blank cells in it. */
export const optionalGrid = (name: ArgumentName, given: unknown, otherwise: number): Grid => ({ ...gridOf(name, given), blank: otherwise });

/** The same range, of which no number may be below a least one. */
export const atLeast = (least: number, grid: Grid): Grid => ({ ...grid, least });

/** True when an optional argument was not given; Excel passes null for it. */
export const isLeftOut = (given: unknown): boolean => given === null || given === undefined;

/** The cell at a place of the result; one row or one column serves for all. */
export const cellAt = ({ cells, rows, columns }: Grid, row: number, column: number): unknown => cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
