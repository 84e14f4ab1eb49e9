import fc from 'fast-check';
import { attainmentBy } from '../../../src/measure/attainment-formula';
import { propertyRuns } from '../../property-runs';
import { known, missing } from '../../../src/core/value';
import { message } from '../../../src/core/message';
import { kpiAttainment } from '../../../src/measure/kpi/kpi-attainment';
import { statusOf, thresholdsOf } from '../../../src/measure/kpi/kpi-status';
import type { KpiDirection } from '../../../src/measure/kpi/kpi-result';
import { shown } from './look';

const name = { kpi: 'Leads', period: '2026-09' };
const attain = (direction: KpiDirection, actual: number, target: number) => kpiAttainment(known(actual), { direction, limits: {}, target: known(target) }, name);
const inRange = (actual: number, lower?: number, upper?: number) =>
  kpiAttainment(known(actual), { direction: 'range', limits: { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) }, target: known(1) }, name);

describe('the attainment of a KPI', () => {
  it.each([
    [0, 200, 0],
    [180, 200, 0.9],
    [200, 200, 1],
    [300, 200, 1.5],
    [-20, 200, -0.1],
  ])('of %d against %d is %d where higher is better', (actual, target, expected) => expect(shown(attain('higher', actual, target))).toBe(expected));

  it.each([
    [0, 4, 2],
    [3, 4, 1.25],
    [4, 4, 1],
    [4.4, 4, 0.9],
    [8, 4, 0],
    [12, 4, -1],
  ])('of %d against %d is %d where lower is better', (actual, target, expected) => expect(shown(attain('lower', actual, target))).toBe(expected));

  it.each([
    [0, 0],
    [15, 0.5],
    [27, 0.9],
    [30, 1],
    [40, 1],
    [45, 1],
    [49.5, 0.9],
    [90, 0],
    [120, 0],
    [-5, 0],
  ])('of %d between 30 and 45 is %d', (actual, expected) => expect(shown(inRange(actual, 30, 45))).toBe(expected));

  it('counts only the limit that there is', () => {
    expect(shown(inRange(1_000, 30))).toBe(1);
    expect(shown(inRange(15, 30))).toBe(0.5);
    expect(shown(inRange(0, undefined, 45))).toBe(1);
    expect(shown(inRange(54, undefined, 45))).toBe(0.8);
  });

  it.each([
    ['higher', 0, 'reason.kpiTargetZero'],
    ['higher', -10, 'reason.kpiTargetNegative'],
    ['lower', 0, 'reason.kpiTargetZero'],
    ['lower', -10, 'reason.kpiTargetNegative'],
  ] as const)('where %s is better is missing against a target of %d', (direction, target, reason) => expect(shown(attain(direction, 10, target))).toBe(reason));

  it('of a negative actual is missing where lower is better, as in a bonus', () => {
    expect([-0.01, -5].map((actual) => shown(attain('lower', actual, 10)))).toEqual(['reason.kpiActualNegative', 'reason.kpiActualNegative']);
    expect(shown(attain('lower', 0, 10))).toBe(2);
    expect(shown(attain('lower', -5, -10))).toBe('reason.kpiTargetNegative');
  });

  it('is the same for a KPI and for a bonus, whatever the actual and the target', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (actual, target) => {
      for (const [direction, formula] of [['higher', 'ratio'], ['lower', 'twoMinus']] as const) {
        const bonus = attainmentBy({ formula, actual, target, baseline: NaN, range: undefined });
        expect(attain(direction, actual, target)).toMatchObject(bonus === undefined ? { kind: 'missing' } : { kind: 'known', value: bonus });
      }
    }), propertyRuns(300));
  });

  it('is missing without limits, with limits the wrong way round, and outside a limit of 0', () => {
    expect(shown(inRange(10))).toBe('reason.kpiNoLimits');
    expect(shown(inRange(10, 45, 30))).toBe('reason.kpiLimitsReversed');
    expect(shown(inRange(-1, 0, 5))).toBe('reason.kpiLimitNotPositive');
    expect(shown(inRange(0, 0, 5))).toBe(1);
  });

  it('is missing for the reason of the figure that is missing, the actual first', () => {
    const noActual = missing(message('reason.kpiNoActual', name));
    const noTarget = missing(message('reason.kpiNoTarget', name));
    expect(shown(kpiAttainment(noActual, { direction: 'higher', limits: {}, target: noTarget }, name))).toBe('reason.kpiNoActual');
    expect(shown(kpiAttainment(known(1), { direction: 'higher', limits: {}, target: noTarget }, name))).toBe('reason.kpiNoTarget');
  });
});

describe('the status of a KPI', () => {
  const usual = thresholdsOf({});
  const statusFor = (direction: KpiDirection, actual: number, target: number, thresholds = usual) => statusOf(attain(direction, actual, target), thresholds);

  it.each([
    [1_000, 'onCourse'],
    [999.999, 'attention'],
    [900, 'attention'],
    [899.999, 'offCourse'],
    [0, 'offCourse'],
    [-1, 'offCourse'],
  ] as const)('of %d against 1000 is %s', (actual, expected) => expect(statusFor('higher', actual, 1_000)).toBe(expected));

  it.each([
    [10, 'onCourse'],
    [10.01, 'attention'],
    [11, 'attention'],
    [11.01, 'offCourse'],
  ] as const)('of %d against 10 is %s where lower is better', (actual, expected) => expect(statusFor('lower', actual, 10)).toBe(expected));

  it.each([
    [1.2, 'onCourse'],
    [1.1, 'onCourse'],
    [1.099, 'attention'],
    [0.95, 'attention'],
    [0.949, 'offCourse'],
  ] as const)('of %d follows thresholds of its own, 110%% and 95%%, as %s', (actual, expected) => expect(statusFor('higher', actual, 1, { green: 1.1, amber: 0.95 })).toBe(expected));

  it('is missing, not red, where the attainment is not known', () => expect(statusFor('higher', 10, 0)).toBe('missing'));

  it('has no amber where green begins below 90% and nothing else is said', () => {
    expect(thresholdsOf({ green: 0.85 })).toEqual({ green: 0.85, amber: 0.85 });
    expect(statusFor('higher', 0.85, 1, thresholdsOf({ green: 0.85 }))).toBe('onCourse');
    expect(statusFor('higher', 0.849, 1, thresholdsOf({ green: 0.85 }))).toBe('offCourse');
  });
});
