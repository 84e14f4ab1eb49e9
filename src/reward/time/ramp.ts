import type { Derivation } from '../../core/derivation';
import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import { rowSource } from '../../measure/row-subject';
import type { RampRow } from '../../tables/schemas/ramp';
import type { ReadFigure } from '../scheme/figures';
import { type Days, daysWithin } from './day-counts';

/** The rows of a ramp that hold for one component, by month of service. */
export interface Ramp {
  readonly rows: readonly RampRow[];
}

/**
 * The ramp of a component: its own rows, else those for its whole scheme. Nothing when it has none.
 * @param rows readable or not; see `isUnreadable`
 */
export function rampOf(rows: readonly RampRow[], scheme: string, component: string): Ramp | undefined {
  const inScheme = rows.filter((row) => fold(row.scheme) === fold(scheme));
  const own = inScheme.filter((row) => row.component !== undefined && fold(row.component) === fold(component));
  const used = own.length > 0 ? own : inScheme.filter((row) => row.component === undefined);
  return used.length === 0 ? undefined : { rows: [...used].sort((a, b) => a.month - b.month) };
}

/** Days with the month of service they are in. */
interface ServiceMonth extends Days {
  /** 1 = the calendar month in which service starts; Infinity for who was there before anybody wrote it down. */
  readonly month: number;
}

/** The calendar months of some days, each with the month of service it is. */
function serviceMonths(start: Day | undefined, days: Days): readonly ServiceMonth[] {
  if (start === undefined) return [{ ...days, month: Infinity }];
  const [hired, first] = [calendarDay(start), calendarDay(days.from)];
  const months: ServiceMonth[] = [];
  for (let n = first.month; dayOf(first.year, n, 1) < days.until; n += 1) {
    const month = (first.year - hired.year) * 12 + n - hired.month + 1;
    months.push({ ...daysWithin(days, { from: dayOf(first.year, n, 1), until: dayOf(first.year, n + 1, 1) }), month });
  }
  return months;
}

const rowAt = ({ rows }: Ramp, month: number): RampRow | undefined => rows.filter((row) => row.month <= month).pop();

/**
 * The share of the target that holds on some days: per calendar month the row of that month of service, weighted by days.
 * Before the first row, and where a row gives none, it is 100 %.
 * @param start the first day in service; without one, service has lasted longer than any ramp
 */
export function rampShare(ramp: Ramp, start: Day | undefined, days: Days): number {
  const months = serviceMonths(start, days);
  const [first] = months;
  const shares = months.map(({ month }) => rowAt(ramp, month)?.target ?? 1);
  if (first && shares.every((share) => share === shares[0])) return shares[0]!;
  return months.reduce((sum, { from, until }, i) => sum + shares[i]! * (until - from), 0) / (days.until - days.from);
}

/** The share of the target as a step: with its cell when one row holds on all the days. */
export function deriveRampShare(ramp: Ramp, start: Day | undefined, days: Days): Derivation {
  const months = serviceMonths(start, days);
  const rows = new Set(months.map(({ month }) => rowAt(ramp, month)));
  const [only] = rows;
  const label = message('label.rampTarget', { first: months[0]?.month ?? 1, last: months[months.length - 1]?.month ?? 1 });
  return { op: 'read', value: known(rampShare(ramp, start, days)), unit: 'ratio', label, ...(rows.size === 1 && only && { source: rowSource(only, 'target') }) };
}

/** True when the ramp changes the rate in any month. */
export const hasRates = ({ rows }: Ramp): boolean => rows.some(({ rate }) => rate !== undefined);

/** The rate on a day, where the ramp gives one instead of the component's. */
export function rampRate(ramp: Ramp, start: Day | undefined, day: Day): ReadFigure | undefined {
  const [month] = serviceMonths(start, { from: day, until: day + 1 });
  const row = month && rowAt(ramp, month.month);
  return row?.rate === undefined ? undefined : { value: row.rate, source: rowSource(row, 'rate') };
}

/** The days within a run of days on which the rate changes. */
export function rateChanges(ramp: Ramp, start: Day | undefined, days: Days): readonly Day[] {
  const months = serviceMonths(start, days);
  return months.flatMap(({ from, month }, i) => (i > 0 && rowAt(ramp, month)?.rate !== rowAt(ramp, months[i - 1]!.month)?.rate ? [from] : []));
}
