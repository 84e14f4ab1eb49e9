import type { Locale } from '../locale';
import { dateSerial } from './date-serial';
import { typedTime } from './typed-time';

interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const dutch = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** Reads a date, a time or both as they are typed; undefined for a day that does not exist and for what is no date. */
export function typedDate(text: string, locale: Locale): TypedDate | undefined {
  const time = typedTime(text);
  if (time) return { serial: time.days, format: time.format };
  return dayOf(text, locale) ?? moment(text, locale);
}

const dayOf = (text: string, locale: Locale): TypedDate | undefined => numericDate(text, locale) ?? namedDate(text, locale);

/** A full date and a time of the day, with a space between them. */
function moment(text: string, locale: Locale): TypedDate | undefined {
  const [, dayText, timeText] = /^(\S.*?)\s+(\d{1,2}:.+)$/.exec(text) ?? [];
  const [date, time] = dayText === undefined ? [] : [dayOf(dayText, locale), typedTime(timeText!)];
  const isWhole = date !== undefined && date.format !== 'd-mmm' && date.format !== 'mmm-yy';
  return isWhole && time && time.days < 1 ? { serial: date.serial + time.days, format: `${locale.shortDate} h:mm` } : undefined;
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
  const full = /^(\d{1,2})[-\s]([a-z]{3,9})(?:[-\s](\d{2}|\d{4}))?$/i.exec(text);
  if (full) return day(full[3] ?? '2026', monthNumber(full[2]!, locale), full[1]!, full[3] ? 'd-mmm-yy' : 'd-mmm');
  const american = locale.dateOrder === 'mdy' ? /^([a-z]{3,9})\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/i.exec(text) : null;
  if (american) return day(american[3]!, monthNumber(american[1]!, locale), american[2]!, 'd-mmm-yy');
  const [, name, number] = /^([a-z]{3,9})[-\s](\d{1,2}|\d{4})$/i.exec(text) ?? [];
  return name === undefined ? undefined : dayOrYear(number!, monthNumber(name, locale));
}

/** A number after a month is a day of this year where the month has it, and a year otherwise. */
function dayOrYear(number: string, month: string): TypedDate | undefined {
  const thisYear = number.length < 4 ? day('2026', month, number, 'd-mmm') : undefined;
  return thisYear ?? (number.length > 1 ? day(number, month, '1', 'mmm-yy') : undefined);
}

/** From 1; 0 for what is no name of a month in the language, in full or as it is abbreviated. */
function monthNumber(name: string, { dateOrder }: Locale): string {
  const isDutch = dateOrder === 'dmy';
  const wanted = name.toLowerCase();
  const short = (month: string): string => (month === 'maart' ? 'mrt' : month.slice(0, 3));
  return String((isDutch ? dutch : english).findIndex((month) => wanted === month || wanted === short(month) || (wanted === 'sept' && month === 'september')) + 1);
}

function day(yearText: string, monthText: string, dayText: string, format: string): TypedDate | undefined {
  const typed = Number(yearText);
  const year = yearText.length > 2 ? typed : typed + (typed < 30 ? 2000 : 1900);
  const serial = dateSerial(year, Number(monthText), Number(dayText));
  return serial === undefined || year < 1900 || year > 9999 ? undefined : { serial, format };
}
