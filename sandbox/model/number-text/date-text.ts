import { serialDate } from '../cells/date-serial';
import type { Locale } from '../locale';
import { pieces } from './sections';

export const isDateFormat = (section: string): boolean => pieces(section).some(({ code }) => code !== undefined && /^(\[?[hms]+\]?|[ymd]+)$/i.test(code));

/** A serial by a format of days and times; names of months and days in the language of Excel. */
export function dateText(serial: number, section: string, locale: Locale): string {
  const parts = pieces(section);
  const date = serialDate(serial);
  const isHalfDay = parts.some(({ code }) => /^(am\/pm|a\/p)$/i.test(code ?? ''));
  return parts
    .map(({ literal, code }, i) => {
      if (literal !== undefined) return literal;
      const isMinute = /^m+$/i.test(code!) && isBesideTime(parts.map((part) => part.code ?? ''), i);
      return part(code!, { date, serial, locale, isMinute, isHalfDay });
    })
    .join('');
}

// An m is minutes right after hours or right before seconds.
function isBesideTime(codes: readonly string[], at: number): boolean {
  const isTime = (code: string): boolean => /^\[?[hs]+\]?$/i.test(code);
  const letters = (some: readonly string[]): string | undefined => some.find((code) => /^\[?[ymdhs]+\]?$/i.test(code));
  const before = letters(codes.slice(0, at).reverse()) ?? '';
  const after = letters(codes.slice(at + 1)) ?? '';
  return /^\[?h/i.test(before) || (isTime(after) && /^\[?s/i.test(after));
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly locale: Locale;
  readonly isMinute: boolean;
  readonly isHalfDay: boolean;
}

function part(code: string, { date, serial, locale, isMinute, isHalfDay }: Moment): string {
  const two = (value: number): string => (code.length > 1 ? String(value).padStart(2, '0') : String(value));
  const named = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale.name, { ...options, timeZone: 'UTC' }).format(date).replace('.', '');
  switch (code[0]!.toLowerCase()) {
    case 'y':
      return code.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (isMinute) return two(date.getUTCMinutes());
      return code.length > 3 ? named({ month: 'long' }) : code.length > 2 ? named({ month: 'short' }) : two(date.getUTCMonth() + 1);
    case 'd':
      return code.length > 3 ? named({ weekday: 'long' }) : code.length > 2 ? named({ weekday: 'short' }) : two(date.getUTCDate());
    case 'h':
      return two(isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case 's':
      return two(date.getUTCSeconds());
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case '[':
      return String(Math.floor(serial * (/h/i.test(code) ? 24 : /m/i.test(code) ? 1440 : 86_400)));
    default:
      return code;
  }
}
