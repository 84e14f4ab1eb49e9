import * as fc from 'fast-check';
import { calendarDay } from '../../../src/core/period/calendar';
import type { KpiRow } from '../../../src/tables/schemas/kpis';
import { reviewOf } from '../../../src/measure/rhythm/next-review';
import { day } from '../../cases/workbook';
import { propertyRuns } from '../../property-runs';

const row = (cells: Partial<KpiRow>): KpiRow => ({ kpi: 'Leads', sheet: 'KPIs', sourceTable: 'KPIs', row: 2, unreadable: [], extra: {}, ...cells });
const written = (serial: number): string => {
  const { year, month, day: date } = calendarDay(serial);
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
};
const review = (cells: Partial<KpiRow>, today = '2026-10-15', holidays: readonly string[] = []) => reviewOf(row(cells), { today: day(today), holidays: new Set(holidays.map(day)) });
const rhythms = ['day', 'week', 'twoWeeks', 'month', 'quarter', 'halfYear', 'year'] as const;

describe('the next review of a KPI', () => {
  // 15 October 2026 is a Thursday.
  it.each([
    ['day', '2026-10-15', '2026-10-16', false],
    ['day', '2026-10-09', '2026-10-12', true],
    ['week', '2026-10-07', '2026-10-14', true],
    ['week', '2026-10-08', '2026-10-15', true],
    ['week', '2026-10-09', '2026-10-16', false],
    ['week', '2026-10-10', '2026-10-19', false],
    ['twoWeeks', '2026-10-05', '2026-10-19', false],
    ['month', '2026-09-30', '2026-10-30', false],
    ['month', '2026-08-31', '2026-09-30', true],
    ['quarter', '2026-08-31', '2026-11-30', false],
    ['halfYear', '2026-08-31', '2027-03-01', false],
    ['year', '2026-02-28', '2027-03-01', false],
  ] as const)('by %s after %s is on %s; due: %s', (rhythm, reviewed, expected, isDue) => {
    const found = review({ rhythm, reviewed: day(reviewed) });
    expect([written(found.due), found.isDue]).toEqual([expected, isDue]);
  });

  it('takes place on the first working day from today when it is due, and the one after it a rhythm later', () => {
    const found = review({ rhythm: 'week', reviewed: day('2026-09-01') }, '2026-10-17');
    expect([found.due, found.meeting, found.following].map(written)).toEqual(['2026-09-08', '2026-10-19', '2026-10-26']);
  });

  it('is at once when there never was one', () => {
    const found = review({ rhythm: 'month' });
    expect([found.isDue, written(found.meeting), written(found.following), found.reviewed]).toEqual([true, '2026-10-15', '2026-11-19', undefined]);
  });

  // 23 November 2026 is the fourth Monday of its month, 30 November the last.
  it.each([
    ['month', '2026-11-23', [], '2026-12-28'],
    ['month', '2026-11-23', ['2026-12-28'], '2026-12-29'],
    ['quarter', '2026-11-23', [], '2027-02-22'],
    ['month', '2026-11-30', [], '2026-12-28'],
    ['year', '2026-11-23', [], '2027-11-22'],
    ['twoWeeks', '2026-11-23', [], '2026-12-07'],
  ] as const)('by %s on %s with holidays %j comes back on %s, as a calendar has it', (rhythm, today, holidays, expected) => {
    expect(written(review({ rhythm }, today, holidays).following)).toBe(expected);
  });

  it('moves from a holiday to the next working day, over a weekend too', () => {
    const found = review({ rhythm: 'week', reviewed: day('2026-12-18') }, '2026-12-21', ['2026-12-25', '2026-12-28']);
    expect(written(found.due)).toBe('2026-12-29');
  });

  it('takes the rhythm of the target where none is stated, else a month, and says so', () => {
    expect(review({ targetPer: 'quarter' })).toMatchObject({ rhythm: 'quarter', isAssumed: true });
    expect(review({})).toMatchObject({ rhythm: 'month', isAssumed: true });
    expect(review({ rhythm: 'week', unreadable: ['rhythm'] })).toMatchObject({ rhythm: 'month', isAssumed: true });
    expect(review({ rhythm: 'week' })).toMatchObject({ rhythm: 'week', isAssumed: false });
  });

  it.each([['a day that is still to come', { reviewed: day('2026-10-16') }], ['a cell that cannot be read', { reviewed: day('2026-10-01'), unreadable: ['reviewed'] }]])('counts %s as never reviewed', (_, cells) => {
    expect(review({ rhythm: 'month', ...cells })).toMatchObject({ isDue: true, meeting: day('2026-10-15') });
  });

  const someDay = fc.integer({ min: day('2024-01-01'), max: day('2030-12-31') });
  it('is in the future unless it is due, and never at a weekend or on a holiday', () => {
    fc.assert(
      fc.property(someDay, fc.option(someDay, { nil: undefined }), fc.constantFrom(...rhythms), fc.uniqueArray(someDay, { maxLength: 40 }), (today, reviewed, rhythm, further) => {
        const holidays = new Set([...further, today + 1, today + 7, (reviewed ?? today) + 7]);
        const found = reviewOf(row({ rhythm, ...(reviewed !== undefined && { reviewed }) }), { today, holidays });
        for (const one of [found.due, found.meeting, found.following]) {
          expect(one % 7 > 1).toBe(true);
          expect(holidays.has(one)).toBe(false);
        }
        expect(found.isDue || found.due > today).toBe(true);
        expect(found.meeting).toBeGreaterThanOrEqual(today);
        expect(found.following).toBeGreaterThan(found.meeting);
      }),
      propertyRuns(),
    );
  });

  it('comes to an end even where every day is a holiday', () => {
    const all = new Set(Array.from({ length: 2000 }, (_, at) => day('2026-01-01') + at));
    expect(written(reviewOf(row({ rhythm: 'week' }), { today: day('2026-10-17'), holidays: all }).meeting)).toBe('2026-10-19');
  });
});
