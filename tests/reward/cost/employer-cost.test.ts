import fc from 'fast-check';
import { exactSum } from '../../../src/core/money/exact-sum';
import { employerCost } from '../../../src/reward/cost/employer-cost';
import { wageLines } from '../../../src/reward/cost/wage-lines';
import { runBonus } from '../../../src/reward/run-bonus';
import { type Case, day, workbook } from '../../cases/workbook';

const scheme = 'Plan';
const base: Case = {
  people: [{ id: 'A', name: 'Anna', country: 'NL', costCenter: '4100' }, { id: 'B', name: 'Bob', country: 'BE' }],
  sales: [{ date: '2026-01-10', person: 'A', amount: 10000 }, { date: '2026-01-20', person: 'B', amount: 5000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, wageCode: '2100' }],
  components: [{ scheme, component: 'Commission', measure: 'Sales', rate: 0.1, holidayAllowance: true }],
};
const costOf = (one: Case) => {
  const tables = workbook(one);
  return employerCost(runBonus(tables, { today: day('2026-01-31') }), tables);
};
const costs = (one: Case) => costOf(one).lines.map(({ amount, cost, net }) => [amount, cost, net]);

describe('what a bonus costs the employer', () => {
  it('is gross only when no loadings are filled in', () => {
    expect(costOf(base).isGrossOnly).toBe(true);
    expect(costs(base)).toEqual([[1000, 1000, 1000], [500, 500, 500]]);
  });

  it('adds what the employer pays and takes off what the employee pays', () => {
    const loadings = [{ name: 'Contributions', rate: 0.27 }, { name: 'Solidarity', rate: 0.1307, payer: 'employee' as const }];
    expect(costs({ ...base, loadings })).toEqual([[1000, 1270, 869.3], [500, 635, 434.65]]);
  });

  it('takes the loading that fits best: wage code before country before general, and the newest that has started', () => {
    const loadings = [
      { name: 'Contributions', rate: 0.2 },
      { name: 'Contributions', rate: 0.25, country: 'BE' },
      { name: 'Contributions', rate: 0.3, wageCode: '9999' },
      { name: 'Contributions', rate: 0.21, start: day('2026-01-31') },
      { name: 'Contributions', rate: 0.5, start: day('2026-02-01') },
    ];
    expect(costs({ ...base, loadings })).toEqual([[1000, 1210, 1000], [500, 625, 500]]);
  });

  it('adds holiday allowance only where the component says that it is due, and asks where it says nothing', () => {
    const loadings = [{ name: 'Holiday', kind: 'holidayAllowance' as const, rate: 0.08 }];
    expect(costs({ ...base, loadings })).toEqual([[1000, 1080, 1000], [500, 540, 500]]);
    const undecided = { ...base, loadings, components: [{ scheme, component: 'Commission', measure: 'Sales', rate: 0.1 }] };
    expect(costs(undecided)).toEqual([[1000, 1000, 1000], [500, 500, 500]]);
    expect(costOf(undecided).findings.map(({ check }) => check)).toEqual(['cost.holidayUndecided']);
  });
});

describe('wage lines', () => {
  it('add up to the total of the scheme, whatever its cap leaves of the components', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 300_000 })), (cents, cap) => {
        const tables = workbook({
          ...base,
          schemes: [{ scheme, ...(cap !== null && { cap: cap / 100 }) }],
          components: cents.map((each, i) => ({ scheme, component: `C${i}`, measure: 'Sales', shape: 'flat' as const, rate: Math.round(each / 200) / 10000 })),
        });
        const run = runBonus(tables, { today: day('2026-01-31') });
        const lines = wageLines(run);
        for (let i = 0; i < run.schemeTotals.count; i += 1) {
          const own = lines.filter(({ payee }) => payee === run.schemeTotals.payee[i]);
          expect(exactSum(own.map(({ amount }) => amount))).toBe(run.schemeTotals.earned[i]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
