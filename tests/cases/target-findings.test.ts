import { runCase } from './run-case';
import { type Case, day } from './workbook';

// A target that makes pay missing is also a finding: one per measure, at the first cell, with the number of payees.

const scheme = 'Plan';
const people = ['Ann', 'Bob', 'Cas'].map((id) => ({ id }));
const base: Case = {
  people,
  sales: people.map(({ id }) => ({ date: '2026-01-10', person: id, amount: 1000 })),
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, period: 'quarter' }],
  components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'fixed', fixedAmount: 10 }],
};
const target = (person: string, value: number, period = '2026-Q1') => ({ person, measure: 'Sales', period, value });
const findingsOf = (targets: Case['targets']): unknown => runCase({ ...base, ...(targets && { targets }) }).findings.filter(({ check }) => check.startsWith('target.'));

it.each([
  ['target.zero', 'is 0', [target('Ann', 500), target('Bob', 0), target('Cas', 0)]],
  ['target.negative', 'is below 0', [target('Ann', 500), target('Bob', -1), target('Cas', -5)]],
  ['target.incomplete', 'is there for some months', [target('Ann', 500), target('Bob', 9, '2026-01'), target('Cas', 9, '2026-02')]],
  ['target.changes', 'changes inside the period', [target('Ann', 500), ...['Bob', 'Cas'].map((person) => ({ person, measure: 'Sales', start: day('2026-02-01'), value: 10 }))]],
])('%s: a target that %s', (check, _, targets) => {
  expect(findingsOf(targets)).toEqual([{ check, severity: 'warning', args: { measure: 'Sales', payees: 2, first: 'Bob' }, subject: { sheet: 'Targets', table: 'Targets', row: 3, column: 'value' } }]);
});

it('a component’s own target of 0 points at the component', () => {
  const components = [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'fixed', fixedAmount: 10, target: 0 } as const];
  expect(runCase({ ...base, components }).findings).toContainEqual({
    check: 'target.zero', severity: 'warning', args: { measure: 'Sales', payees: 3, first: 'Ann' }, subject: { sheet: 'Components', table: 'Components', row: 2, column: 'target' },
  });
});

it('says nothing of targets that are in order', () => {
  expect(findingsOf(people.map(({ id }) => target(id, 500)))).toEqual([]);
});
