import type { Box } from './box';
import { isOneCell, isWholeColumns, isWholeRows, maxColumns, maxRows } from './box';

/** `0` is A, `26` is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `A1:B2`, `A:B`, `1:2`; the whole sheet as Excel writes it, by its rows. */
export function boxName(box: Box): string {
  const [left, right] = [columnName(box.column), columnName(box.column + box.columns - 1)];
  const [top, bottom] = [box.row + 1, box.row + box.rows];
  if (isWholeRows(box)) return `${top}:${bottom}`;
  if (isWholeColumns(box)) return `${left}:${right}`;
  return isOneCell(box) ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

const oneEnd = String.raw`\$?([A-Za-z]{1,3})?\$?(\d{1,7})?`;
const reference = new RegExp(`^${oneEnd}(?::${oneEnd})?$`);

/** Reads an address without a sheet; undefined when it is none, or lies outside the sheet. */
export function parseBox(address: string): Box | undefined {
  const match = reference.exec(address);
  if (!match) return undefined;
  const [, letters, digits, otherLetters = letters, otherDigits = digits] = match;
  const isPair = address.includes(':');
  if (letters === undefined ? digits === undefined || !isPair : digits === undefined && !isPair) return undefined;
  if ((letters === undefined) !== (otherLetters === undefined) || (digits === undefined) !== (otherDigits === undefined)) return undefined;
  const [columnA, columnB] = letters === undefined ? [0, maxColumns - 1] : [columnIndex(letters), columnIndex(otherLetters!)];
  const [rowA, rowB] = digits === undefined ? [0, maxRows - 1] : [Number(digits) - 1, Number(otherDigits) - 1];
  const [row, column] = [Math.min(rowA, rowB), Math.min(columnA, columnB)];
  const [bottom, right] = [Math.max(rowA, rowB), Math.max(columnA, columnB)];
  if (row < 0 || bottom >= maxRows || right >= maxColumns) return undefined;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** `Data`, `'My sheet'`, `'It''s'`. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseBox(name) && !/^(R|C|RC)\d*$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** The sheet part and the rest of `'My sheet'!A1`. */
export function splitSheet(address: string): { readonly sheet?: string; readonly rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { rest: address.trim() };
  const sheet = address.slice(0, bang).trim();
  const bare = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheet: bare, rest: address.slice(bang + 1).trim() };
}
