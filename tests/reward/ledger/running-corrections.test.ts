import fc from 'fast-check';
import { propertyRuns } from '../../property-runs';
import type { Case } from '../../cases/workbook';
import { isCalculated, sumOf } from '../../../src/reward/ledger/ledger-line';
import { calculatedIn } from '../../../src/reward/ledger/payee-balances';
import { type Books, books, paid } from './closing';

const sale = (id: string, date: string, amount: number, more: object = {}) => ({ id, date, person: 'Ann', amount, ...more });

/** 2 % on the year to date, at most 1,500 a month. */
const plan = (sales: NonNullable<Case['sales']>, more: Partial<Case> = {}): Case => ({
  people: [{ id: 'A', name: 'Ann' }],
  sales,
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month', cap: 1500 }],
  components: [{ scheme: 'Plan', component: 'P', measure: 'Sales', rate: 0.02, grouping: 'running' }],
  ...more,
});

const usual = [sale('V1', '2026-01-05', 50000), sale('V2', '2026-02-05', 40000)];

/** What the lines of a posting say: kind, period of origin, component (empty for the scheme) and amount. */
const said = (one: ReturnType<Books['close']>) => one.lines.map(({ kind, origin, component, amount }) => [kind, origin.name, component, amount] as const);

describe('a sale that comes in late, under the year to date', () => {
  it('is an adjustment of the closed month in which it falls, and the open month only has its own', () => {
    const one = books(plan(usual));
    expect(said(one.close('2026-01'))).toEqual([['earned', '2026-01', 'P', 1000]]);
    // 50,000 more in January: 2,000, of which the scheme pays 1,500. February earns 2 % of 40,000.
    one.change(plan([...usual, sale('V3', '2026-01-20', 50000)]));
    const february = one.close('2026-02');
    expect(said(february).sort()).toEqual([['adjustment', '2026-01', '', -500], ['adjustment', '2026-01', 'P', 1000], ['earned', '2026-02', 'P', 800]]);
    expect(paid(february)).toBe(1300);
  });

  it('corrects only the month in which the row falls, of several that are closed', () => {
    const one = books(plan([...usual, sale('V4', '2026-03-05', 10000)]));
    one.close('2026-01');
    one.close('2026-02');
    one.change(plan([...usual, sale('V4', '2026-03-05', 10000), sale('V3', '2026-01-20', 10000)]));
    expect(said(one.close('2026-03'))).toEqual([['earned', '2026-03', 'P', 200], ['adjustment', '2026-01', 'P', 200]]);
  });

  it('moves money between two closed months when a row gets another date', () => {
    const one = books(plan([...usual, sale('V4', '2026-03-05', 10000)]));
    one.close('2026-01');
    one.close('2026-02');
    one.change(plan([sale('V1', '2026-01-05', 50000), sale('V2', '2026-01-05', 40000), sale('V4', '2026-03-05', 10000)], { schemes: [{ scheme: 'Plan', period: 'month' }] }));
    const march = one.close('2026-03');
    expect(said(march).sort()).toEqual([['adjustment', '2026-01', 'P', 800], ['adjustment', '2026-02', 'P', -800], ['earned', '2026-03', 'P', 200]]);
  });

  it('is corrected in its own month also when the year is over', () => {
    const one = books(plan([sale('V1', '2025-11-05', 50000), sale('V2', '2025-12-05', 40000), sale('V5', '2026-01-05', 10000)]));
    one.close('2025-11');
    one.close('2025-12');
    one.change(plan([sale('V1', '2025-11-05', 50000), sale('V2', '2025-12-05', 40000), sale('V5', '2026-01-05', 10000), sale('V6', '2025-11-06', 5000)]));
    expect(said(one.close('2026-01'))).toEqual([['earned', '2026-01', 'P', 200], ['adjustment', '2025-11', 'P', 100]]);
  });

  it('is not told of again in the month after', () => {
    const one = books(plan(usual));
    one.close('2026-01');
    const more = [...usual, sale('V3', '2026-01-20', 5000), sale('V4', '2026-03-05', 10000)];
    one.change(plan(more));
    one.close('2026-02');
    expect(said(one.close('2026-03'))).toEqual([['earned', '2026-03', 'P', 200]]);
  });
});

it('comes to the year to date and to the newest calculation of every month, whatever changed between the closes', () => {
  const cents = fc.array(fc.integer({ min: -500000, max: 900000 }).map((amount) => amount / 100), { minLength: 4, maxLength: 4 });
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;
  const sales = (amounts: readonly number[]) => amounts.map((amount, i) => sale(`D${i}`, `${months[i]!}-15`, amount));
  const tiers = { components: [{ scheme: 'Plan', component: 'P', measure: 'Sales', shape: 'marginal' as const, grouping: 'running' as const }], tiers: [{ scheme: 'Plan', component: 'P', from: 0, rate: 0.02 }, { scheme: 'Plan', component: 'P', from: 8000, rate: 0.05 }], schemes: [{ scheme: 'Plan', period: 'month' as const }] };
  fc.assert(
    fc.property(cents, cents, (first, second) => {
      const one = books(plan(sales(first), tiers));
      months.slice(0, 2).forEach((month) => one.close(month));
      one.change(plan(sales(second), tiers));
      months.slice(2).forEach((month) => one.close(month));
      const fresh = books(plan(sales(second), tiers));
      months.forEach((month) => fresh.close(month));
      months.forEach((month) => expect(calculatedIn(one.lines(), month)).toBeCloseTo(calculatedIn(fresh.lines(), month), 8));
      expect(sumOf(one.lines(), isCalculated)).toBeCloseTo(sumOf(fresh.lines(), isCalculated), 8);
    }),
    propertyRuns(40),
  );
});
