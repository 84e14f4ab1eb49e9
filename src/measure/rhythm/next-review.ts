import type { Day } from '../../core/period';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Review, Rhythm } from './agenda';
import { comesBackOn } from './recurrence';
import { laterBy, workingDayFrom } from './working-day';

/** What a review day depends on besides the KPI. */
export interface ReviewDays {
  readonly today: Day;
  readonly holidays: ReadonlySet<Day>;
}

function rhythmOf({ rhythm, targetPer, unreadable }: KpiRow): Rhythm | undefined {
  return unreadable.includes('rhythm') ? undefined : (rhythm ?? (unreadable.includes('targetPer') ? undefined : targetPer));
}

/** The day of the last review; a day that is still to come is none. */
function reviewedDay({ reviewed, unreadable }: KpiRow, today: Day): Day | undefined {
  const isDay = reviewed !== undefined && reviewed === reviewed && !unreadable.includes('reviewed');
  return isDay && Math.floor(reviewed) <= today ? Math.floor(reviewed) : undefined;
}

/**
 * When a KPI is to be reviewed: its rhythm after the last time, moved to a working day; at once when it never was. A review that
 * is due takes place on the first working day from today, and the one after it when a calendar has it come back: a month later on
 * the same one of its weekdays.
 * @example reviewOf({ rhythm: 'week', reviewed: monday9 }, { today: thursday12, holidays }).due // Monday 16
 */
export function reviewOf(row: KpiRow, { today, holidays }: ReviewDays): Review {
  const rhythm = rhythmOf(row) ?? 'month';
  const isAssumed = row.rhythm === undefined || row.unreadable.includes('rhythm');
  const reviewed = reviewedDay(row, today);
  const now = workingDayFrom(today, holidays);
  const due = reviewed === undefined ? now : workingDayFrom(laterBy(rhythm, reviewed), holidays);
  const isDue = reviewed === undefined || due <= today;
  const meeting = isDue ? now : due;
  const following = workingDayFrom(comesBackOn(rhythm, meeting), holidays);
  return { rhythm, isAssumed, ...(reviewed !== undefined && { reviewed }), due, isDue, meeting, following };
}
