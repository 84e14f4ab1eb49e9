import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { toNumber } from '../value';
import { weekdayIndex } from './dates';
import type { Surroundings, WorksheetFunction } from './surroundings';
import { numberError, valueError } from './surroundings';

/** Which days of the week (Monday first) are no working days, by WORKDAY.INTL's third argument. */
const weekends: Readonly<Record<number, string>> = { 1: '0000011', 2: '1000001', 3: '1100000', 4: '0110000', 5: '0011000', 6: '0001100', 7: '0000110', 11: '0000001', 12: '1000000', 13: '0100000', 14: '0010000', 15: '0001000', 16: '0000100', 17: '0000010' };

function weekendOf(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'string') return /^[01]{7}$/.test(value) ? value : valueError();
  return weekends[value === null ? 1 : Math.trunc(Number(value))] ?? numberError();
}

/** The days among the holidays; a blank cell is none. */
function holidaysOf(value: Value | undefined, around: Surroundings): ReadonlySet<number> | CellError {
  const days = new Set<number>();
  if (value === undefined || value === null) return days;
  for (const one of around.cells(value)) {
    if (one === null || one === '') continue;
    const day = toNumber(one, around.locale);
    if (day instanceof CellError) return day;
    days.add(Math.floor(day));
  }
  return days;
}

type Calculate = (first: number, second: number, isFree: (day: number) => boolean) => Scalar;

/** With the weekend as an argument of its own for the INTL functions. */
function onWorkdays(calculate: Calculate, hasWeekend: boolean): WorksheetFunction {
  return ([first = null, second = null, ...more], around) => {
    const weekend = weekendOf(hasWeekend && more[0] !== undefined ? around.one(more[0]) : null);
    if (weekend instanceof CellError) return weekend;
    const holidays = holidaysOf(more[hasWeekend ? 1 : 0], around);
    if (holidays instanceof CellError) return holidays;
    const isFree = (day: number): boolean => weekend[weekdayIndex(day)] === '1' || holidays.has(day);
    return around.each([first, second], ([a = null, b = null]) => {
      const [from, until] = [toNumber(a, around.locale), toNumber(b, around.locale)];
      if (from instanceof CellError) return from;
      if (until instanceof CellError) return until;
      return from < 0 ? numberError() : calculate(Math.floor(from), Math.trunc(until), isFree);
    });
  };
}

/** Both days count; the other way round it is negative. */
const between: Calculate = (from, until, isFree) => {
  if (until < 0) return numberError();
  let days = 0;
  for (let day = Math.min(from, until); day <= Math.max(from, until); day++) if (!isFree(day)) days++;
  return from <= until ? days : -days || 0;
};

const farthest = 3_000_000;

const further: Calculate = (from, days, isFree) => {
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (day < 0 || day > farthest) return numberError();
    if (!isFree(day)) left--;
  }
  return day;
};

/** Functions of working days. */
export const workdays: Readonly<Record<string, WorksheetFunction>> = {
  NETWORKDAYS: onWorkdays(between, false),
  'NETWORKDAYS.INTL': onWorkdays(between, true),
  WORKDAY: onWorkdays(further, false),
  'WORKDAY.INTL': onWorkdays(further, true),
};
