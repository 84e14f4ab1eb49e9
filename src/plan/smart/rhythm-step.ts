import type { Rhythm } from '../../core/messages/smart-messages';
import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';

type Step = { readonly days: number } | { readonly months: number };

const steps: Readonly<Record<Rhythm, Step>> = {
  day: { days: 1 },
  week: { days: 7 },
  twoWeeks: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
  halfYear: { months: 6 },
  year: { months: 12 },
};

/** The day a number of months later: the same day of the month, or its last where the month is shorter. */
function monthsLater(from: Day, months: number): Day {
  const { year, month, day } = calendarDay(from);
  return Math.min(dayOf(year, month + months, day), dayOf(year, month + months + 1, 1) - 1);
}

/**
 * The day that lies a number of rhythms after another one; negative = before it.
 * @example rhythmLater(dayOf(2026, 1, 31), 'month', 1) === dayOf(2026, 2, 28)
 * @example rhythmLater(dayOf(2026, 11, 22), 'week', -2) === dayOf(2026, 11, 8)
 */
export function rhythmLater(from: Day, rhythm: Rhythm, times: number): Day {
  const step = steps[rhythm];
  return 'days' in step ? from + step.days * times : monthsLater(from, step.months * times);
}
