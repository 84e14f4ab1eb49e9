/**
 * The letters of a sheet column, from 1.
 * @example columnName(28) // 'AB'
 */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** A cell in A1 notation from sheet row and column, both from 1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
