import type { ProrationMethod } from '../../core/derivation';
import { roundHalfAway } from '../../core/money/round';
import type { Period } from '../../core/period';
import { type Days, days360, daysWithin, wholeMonths } from './day-counts';
import { type Absence, leaveWithin } from './leave';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { CountWorkingDays } from './working-days';

/** The part of a period that counts, and how it was counted. */
export interface Part {
  /** 1 for all of the period. */
  readonly share: number;
  /** Days, months or working days as the method counts them, leave taken off. */
  readonly days: number;
  readonly daysInPeriod: number;
  /** Left out = calendar days. */
  readonly method?: ProrationMethod;
  /** Days of leave that were taken off, each for its share. */
  readonly leave?: number;
  /** The factor as the scheme rounds it. */
  readonly rounded?: number;
}

/** How a scheme counts part of a period for somebody. */
export interface ProrationRule {
  readonly method: ProrationMethod;
  /** Decimals that the factor is rounded to; left out = not rounded. */
  readonly decimals?: number;
  readonly workingDays: CountWorkingDays;
  /** What the working days are counted by: the Holidays table, and the country whose holidays count. */
  readonly holidays: readonly HolidayRow[];
  readonly country: string | undefined;
  readonly absences: readonly Absence[];
  /** All days in service: whole months of a service in several parts are counted once. */
  readonly service: Days;
}

const calendarDays = ({ from, until }: Days): number => until - from;

/**
 * The share of a period that days in it are, less leave; the days lie within the period.
 *
 * - calendar days ÷ days in the period, first and last day included (default);
 * - `year365`: for a year its days ÷ 365, ÷ 366 in a leap year; a shorter period by its own days;
 * - `thirty360`: months of 30 days;
 * - `wholeMonths`: months with at least 16 days of service (15 in February) ÷ months in the period;
 * - `workingDays`: Monday to Friday without the holidays;
 * - `none`: 1, whatever was served, and leave takes nothing off.
 *
 * A period without any working day, or of less than a month, is counted in calendar days. The factor is rounded when the
 * scheme says so; all of a period is exactly 1.
 * @example partOf({ from: day('2026-01-20'), until: day('2026-02-01') }, january, rule).share // 12 ÷ 31
 */
export function partOf(days: Days, period: Pick<Period, 'start' | 'end'>, rule: ProrationRule): Part {
  const whole = { from: period.start, until: period.end };
  const method = daysIn(whole, whole, rule) > 0 ? rule.method : 'calendarDays';
  const all = daysIn(whole, whole, { ...rule, method });
  if (method === 'none') return { share: 1, days: all, daysInPeriod: all, method };
  const served = daysIn(days, rule.service, { ...rule, method });
  const leave = rule.absences.length === 0 ? 0 : leaveIn(days, served, { ...rule, method });
  const exact = (served - leave) / all;
  const rounded = rule.decimals === undefined ? exact : roundHalfAway(exact, rule.decimals);
  return {
    share: rounded,
    days: served - leave,
    daysInPeriod: all,
    ...(method !== 'calendarDays' && { method }),
    ...(leave > 0 && { leave }),
    ...(rounded !== exact && { rounded }),
  };
}

/** Days as a method counts them; whole months of a service in several parts are counted once. */
export function daysIn(days: Days, service: Days, { method, workingDays }: Pick<ProrationRule, 'method' | 'workingDays'>): number {
  switch (method) {
    case 'calendarDays':
    case 'year365':
    case 'none':
      return calendarDays(days);
    case 'thirty360':
      return days360(days);
    case 'wholeMonths':
      return wholeMonths(days, service);
    case 'workingDays':
      return workingDays(days);
  }
}

/** Leave in the unit of the method; months lose the share of their calendar days. */
function leaveIn(days: Days, served: number, rule: ProrationRule): number {
  if (rule.method !== 'wholeMonths') return leaveWithin(rule.absences, days, (within) => daysIn(within, within, rule));
  const within = daysWithin(days, days);
  return (leaveWithin(rule.absences, within, calendarDays) / calendarDays(within)) * served;
}
