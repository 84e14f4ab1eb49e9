import type { RawCell } from '../cells/grid';
import { type DecimalMark, parseNumber, settleDecimalMark } from '../cells/parse-number';

const isText = (cell: RawCell): cell is Extract<RawCell, { readonly kind: 'text' }> => cell.kind === 'text';

/** `0123` is a code, not the number 123. */
const isCode = (text: string): boolean => /^0\d/.test(text);

/**
 * How the texts of a column that no schema knows are to be read: as numbers when at least half of its filled cells are
 * numbers and none looks like a code.
 */
export function readsAsNumbers(cells: readonly RawCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind === 'number' || kind === 'text');
  const texts = filled.filter(isText);
  if (texts.length === 0 || texts.some(({ value }) => isCode(value))) return false;
  const numbers = filled.length - texts.length + texts.filter(({ value }) => parseNumber(value).kind !== 'notANumber').length;
  return numbers * 2 >= filled.length;
}

/** The decimal mark that the texts of an unknown column prove. */
export const markOf = (cells: readonly RawCell[]): DecimalMark | undefined => settleDecimalMark(cells.filter(isText).map(({ value }) => value));

/** A cell of an unknown column; what cannot be told for sure stays the text it is. Errors give nothing. */
export function extraValue(cell: RawCell, asNumbers: boolean, mark: DecimalMark | undefined): string | number | boolean | undefined {
  if (cell.kind === 'blank' || cell.kind === 'error' || cell.kind === 'uncalculated') return undefined;
  if (cell.kind !== 'text' || !asNumbers) return cell.value;
  const read = parseNumber(cell.value, mark);
  return read.kind === 'number' ? read.value : cell.value;
}
