const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_AS_SERIAL = 25_569;

/** Excel's day serial of a calendar date such as `2026-03-14`. */
export const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY + UNIX_EPOCH_AS_SERIAL;

const dateOf = (day: number): Date => new Date((day - UNIX_EPOCH_AS_SERIAL) * MILLISECONDS_PER_DAY);

/** Public holidays in the Netherlands on working days. */
const holidays = new Set(
  [
    '2025-01-01', '2025-04-21', '2025-05-05', '2025-05-29', '2025-06-09', '2025-12-25', '2025-12-26',
    '2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25',
  ].map(serial),
);

const isWorkday = (day: number): boolean => {
  const weekday = dateOf(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
};

/** A month in which invoices were sent. `month` 1 = January. */
export interface SalesMonth {
  readonly year: number;
  readonly month: number;
  readonly workdays: readonly number[];
}

function salesMonth(year: number, month: number): SalesMonth {
  const first = serial(`${year}-${String(month).padStart(2, '0')}-01`);
  const days = Array.from({ length: 31 }, (_, index) => first + index);
  return { year, month, workdays: days.filter((day) => dateOf(day).getUTCMonth() === month - 1 && isWorkday(day)) };
}

/** January 2025 up to and including September 2026. */
export const salesMonths: readonly SalesMonth[] = Array.from({ length: 21 }, (_, index) =>
  salesMonth(2025 + Math.floor(index / 12), (index % 12) + 1),
);
