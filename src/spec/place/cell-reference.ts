import { cellName, columnName } from '../../core/cell-name';
import type { Range } from '../sheet-spec';

/** A → 1, AA → 27. */
export const columnNumber = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B3:D9`, or `B3` for a single cell. */
export function rangeName({ top, left, bottom, right }: Range): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** `$B$3:$D$9`. */
export function absoluteRange({ top, left, bottom, right }: Range): string {
  const first = `$${columnName(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom}`;
}

/** Reads `B3:D9` or `$B$3`; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top), left: columnNumber(left.toUpperCase()), bottom: Number(bottom), right: columnNumber(right.toUpperCase()) };
}
