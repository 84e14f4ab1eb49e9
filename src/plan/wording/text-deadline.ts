import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { Extracted } from '../text/goal-reading';

/** A deadline of a text that stays where it is: `within six months` moves along with whoever reads it, and is none. */
export interface TextDeadline {
  readonly words: string;
  readonly day: Day;
  /** `before 1 October`, without a year: the day then is the next one. */
  readonly hasYear: boolean;
  /** True for a day, false for a month, quarter or year, of which any day will do. */
  readonly isDay: boolean;
}

const year = /\b(?:19|20)\d\d\b/;
const month = /\b(?:januar|jan\b|februar|feb\b|mrt|maart|march|april|apr\b|mei\b|may\b|juni|june|jun\b|juli|july|jul\b|august|aug\b|sep|okt|oct|nov|dec\b|december)/i;
const dayNumber = /(?:^|\s)\d{1,2}(?:e|ste|de|st|nd|rd|th)?(?=\s+[a-z])|(?:^|\s)[a-z]+\s+\d{1,2}(?:st|nd|rd|th)?(?=,|\s|$)|\d{1,2}[-/.]\d{1,2}/i;

/** The deadline that a text names by the calendar; nothing where it names none. */
export function textDeadline({ timeRole, deadline, deadlineDay: day }: Extracted): TextDeadline | undefined {
  if (timeRole !== 'deadline' || !deadline || day === undefined) return undefined;
  const words = deadline.text;
  const hasYear = year.test(words);
  return hasYear || month.test(words) ? { words, day, hasYear, isDay: dayNumber.test(words) && month.test(words) } : undefined;
}

/** Days that a deadline and one by a day may lie apart: `before 1 October` is 30 September or 1 October. */
const slack = 1;
/** A month or more that is named may end anywhere within it. */
const longSlack = 31;

/** True where a deadline of the table is another day than the one that the text names. */
export function isOtherDeadline({ day, hasYear, isDay }: TextDeadline, deadline: Day): boolean {
  const { month: of, day: at } = calendarDay(day);
  const meant = hasYear ? [day] : [-1, 0, 1].map((step) => dayOf(calendarDay(deadline).year + step, of, at));
  return Math.min(...meant.map((one) => Math.abs(one - deadline))) > (isDay ? slack : longSlack);
}
