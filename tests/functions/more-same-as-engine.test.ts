import fc from 'fast-check';
import { splitExactly } from '../../src/core/money/split-exactly';
import { cap, gate, trueUp, weighted } from '../../src/functions/limit-functions';
import { pool, split } from '../../src/functions/money-functions';
import { excess, flat, marginal, marginalFrom } from '../../src/functions/payout-functions';
import { grid, tierAmount } from '../../src/functions/shape-functions';
import { nextTier } from '../../src/functions/target-functions';
import { scaledTo } from '../../src/reward/combine/scaled-to';
import * as amountPayout from '../../src/reward/payout/amount';
import * as amountSharePayout from '../../src/reward/payout/amount-share';
import * as excessPayout from '../../src/reward/payout/excess';
import * as gridPayout from '../../src/reward/payout/grid';
import * as marginalPayout from '../../src/reward/payout/marginal';
import { propertyRuns } from '../property-runs';
import { installCustomFunctions } from './custom-functions-stub';

beforeAll(installCustomFunctions);

const amount = fc.integer({ min: -1_000_000, max: 10_000_000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);
const ratio = fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000);
const sorted = (rows: readonly (readonly [number, number])[]) => [...rows].sort(([a], [b]) => a - b).map(([from, rate]) => [from, rate]);
const tiers = fc.uniqueArray(fc.tuple(amount, ratio), { minLength: 1, maxLength: 6, selector: ([from]) => from }).map(sorted);
const tiersOf = (rows: readonly (readonly number[])[]) => rows.map(([from = NaN, rate = NaN]) => ({ from, rate }));
const boundary = fc.constantFrom('upper' as const, 'lower' as const);
const amounts = fc.array(amount, { minLength: 1, maxLength: 8 });
const column = (values: readonly number[]): unknown[][] => values.map((value) => [value]);
const onBounds = (rows: readonly (readonly number[])[]): readonly number[] => rows.map(([from = NaN]) => from);

describe('every function pays what the engine pays', () => {
  it('excess, on the amount and on the excess', () => {
    fc.assert(fc.property(amounts, positive, tiers, boundary, (values, base, rows, rule) => {
      const terms = { tiers: tiersOf(rows), boundary: rule, compareAs: 'money' } as const;
      const paid = (on: 'amount' | 'excess') => column(values.map((one) => excessPayout.pay(one, terms, { base, at: on === 'amount' ? one : excessPayout.excessOver(one, base), start: 0 })));
      expect(excess(column(values), [[base]], rows, 'amount', rule)).toEqual(paid('amount'));
      expect(excess(column(values), [[base]], rows, 'excess', rule)).toEqual(paid('excess'));
    }), propertyRuns());
  });

  it('amounts of steps, full and in part', () => {
    fc.assert(fc.property(amounts, tiers, boundary, (values, rows, rule) => {
      const all = [...values, ...onBounds(rows)];
      expect(tierAmount(column(all), rows, 'full', rule)).toEqual(column(all.map((one) => amountPayout.pay(one, { tiers: tiersOf(rows), boundary: rule, compareAs: 'money' }))));
      expect(tierAmount(column(all), rows, 'share')).toEqual(column(all.map((one) => amountSharePayout.pay(one, { tiers: tiersOf(rows) }))));
    }), propertyRuns());
  });

  it('grids, in steps and on lines', () => {
    const bounds = fc.uniqueArray(amount, { minLength: 2, maxLength: 4 }).map((all) => [...all].sort((a, b) => a - b));
    fc.assert(fc.property(bounds, bounds, fc.array(ratio, { minLength: 16, maxLength: 16 }), amount, boundary, (rows, columns, cells, other, rule) => {
      const values = rows.map((_, i) => columns.map((__, j) => cells[i * 4 + j] ?? 0));
      const table = [['', ...columns], ...rows.map((from, i) => [from, ...values[i]!])];
      for (const [word, between] of [['step', 'step'], ['line', 'straight']] as const) {
        const terms = { first: { from: rows, boundary: rule, compareAs: 'money' }, second: { from: columns, boundary: rule, compareAs: 'ratio' }, values, sources: [], between, before: 'zero', after: 'hold', holds: 'ratio' } as const;
        const inputs = [...rows, other, other * 2];
        expect(grid(column(inputs), [[columns[1]]], table, word, rule, 'amount', 'attainment')).toEqual(column(inputs.map((one) => gridPayout.pay(one, columns[1]!, terms))));
      }
    }), propertyRuns());
  });

  it('running, each amount on top of those before it', () => {
    fc.assert(fc.property(amounts, tiers, amount, (values, rows, start) => {
      const paid = marginalFrom(column(values), rows, [[start]]).flat().map(Number);
      const total = values.reduce((sum, one) => sum + one, 0);
      const whole = marginalPayout.pay(total, { tiers: tiersOf(rows) }, start);
      expect(paid.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 4);
      expect(marginalFrom([values.map((one) => one)], rows, [[start]])).toEqual([paid]);
    }), propertyRuns());
  });

  it('splits and pools to the cent', () => {
    fc.assert(fc.property(amount, fc.array(positive, { minLength: 1, maxLength: 8 }), (whole, shares) => {
      const takers = shares.map((share, at) => ({ id: String.fromCharCode(97 + at), share }));
      expect(split([[whole]], column(shares))).toEqual(column(splitExactly(whole, takers)));
      const most = Math.max(0.01, Math.abs(whole));
      expect(pool(column(shares), [[most]])).toEqual(column(scaledTo(most, takers, 2)?.amounts ?? shares));
    }), propertyRuns());
  });
});

describe('what holds for every input', () => {
  it('a range is the same as its cells one by one', () => {
    fc.assert(fc.property(amounts, tiers, positive, (values, rows, limit) => {
      const calls: readonly ((cells: unknown[][]) => unknown[][])[] = [
        (cells) => marginal(cells, rows),
        (cells) => flat(cells, [[0.03]]),
        (cells) => excess(cells, [[limit]], rows),
        (cells) => tierAmount(cells, rows),
        (cells) => gate(cells, [[limit]], [[1]]),
        (cells) => cap(cells, [[limit]]),
        (cells) => trueUp(cells, [[limit]]),
        (cells) => weighted(cells, [[0.5]]),
      ];
      for (const call of calls) expect(call(column(values))).toEqual(values.map((one) => call([[one]])[0]));
    }), propertyRuns());
  });

  it('a split adds up, a pool is never more than its most, and a gate never pays more', () => {
    fc.assert(fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), positive, ratio, (values, whole, limit) => {
      const sum = (cells: unknown[][]): number => Math.round(cells.flat().reduce<number>((all, one) => all + Number(one), 0) * 100);
      expect(sum(split([[whole]], column(values)))).toBe(Math.round(whole * 100));
      expect(sum(pool(column(values), [[whole]]))).toBeLessThanOrEqual(Math.round(whole * 100));
      const left = gate(column(values), [[1]], [[limit + 0.001]], [[100]]).flat().map(Number);
      expect(left.every((one, at) => one <= values[at]!)).toBe(true);
    }), propertyRuns());
  });

  it('what is short of the next tier reaches it', () => {
    fc.assert(fc.property(amount, tiers, (value, rows) => {
      const [[short]] = nextTier([[value]], rows) as [[unknown]];
      if (typeof short !== 'number') return;
      expect(rows.some(([from = NaN]) => Math.abs(value + short - from) < 1e-6)).toBe(true);
      expect(short).toBeGreaterThan(0);
    }), propertyRuns());
  });
});
