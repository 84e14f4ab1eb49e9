import fc from 'fast-check';
import type { Derivation } from '../../../src/core/derivation';
import { known } from '../../../src/core/value';
import * as amount from '../../../src/reward/payout/amount';
import * as amountShare from '../../../src/reward/payout/amount-share';
import * as direct from '../../../src/reward/payout/direct';
import * as excess from '../../../src/reward/payout/excess';
import * as grid from '../../../src/reward/payout/grid';
import type { TierTable } from '../../../src/reward/payout/tiers';
import { propertyRuns } from '../../property-runs';

const read = (value: number): Derivation => ({ op: 'read', value: known(value), unit: 'money', label: { key: 'label.rate', args: {} } });
const valueOf = ({ value }: Derivation): number | undefined => (value.kind === 'known' ? value.value : undefined);

const rates: TierTable = { tiers: [{ from: 0, rate: 0.03 }, { from: 1000, rate: 0.05 }], boundary: 'upper', compareAs: 'money' };

describe('direct: the payout ratio is the attainment', () => {
  it.each([[0.85], [0], [1.3], [-0.1]])('pays %d', (attained) => {
    expect(direct.pay(attained)).toBe(attained);
    expect(valueOf(direct.derive({ input: read(attained) }))).toBe(attained);
  });
});

describe('excess: what lies above the base, at the rate of the tier reached', () => {
  it.each([
    ['just below the base', 799, 0],
    ['at the base', 800, 0],
    ['just above the base', 801, 0.03],
    ['just below a tier', 999, 199 * 0.03],
    ['on a tier', 1000, 200 * 0.05],
    ['beyond the last tier', 3000, 2200 * 0.05],
    ['nothing', 0, 0],
    ['a negative result', -50, 0],
  ])('pays %s, the tier looked up on the whole', (_, input, paid) => {
    expect(excess.pay(input, rates, { base: 800, at: input, start: 0 })).toBeCloseTo(paid, 10);
  });
  it('belongs to the lower tier on a boundary when told so', () => {
    expect(excess.pay(1000, { ...rates, boundary: 'lower' }, { base: 800, at: 1000, start: 0 })).toBeCloseTo(6, 10);
  });
  it('pays nothing below a first tier above 0', () => {
    expect(excess.pay(900, { ...rates, tiers: rates.tiers.slice(1) }, { base: 800, at: 900, start: 0 })).toBe(0);
  });
  it('pays only what comes on top of what was counted before, and takes it back', () => {
    expect(excess.pay(900, rates, { base: 800, at: 900, start: 850 })).toBeCloseTo(1.5, 10);
    expect(excess.pay(850, rates, { base: 800, at: 850, start: 900 })).toBeCloseTo(-1.5, 10);
  });
});

const steps: TierTable = { tiers: [{ from: 0, rate: 5 }, { from: 100, rate: 10000 }, { from: 120, rate: 20000 }], boundary: 'upper', compareAs: 'money' };

describe('amount: the amount of the step reached', () => {
  it.each([
    ['a negative result', -1, 0, 0],
    ['nothing', 0, 5, 0],
    ['just below a step', 99.99, 5, 5],
    ['on a step', 100, 10000, 5],
    ['between', 119, 10000, 10000],
    ['on the last', 120, 20000, 10000],
    ['beyond the last', 500, 20000, 20000],
  ])('pays %s', (_, at, whenUpper, whenLower) => {
    expect(amount.pay(at, steps)).toBe(whenUpper);
    expect(amount.pay(at, { ...steps, boundary: 'lower' })).toBe(whenLower);
  });
});

/** Oracle, interpolated rates: amounts of 10, 40, 100 and 2,000 for getting through each step. */
const oracle = { tiers: [{ from: 0, rate: 10 }, { from: 1000, rate: 40 }, { from: 3000, rate: 100 }, { from: 8000, rate: 2000 }, { from: 20000, rate: 0 }] };

describe('amount pro rata: completed steps, and the share of the last one', () => {
  it.each([
    [200, 2],
    [300, 3],
    [1500, 20],
    [1200, 14],
    [2000, 30],
    [4500, 80],
    [0, 0],
    [1000, 10],
    [20000, 2150],
    [25000, 2150],
    [-100, -1],
  ])('pays %d: %d', (input, paid) => {
    expect(amountShare.pay(input, oracle)).toBe(paid);
  });
  it('pays F(start + x) − F(start) when part of the steps is used up (V4 on the running sum: 433.33)', () => {
    const deals = [200, 300, 1500, 1200, 2000, 4500];
    const paid = deals.map((deal, i) => amountShare.pay(deal, oracle, deals.slice(0, i).reduce((sum, one) => sum + one, 0)));
    expect(paid.reduce((sum, one) => sum + one, 0)).toBeCloseTo(10 + 40 + 100 + (2000 * 1700) / 12000, 8);
  });
});

const cells = (values: readonly (readonly number[])[], between: 'step' | 'straight', rest: Partial<grid.GridTerms> = {}): grid.GridTerms => ({
  first: { from: [0, 50, 100], boundary: 'upper', compareAs: 'money' },
  second: { from: [0, 0.2], boundary: 'upper', compareAs: 'ratio' },
  values,
  sources: [],
  between,
  before: 'zero',
  after: 'hold',
  holds: 'rate',
  ...rest,
});
const table = [[0.01, 0.02], [0.03, 0.05], [0.07, 0.11]];

describe('grid: the cell that two inputs reach', () => {
  it.each([
    ['in the first cell', 10, 0.1, 0.01],
    ['on a boundary of the first input', 50, 0.1, 0.03],
    ['on a boundary of the second input', 10, 0.2, 0.02],
    ['a hair below it', 10, 0.2 - 1e-11, 0.01],
    ['within the noise of it', 10, 0.3 - 0.1, 0.02],
    ['beyond both', 1000, 0.9, 0.11],
  ])('takes %s', (_, first, second, value) => {
    expect(grid.pay(first, second, cells(table, 'step'))).toBe(value);
  });
  it('has a boundary rule of its own per input', () => {
    const lower = cells(table, 'step', { second: { from: [0, 0.2], boundary: 'lower', compareAs: 'ratio' } });
    expect([grid.pay(50, 0.2, lower), grid.pay(50, 0.200001, lower)]).toEqual([0.03, 0.05]);
  });
  it('pays nothing before the first of either input, unless that is held', () => {
    const late = cells(table, 'step', { first: { from: [10, 50, 100], boundary: 'upper', compareAs: 'money' } });
    expect([grid.pay(9, 0.1, late), grid.pay(9, 0.1, { ...late, before: 'hold' })]).toEqual([0, 0.01]);
  });
});

describe('grid with straight lines: the surface between four points', () => {
  it.each([
    ['on a point', 50, 0.2, 0.05],
    ['halfway along the first input', 25, 0, 0.02],
    ['halfway along the second', 0, 0.1, 0.015],
    ['in the middle of four points', 25, 0.1, (0.01 + 0.02 + 0.03 + 0.05) / 4],
    ['after the last point', 500, 0.9, 0.11],
    ['before the first', -1, 0.1, 0],
  ])('takes %s', (_, first, second, value) => {
    expect(grid.pay(first, second, cells(table, 'straight'))).toBeCloseTo(value, 12);
  });
  it('pays nothing after the last point when told so', () => {
    expect(grid.pay(101, 0.1, cells(table, 'straight', { after: 'zero' }))).toBe(0);
  });
});

describe('every derivation has the value that is paid', () => {
  const input = fc.integer({ min: -500, max: 3000 });
  const boundary = fc.constantFrom('upper' as const, 'lower' as const);
  it('excess, amount and amount pro rata', () => {
    fc.assert(fc.property(input, input, input, boundary, (x, base, start, rule) => {
      const place = { base, at: x, start };
      const common = { input: read(x), counted: x, unit: 'money' } as const;
      expect(valueOf(excess.derive({ ...common, base: read(base) }, { ...rates, boundary: rule }, place))).toBe(excess.pay(x, { ...rates, boundary: rule }, place));
      expect(valueOf(amount.derive(common, { ...steps, boundary: rule }))).toBe(amount.pay(x, { ...steps, boundary: rule }));
      expect(valueOf(amountShare.derive(common, oracle, start))).toBe(amountShare.pay(x, oracle, start));
    }), propertyRuns());
  });
  it('grid, whose cells are enough to calculate it again', () => {
    fc.assert(fc.property(input, fc.integer({ min: -10, max: 60 }), fc.constantFrom('step' as const, 'straight' as const), (x, points, between) => {
      const terms = cells(table, between);
      const derived = grid.derive({ input: read(x), counted: x, unit: 'rate', second: read(points / 100), at: x, secondAt: points / 100 }, terms);
      expect(valueOf(derived)).toBe(grid.pay(x, points / 100, terms));
      if (derived.op === 'grid' && derived.cells.length === 1) expect(derived.cells[0]?.value).toBe(valueOf(derived));
    }), propertyRuns());
  });
  it('never falls when the input rises, with rates that do not fall', () => {
    fc.assert(fc.property(input, fc.nat({ max: 500 }), (x, more) => {
      const at = (value: number): number => excess.pay(value, rates, { base: 800, at: value, start: 0 });
      expect(at(x + more)).toBeGreaterThanOrEqual(at(x));
      expect(amount.pay(x + more, steps)).toBeGreaterThanOrEqual(amount.pay(x, steps));
      expect(amountShare.pay(x + more, oracle)).toBeGreaterThanOrEqual(amountShare.pay(x, oracle));
    }), propertyRuns());
  });
});
