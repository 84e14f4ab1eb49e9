import type { Day } from '../core/period';
import { periodContaining } from '../core/period/calendar-periods';
import type { PeopleIndex } from '../measure/people-index';
import type { RunCalendar } from '../measure/run-calendar';
import { serviceOf } from './lines';
import type { Memberships } from './scheme/memberships';
import type { Scheme } from './scheme/scheme';
import { daysWithin } from './time/day-counts';

/** Whose fixed amounts, in which calendar, on which day. */
export interface FixedOf {
  readonly schemes: readonly Scheme[];
  readonly memberships: Memberships;
  readonly people: PeopleIndex;
  readonly calendar: RunCalendar;
  readonly today: Day;
}

/**
 * The first day on which somebody has a fixed amount, where no rows say which periods there are: from the start of the
 * scheme or of the assignment, on days in service. Where neither names a start, from the start of the fiscal year of today
 * (years of service from before say nothing about the amount). Nothing when nobody has any by today.
 * @example fixedSince({ ..., scheme from 1 March 2026, today in October }) // 1 March 2026
 */
export function fixedSince({ schemes, memberships, people, calendar, today }: FixedOf): Day | undefined {
  const year = periodContaining('year', today, calendar.fiscalStart).start;
  const starts = schemes.flatMap(({ row }, s) =>
    memberships.byScheme[s]!.map(({ payee, from, until }) => {
      const written = daysWithin({ from, until }, { from: row?.start ?? -Infinity, until: (row?.end ?? Infinity) + 1 });
      const named = written.from === -Infinity ? { ...written, from: year } : written;
      const days = daysWithin(named, serviceOf(people.people[payee]!));
      return days.from < days.until ? days.from : Infinity;
    }),
  );
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  return first <= today ? first : undefined;
}
