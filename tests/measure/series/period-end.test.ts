import fc from 'fast-check';
import { forecastToPeriodEnd } from '../../../src/measure/series/period-end';
import { pipelineWeighted } from '../../../src/measure/series/pipeline-weighted';
import type { OpenDeal } from '../../../src/measure/series/pace-result';
import type { PeriodEnd } from '../../../src/measure/series/series';
import { propertyRuns } from '../../property-runs';
import { dice, monthly } from './made-series';

const steady = monthly([98, 102, 99, 101, 100, 103, 97, 100, 101, 99, 98, 102]);

describe('what the running period ends on', () => {
  it('is what the earlier periods expect before it starts', () => {
    const result = forecastToPeriodEnd({ toDate: null, elapsed: 0, grows: 'sum', earlier: steady });
    expect(result).toMatchObject({ kind: 'periodEnd', basis: 'history' });
    expect(result.kind === 'periodEnd' && Math.abs(result.value - 100)).toBeLessThan(2);
  });
  it('lies between the pace and the earlier periods halfway, nearer to the earlier periods', () => {
    const result = forecastToPeriodEnd({ toDate: 80, elapsed: 0.5, grows: 'sum', earlier: steady });
    // 80 + 0.5 × (100 + 80) ÷ 1.5 = 140; the pace alone would say 160, the earlier periods 130.
    expect(result.kind === 'periodEnd' && Math.abs(result.value - 140)).toBeLessThan(1);
  });
  it('is what is in when the period is over, without a range', () => {
    expect(forecastToPeriodEnd({ toDate: 84, elapsed: 1, grows: 'sum', earlier: steady })).toMatchObject({ value: 84, low: 84, high: 84, basis: 'both' });
  });
  it('keeps an average where it is', () => {
    const result = forecastToPeriodEnd({ toDate: 100, elapsed: 0.4, grows: 'average', earlier: steady });
    expect(result.kind === 'periodEnd' && Math.abs(result.value - 100)).toBeLessThan(1);
  });
  it('only carries the pace on with too few earlier periods, and gives no range', () => {
    expect(forecastToPeriodEnd({ toDate: 30, elapsed: 0.25, grows: 'sum', earlier: monthly([1, 2, 3]) })).toMatchObject({ value: 120, low: null, high: null, basis: 'pace' });
  });
  it('is not known without either', () => {
    expect(forecastToPeriodEnd({ toDate: null, elapsed: 0.5, grows: 'sum', earlier: monthly([1, 2, 3]) })).toMatchObject({ kind: 'tooShort', points: 3, needed: 8 });
    expect(forecastToPeriodEnd({ toDate: 5, elapsed: NaN, grows: 'sum', earlier: monthly([]) })).toMatchObject({ kind: 'tooShort' });
  });
  it('narrows as the period goes on, and never lies below what is in', () => {
    const widths = [0.1, 0.3, 0.5, 0.7, 0.9].map((elapsed) => {
      const result = forecastToPeriodEnd({ toDate: 100 * elapsed, elapsed, grows: 'sum', earlier: steady });
      if (result.kind !== 'periodEnd' || result.low === null || result.high === null) throw new Error(result.kind);
      expect(result.low).toBeGreaterThanOrEqual(100 * elapsed);
      return result.high - result.low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
  it('has a range that holds about four of five times', () => {
    let inside = 0;
    const seeds = 150;
    for (let seed = 0; seed < seeds; seed += 1) {
      const { normal } = dice(seed * 31 + 9);
      const month = (): readonly number[] => {
        const rate = 10 + normal() * 1.2;
        return Array.from({ length: 20 }, () => rate + normal() * 5);
      };
      const total = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0);
      const earlier = monthly(Array.from({ length: 24 }, () => total(month())));
      const running = month();
      const result = forecastToPeriodEnd({ toDate: total(running.slice(0, 8)), elapsed: 0.4, grows: 'sum', earlier }) as PeriodEnd;
      if (total(running) >= result.low! && total(running) <= result.high!) inside += 1;
    }
    expect(inside / seeds).toBeGreaterThan(0.7);
    expect(inside / seeds).toBeLessThan(0.9);
  });
  it('is made of numbers whatever goes in', () => {
    const figure = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(0), fc.constant(null), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 20 }), figure, fc.double({ min: -1, max: 2 }), (values, toDate, elapsed) => {
        const result = forecastToPeriodEnd({ toDate, elapsed, grows: 'sum', earlier: monthly(values) });
        if (result.kind !== 'periodEnd') return;
        expect(Number.isFinite(result.value)).toBe(true);
        expect(result.low ?? result.value).toBeLessThanOrEqual(result.value);
        expect(result.high ?? result.value).toBeGreaterThanOrEqual(result.value);
      }),
      propertyRuns(60),
    );
  });
});

const closing = { from: 100, until: 131, asOf: 105 };
const deal = (amount: number | null, probability: number | null, close: number | null = 110): OpenDeal => ({ amount, probability, close });

describe('the weighted pipeline', () => {
  it('is each amount times its probability', () => {
    expect(pipelineWeighted([deal(100, 0.5), deal(300, 0.5)], closing)).toMatchObject({ expected: 200, low: 0, high: 400, most: 400, deals: 2, leftOut: [] });
  });
  it('has no range where everything is certain', () => {
    expect(pipelineWeighted([deal(100, 1), deal(300, 0)], closing)).toMatchObject({ expected: 100, low: 100, high: 100 });
  });
  it('counts the first day and not the last, and names what is overdue', () => {
    const result = pipelineWeighted([deal(1, 1, 99), deal(10, 1, 100), deal(100, 1, 130), deal(1_000, 1, 131)], closing);
    expect(result).toMatchObject({ expected: 110, deals: 2, overdue: 2 });
  });
  it('leaves out and names what cannot be counted, never as 0', () => {
    const result = pipelineWeighted([deal(null, 0.5), deal(100, null), deal(100, 1.5), deal(100, 0.5, null), deal(NaN, 0.5), deal(100, 0.5)], closing);
    expect(result.leftOut).toEqual([
      { index: 0, why: 'noAmount' },
      { index: 1, why: 'noProbability' },
      { index: 2, why: 'noProbability' },
      { index: 3, why: 'noCloseDay' },
      { index: 4, why: 'noAmount' },
    ]);
    expect(result).toMatchObject({ expected: 50, deals: 1, says: { key: 'series.pipeline', args: { deals: 1, leftOut: 5 } } });
  });
  it('is empty without deals', () => {
    expect(pipelineWeighted([], closing)).toMatchObject({ expected: 0, low: 0, high: 0, deals: 0 });
  });
  it.each([3, 12, 60])('has a range that holds four of five times with %d deals', (n) => {
    const { uniform } = dice(n);
    const deals = Array.from({ length: n }, () => deal(1_000 * (0.2 + uniform() * 2), 0.1 + 0.8 * uniform()));
    const { low, high } = pipelineWeighted(deals, closing);
    let [under, over] = [0, 0];
    for (let i = 0; i < 2_000; i += 1) {
      const total = deals.reduce((sum, { amount, probability }) => sum + (uniform() < probability! ? amount! : 0), 0);
      if (total < low - 1e-6) under += 1;
      if (total > high + 1e-6) over += 1;
    }
    expect(under / 2_000).toBeLessThan(0.13);
    expect(over / 2_000).toBeLessThan(0.13);
    if (n >= 12) expect(under / 2_000).toBeGreaterThan(0.07);
    if (n >= 12) expect(over / 2_000).toBeGreaterThan(0.07);
  });
});
