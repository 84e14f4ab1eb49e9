import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { LoadingRow } from '../../tables/schemas/loadings';

/** What decides which loadings come on top of a bonus. */
export interface LoadedPay {
  /** Empty when neither the component nor its scheme has one. */
  readonly wageCode: string;
  readonly country: string;
  /** The last day of the pay period. */
  readonly day: Day;
}

/**
 * The loadings of a payment, one per name: of several rows with one name the one that fits best (own wage code before any,
 * then own country before any), and of those the newest that has started. Rows with an unreadable cell count for nothing;
 * reading has reported them.
 */
export function loadingsFor(rows: readonly LoadingRow[], pay: LoadedPay): readonly LoadingRow[] {
  const best = new Map<string, LoadingRow>();
  for (const row of rows) {
    if (row.unreadable.length > 0 || !applies(row, pay)) continue;
    const known = best.get(fold(row.name));
    if (!known || compare(row, known) > 0) best.set(fold(row.name), row);
  }
  return [...best.values()];
}

const applies = ({ wageCode, country, start }: LoadingRow, pay: LoadedPay): boolean =>
  (wageCode === undefined || fold(wageCode) === fold(pay.wageCode)) && (country === undefined || fold(country) === fold(pay.country)) && (start ?? -Infinity) <= pay.day;

const fit = ({ wageCode, country }: LoadingRow): number => (wageCode === undefined ? 0 : 2) + (country === undefined ? 0 : 1);

const compare = (a: LoadingRow, b: LoadingRow): number => fit(a) - fit(b) || ((a.start ?? -Infinity) > (b.start ?? -Infinity) ? 1 : -1);
