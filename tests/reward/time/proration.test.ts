import fc from 'fast-check';
import { fiscalPeriod } from '../../../src/core/period/calendar-periods';
import { days360, wholeMonths } from '../../../src/reward/time/day-counts';
import { leaveWithin } from '../../../src/reward/time/leave';
import { partOf, type ProrationRule } from '../../../src/reward/time/proration';
import { workingDays } from '../../../src/reward/time/working-days';
import { day, workbook } from '../../cases/workbook';
import { propertyRuns } from '../../property-runs';

/** First and last day, both included. */
const days = (first: string, last: string) => ({ from: day(first), until: day(last) + 1 });
const rule = (method: ProrationRule['method'], more: Partial<ProrationRule> = {}): ProrationRule => ({
  method,
  workingDays: workingDays([], undefined),
  holidays: [],
  country: undefined,
  absences: [],
  service: { from: -Infinity, until: Infinity },
  ...more,
});
const year = fiscalPeriod('year', 2026, 1);
const january = fiscalPeriod('month', 2026, 1);

describe('30/360', () => {
  it.each([
    ['a month of 31 days', '2026-01-01', '2026-01-31', 30],
    ['February', '2026-02-01', '2026-02-28', 30],
    ['from the 20th', '2026-01-20', '2026-01-31', 11],
    ['up to the 30th', '2026-01-01', '2026-01-30', 30],
    ['the 31st alone', '2026-01-31', '2026-01-31', 0],
    ['a year', '2026-01-01', '2026-12-31', 360],
    ['one day', '2026-03-05', '2026-03-05', 1],
  ])('%s', (_, first, last, count) => {
    expect(days360(days(first, last))).toBe(count);
  });
});

describe('whole months', () => {
  it.each([
    ['15 days of April do not count', '2026-04-16', '2026-04-30', 0],
    ['16 days of April count', '2026-04-15', '2026-04-30', 1],
    ['15 days of February count', '2026-02-14', '2026-02-28', 1],
    ['14 days of February do not', '2026-02-15', '2026-02-28', 0],
    ['1 to 16 March', '2026-03-01', '2026-03-16', 1],
    ['1 to 15 March', '2026-03-01', '2026-03-15', 0],
    ['mid January to mid April: February and March', '2026-01-20', '2026-04-15', 2],
    ['a year', '2026-01-01', '2026-12-31', 12],
  ])('%s', (_, first, last, months) => {
    expect(wholeMonths(days(first, last))).toBe(months);
  });
  it('give a month to the part that holds its 16th day, so that parts add up to the service', () => {
    const service = days('2026-04-01', '2026-04-30');
    expect([wholeMonths(days('2026-04-01', '2026-04-15'), service), wholeMonths(days('2026-04-16', '2026-04-30'), service)]).toEqual([0, 1]);
  });
});

describe('working days', () => {
  const { holidays } = workbook({ holidays: [{ date: day('2026-04-27'), name: 'Koningsdag', country: 'NL' }, { date: day('2026-05-01'), country: 'BE' }, { date: day('2026-04-25') }] });
  it.each([
    [undefined, 5],
    ['NL', 4],
    ['be', 4],
    ['DE', 5],
  ])('Monday 27 April to Sunday 3 May 2026 in %s', (country, count) => {
    expect(workingDays(holidays, country)(days('2026-04-27', '2026-05-03'))).toBe(count);
  });
  it('of 2026 without holidays are 261', () => {
    expect(workingDays([], undefined)({ from: year.start, until: year.end })).toBe(261);
  });
});

describe('part of a period', () => {
  it.each([
    ['calendarDays', '2026-01-20', '2026-01-31', 12, 31],
    ['year365', '2026-01-20', '2026-01-31', 12, 31],
    ['thirty360', '2026-01-20', '2026-01-31', 11, 30],
    ['wholeMonths', '2026-01-16', '2026-01-31', 1, 1],
    ['wholeMonths', '2026-01-17', '2026-01-31', 0, 1],
    ['workingDays', '2026-01-19', '2026-01-31', 10, 22],
  ] as const)('%s from %s', (method, first, last, counted, inPeriod) => {
    const part = partOf(days(first, last), january, rule(method));
    expect([part.days, part.daysInPeriod, part.share]).toEqual([counted, inPeriod, counted / inPeriod]);
  });
  it('is 1 without proration, whatever was served and whatever leave there was', () => {
    const absences = [{ ...days('2026-01-01', '2026-01-31'), share: 1 }];
    expect(partOf(days('2026-01-31', '2026-01-31'), january, rule('none', { absences })).share).toBe(1);
  });
  it('of a leap year is counted by 366 days', () => {
    expect(partOf(days('2028-01-01', '2028-03-01'), fiscalPeriod('year', 2028, 1), rule('year365')).share).toBe(61 / 366);
  });
  it('is rounded where the scheme says so: 61 of 365 days is 0.167', () => {
    const part = partOf(days('2026-01-01', '2026-03-02'), year, rule('calendarDays', { decimals: 3 }));
    expect([part.days, part.share, part.rounded]).toEqual([61, 0.167, 0.167]);
  });
  it('loses leave, for its share', () => {
    const absences = [{ ...days('2026-01-20', '2026-02-10'), share: 0.5 }];
    expect(partOf(days('2026-01-01', '2026-01-31'), january, rule('calendarDays', { absences }))).toEqual({ share: 25 / 31, days: 25, daysInPeriod: 31, leave: 6 });
    expect(leaveWithin(absences, days('2026-01-01', '2026-01-19'), ({ from, until }) => until - from)).toBe(0);
  });

  const method = fc.constantFrom('calendarDays' as const, 'year365' as const, 'thirty360' as const, 'wholeMonths' as const, 'workingDays' as const, 'none' as const);
  it('is exactly 1 for all of a period', () => {
    fc.assert(
      fc.property(method, fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), fc.integer({ min: 2024, max: 2032 }), (how, grain, of) => {
        const period = fiscalPeriod(grain, of, 1);
        expect(partOf({ from: period.start, until: period.end }, period, rule(how)).share).toBe(1);
      }),
      propertyRuns(),
    );
  });
  it('adds up over parts of the service to that of all of it', () => {
    const cut = fc.integer({ min: 1, max: 364 });
    fc.assert(
      fc.property(method, cut, cut, cut, (how, a, b, c) => {
        if (how === 'none') return;
        const [first, middle, last] = [a, b, c].sort((x, y) => x - y).map((n) => year.start + n) as [number, number, number];
        const served = rule(how, { service: { from: first, until: last } });
        const parts = [partOf({ from: first, until: middle }, year, served), partOf({ from: middle, until: last }, year, served)];
        expect(parts[0]!.days + parts[1]!.days).toBe(partOf({ from: first, until: last }, year, served).days);
      }),
      propertyRuns(),
    );
  });
});
