import fc from 'fast-check';
import { attainment, attainmentRatio } from '../../src/measure/attainment';
import { roundHalfAway } from '../../src/core/money/round';
import { fiscalPeriod } from '../../src/core/period/calendar-periods';
import { targetToDate } from '../../src/measure/target-to-date';
import { day } from '../cases/workbook';
import { propertyRuns } from '../property-runs';

const february = fiscalPeriod('month', 2026, 2);
const leapFebruary = fiscalPeriod('month', 2024, 2);
const year = fiscalPeriod('year', 2026, 1);

describe('the target to date', () => {
  it.each([
    ['2026-01-31', february, 0],
    ['2026-02-01', february, 35.71],
    ['2026-02-14', february, 500],
    ['2026-02-27', february, 964.29],
    ['2026-02-28', february, 1000],
    ['2026-03-01', february, 1000],
    ['2027-01-01', february, 1000],
    ['2024-02-28', leapFebruary, 965.52],
    ['2024-02-29', leapFebruary, 1000],
    ['2026-07-02', year, 501.37],
    ['2026-12-31', year, 1000],
  ])('on %s of 1,000 is days elapsed ÷ days in the period', (today, period, toDate) => {
    expect(roundHalfAway(targetToDate(1000, period, day(today)))).toBe(toDate);
  });
  it('never falls from one day to the next, and mirrors for a negative target', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.integer({ min: -3, max: 31 }), (target, after) => {
        const today = february.start + after;
        expect(targetToDate(target, february, today + 1)).toBeGreaterThanOrEqual(targetToDate(target, february, today));
        expect(targetToDate(-target, february, today) + targetToDate(target, february, today)).toBe(0);
      }),
      propertyRuns(),
    );
  });
});

describe('attainment', () => {
  const name = { payee: 'Anna', measure: 'Revenue', period: '2026-02' };
  it.each([
    [90, 100, 0.9],
    [0, 100, 0],
    [-25, 100, -0.25],
    [250, 100, 2.5],
    [0.0001, 0.0001, 1],
  ])('of %d on a target of %d is %d', (actual, target, ratio) => {
    expect(attainment(actual, target, name)).toEqual({ kind: 'known', value: ratio });
    expect(attainmentRatio(actual, target)).toBe(ratio);
  });
  it.each([
    [90, 0, 'reason.targetZero'],
    [0, 0, 'reason.targetZero'],
    [90, -0, 'reason.targetZero'],
    [90, -100, 'reason.targetNegative'],
    [-90, -100, 'reason.targetNegative'],
  ])('of %d on a target of %d is refused: neither 0 %% nor infinite', (actual, target, reason) => {
    expect(attainment(actual, target, name)).toEqual({ kind: 'missing', needs: { key: reason, args: name } });
    expect(attainmentRatio(actual, target)).toBeUndefined();
  });
  it('is nothing when actual or target is not known', () => {
    expect([attainmentRatio(NaN, 100), attainmentRatio(90, NaN)]).toEqual([undefined, undefined]);
  });
});
