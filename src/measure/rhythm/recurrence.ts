import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { Rhythm } from './agenda';
import { workingDayFrom } from './working-day';

/**
 * How reviews come back: every so many days on working days, every so many weeks on the same day of the week, or every so many
 * months on the same one of a month: its second Tuesday, or its last.
 */
export type Recurrence =
  | { readonly kind: 'workingDays' }
  | { readonly kind: 'weeks'; readonly every: number }
  | { readonly kind: 'months'; readonly every: number; /** 0 = Sunday. */ readonly weekday: number; /** 1 to 4, or −1 for the last. */ readonly nth: number };

const monthsIn = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;
const daysInWeek = 7;

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => (day + daysInWeek - 1) % daysInWeek;

/** How a review of a rhythm that first takes place on a day comes back. A day that is the fifth of its kind in a month counts as the last. */
export function recurrenceOf(rhythm: Rhythm, first: Day): Recurrence {
  switch (rhythm) {
    case 'day':
      return { kind: 'workingDays' };
    case 'week':
    case 'twoWeeks':
      return { kind: 'weeks', every: rhythm === 'week' ? 1 : 2 };
    case 'month':
    case 'quarter':
    case 'halfYear':
    case 'year': {
      const nth = Math.ceil(calendarDay(first).day / daysInWeek);
      return { kind: 'months', every: monthsIn[rhythm], weekday: weekdayOf(first), nth: nth > 4 ? -1 : nth };
    }
  }
}

/** The n-th of a weekday in a month, −1 = its last. */
function weekdayInMonth(year: number, month: number, { weekday, nth }: Extract<Recurrence, { kind: 'months' }>): Day {
  const anchor = nth < 0 ? dayOf(year, month + 1, 1) - daysInWeek : dayOf(year, month, 1) + (nth - 1) * daysInWeek;
  return anchor + ((weekday - weekdayOf(anchor) + daysInWeek) % daysInWeek);
}

/** The days on which reviews fall by their recurrence, from the first through the last day, whatever holiday that is. */
export function occurrences(recurrence: Recurrence, first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  const { year, month } = calendarDay(first);
  for (let n = 0; ; n += 1) {
    const day = recurrence.kind === 'months' ? weekdayInMonth(year, month + n * recurrence.every, recurrence) : first + n * (recurrence.kind === 'weeks' ? recurrence.every * daysInWeek : 1);
    if (day > last) return days;
    const isFree = recurrence.kind === 'workingDays' && (weekdayOf(day) === 0 || weekdayOf(day) === daysInWeek - 1);
    if (!isFree) days.push(day);
  }
}

/** A year and the week by which the n-th of a weekday may come later. */
const longestRhythm = 373;

/** The day on which a review comes back for the first time, by the recurrence that a calendar gets, whatever holiday that is. */
export const comesBackOn = (rhythm: Rhythm, first: Day): Day => occurrences(recurrenceOf(rhythm, first), first, first + longestRhythm).find((day) => day > first) ?? first;

/** A review that moves away from a holiday. */
export interface MovedReview {
  readonly from: Day;
  /** Left out where reviews are on every working day. */
  readonly to?: Day;
}

/** The reviews that fall on a holiday, and the working day that each moves to. */
export function movedReviews(recurrence: Recurrence, first: Day, holidays: readonly Day[]): readonly MovedReview[] {
  const free = new Set(holidays);
  return occurrences(recurrence, first, Math.max(first, ...holidays)).filter((day) => free.has(day)).map((from) => (recurrence.kind === 'workingDays' ? { from } : { from, to: workingDayFrom(from, free) }));
}
