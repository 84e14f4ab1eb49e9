import fc from 'fast-check';
import { calendarDay, dayOf } from '../../../src/core/period/calendar';
import { parseDay } from '../../../src/core/period/written-day';
import { type CalendarGrain, fiscalPeriod, periodContaining, periodsBetween } from '../../../src/core/period/calendar-periods';
import { customPeriods } from '../../../src/core/period/custom-calendar';
import { propertyRuns } from '../../property-runs';

describe('days', () => {
  it.each([
    [2026, 11, 22, 46348],
    [2026, 12, 31, 46387],
    [2026, 1, 1, 46023],
    [2024, 2, 29, 45351],
    [2024, 3, 1, 45352],
    [2023, 2, 28, 44985],
    [2000, 2, 29, 36585],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [9999, 12, 31, 2958465],
    [26, 1, 1, -684462],
  ])('%d-%d-%d is serial %d, as in Excel', (year, month, day, serial) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });
  it('leaves a time of day out', () => {
    expect(calendarDay(46348.999)).toEqual({ year: 2026, month: 11, day: 22 });
  });
  it.each([
    ['2026-11-22', 46348],
    ['22-11-2026', 46348],
    ['22.11.2026', 46348],
    ['22/11/2026', 46348],
    ['11/22/2026', 46348],
    ['3/3/2026', 46084],
    ['1-2-2026', 46054],
    [' 2026-1-1 ', 46023],
    ['29-02-2024', 45351],
    ['2000-02-29', 36585],
  ])('reads %j as serial %d', (text, serial) => {
    expect(parseDay(text)).toBe(serial);
  });
  it.each(['3/4/2026', '29-02-2026', '2026-02-29', '2100-02-29', '1900-02-29', '31-04-2026', '00-01-2026', '2026-13-01', '13/13/2026', '22-11-26', '22-11.2026', '0026-01-01', '2026', '', 'today'])(
    'does not guess what day %j is',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});

const grain = fc.constantFrom<CalendarGrain>('year', 'half', 'quarter', 'month');
const day = fc.integer({ min: dayOf(1901, 1, 1), max: dayOf(2199, 12, 31) });
const fiscalStart = fc.integer({ min: 1, max: 12 });
const most = { year: 1, half: 2, quarter: 4, month: 12 } as const;

describe('the period of a day', () => {
  it.each([
    ['month', [2024, 2, 29], 1, '2024-02'],
    ['quarter', [2024, 2, 29], 1, '2024-Q1'],
    ['year', [2024, 2, 29], 1, '2024'],
    ['year', [2026, 12, 31], 1, '2026'],
    ['year', [2027, 1, 1], 1, '2027'],
    ['quarter', [2026, 11, 22], 1, '2026-Q4'],
    ['half', [2026, 6, 30], 1, '2026-H1'],
    ['half', [2026, 7, 1], 1, '2026-H2'],
    ['year', [2026, 6, 30], 7, '2026'],
    ['year', [2026, 7, 1], 7, '2027'],
    ['quarter', [2026, 7, 1], 7, '2027-Q1'],
    ['quarter', [2026, 6, 30], 7, '2026-Q4'],
    ['month', [2026, 7, 1], 7, '2026-07'],
    ['half', [2026, 3, 31], 4, '2026-H2'],
  ] as const)('%s of %j with a year from month %d is %s', (wanted, [year, month, dayOfMonth], start, name) => {
    expect(periodContaining(wanted, dayOf(year, month, dayOfMonth), start).name).toBe(name);
  });
  it('has 29 days in February of a leap year and 28 in others', () => {
    const days = [2023, 2024, 2000, 2100].map((year) => fiscalPeriod('month', year, 2)).map(({ start, end }) => end - start);
    expect(days).toEqual([28, 29, 29, 28]);
  });
  it('contains the day', () => {
    fc.assert(
      fc.property(grain, day, fiscalStart, (wanted, one, start) => {
        const period = periodContaining(wanted, one, start);
        expect(period.start <= one && one < period.end).toBe(true);
        expect(periodContaining(wanted, period.start, start)).toEqual(period);
        expect(periodContaining(wanted, period.end - 1, start)).toEqual(period);
      }),
      propertyRuns(500),
    );
  });
});

describe('the periods of a stretch of days', () => {
  it('are none when the last day lies before the first', () => {
    expect(periodsBetween('month', 46348, 46347)).toEqual([]);
  });
  it('is the one month when both days lie in it', () => {
    expect(periodsBetween('month', dayOf(2026, 2, 1), dayOf(2026, 2, 28)).map(({ name }) => name)).toEqual(['2026-02']);
  });
  it('join up, cover every day, and start no earlier than needed', () => {
    fc.assert(
      fc.property(grain, day, fc.integer({ min: 0, max: 1500 }), fiscalStart, (wanted, first, more, start) => {
        const periods = periodsBetween(wanted, first, first + more, start);
        expect(periods[0]!.start <= first && first < periods[0]!.end).toBe(true);
        expect(periods.at(-1)!.start <= first + more && first + more < periods.at(-1)!.end).toBe(true);
        for (const [i, { end }] of periods.slice(0, -1).entries()) expect(periods[i + 1]!.start).toBe(end);
      }),
      propertyRuns(),
    );
  });
  it('fill a fiscal year exactly', () => {
    fc.assert(
      fc.property(grain, fc.integer({ min: 1902, max: 2198 }), fiscalStart, (wanted, fiscalYear, start) => {
        const year = fiscalPeriod('year', fiscalYear, 1, start);
        const parts = periodsBetween(wanted, year.start, year.end - 1, start);
        expect([parts.length, parts[0]!.start, parts.at(-1)!.end]).toEqual([most[wanted], year.start, year.end]);
      }),
      propertyRuns(),
    );
  });
});

describe('own periods', () => {
  /** A year in 4-4-5 weeks from Monday 29 December 2025. */
  const weeks = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];
  const starts = weeks.map((_, i) => ({ name: `P${i + 1}`, start: dayOf(2025, 12, 29) + 7 * weeks.slice(0, i).reduce((sum, one) => sum + one, 0) }));

  it('run from their own start up to the next one', () => {
    expect(customPeriods(starts).slice(0, 11).map(({ start, end }) => (end - start) / 7)).toEqual(weeks.slice(0, 11));
    expect(customPeriods(starts)[2]).toEqual({ grain: 'custom', name: 'P3', start: dayOf(2026, 2, 23), end: dayOf(2026, 3, 30) });
  });
  it('are as long as the one before when nothing follows', () => {
    expect(customPeriods(starts).at(-1)).toEqual({ grain: 'custom', name: 'P12', start: dayOf(2026, 11, 23), end: dayOf(2026, 12, 21) });
  });
  it('are none when fewer than two starts are written', () => {
    expect(customPeriods([])).toEqual([]);
    expect(customPeriods([{ name: 'P1', start: 46023 }])).toEqual([]);
    expect(customPeriods([{ name: 'P1', start: 46023 }, { name: 'P1 again', start: 46023 }])).toEqual([]);
  });
  it('count once when two start on the same day: the first written', () => {
    const twice = customPeriods([{ name: 'P1', start: 46023 }, { name: 'P2', start: 46051 }, { name: 'X', start: 46051 }, { name: 'P3', start: 46079 }]);
    expect(twice.map(({ name }) => name)).toEqual(['P1', 'P2', 'P3']);
  });
  it('are the same in whatever order they are written, and join up', () => {
    const lists = fc.uniqueArray(day, { minLength: 2, maxLength: 14 }).chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })));
    fc.assert(
      fc.property(lists, ([days, shuffled]) => {
        const named = (all: readonly number[]) => customPeriods(all.map((start) => ({ name: `from ${start}`, start })));
        const periods = named(days);
        expect(named(shuffled)).toEqual(periods);
        expect(periods.map(({ start }) => start)).toEqual([...days].sort((a, b) => a - b));
        for (const [i, { end }] of periods.slice(0, -1).entries()) expect(periods[i + 1]!.start).toBe(end);
      }),
      propertyRuns(),
    );
  });
});
