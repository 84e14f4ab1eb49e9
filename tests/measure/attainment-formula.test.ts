import fc from 'fast-check';
import { attainmentBy, type AttainmentInput, insideRangeRatio, inverseAttainmentRatio, progressRatio, whyNoFormula } from '../../src/measure/attainment-formula';
import { propertyRuns } from '../property-runs';

const range = { from: 90, to: 110, outerFrom: 70, outerTo: 130 };
const ask = (formula: AttainmentInput['formula'], actual: number, target: number, baseline = NaN): AttainmentInput => ({ formula, actual, target, baseline, range });
const name = { payee: 'Ann', measure: 'M', period: '2026' };

describe('inverse: target ÷ actual', () => {
  it.each([
    [8, 10, 1.25],
    [10, 10, 1],
    [12.5, 10, 0.8],
  ])('%d on a target of %d is %d', (actual, target, ratio) => {
    expect(inverseAttainmentRatio(actual, target)).toBe(ratio);
  });
});

describe('progress: from the baseline to the target', () => {
  it.each([
    ['up', 35, 20, 40, 0.75],
    ['down', 9, 12, 8, 0.75],
    ['not started', 20, 20, 40, 0],
    ['the wrong way', 15, 20, 40, -0.25],
    ['beyond the target', 45, 20, 40, 1.25],
    ['across 0', 0, -20, 20, 0.5],
    ['to a target of 0', 2, 8, 0, 0.75],
    ['without noise', 1.1, 1, 1.2, 0.5],
  ])('%s', (_, actual, baseline, target, ratio) => {
    expect(progressRatio(actual, baseline, target)).toBeCloseTo(ratio, 12);
  });
});

describe('inside a range: 1 inside, on a line to 0 at the outer limits', () => {
  it.each([
    [69, 0],
    [70, 0],
    [80, 0.5],
    [90, 1],
    [100, 1],
    [110, 1],
    [120, 0.5],
    [130, 0],
    [131, 0],
  ])('%d gives %d', (actual, ratio) => {
    expect(insideRangeRatio(actual, range)).toBeCloseTo(ratio, 12);
  });
  it('is 0 at once where there is no outer limit, and open where there is no limit', () => {
    const open = { from: 90, to: Infinity, outerFrom: 90, outerTo: Infinity };
    expect([insideRangeRatio(89.99, open), insideRangeRatio(90, open), insideRangeRatio(1e9, open)]).toEqual([0, 1, 1]);
  });
});

it('is nothing, not 0, when the actual is not known', () => {
  for (const formula of ['ratio', 'twoMinus', 'inverse', 'progress', 'range'] as const) expect(attainmentBy(ask(formula, NaN, 10, 5))).toBeUndefined();
  expect(insideRangeRatio(NaN, { from: 90, to: Infinity, outerFrom: 90, outerTo: Infinity })).toBeUndefined();
});

describe('what is refused, and why', () => {
  it.each([
    ['ratio', 5, 0, 'reason.targetZero'],
    ['ratio', 5, -1, 'reason.targetNegative'],
    ['twoMinus', 5, 0, 'reason.targetZero'],
    ['twoMinus', -5, 10, 'reason.actualNegative'],
    ['inverse', 0, 10, 'reason.actualZero'],
    ['inverse', -1, 10, 'reason.actualNegative'],
    ['inverse', 5, 0, 'reason.targetZero'],
  ] as const)('%s of %d on %d: %s', (formula, actual, target, reason) => {
    expect(attainmentBy(ask(formula, actual, target))).toBeUndefined();
    expect(whyNoFormula(ask(formula, actual, target), name).key).toBe(reason);
  });
  it('progress to where it starts', () => {
    expect(attainmentBy(ask('progress', 5, 10, 10))).toBeUndefined();
    expect(whyNoFormula(ask('progress', 5, 10, 10), name).key).toBe('reason.baselineIsTarget');
  });
  it('lets a ratio of returns on a target above 0 be negative', () => {
    expect(attainmentBy(ask('ratio', -5, 100))).toBe(-0.05);
  });
});

describe('lower is better', () => {
  it('never rises with the actual', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10000 }), fc.nat({ max: 10000 }), fc.integer({ min: 1, max: 10000 }), (actual, more, target) => {
      for (const formula of ['twoMinus', 'inverse'] as const) {
        expect(attainmentBy(ask(formula, actual + more, target))!).toBeLessThanOrEqual(attainmentBy(ask(formula, actual, target))!);
      }
    }), propertyRuns());
  });
});
