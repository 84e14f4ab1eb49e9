import { type Case, day, workbook } from '../cases/workbook';
import { runBonus } from '../../src/reward/run-bonus';
import { customPeriods } from '../../src/core/period/custom-calendar';
import { partCounter } from '../../src/measure/target-for';
import { fiscalPeriod } from '../../src/core/period/calendar-periods';

/** Anna's target per period of 2026; NaN where it is missing. */
function targets(written: NonNullable<Case['targets']>, more: Case = {}, aggregate: 'sum' | 'average' = 'sum'): readonly number[] {
  const components = [{ scheme: 'Plan', component: 'C', measure: 'M', input: 'attainment', base: 'fixed', fixedAmount: 1 }] as const;
  const one: Case = { people: [{ id: 'Anna' }], sales: [{ date: '2026-01-01', person: 'Anna', amount: 1 }], measures: [{ measure: 'M', aggregate }], schemes: [{ scheme: 'Plan', period: 'quarter' }], components, targets: written, ...more };
  return [...runBonus(workbook(one), { today: day('2026-12-31'), period: '2026' }).payouts.target];
}

const anna = (period: string, value: number) => ({ person: 'Anna', measure: 'M', period, value });

describe('a target of a longer period', () => {
  it('is divided evenly over its quarters, whatever their days', () => {
    expect(targets([anna('2026', 1000)])).toEqual([250, 250, 250, 250]);
    expect(targets([anna('2026-H1', 1000)])).toEqual([500, 500, NaN, NaN]);
  });
  it('gives way to the shortest one around the period, and to that of the period itself', () => {
    expect(targets([anna('2026', 1000), anna('2026-H1', 600), anna('2026-Q2', 50)])).toEqual([300, 50, 250, 250]);
  });
  it('holds as it is for an average', () => {
    expect(targets([anna('2026', 1000), anna('2026-Q2', 50)], {}, 'average')).toEqual([1000, 50, 1000, 1000]);
  });
  it('is divided over the quarters of its fiscal year', () => {
    const settings = [{ setting: 'fiscalYearStart', value: '7' }] as const;
    expect(targets([anna('2026', 1000), anna('2026-Q1', 10)], { settings })).toEqual([10, 250, 250, 250]);
  });
});

describe('targets of shorter periods', () => {
  it('are added up when there is one for every day, of any length', () => {
    expect(targets([anna('2026-01', 0.1), anna('2026-02', 0.2), anna('2026-03', 0.3), anna('2026-04', 5), anna('2026-05', 5)])).toEqual([0.6, NaN, NaN, NaN]);
    expect(targets([anna('2026-H1', 10), anna('2026-07', 1), anna('2026-08', 2), anna('2026-09', 3), anna('2026-Q4', 4)], { schemes: [{ scheme: 'Plan', period: 'year' }] })).toEqual([20]);
  });
  it('are missing together when one is written twice with another value', () => {
    expect(targets([anna('2026-01', 1), anna('2026-02', 2), anna('2026-03', 3), anna('mrt 2026', 4)])).toEqual([NaN, NaN, NaN, NaN]);
    expect(targets([anna('2026-01', 1), anna('2026-02', 2), anna('2026-03', 3), anna('mrt 2026', 3)])).toEqual([6, NaN, NaN, NaN]);
  });
  it('are not added up for an average', () => {
    expect(targets([anna('2026-01', 1), anna('2026-02', 2), anna('2026-03', 3)], {}, 'average')).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('a target from a day on', () => {
  const from = (start: string, value: number) => ({ person: 'Anna', measure: 'M', start: day(start), value });
  it('holds until the next one; where it changes inside a period each counts for its days', () => {
    // 45 of 92 days at 200 and 47 at 300.
    const [first, second, third, fourth] = targets([from('2025-01-01', 100), from('2026-04-01', 200), from('2026-08-15', 300)]);
    expect([first, second, fourth]).toEqual([100, 200, 300]);
    expect(third).toBeCloseTo(251.086956521739, 10);
  });
  it('is nothing before its day', () => {
    expect(targets([from('2026-07-01', 100)])).toEqual([NaN, NaN, 100, 100]);
  });
});

describe('the number of periods in a longer one', () => {
  const year = fiscalPeriod('year', 2026, 1);
  it('is known when they fill it exactly', () => {
    expect(partCounter('month', [], 1)(year)).toBe(12);
    expect(partCounter('quarter', [], 1)(fiscalPeriod('half', 2026, 2))).toBe(2);
    expect(partCounter('quarter', [], 1)(fiscalPeriod('month', 2026, 2))).toBeUndefined();
  });
  it('is not known for own periods that stick out of it, and known for those that do not', () => {
    const weeks = (start: string) => customPeriods(Array.from({ length: 14 }, (_, i) => ({ name: `P${i}`, start: day(start) + 28 * i })));
    const thirteen = { ...year, start: day('2025-12-29'), end: day('2025-12-29') + 13 * 28 };
    expect(partCounter('custom', weeks('2025-12-29'), 1)(thirteen)).toBe(13);
    expect(partCounter('custom', weeks('2025-12-29'), 1)(year)).toBeUndefined();
    expect(partCounter('custom', weeks('2025-12-22'), 1)(thirteen)).toBeUndefined();
  });
});
