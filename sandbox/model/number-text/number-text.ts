import type { CellValue } from '../cells/cell-value';
import type { Locale } from '../locale';
import { dateText, isDateFormat } from './date-text';
import { digitsText, generalText } from './digits-text';
import { sections } from './sections';

/** How a value reads in its cell. Conditions in brackets, fractions and fill characters are not followed: such a number reads as General. */
export function numberText(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'boolean') return truthText(value, locale);
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return generalText(value, locale);
  const [positive = 'General', negative, zero] = sections(format);
  const own = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  if (/^General$/i.test(own) || /\[[<>=]|\?\/|#\//.test(own)) return generalText(value, locale);
  if (isDateFormat(own)) return value < 0 ? '########' : dateText(value, own, locale);
  return digitsText(own === negative ? -value : value, own, locale);
}

const truthText = (value: boolean, { name }: Locale): string => (name === 'en-US' ? (value ? 'TRUE' : 'FALSE') : value ? 'WAAR' : 'ONWAAR');
