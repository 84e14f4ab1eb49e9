import type { Derivation, RowsStep } from '../../src/core/derivation';
import { runCase } from './run-case';
import { type Case, day } from './workbook';

// What a run says about where its rows are found.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: 'M1', name: 'Ann', end: day('2026-11-15') }],
  measures: [{ measure: 'Sales' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Per deal', aggregate: 'ratio', numerator: 'Sales', denominator: 'Deals' }],
  schemes: [{ scheme, period: 'quarter' }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
  sales: [
    { date: '2026-10-05', person: 'M1', amount: 1000 },
    { date: '2026-10-06', person: 'Ann', amount: 200 },
    { date: '2026-10-07', person: 'M1', amount: 30 },
  ],
};

function rowsIn(step: Derivation): RowsStep | undefined {
  if (step.op === 'rows') return step;
  return 'input' in step ? rowsIn(step.input) : undefined;
}

describe('the rows of a payout', () => {
  const run = runCase(base);
  it('are found by the names as they stand in the table and the days that the payee was there', () => {
    const rows = rowsIn(run.derive(0));
    expect(rows).toMatchObject({ rows: 3, where: { names: ['M1', 'Ann'], from: day('2026-10-01'), until: day('2026-11-16') } });
    expect(rows?.where?.person).toBe(run.reconciliation[0]?.by?.person);
  });
});

describe('a component on a ratio', () => {
  it('names the measures over rows that it consists of; one over rows has none', () => {
    const run = runCase({ ...base, components: [...base.components!, { scheme, component: 'R', measure: 'Per deal', rate: 0.1 }] });
    expect(run.components.map(({ parts }) => parts)).toEqual([undefined, ['Sales', 'Deals']]);
  });
});
