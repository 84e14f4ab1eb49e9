import type { Case } from '../../cases/workbook';
import { amountsOf, books, paid } from './closing';

/** Ann: 1 % of sales, and 5 % of orders over a target that nobody filled in. */
const plan = (more: Partial<Case> = {}): Case => ({
  people: [{ id: 'A', name: 'Ann' }],
  sales: [{ id: 'D1', date: '2026-01-15', person: 'Ann', amount: 20000 }, { id: 'D2', date: '2026-02-15', person: 'Ann', amount: 30000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month' }],
  components: [
    { scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.01 },
    { scheme: 'Plan', component: 'Target bonus', measure: 'Sales', input: 'attainment', shape: 'direct', base: 'fixed', fixedAmount: 500 },
  ],
  ...more,
});
const targets = { targets: [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 20000 }, { person: 'Ann', measure: 'Sales', period: '2026-02', value: 30000 }] };
const draws = { draws: [{ kind: 'draw' as const, amount: 1500 }] };

describe('a bonus of which one component is missing', () => {
  it('records the component that is known, and names the one that is not', () => {
    const january = books(plan()).close('2026-01');
    expect(amountsOf(january.lines)).toEqual([['earned', 200]]);
    expect(january.missing.map(({ component }) => component)).toEqual(['Target bonus']);
  });

  it('records no more than the cap of the scheme, and corrects it once all is known', () => {
    const capped = { schemes: [{ scheme: 'Plan', period: 'month' as const, cap: 150 }] };
    const one = books(plan(capped));
    expect(paid(one.close('2026-01'))).toBe(150);
    one.change(plan({ ...capped, ...targets }));
    expect(paid(one.close('2026-02'))).toBe(150);
  });

  it('records nothing of a scheme whose condition decides about the whole', () => {
    const january = books(plan({ gates: [{ scheme: 'Plan', measure: 'Sales', from: 1 }] })).close('2026-01');
    expect(amountsOf(january.lines)).toEqual([]);
    expect(january.missing).toHaveLength(2);
  });

  it('is a correction of its own period when the target comes later', () => {
    const one = books(plan());
    one.close('2026-01');
    one.change(plan(targets));
    expect(one.close('2026-02').lines.map(({ kind, origin, component, amount }) => [kind, origin.name, component, amount])).toEqual([
      ['earned', '2026-02', 'Commission', 300],
      ['earned', '2026-02', 'Target bonus', 500],
      ['adjustment', '2026-01', 'Target bonus', 500],
    ]);
  });
});

describe('a draw beside a bonus that is missing', () => {
  it('fills up nothing, and says so', () => {
    const january = books(plan(draws)).close('2026-01');
    expect(amountsOf(january.lines)).toEqual([['earned', 200]]);
    expect(january.findings.map(({ check, args }) => [check, args])).toEqual([['draw.waits', { payee: 'Ann', period: '2026-01', minimum: 1500, currency: 'EUR' }]]);
  });

  it('fills up to a guarantee just as little', () => {
    expect(amountsOf(books(plan({ draws: [{ kind: 'guarantee', amount: 1500 }] })).close('2026-01').lines)).toEqual([['earned', 200]]);
  });

  it('keeps the account of an advance that was handed over, and settles nothing with it yet', () => {
    const january = books(plan({ draws: [{ kind: 'draw', form: 'advance', amount: 1500 }] })).close('2026-01');
    expect(amountsOf(january.lines)).toEqual([['earned', 200], ['draw', 1500], ['paidAhead', -1500]]);
  });

  it('still fills up for a scheme that is known', () => {
    const other = { schemes: [{ scheme: 'Plan', period: 'month' as const }, { scheme: 'Other', period: 'month' as const }], components: [...plan().components!, { scheme: 'Other', component: 'Commission', measure: 'Sales', rate: 0.02 }] };
    const january = books(plan({ ...other, draws: [{ kind: 'draw', scheme: 'Other', amount: 1000 }] })).close('2026-01');
    expect(amountsOf(january.lines).filter(([kind]) => kind === 'draw')).toEqual([['draw', 600]]);
  });
});

it('names the moment of paying after the quarter where nobody is paid by the month', () => {
  const one = books(plan({ schemes: [{ scheme: 'Plan', period: 'quarter' }, { scheme: 'Monthly', period: 'month', start: 46174 }], components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.01 }, { scheme: 'Monthly', component: 'Commission', measure: 'Sales', rate: 0.01 }] }));
  expect(one.close('2026-Q1').lines.map(({ period, amount }) => [period.name, amount])).toEqual([['2026-Q1', 500]]);
});
