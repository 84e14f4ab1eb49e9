import { cleanText } from '../clean-text';
import type { Day } from '../period';
import { existingDay } from './calendar';
import { monthNames } from './month-names';

/** Whether 3-4-2026 is 3 April or 4 March. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What a text says as a date. `order` is there when the way it is written shows which order its writer uses. */
export type DayText =
  | { readonly kind: 'day'; readonly day: Day; readonly order?: DateOrder }
  /** `3-4-2026`: both readings exist and differ. */
  | { readonly kind: 'ambiguous'; readonly dayFirst: Day; readonly monthFirst: Day }
  | { readonly kind: 'twoDigitYear' }
  | { readonly kind: 'notADate' };

const notADate: DayText = { kind: 'notADate' };
const time = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:am|pm|z|[+-]\\d{2}:?\\d{2})?)?';
const weekday = /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[.,]* +/i;
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'i');
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`, 'i');
const dayMonthName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|e)?[ .-]*([a-zé]+)\\.?[ ,.'’-]*(\\d{4}|\\d{2})${time}$`, 'i');
const monthNameDay = new RegExp(`^([a-z]+)\\.?[ -]*(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4}|\\d{2})${time}$`, 'i');

const found = (day: Day | undefined, order?: DateOrder): DayText => (day === undefined ? notADate : { kind: 'day', day, ...(order ? { order } : {}) });

function fromNumbers(first: number, second: number, year: string, settled?: DateOrder): DayText {
  if (year.length === 2) return first <= 31 && second <= 31 ? { kind: 'twoDigitYear' } : notADate;
  const dayFirst = existingDay(Number(year), second, first);
  const monthFirst = existingDay(Number(year), first, second);
  if (dayFirst === undefined) return found(monthFirst, 'monthFirst');
  if (monthFirst === undefined) return found(dayFirst, 'dayFirst');
  if (dayFirst === monthFirst) return found(dayFirst);
  if (settled) return found(settled === 'dayFirst' ? dayFirst : monthFirst, settled);
  return { kind: 'ambiguous', dayFirst, monthFirst };
}

function fromName(name: string, day: string, year: string): DayText {
  const month = monthNames[name.toLowerCase()];
  if (month === undefined) return notADate;
  return year.length === 2 ? { kind: 'twoDigitYear' } : found(existingDay(Number(year), month, Number(day)));
}

/**
 * Reads a date from text: ISO with or without a time, `31-12-2025`, `12/31/2025`, `31 dec 2025`, `Dec 31, 2025`; Dutch and
 * English month names. Where day and month could change places it is ambiguous unless the column's own order is passed in.
 * Two-digit years and days that no calendar has are not read.
 * @param settled the order that the column's other cells, or the user's setting, decide
 * @example dayInText('03-04-2026', 'dayFirst') // 3 April 2026
 */
export function dayInText(text: string, settled?: DateOrder): DayText {
  const clean = cleanText(text).replace(weekday, '');
  const iso = yearFirst.exec(clean) ?? compact.exec(clean);
  if (iso) return found(existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numbers = numeric.exec(clean);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4] ?? '', settled);
  const dayFirst = dayMonthName.exec(clean);
  if (dayFirst) return fromName(dayFirst[2] ?? '', dayFirst[1] ?? '', dayFirst[3] ?? '');
  const monthFirst = monthNameDay.exec(clean);
  return monthFirst ? fromName(monthFirst[1] ?? '', monthFirst[2] ?? '', monthFirst[3] ?? '') : notADate;
}

/**
 * The order that a column's dates prove: one day above 12 settles it, unless both orders show.
 * @example settleDateOrder(['03-04-2026', '31-12-2025']) // 'dayFirst'
 */
export function settleDateOrder(texts: Iterable<string>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const read = dayInText(text);
    if (read.kind !== 'day') continue;
    dayFirst ||= read.order === 'dayFirst';
    monthFirst ||= read.order === 'monthFirst';
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

/**
 * A day as it is written in a filter or a setting. Where no order is settled, a date with dashes or points is day first and
 * one with slashes is only read when there is one way to; anything else gives nothing.
 * @example parseDay('03-04-2026', 'monthFirst') // 46085, 4 March 2026
 * @example parseDay('3/4/2026') // undefined: 3 April or 4 March
 */
export function parseDay(text: string, settled?: DateOrder): Day | undefined {
  const read = dayInText(text, settled);
  if (read.kind === 'ambiguous') return text.includes('/') ? undefined : read.dayFirst;
  return read.kind === 'day' ? read.day : undefined;
}
