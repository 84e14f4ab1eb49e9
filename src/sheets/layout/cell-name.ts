/** `A`, `Z`, `AA`: the letters of a column, 1 = A. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

/** A cell in A1 notation. @example cellName(12, 2) // 'B12' */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
