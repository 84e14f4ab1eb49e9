import type { Period } from '../core/period';
import { calendarDay } from '../core/period/calendar';
import { customPeriods } from '../core/period/custom-calendar';
import type { PeriodRow } from '../tables/schemas/periods';

/** The user's own periods, and which of them cannot be used. */
export interface OwnPeriods {
  /** Oldest first. */
  readonly periods: readonly Period[];
  /** Those that may end sooner, because the start of a period after them cannot be read. */
  readonly unusable: ReadonlySet<Period>;
  /** The rows whose start cannot be read. */
  readonly dateless: readonly PeriodRow[];
}

/** The longest that a period without known end is looked at. */
const longest = 366;

/**
 * The periods of the Periods table. A period ends where the next starts; where that start cannot be read, the period before
 * it would swallow the next one, so it cannot be used; nor can the last one, when its length would follow from such a period.
 * In a table that is not in order of date the lost start can lie anywhere, and no period can be used.
 * @example ownPeriods(rows).unusable // P1, when the start of P2 is "?"
 */
export function ownPeriods(rows: readonly PeriodRow[]): OwnPeriods {
  const dateless = rows.filter(isDateless);
  const dated = rows.filter((row) => !isDateless(row));
  const periods = dateless.length > 0 && dated.length === 1 ? dated.map(openPeriod) : customPeriods(dated.map((row) => ({ ...row, name: nameOf(row) })));
  return { periods, unusable: new Set(periods.filter(unusableIn(rows, periods))), dateless };
}

/** True when the start cannot be read, or the table has no column for it. */
const isDateless = ({ start, unreadable }: PeriodRow): boolean => unreadable.includes('start') || Number.isNaN(start);

const openPeriod = (row: PeriodRow): Period => ({ grain: 'custom', name: nameOf(row), start: row.start, end: row.start + longest });

/** True when the name of a period cannot be read. */
export const isNameless = ({ name, unreadable }: PeriodRow): boolean => unreadable.includes('name') || name === '';

/** The name as written; a period without a readable one is called by its first day. */
function nameOf(row: PeriodRow): string {
  if (!isNameless(row)) return row.name;
  const { year, month, day } = calendarDay(row.start);
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function unusableIn(rows: readonly PeriodRow[], periods: readonly Period[]): (period: Period) => boolean {
  const dated = rows.filter((row) => !isDateless(row));
  if (dated.length === rows.length) return () => false;
  if (dated.some(({ start }, i) => start < (dated[i - 1]?.start ?? -Infinity))) return () => true;
  const before = new Set(rows.flatMap((row, i) => (isDateless(row) ? (rows.slice(0, i).reverse().find((one) => !isDateless(one))?.start ?? []) : [])));
  const last = periods[periods.length - 1];
  const beforeLast = periods[periods.length - 2];
  return (period) => before.has(period.start) || (period === last && beforeLast !== undefined && before.has(beforeLast.start));
}
