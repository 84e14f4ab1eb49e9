import { dateSerial, serialDate } from '../../cells/date-serial';
import { CellError } from '../tree';
import type { Scalar } from '../value';
import { toNumber } from '../value';
import type { OfScalars } from './surroundings';
import { numberError, ofNumbers, ofText, valueError } from './surroundings';

const dayLength = 86_400_000;
const lastDay = 2_958_465;

/** Parts of a day serial. Excel counts a 29 February 1900 (60) and a 0 January 1900. */
interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = serialDate(whole);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day, where months and days beyond their range go on into the next or previous ones. */
function serialOf(year: number, month: number, day: number): number | CellError {
  const full = year < 1900 ? year + 1900 : year;
  const first = new Date(Date.UTC(full, month - 1, 1));
  const start = dateSerial(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
  const serial = start === undefined ? -1 : start + day - 1;
  return year < 0 || year > 9999 || serial < 0 || serial > lastDay ? numberError() : serial;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A function of a day and perhaps more numbers; days before 1900 are an error. */
const ofDay = (calculate: (serial: number, ...more: readonly number[]) => Scalar): OfScalars =>
  ofNumbers((serial = 0, ...more) => (serial < 0 || serial >= lastDay + 1 ? numberError() : calculate(serial, ...more)));

/** The same day so many months further, or the last one of that month. */
function monthsOn(serial: number, months: number, toEnd: boolean): number | CellError {
  const { year, month, day } = dayOf(serial);
  const first = new Date(Date.UTC(year, month - 1 + Math.trunc(months), 1));
  const [toYear, toMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const last = daysIn(toYear, toMonth);
  return toYear < 1900 ? numberError() : serialOf(toYear, toMonth, toEnd ? last : Math.min(day, last));
}

/** Monday = 0. */
export const weekdayIndex = (serial: number): number => (Math.floor(serial) + 5) % 7;

/** The first day of the week (Monday = 0) of WEEKDAY's and WEEKNUM's second argument; their number for it is 1. */
const weekStarts: Readonly<Record<number, number>> = { 1: 6, 2: 0, 11: 0, 12: 1, 13: 2, 14: 3, 15: 4, 16: 5, 17: 6 };

function weekday(serial: number, kind = 1): number | CellError {
  if (kind === 3) return weekdayIndex(serial);
  const start = weekStarts[Math.trunc(kind)];
  return start === undefined ? numberError() : ((weekdayIndex(serial) - start + 7) % 7) + 1;
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayIndex(serial) + 3;
  const first = Number(serialOf(dayOf(thursday).year, 1, 1));
  return Math.floor((thursday - first) / 7) + 1;
}

function weekNumber(serial: number, kind = 1): number | CellError {
  if (kind === 21) return isoWeek(serial);
  const start = weekStarts[Math.trunc(kind)];
  if (start === undefined) return numberError();
  const first = Number(serialOf(dayOf(serial).year, 1, 1));
  return Math.floor((Math.floor(serial) - first + ((weekdayIndex(first) - start + 7) % 7)) / 7) + 1;
}

/** DATEDIF: whole years, months or days between two days. */
const apart: OfScalars = ([from = null, until = null, unit = null], { locale }) => {
  const [first, last] = [toNumber(from, locale), toNumber(until, locale)];
  if (first instanceof CellError) return first;
  if (last instanceof CellError) return last;
  if (first > last) return numberError();
  const [a, b] = [dayOf(first), dayOf(last)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const kinds: Readonly<Record<string, number>> = { Y: Math.floor(months / 12), M: months, D: Math.floor(last) - Math.floor(first), YM: months % 12 };
  return kinds[String(unit).toUpperCase()] ?? numberError();
};

/** A text that reads as a day or a time; `part` takes the one or the other. */
const read = (part: (serial: number) => number): OfScalars => (values, around) =>
  typeof values[0] === 'string' ? ofText((text) => ofNumbers(part)([text], around))(values, around) : valueError();

const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * (dayLength / 1000));

/** Functions of days and times. */
export const dates: Readonly<Record<string, OfScalars>> = {
  TODAY: (_, { now }) => Math.floor(now()),
  NOW: (_, { now }) => now(),
  DATE: ofNumbers((year = 0, month = 0, day = 0) => serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day))),
  TIME: ofNumbers((hours = 0, minutes = 0, seconds = 0) => (hours * 3600 + minutes * 60 + seconds < 0 ? numberError() : ((Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds)) / 86_400) % 1)),
  YEAR: ofDay((serial) => dayOf(serial).year),
  MONTH: ofDay((serial) => dayOf(serial).month),
  DAY: ofDay((serial) => dayOf(serial).day),
  HOUR: ofDay((serial) => Math.floor(secondsOf(serial) / 3600) % 24),
  MINUTE: ofDay((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDay((serial) => secondsOf(serial) % 60),
  WEEKDAY: ofDay(weekday),
  WEEKNUM: ofDay(weekNumber),
  ISOWEEKNUM: ofDay(isoWeek),
  EDATE: ofDay((serial, months = 0) => monthsOn(serial, months, false)),
  EOMONTH: ofDay((serial, months = 0) => monthsOn(serial, months, true)),
  DAYS: ofNumbers((until = 0, from = 0) => Math.floor(until) - Math.floor(from)),
  DATEDIF: apart,
  DATEVALUE: read(Math.floor),
  TIMEVALUE: read((serial) => serial - Math.floor(serial)),
};
