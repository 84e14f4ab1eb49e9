import type { Day } from '../../../src/core/period';
import { calendarDay, dayOf } from '../../../src/core/period/calendar';
import type { Book } from './book';

type Rows<Id extends keyof Book> = NonNullable<Book[Id]>;

/** The scheme, the component and the measure of an example that has one of each. */
export const names = { scheme: 'Plan', component: 'Commission', measure: 'Sales' } as const;

/** The n-th payee of an example that tries one scheme on several amounts; 0 is the first. */
export const payee = (at: number): string => `P${at + 1}`;

/** As many payees as there are things to try. */
export const payees = (tried: readonly unknown[]): Rows<'people'> => tried.map((_, at) => ({ id: payee(at) }));

/** A day in the period that most examples are about. */
export const aDay: Day = dayOf(2026, 1, 15);
/** That period, as a month and as a year. */
export const aMonth = '2026-01';
export const aYear = '2026';

/** One sale per payee. */
export const salesOf = (amounts: readonly number[]): Rows<'sales'> => amounts.map((amount, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(at), amount }));

/** The measure that adds up the sales. */
export const salesMeasure: Rows<'measures'> = [{ measure: names.measure }];

/** Tiers or points of the one component. */
export const tiersOf = (tiers: readonly { readonly from: number; readonly rate?: number; readonly ratio?: number; readonly amount?: number }[]): Rows<'tiers'> =>
  tiers.map((tier) => ({ scheme: names.scheme, component: names.component, ...tier }));

/** Periods that follow one another within one year. */
export interface Sequence {
  /** How the scheme is paid. */
  readonly period: 'month' | 'custom';
  /** The periods, where the calendar does not know them. */
  readonly periods: Rows<'periods'>;
  readonly at: (at: number) => { readonly period: string; readonly day: Day };
}

const monthsInYear = 12;

/** So many periods: the months of 2026, or its weeks where there are more. A running total goes on through all of them. */
export function sequenceOf(count: number): Sequence {
  if (count <= monthsInYear) return { period: 'month', periods: [], at: monthAt };
  const week = (at: number) => ({ name: `W${at + 1}`, start: dayOf(2026, 1, 1 + 7 * at) });
  return {
    period: 'custom',
    periods: Array.from({ length: count + 1 }, (_, at) => week(at)),
    at: (at) => ({ period: week(at).name, day: week(at).start }),
  };
}

/** The n-th month of a sequence that starts in January 2026: its period name and a day within it. */
export function monthAt(at: number): { readonly period: string; readonly day: Day } {
  const day = dayOf(2026, 1 + at, 15);
  const { year, month } = calendarDay(day);
  return { period: `${year}-${String(month).padStart(2, '0')}`, day };
}
