import { runCase } from './run-case';
import type { Case } from './workbook';

// Weights should add up to 100 %, or to what the scheme says; what does not pays as written and is told.

const scheme = 'Plan';
const weighing = (weights: readonly number[], weightsTotal?: number, counts?: 'score'): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  sales: [{ date: '2026-01-10', person: 'Ann', amount: 1000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, ...(weightsTotal !== undefined && { weightsTotal }) }],
  components: weights.map((weight, i) => ({ scheme, component: `C${i}`, measure: 'Sales', shape: 'direct', base: 'targetIncentive', target: 1000, weight, ...(counts && { counts }) })),
  assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }],
});
const told = (one: Case): readonly unknown[] => runCase(one).findings.flatMap(({ check, args, severity }) => (check.endsWith('.weights') ? [[check, severity, args]] : []));

it.each([
  ['100 %', [0.6, 0.4], undefined, []],
  ['ten times 10 %', Array.from({ length: 10 }, () => 0.1), undefined, []],
  ['90 %', [0.6, 0.3], undefined, [['scheme.weights', 'warning', { scheme, total: 0.9, expected: 1 }]]],
  ['120 % where the scheme says so', [0.6, 0.6], 1.2, []],
  ['100 % where the scheme says 120 %', [0.6, 0.4], 1.2, [['scheme.weights', 'warning', { scheme, total: 1, expected: 1.2 }]]],
] as const)('weights of %s', (_, weights, total, findings) => {
  expect(told(weighing(weights, total))).toEqual(findings);
});

it('pays weights as written, also when they do not add up', () => {
  expect(Array.from(runCase(weighing([0.6, 0.6], 1.2)).payouts.earned)).toEqual([600, 600]);
  expect(Array.from(runCase(weighing([0.6, 0.3])).payouts.earned)).toEqual([600, 300]);
});

it('weights of the parts of a score go by the same rule', () => {
  const scored = (weights: readonly number[], total?: number): Case => {
    const one = weighing(weights, total, 'score');
    return { ...one, components: [...one.components!, { scheme, component: 'Bonus', shape: 'direct', input: 'score', base: 'targetIncentive' }] };
  };
  expect([told(scored([0.6, 0.3])), told(scored([0.6, 0.4])), told(scored([0.6, 0.6], 1.2))].map((all) => all.length)).toEqual([1, 0, 0]);
});

it('a weight on a component that pays an amount is told of, and changes nothing', () => {
  const run = runCase({ ...weighing([0.5]), components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, weight: 0.5 }] });
  expect([run.payouts.earned[0], run.findings.some(({ check }) => check === 'component.weightUnused')]).toEqual([100, true]);
});
