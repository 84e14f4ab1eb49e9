import { dayOf } from '../../src/core/period/calendar';
import { targetToDate } from '../../src/measure/target-to-date';
import { balances, books, earning, paidMonthly } from '../reward/ledger/closing';
import { earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

// Published worked examples of variable pay, built as schemes in tables.

const scheme = 'Plan';
const component = 'Commission';
type Cells = NonNullable<Case['components']>[number];

/** One component over the sales of Ann, with tiers. */
const plan = (sales: readonly Sale[], cells: Partial<Cells>, tiers: readonly (readonly [from: number, rate: number])[], period: 'month' | 'year' = 'month'): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  sales,
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, period }],
  components: [{ scheme, component, measure: 'Sales', ...cells }],
  tiers: tiers.map(([from, rate]) => ({ scheme, component, from, rate })),
});

const sale = (date: string, amount: number, id = ''): Sale => ({ date, person: 'Ann', amount, id });
const paid = (one: Case): readonly (number | string)[] => Object.values(earnedIn(runCase(one)));

describe('V1, Oracle: 1 % to 10,000, 2 % to 50,000, 3 % to 100,000, 4 % above, at one rate on everything', () => {
  const tiers = [[0, 0.01], [10000, 0.02], [50000, 0.03], [100000, 0.04]] as const;
  it.each([
    [5000, 50],
    [15000, 300],
    [60000, 1800],
  ])('pays %d: %d', (amount, earned) => {
    expect(paid(plan([sale('2026-01-10', amount)], { shape: 'retroactive' }, tiers))).toEqual([earned]);
  });
});

const oracle = [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]] as const;
const deals = [200, 300, 1500, 1200, 2000, 4500];

describe('V2, Oracle: steps per deal', () => {
  it('pays each deal on its own: 2 + 3 + 20 + 14 + 30 + 95 = 164', () => {
    const sales = deals.map((amount, i) => sale('2026-01-10', amount, `D${i}`));
    expect(paid(plan(sales, { shape: 'marginal', grouping: 'deal' }, oracle))).toEqual([164]);
  });
  it.each([
    [200, 2],
    [300, 3],
    [1500, 20],
    [1200, 14],
    [2000, 30],
    [4500, 95],
  ])('pays a deal of %d: %d', (amount, earned) => {
    expect(paid(plan([sale('2026-01-10', amount)], { shape: 'marginal', grouping: 'deal' }, oracle))).toEqual([earned]);
  });
});

describe('V3, Oracle: the same steps on the running sum', () => {
  const monthly = deals.map((amount, i) => sale(`2026-0${i + 1}-10`, amount));
  it('pays 2, 3, 25, 26, 60 and 169, together 285, when each deal stands on the deals before it', () => {
    expect(paid(plan(monthly, { shape: 'marginal', grouping: 'dealRunning' }, oracle))).toEqual([2, 3, 25, 26, 60, 169]);
  });
  it('pays the same as a running total per period', () => {
    expect(paid(plan(monthly, { shape: 'marginal', grouping: 'running' }, oracle))).toEqual([2, 3, 25, 26, 60, 169]);
  });
  it('pays 285 for the deals of one month in the order of their ids', () => {
    const sales = deals.map((amount, i) => sale('2026-01-10', amount, `D${i}`)).reverse();
    expect(paid(plan(sales, { shape: 'marginal', grouping: 'dealRunning' }, oracle))).toEqual([285]);
  });
});

describe('V4, Oracle: 10, 40, 100 and 2,000 for the full steps of V2, pro rata within a step, per deal', () => {
  const amounts = ([[0, 10], [1000, 40], [3000, 100], [8000, 2000]] as const).map(([from, amount]) => ({ scheme, component, from, amount }));
  const end = { scheme, component, from: 20000 };
  const stepped = (sales: readonly Sale[]): Case => ({ ...plan(sales, { shape: 'amountShare', grouping: 'deal' }, []), tiers: [...amounts, end] });
  it('pays 2 + 3 + 20 + 14 + 30 + 80 = 149', () => {
    expect(paid(stepped(deals.map((amount, i) => sale('2026-01-10', amount, `D${i}`))))).toEqual([149]);
  });
  it.each([
    [200, 2],
    [300, 3],
    [1500, 20],
    [1200, 14],
    [2000, 30],
    [4500, 80],
  ])('pays a deal of %d: %d', (amount, earned) => {
    expect(paid(stepped([sale('2026-01-10', amount)]))).toEqual([earned]);
  });
});

it('V5, Spiff: 4 % to 200,000 and 6 % above pays 9,200 on 220,000', () => {
  expect(paid(plan([sale('2026-01-10', 220000)], { shape: 'marginal' }, [[0, 0.04], [200000, 0.06]]))).toEqual([9200]);
});

it('V6, Spiff: 20,000 on top of 145,000 pays 1,100 (4 % below 150,000, 6 % to 250,000, 8 % above)', () => {
  const sales = [sale('2026-01-10', 145000), sale('2026-02-10', 20000)];
  expect(paid(plan(sales, { shape: 'marginal', grouping: 'running' }, [[0, 0.04], [150000, 0.06], [250000, 0.08]]))).toEqual([5800, 1100]);
});

it('V7, MrExcel: year to date 5,007,000 after a month of 1,500,000 at 0.1 % to 4,166,667 and 0.2 % above pays 2,340.33', () => {
  const sales = [sale('2026-01-10', 3507000), sale('2026-02-10', 1500000)];
  expect(paid(plan(sales, { shape: 'marginal', grouping: 'running' }, [[0, 0.001], [4166667, 0.002]]))).toEqual([3507, 2340.33]);
});

it('V8, McGimpsey: an income of 55,000 in brackets of 0, 17, 30, 42 and 47 % pays 13,480', () => {
  const brackets = [[0, 0], [6000, 0.17], [20000, 0.3], [50000, 0.42], [60000, 0.47]] as const;
  expect(paid(plan([sale('2026-06-30', 55000)], { shape: 'marginal' }, brackets, 'year'))).toEqual([13480]);
});

it('V9, Oracle: a draw that fills up to 1,000 on 500, 700 and 400 earned draws 500, 300 and 600, and leaves 500, 800 and 1,400 to recover', () => {
  const one = books(earning([500, 700, 400], { draws: [{ kind: 'draw', amount: 1000 }] }));
  expect(paidMonthly(one, 3)).toEqual([1000, 1000, 1000]);
  expect(one.lines().filter(({ kind }) => kind === 'draw').map(({ amount }) => amount)).toEqual([500, 300, 600]);
  expect(balances(one.lines(), 3)).toEqual([500, 800, 1400]);
});

describe('V10, an executive plan: 40 % of base at 80 %, 50 % at 100 %, 80 % at 120 %, times a modifier', () => {
  const executive = (actual: number, modifier?: number): Case => ({
    people: [{ id: '1', name: 'Ann' }],
    sales: [sale('2026-05-01', actual)],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme, period: 'year' }],
    components: [{ scheme, component, measure: 'Sales', shape: 'curve', ...(modifier !== undefined && { modifier }) }],
    tiers: ([[0.8, 0.4], [1, 0.5], [1.2, 0.8]] as const).map(([from, ratio]) => ({ scheme, component, from, ratio })),
    targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 1000000 }],
    assignments: [{ person: 'Ann', scheme, targetIncentive: 100000 }],
  });
  it.each([
    [799999, 0],
    [800000, 40000],
    [900000, 45000],
    [1000000, 50000],
    [1100000, 65000],
    [1200000, 80000],
    [1500000, 80000],
  ])('pays on a base of 100,000 for %d of 1,000,000: %d', (actual, earned) => {
    expect(paid(executive(actual))).toEqual([earned]);
  });
  it('pays 100 % at 120 % with a modifier of 1.25, and nothing with a modifier of 0', () => {
    expect([paid(executive(1200000, 1.25)), paid(executive(1200000, 0))]).toEqual([[100000], [0]]);
  });
});

it('V11, Performio: on 27 February the month-to-date target of 1,000 is 964.29', () => {
  const february = { start: dayOf(2026, 2, 1), end: dayOf(2026, 3, 1) };
  expect(targetToDate(1000, february, dayOf(2026, 2, 27))).toBeCloseTo(964.2857142857, 9);
  expect([targetToDate(1000, february, dayOf(2026, 1, 31)), targetToDate(1000, february, dayOf(2026, 2, 28)), targetToDate(1000, february, dayOf(2026, 5, 1))]).toEqual([0, 1000, 1000]);
});

describe('V12, ECsell: 75 % pays 50 %, 100 % pays 100 %, 150 % pays 300 %', () => {
  it.each([
    [74999, 0],
    [75000, 500],
    [87500, 750],
    [100000, 1000],
    [125000, 2000],
    [150000, 3000],
    [200000, 3000],
  ])('pays a month of %d on a target of 100,000: %d', (actual, earned) => {
    const one: Case = {
      people: [{ id: '1', name: 'Ann' }],
      sales: [sale('2026-03-31', actual)],
      measures: [{ measure: 'Sales' }],
      schemes: [{ scheme }],
      components: [{ scheme, component, measure: 'Sales', shape: 'curve' }],
      tiers: ([[0.75, 0.5], [1, 1], [1.5, 3]] as const).map(([from, ratio]) => ({ scheme, component, from, ratio })),
      targets: [{ person: 'Ann', measure: 'Sales', period: '2026-03', value: 100000 }],
      assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }],
    };
    expect(paid(one)).toEqual([earned]);
  });
});
