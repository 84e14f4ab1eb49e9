import type { Locale } from '../locale';
import { dateSerial } from './date-serial';

interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dutchMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Reads a date or a time as it is typed; undefined for a day that does not exist and for what is no date. */
export function typedDate(text: string, locale: Locale): TypedDate | undefined {
  return numericDate(text, locale) ?? namedDate(text, locale) ?? typedTime(text);
}

function numericDate(text: string, locale: Locale): TypedDate | undefined {
  const parts = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [first, second, third] = [parts[1]!, parts[3]!, parts[4]];
  if (first.length === 4) return third === undefined ? day(first, second, '1', 'mmm-yy') : day(first, second, third, locale.shortDate);
  if (first.length > 2) return undefined;
  const [dayPart, monthPart] = locale.dateOrder === 'dmy' ? [first, second] : [second, first];
  if (third !== undefined) return third.length === 3 ? undefined : day(third, monthPart, dayPart, locale.shortDate);
  return second.length === 4 ? day(second, first, '1', 'mmm-yy') : day('2026', monthPart, dayPart, 'd-mmm');
}

function namedDate(text: string, locale: Locale): TypedDate | undefined {
  const monthNumber = (name: string): string => String((locale.dateOrder === 'dmy' ? dutchMonths : months).indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const full = /^(\d{1,2})[-\s]([a-z]{3,9})(?:[-\s](\d{2}|\d{4}))?$/i.exec(text);
  if (full) return day(full[3] ?? '2026', monthNumber(full[2]!), full[1]!, full[3] ? 'd-mmm-yy' : 'd-mmm');
  const month = /^([a-z]{3,9})[-\s](\d{2}|\d{4})$/i.exec(text);
  return month ? day(month[2]!, monthNumber(month[1]!), '1', 'mmm-yy') : undefined;
}

function day(yearText: string, monthText: string, dayText: string, format: string): TypedDate | undefined {
  const typed = Number(yearText);
  const year = yearText.length > 2 ? typed : typed + (typed < 30 ? 2000 : 1900);
  const serial = dateSerial(year, Number(monthText), Number(dayText));
  return serial === undefined || year < 1900 || year > 9999 ? undefined : { serial, format };
}

function typedTime(text: string): TypedDate | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts || Number(parts[1]) > 23) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { serial: seconds / 86_400, format: parts[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
