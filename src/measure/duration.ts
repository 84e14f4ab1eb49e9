import type { Day } from '../core/period';
import { workingDaysBefore } from '../core/period/working-days';
import type { DayColumn, LongTable, NumberColumn } from '../tables/columns';
import type { HolidayRow } from '../tables/schemas/holidays';
import { keyOf } from './find-column';
import type { Duration, DurationUnit } from './measure';
import type { RowExpression } from './row-expression';

/** The two dates of an expression that is the time from the right one to the left one; nothing for any other. */
export function datesOf({ operator, left, right }: RowExpression): Pick<Duration, 'from' | 'to'> | undefined {
  if (operator !== 'minus' || left.kind !== 'column' || right.kind !== 'column') return undefined;
  return left.column.kind === 'day' && right.column.kind === 'day' ? { from: right.column, to: left.column } : undefined;
}

/** A table with the durations as one more column. */
export interface WithDuration {
  readonly table: LongTable;
  readonly column: NumberColumn;
  /** True when the difference of the two cells is the same figure: whole days, and no row with one date only. */
  readonly isPlain: boolean;
}

const secondsPerDay = 86_400;
const secondsPerHour = 3_600;
/** Seconds that serials are off from the clock that they stand for. */
const noise = 3e-6;

/** 14:30 is no binary number: what is a whole number of seconds but for that is one. */
function hoursBetween(from: number, to: number): number {
  const seconds = (to - from) * secondsPerDay;
  const whole = Math.round(seconds) + 0;
  return (Math.abs(seconds - whole) < noise ? whole : seconds) / secondsPerHour;
}

/**
 * The time between two moments: whole calendar days, working days, or hours by the clock, as if every day had 24 of them. Of
 * days the clock does not count.
 * Working days are those after the first day up to and including the last, so a weekend between two days takes nothing;
 * with the last day before the first it is negative.
 * @example durationIn('workingDays', [])(friday, monday) // 1
 */
export function durationIn(unit: DurationUnit, free: readonly Day[]): (from: number, to: number) => number {
  switch (unit) {
    case 'days':
      return (from, to) => Math.floor(to) - Math.floor(from);
    case 'workingDays': {
      const before = workingDaysBefore(free);
      return (from, to) => before(Math.floor(to) + 1) - before(Math.floor(from) + 1);
    }
    case 'hours':
      return hoursBetween;
  }
}

/** True where the end lies before the start: of days the clock does not count. Of a missing date it is never true. */
export const isReversed = (unit: DurationUnit, start: number, end: number): boolean => (unit === 'hours' ? hoursBetween(start, end) < 0 : Math.floor(end) < Math.floor(start));

/** What a column says that time is counted from: for hours its moments, where it has times, else its days. */
export const timesOf = ({ moments, days }: DayColumn, unit: DurationUnit): Float64Array => (unit === 'hours' ? (moments ?? days) : days);

/** Of a duration in hours the headers of its columns that hold days and no time at all, so that they count from the start of the day. */
export const withoutTimes = ({ from, to, unit }: Duration): readonly string[] =>
  unit === 'hours' ? [from, to].filter(({ moments, days }) => !moments && days.some((day) => day === day)).map(({ header }) => header) : [];

/**
 * The table with the durations of its rows. A row without a last date still runs and has no duration yet; one without a first
 * date, with a date or a time that cannot be read, or that ends before it starts, is unreadable.
 */
export function withDuration(header: string, { from, to, unit }: Duration, table: LongTable, holidays: readonly HolidayRow[]): WithDuration {
  const [starts, ends] = [timesOf(from, unit), timesOf(to, unit)];
  const measured = durationIn(unit, freeDays(holidays));
  const values = new Float64Array(table.rows);
  const marks = new Uint8Array(table.rows);
  const [noStart, noEnd] = [marksOf(table, from), marksOf(table, to)];
  let isWhole = true;
  let anyMark = 0;
  for (let r = 0; r < values.length; r += 1) {
    const [start, end] = [starts[r]!, ends[r]!];
    values[r] = measured(start, end);
    anyMark |= marks[r] = Number(noStart?.[r] === 1 || noEnd?.[r] === 1 || (start !== start && end === end) || (end !== end && to.days[r] === to.days[r]) || isReversed(unit, start, end));
    isWhole &&= values[r] === end - start || (start !== start && end !== end);
  }
  const key = `= ${header} ${unit}`;
  const column: NumberColumn = { kind: 'number', header, values };
  const columns = new Map([...table.columns, [key, column] as const]);
  const unreadable = anyMark === 1 ? new Map([...table.unreadable, [key, marks] as const]) : table.unreadable;
  return { column, isPlain: unit === 'days' && isWhole && anyMark === 0, table: { ...table, columns, unreadable } };
}

/** How many of the rows that pass have started and not ended. */
export function openRows({ from, to }: Duration, passes: Uint8Array | undefined): number {
  let open = 0;
  for (let r = 0; r < from.days.length; r += 1) if (passes?.[r] !== 0 && to.days[r] !== to.days[r] && from.days[r] === from.days[r]) open += 1;
  return open;
}

const marksOf = (table: LongTable, column: DayColumn): Uint8Array | undefined => table.unreadable.get(keyOf(table, column));

/** The days that are free for everybody: all of the table where it names one country at most, else those of every country. */
export const freeDays = (holidays: readonly HolidayRow[]): readonly Day[] =>
  holidays.filter(({ country, date }) => date === date && (country === undefined || countriesIn(holidays) < 2)).map(({ date }) => Math.floor(date));

/** The number of countries that the holidays name. */
export const countriesIn = (holidays: readonly HolidayRow[]): number => new Set(holidays.flatMap(({ country }) => (country === undefined ? [] : [country.trim().toLowerCase()]))).size;
