import { withYear, yearOf, type MomentReader } from './moment-text';
import { timeUnitOf } from './quantities';
import { means, type Token } from './token';

const byDate: MomentReader = ({ tokens }, at) => {
  const date = tokens[at]?.date;
  return date && { moment: { kind: 'day', ...date }, next: at + 1 };
};

/** The day of the month at a place: `1`, `1st`. */
function dayNumber(token: Token | undefined): number | undefined {
  const value = token?.number?.value;
  return value !== undefined && /^\d{1,2}(?:e|de|ste|st|nd|rd|th)?$/.test(token?.text ?? '') && value >= 1 && value <= 31 ? value : undefined;
}

const byDayAndMonth: MomentReader = (text, at) => {
  const { tokens, monthOf } = text;
  const day = dayNumber(tokens[at]);
  const place = means(tokens[at + 1], 'of') && tokens[at]?.number?.isOrdinal ? at + 2 : at + 1;
  const month = day === undefined ? undefined : monthOf(tokens[place]?.word ?? '');
  return day === undefined || month === undefined ? undefined : withYear(text, { moment: { kind: 'day', month, day }, next: place + 1 });
};

const byMonth: MomentReader = (text, at) => {
  const { tokens, monthOf } = text;
  const month = monthOf(tokens[at]?.word ?? '');
  if (month === undefined) return undefined;
  const day = dayNumber(tokens[at + 1]);
  const isDay = day !== undefined && !means(tokens[at + 2], 'percent') && timeUnitOf(tokens[at + 2]) === undefined;
  return isDay ? withYear(text, { moment: { kind: 'day', month, day }, next: at + 2 }) : withYear(text, { moment: { kind: 'month', month }, next: at + 1 });
};

const roman: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, k1: 1, k2: 2, k3: 3, k4: 4, h1: 1, h2: 2 };

/** `Q3`, `H1`, `FY2026`. */
const byLetter: MomentReader = (text, at) => {
  const word = text.tokens[at]?.word ?? '';
  const part = Object.hasOwn(roman, word) ? roman[word] : undefined;
  if (part !== undefined) return withYear(text, { moment: word.startsWith('h') ? { kind: 'half', half: part } : { kind: 'quarter', quarter: part }, next: at + 1 });
  const fiscal = /^(?:fy|bj)'?(\d{2}|\d{4})$/.exec(word)?.[1];
  if (fiscal !== undefined) return { moment: { kind: 'year', year: Number(fiscal) % 100 + 2000 }, next: at + 1 };
  const year = /^(?:fy|boekjaar)$/.test(word) ? yearOf(text.tokens[at + 1]) : undefined;
  return year === undefined ? undefined : { moment: { kind: 'year', year }, next: at + 2 };
};

const bySchoolYear: MomentReader = ({ tokens }, at) => {
  if (!means(tokens[at], 'schoolYear')) return undefined;
  const year = yearOf(tokens[at + 1]);
  if (year === undefined) return undefined;
  const second = /^[-–/]$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.number !== undefined;
  return { moment: { kind: 'schoolYear', year: second ? year + 1 : year }, next: second ? at + 4 : at + 2 };
};

/** `fiscal year 2027`, `de maand mei`. */
const byUnitAndName: MomentReader = (text, at) => {
  const { tokens, monthOf } = text;
  const year = means(tokens[at], 'year') ? yearOf(tokens[at + 1]) : undefined;
  if (year !== undefined) return { moment: { kind: 'year', year }, next: at + 2 };
  const quarter = tokens[at + 1]?.number?.value;
  if (means(tokens[at], 'quarter') && quarter !== undefined && /^[1-4]$/.test(tokens[at + 1]?.text ?? '')) return withYear(text, { moment: { kind: 'quarter', quarter }, next: at + 2 });
  const month = means(tokens[at], 'month') ? monthOf(tokens[at + 1]?.word ?? '') : undefined;
  return month === undefined ? undefined : withYear(text, { moment: { kind: 'month', month }, next: at + 2 });
};

/** A year by itself: read last. */
export const byYear: MomentReader = ({ tokens }, at) => {
  const year = yearOf(tokens[at]);
  return year === undefined ? undefined : { moment: { kind: 'year', year }, next: at + 1 };
};

/** Moments that name a place in the calendar. */
export const calendarReaders: readonly MomentReader[] = [byDate, byDayAndMonth, byMonth, byLetter, bySchoolYear, byUnitAndName];
