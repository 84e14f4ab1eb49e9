import type { ProrationMethod } from '../../core/derivation';
import type { Format } from '../texts';
import { count } from './count';

const counted: Record<ProrationMethod, readonly [string, string, string]> = {
  calendarDays: ['day', 'days', ''],
  year365: ['day', 'days', ''],
  thirty360: ['day', 'days', ' (months of 30 days)'],
  wholeMonths: ['whole month', 'whole months', ''],
  none: ['day', 'days', ''],
  workingDays: ['working day', 'working days', ''],
};

/** `15 of 30 days`, in what the scheme counts. */
export function partOfPeriod({ days, daysInPeriod, method }: { readonly days: number; readonly daysInPeriod: number; readonly method: ProrationMethod }, format: Format): string {
  const [one, more, note] = counted[method];
  return `${format.number(days)} of ${count(daysInPeriod, one, more, format)}${note}`;
}
