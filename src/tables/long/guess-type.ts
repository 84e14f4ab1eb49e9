import { dayInText } from '../../core/period/written-day';
import { dayFromSerial } from '../cells/day-serial';
import { parseNumber, settleDecimalMark } from '../cells/parse-number';
import type { ColumnType } from '../schema';
import type { RawColumn } from './raw-column';

/**
 * The type of a column that nobody has described: numbers when every filled cell is one for certain, otherwise text.
 * `0123` is a code, and a column with a `1.234` that could be either stays text.
 */
export function guessType({ numbers, codes, texts, odd }: RawColumn): Extract<ColumnType, { readonly kind: 'number' | 'text' }> {
  if (odd.some(({ kind }) => kind === 'boolean') || (!codes && !numbers)) return { kind: 'text' };
  if (!codes) return { kind: 'number' };
  if (texts.some((text) => /^0\d/.test(text) || parseNumber(text).kind === 'notANumber')) return { kind: 'text' };
  const mark = settleDecimalMark(texts);
  return texts.every((text) => parseNumber(text, mark).kind === 'number') ? { kind: 'number' } : { kind: 'text' };
}

/** True when every filled cell of a column could be a day, and some are filled. */
export function couldBeDays({ numbers, codes, texts, odd }: RawColumn, rows: number, date1904: boolean): boolean {
  if ((!codes && !numbers) || odd.some(({ kind }) => kind === 'boolean')) return false;
  const areSerials = numbers?.subarray(0, rows).every((serial) => serial !== serial || dayFromSerial(serial, date1904) !== undefined) ?? true;
  return areSerials && texts.every((text) => dayInText(text).kind !== 'notADate');
}
