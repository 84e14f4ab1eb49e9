import fc from 'fast-check';
import { fiscalPeriod, periodsBetween } from '../../../src/core/period/calendar-periods';
import { dayOf } from '../../../src/core/period/calendar';
import { elapsedShare, profileParts } from '../../../src/measure/series/elapsed-share';
import { seasonalProfile, shareByProfile, workingDayProfile } from '../../../src/measure/series/seasonal-profile';
import { propertyRuns } from '../../property-runs';

const may = fiscalPeriod('month', 2026, 5);
const holidays = [dayOf(2026, 5, 14), dayOf(2026, 5, 25)];

describe('the share of a period that has passed', () => {
  // May 2026 starts on a Friday and has 21 weekdays; Ascension Day and Whit Monday leave 19.
  it.each([
    ['2026-04-30', 0, 0],
    ['2026-05-01', 1 / 31, 1 / 19],
    ['2026-05-03', 3 / 31, 1 / 19],
    ['2026-05-13', 13 / 31, 9 / 19],
    ['2026-05-14', 14 / 31, 9 / 19],
    ['2026-05-15', 15 / 31, 10 / 19],
    ['2026-05-29', 29 / 31, 1],
    ['2026-05-31', 1, 1],
    ['2026-06-15', 1, 1],
  ])('at the end of %s is %d of the calendar days and %d of the working days', (text, calendar, working) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    expect(elapsedShare(may, dayOf(year, month, day), { pace: 'calendarDays' })).toBeCloseTo(calendar, 12);
    expect(elapsedShare(may, dayOf(year, month, day), { pace: 'workingDays', holidays })).toBeCloseTo(working, 12);
  });
  it('is always 1 where the whole target counts', () => {
    expect(elapsedShare(may, may.start, { pace: 'whole' })).toBe(1);
  });
  it('goes by calendar days where a period has no working day', () => {
    const weekend = { start: dayOf(2026, 5, 2), end: dayOf(2026, 5, 4) };
    expect(elapsedShare(weekend, dayOf(2026, 5, 2), { pace: 'workingDays' })).toBe(0.5);
  });
  it('follows the pattern of the year: whole months first, then working days in the month', () => {
    const year = fiscalPeriod('year', 2026, 1);
    const quarters = periodsBetween('quarter', year.start, year.end - 1);
    const profile = profileParts({ kind: 'profile', shares: [0.1, 0.2, 0.3, 0.4], years: 3 }, quarters);
    expect(elapsedShare(year, dayOf(2026, 3, 31), { pace: 'seasonal', profile })).toBeCloseTo(0.1, 12);
    expect(elapsedShare(year, dayOf(2026, 9, 30), { pace: 'seasonal', profile })).toBeCloseTo(0.6, 12);
    // 4th quarter: 66 weekdays, of which 22 in October.
    expect(elapsedShare(year, dayOf(2026, 10, 31), { pace: 'seasonal', profile })).toBeCloseTo(0.6 + (0.4 * 22) / 66, 12);
    expect(elapsedShare(year, dayOf(2026, 12, 31), { pace: 'seasonal', profile })).toBe(1);
  });
  it('goes by working days where there is no pattern', () => {
    expect(elapsedShare(may, dayOf(2026, 5, 15), { pace: 'seasonal', holidays })).toBeCloseTo(10 / 19, 12);
    expect(profileParts({ kind: 'profile', shares: [1], years: 2 }, [may, may])).toEqual([]);
  });
  it('never falls from one day to the next, and stays from 0 to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom('calendarDays', 'workingDays', 'seasonal'), fc.integer({ min: -5, max: 40 }), fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 }), (pace, after, off) => {
        const options = { pace, holidays: off.map((day) => may.start + day) } as const;
        const [today, tomorrow] = [elapsedShare(may, may.start + after, options), elapsedShare(may, may.start + after + 1, options)];
        expect(today).toBeLessThanOrEqual(tomorrow);
        expect(today).toBeGreaterThanOrEqual(0);
        expect(tomorrow).toBeLessThanOrEqual(1);
      }),
      propertyRuns(),
    );
  });
});

describe('the seasonal profile', () => {
  it('averages the shares of full years, however large the year', () => {
    expect(seasonalProfile({ values: [10, 20, 30, 40, 100, 300, 200, 400], periodsPerYear: 4 })).toEqual({ kind: 'profile', shares: [0.1, 0.25, 0.25, 0.4], years: 2 });
  });
  it('starts with the first full year', () => {
    expect(seasonalProfile({ values: [99, 10, 20, 30, 40, 10, 20, 30, 40, 77], periodsPerYear: 4 }, { startsAt: 3 })).toMatchObject({ years: 2, shares: [0.1, 0.2, 0.3, 0.4] });
  });
  it('leaves out a year with a gap, and is refused when one year is left', () => {
    const result = seasonalProfile({ values: [10, null, 30, 40, 10, 20, 30, 40, NaN, 1, 1, 1], periodsPerYear: 4 });
    expect(result).toEqual({ kind: 'tooShort', points: 1, needed: 2, says: { key: 'series.profileTooShort', args: { years: 1, needed: 2 } } });
    expect(seasonalProfile({ values: [10, 20, 30, 40], periodsPerYear: 4 }, { years: 1 })).toMatchObject({ kind: 'profile', years: 1 });
    expect(seasonalProfile({ values: [], periodsPerYear: 12 })).toMatchObject({ kind: 'tooShort', points: 0 });
  });
  it.each([[[0, 0, 0, 0, 1, 1, 1, 1]], [[1, 1, 1, -5, 1, 1, 1, 1]], [[-1, 4, 4, 4, -1, 4, 4, 4]]])('says that shares of %j do not exist', (values) => {
    expect(seasonalProfile({ values, periodsPerYear: 4 })).toMatchObject({ kind: 'notPositive' });
  });
});

describe('the profile by working day', () => {
  it('says how a month fills up', () => {
    const result = workingDayProfile([[0, 0, 0, 10], [0, 0, 10, 30]], 4);
    expect(result).toEqual({ kind: 'profile', shares: [0, 0, 0.125, 0.875], years: 2 });
  });
  it('lays months of different length over each other', () => {
    const result = workingDayProfile([Array.from({ length: 20 }, () => 5), Array.from({ length: 23 }, () => 7)], 10);
    if (result.kind !== 'profile') throw new Error(result.kind);
    result.shares.forEach((share) => expect(share).toBeCloseTo(0.1, 12));
    expect(shareByProfile(result.shares, 0.35)).toBeCloseTo(0.35, 12);
  });
  it('is refused below two months with something in them', () => {
    expect(workingDayProfile([[1, 2], [0, 0], []])).toMatchObject({ kind: 'tooShort', points: 1, needed: 2 });
  });
  it.each([[0, 0], [0.5, 0], [0.75, 0.125], [1, 1], [2, 1], [-1, 0]])('of which %d has passed has brought %d', (passed, share) => {
    expect(shareByProfile([0, 0, 0.125, 0.875], passed)).toBeCloseTo(share, 12);
  });
});
