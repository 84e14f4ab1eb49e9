import { workingDaysBefore } from '../core/period/working-days';
import { daysWithin } from '../reward/time/day-counts';
import { partOf } from '../reward/time/proration';
import type { DayMethod } from './read-choice';

/** Days as cells hold them, first and last day included; 0 where the period is served from its start, or to its end. */
export interface ServedDays {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly until: number;
}

/** The share of a period that was served, by a way of counting days. */
export function servedShare(method: DayMethod, holidays: readonly number[]): (days: ServedDays) => number {
  const before = workingDaysBefore(holidays);
  const rule = { method, workingDays: (days: { readonly from: number; readonly until: number }) => before(days.until) - before(days.from), holidays: [], country: undefined, absences: [] };
  return ({ first, last, from, until }) => {
    const period = { start: Math.floor(first), end: Math.floor(last) + 1 };
    const service = { from: from === 0 ? period.start : Math.floor(from), until: until === 0 ? period.end : Math.floor(until) + 1 };
    return partOf(daysWithin(service, { from: period.start, until: period.end }), period, { ...rule, service }).share;
  };
}
