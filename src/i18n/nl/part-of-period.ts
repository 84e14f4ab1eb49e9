import type { ProrationMethod } from '../../core/derivation';
import type { Format } from '../texts';
import { count } from './count';

const counted: Record<ProrationMethod, readonly [string, string, string]> = {
  calendarDays: ['dag', 'dagen', ''],
  year365: ['dag', 'dagen', ''],
  thirty360: ['dag', 'dagen', ' (maanden van 30 dagen)'],
  wholeMonths: ['hele maand', 'hele maanden', ''],
  none: ['dag', 'dagen', ''],
  workingDays: ['werkdag', 'werkdagen', ''],
};

/** `15 van 30 dagen`, in what the scheme counts. */
export function partOfPeriod({ days, daysInPeriod, method }: { readonly days: number; readonly daysInPeriod: number; readonly method: ProrationMethod }, format: Format): string {
  const [one, more, note] = counted[method];
  return `${format.number(days)} van ${count(daysInPeriod, one, more, format)}${note}`;
}
