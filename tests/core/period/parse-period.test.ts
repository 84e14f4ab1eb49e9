import fc from 'fast-check';
import type { PeriodGrain } from '../../../src/core/period';
import { calendarDay } from '../../../src/core/period/calendar';
import { type CalendarGrain, fiscalPeriod } from '../../../src/core/period/calendar-periods';
import { parsePeriod } from '../../../src/core/period/parse-period';
import { propertyRuns } from '../../property-runs';

/** A day serial as `2026-07-01`, worked out by the calendar of the platform. */
const date = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const read = (text: string, fiscalStart?: number): string | undefined => {
  const period = parsePeriod(text, fiscalStart);
  return period && `${period.grain} ${period.name}: ${date(period.start)} up to ${date(period.end)}${period.provisional ? ' (provisional)' : ''}`;
};

const written: readonly (readonly [text: string, grain: PeriodGrain, name: string, start: string, end: string])[] = [
  ['2026', 'year', '2026', '2026-01-01', '2027-01-01'],
  [' 2026 ', 'year', '2026', '2026-01-01', '2027-01-01'],
  ['2024', 'year', '2024', '2024-01-01', '2025-01-01'],
  ['1900', 'year', '1900', '1900-01-01', '1901-01-01'],
  ['2100', 'year', '2100', '2100-01-01', '2101-01-01'],
  ['2026-H1', 'half', '2026-H1', '2026-01-01', '2026-07-01'],
  ['2026-H2', 'half', '2026-H2', '2026-07-01', '2027-01-01'],
  ['2026-h2', 'half', '2026-H2', '2026-07-01', '2027-01-01'],
  ['H1 2026', 'half', '2026-H1', '2026-01-01', '2026-07-01'],
  ['2026-Q1', 'quarter', '2026-Q1', '2026-01-01', '2026-04-01'],
  ['2026-Q3', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['2026-Q4', 'quarter', '2026-Q4', '2026-10-01', '2027-01-01'],
  ['Q3 2026', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['q3 2026', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['2026 Q3', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['2026Q3', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['K3 2026', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['3e kwartaal 2026', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['3de trimester 2026', 'quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
  ['2026 1ste kwartaal', 'quarter', '2026-Q1', '2026-01-01', '2026-04-01'],
  ['T4 2026', 'quarter', '2026-Q4', '2026-10-01', '2027-01-01'],
  ['2026-T4', 'quarter', '2026-Q4', '2026-10-01', '2027-01-01'],
  ['2e semester 2026', 'half', '2026-H2', '2026-07-01', '2027-01-01'],
  ['1ste halfjaar 2026', 'half', '2026-H1', '2026-01-01', '2026-07-01'],
  ['S2 2026', 'half', '2026-H2', '2026-07-01', '2027-01-01'],
  ['09/2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['9-2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026/09', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2019 1e kwartaal', 'quarter', '2019-Q1', '2019-01-01', '2019-04-01'],
  ['2026-01', 'month', '2026-01', '2026-01-01', '2026-02-01'],
  ['2026-09', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026-9', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026-12', 'month', '2026-12', '2026-12-01', '2027-01-01'],
  ['2026-02', 'month', '2026-02', '2026-02-01', '2026-03-01'],
  ['2024-02', 'month', '2024-02', '2024-02-01', '2024-03-01'],
  ['2026-P09', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026-P9', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026-P12', 'month', '2026-12', '2026-12-01', '2027-01-01'],
  ['sep 2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['sep. 2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['Sep-2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['september 2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['SEPTEMBER  2026', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026 september', 'month', '2026-09', '2026-09-01', '2026-10-01'],
];

describe('reading a written period', () => {
  it.each(written)('%j is the %s %s', (text, grain, name, start, end) => {
    expect(read(text)).toBe(`${grain} ${name}: ${start} up to ${end}`);
  });
  it.each(['2019 1e kwartaal*', '2019 1e kwartaal *', '2019-Q1*'])('marks %j as provisional', (text) => {
    expect(read(text)).toBe('quarter 2019-Q1: 2019-01-01 up to 2019-04-01 (provisional)');
  });
  const nonsense = [
    '', ' ', '*', '26', '202', '20260', '2026-13', '2026-00', '2026-0', '2026-Q0', '2026-Q5', '2026-H0', '2026-H3', '2026-P0', '2026-P13', '2026-P00',
    'Q5 2026', '5e kwartaal 2026', '13-2026', '2026-09-01', '2026-Q3-1', 'Q3', 'september', 'foo 2026', 'sep 26', '2026 sep 2027', '2026.5', '-2026', '0000',
    '0026', '0099-Q1', '0099-01', 'P3 next year', 'constructor 2026',
  ];
  it.each(nonsense)('gives nothing for %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
  const names: readonly (readonly [nl: string, en: string, nlShort: string, enShort: string])[] = [
    ['januari', 'January', 'jan', 'Jan'],
    ['februari', 'February', 'feb', 'Feb'],
    ['maart', 'March', 'mrt', 'Mar'],
    ['april', 'April', 'apr', 'Apr'],
    ['mei', 'May', 'mei', 'May'],
    ['juni', 'June', 'jun', 'Jun'],
    ['juli', 'July', 'jul', 'Jul'],
    ['augustus', 'August', 'aug', 'Aug'],
    ['september', 'September', 'sep', 'Sep'],
    ['oktober', 'October', 'okt', 'Oct'],
    ['november', 'November', 'nov', 'Nov'],
    ['december', 'December', 'dec', 'Dec'],
  ];
  it.each(names.map((forms, i) => [forms, `2026-${String(i + 1).padStart(2, '0')}`] as const))('reads %j in Dutch and English as %s', (forms, name) => {
    expect(forms.map((form) => parsePeriod(`${form} 2026`)?.name)).toEqual([name, name, name, name]);
  });
});

describe('a fiscal year is named by the year in which it ends', () => {
  it.each([
    ['2026', 7, 'year 2026: 2025-07-01 up to 2026-07-01'],
    ['2026', 4, 'year 2026: 2025-04-01 up to 2026-04-01'],
    ['2026', 12, 'year 2026: 2025-12-01 up to 2026-12-01'],
    ['2026', 2, 'year 2026: 2025-02-01 up to 2026-02-01'],
    ['2026', 1, 'year 2026: 2026-01-01 up to 2027-01-01'],
    ['2026-H1', 7, 'half 2026-H1: 2025-07-01 up to 2026-01-01'],
    ['2026-Q1', 7, 'quarter 2026-Q1: 2025-07-01 up to 2025-10-01'],
    ['2026-Q4', 7, 'quarter 2026-Q4: 2026-04-01 up to 2026-07-01'],
    ['Q2 2026', 11, 'quarter 2026-Q2: 2026-02-01 up to 2026-05-01'],
    ['2026-P01', 7, 'month 2025-07: 2025-07-01 up to 2025-08-01'],
    ['2026-P09', 7, 'month 2026-03: 2026-03-01 up to 2026-04-01'],
    ['2026-P12', 7, 'month 2026-06: 2026-06-01 up to 2026-07-01'],
    ['2026-09', 7, 'month 2026-09: 2026-09-01 up to 2026-10-01'],
    ['september 2026', 7, 'month 2026-09: 2026-09-01 up to 2026-10-01'],
  ])('%s, starting in month %d, is %s', (text, fiscalStart, period) => {
    expect(read(text, fiscalStart)).toBe(period);
  });
});

describe('a period and its name', () => {
  const grains: readonly (readonly [CalendarGrain, number])[] = [['year', 1], ['half', 2], ['quarter', 4], ['month', 12]];
  const anyPeriod = fc
    .tuple(fc.constantFrom(...grains), fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([[grain, most], year, fiscalStart, n]) => ({ period: fiscalPeriod(grain, year, (n % most) + 1, fiscalStart), fiscalStart }));

  it('give each other', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period, fiscalStart }) => {
        expect(parsePeriod(period.name, fiscalStart)).toEqual(period);
      }),
      propertyRuns(500),
    );
  });
  it('start on the first of a month and end on the first of another', () => {
    fc.assert(
      fc.property(anyPeriod, ({ period: { start, end } }) => {
        expect([calendarDay(start).day, calendarDay(end).day]).toEqual([1, 1]);
      }),
      propertyRuns(),
    );
  });
  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9QHPKqhp \-*]{0,12}$/)), fc.integer({ min: 1, max: 12 }), (text, fiscalStart) => {
        const period = parsePeriod(text, fiscalStart);
        if (period) expect(period.end).toBeGreaterThan(period.start);
      }),
      propertyRuns(1000),
    );
  });
});
