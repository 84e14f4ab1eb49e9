import { type Finding, finding } from '../core/finding';
import type { Day, Period } from '../core/period';
import { calendarDay, dayOf } from '../core/period/calendar';
import type { DayColumn } from '../tables/columns';
import { type DayRange, readPeriod, type RunCalendar } from '../measure/run-calendar';

/** The days that a run pays for; none when there is nothing to pay, with the finding that says why. */
export interface RunRange {
  /** The day on which is calculated. */
  readonly today: Day;
  readonly range?: DayRange;
  /** The period that was asked for. */
  readonly asked?: Period;
  /** Days without rows are taken as days without results: the period is looked ahead to. */
  readonly ahead?: true;
  readonly findings: readonly Finding[];
}

/** What decides the range besides the data. */
export interface RangeOptions {
  readonly today: Day;
  readonly period?: string;
  readonly ahead?: true;
  /** The last day that is stated to be loaded, or that was closed: the periods up to it are paid too, with or without rows. */
  readonly through?: Day;
  /** A period that is to be paid in any case, as far as its days have passed. */
  readonly including?: Period;
  /** Where no measure counts rows: the first day on which somebody has a fixed amount, which is then paid up to today. */
  readonly fixedSince?: Day;
}

/** Years without any row after which older rows are taken for typing errors. */
const longestGap = 2;

/**
 * The period asked for; else (by the date columns of the measures) from the first to the last day of the rows in use, or on
 * to the day that is stated to be loaded, no later than today. Rows more than two empty years before the others do not
 * stretch the range: they stay uncredited, with a finding.
 */
export function runRange(dates: readonly DayColumn[], calendar: RunCalendar, options: RangeOptions): RunRange {
  if (options.period !== undefined) return askedRange(options.period, calendar, options);
  const covered = coveredRange(dates, options);
  return { ...covered, range: stretched(covered.range, options) };
}

/** On to the day that is stated, and over the period that is to be in it; never past today. */
function stretched({ first, last }: DayRange, { today, through = -Infinity, including }: RangeOptions): DayRange {
  const end = Math.max(last, through, including ? including.end - 1 : -Infinity);
  return { first: Math.min(first, including?.start ?? first), last: Math.max(last, Math.min(end, today)) };
}

type CoveredRange = Omit<RunRange, 'range'> & { readonly range: DayRange };

/** From the first to the last day of the rows in use; without any the days of fixed amounts, and else today. */
function coveredRange(dates: readonly DayColumn[], { today, fixedSince }: RangeOptions): CoveredRange {
  const years = daysPerYear(dates, today);
  const newest = Math.max(...years.keys());
  if (newest === -Infinity && fixedSince !== undefined) return { today, range: { first: fixedSince, last: today }, findings: [] };
  // Who has a bonus has one in the period of today: it is missing, which is another thing than nobody having any.
  if (newest === -Infinity) return { today, range: { first: today, last: today }, findings: [finding('run.noRows', 'error', {}, {})] };
  let oldest = newest;
  for (const year of [...years.keys()].sort((a, b) => b - a)) if (oldest - year <= longestGap + 1) oldest = year;
  const strays = [...years.keys()].filter((year) => year < oldest);
  const range = { first: years.get(oldest)!.first, last: years.get(newest)!.last };
  return { today, range, findings: strays.map((year) => finding('run.strayYear', 'warning', {}, { year, first: oldest })) };
}

function askedRange(text: string, calendar: RunCalendar, { today, ahead }: RangeOptions): RunRange {
  const asked = readPeriod(calendar, text);
  if (!asked) return { today, findings: [finding('run.badPeriod', 'error', {}, { period: text })] };
  if (asked.start > today && !ahead) return { today, findings: [finding('run.futurePeriod', 'error', {}, { period: text })] };
  return { today, asked, range: { first: asked.start, last: asked.end - 1 }, ...(ahead && { ahead }), findings: [] };
}

/** First and last day with a readable row per calendar year, up to today. */
function daysPerYear(dates: readonly DayColumn[], today: Day): ReadonlyMap<number, DayRange> {
  const years = new Map<number, DayRange>();
  for (const { days, written } of new Set(dates)) {
    const seen = [...seenDays(days, today), ...(written ? seenDays(written, today) : [])];
    for (const day of seen) {
      const { year } = calendarDay(day);
      const known = years.get(year) ?? { first: day, last: day };
      years.set(year, { first: Math.min(known.first, day), last: Math.max(known.last, day) });
    }
  }
  return years;
}

/** The distinct days of a column up to today, in one pass: a mark per day since 1900. */
function seenDays(days: Float64Array, today: Day): readonly Day[] {
  const marks = new Uint8Array(Math.max(dayOf(2200, 1, 1), today + 1));
  for (let r = 0; r < days.length; r += 1) {
    const day = days[r]!;
    if (day > 0 && day < today + 1) marks[Math.floor(day)] = 1;
  }
  const seen: Day[] = [];
  for (let day = 1; day < marks.length; day += 1) if (marks[day] === 1) seen.push(day);
  return seen;
}
