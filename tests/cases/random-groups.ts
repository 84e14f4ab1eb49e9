import fc from 'fast-check';
import { maybe, onAttainment, type RandomComponent, scheme, stepsOf } from './random-components';

const one = (cells: Omit<RandomComponent['cells'], 'scheme'>, amounts: readonly (readonly [number, number])[] = [], holds: 'amount' | 'rate' | 'ratio' = 'amount'): RandomComponent => ({
  cells: { scheme, ...cells },
  tiers: amounts.map(([from, value]) => ({ scheme, component: cells.component, from, [holds]: value })),
});

/** A weighted score of two parts, and what is paid on it. */
export const score: fc.Arbitrary<readonly RandomComponent[]> = fc
  .tuple(onAttainment('Part 1', fc.constant(undefined), 'score'), onAttainment('Part 2', fc.constant(undefined), 'score'), fc.constantFrom('score' as const, 'scoreProduct' as const), fc.constantFrom('direct' as const, 'curve' as const, 'flat' as const))
  .map(([first, second, input, shape]) => [
    { ...first, cells: { ...first.cells, grouping: 'period' } },
    { ...second, cells: { ...second.cells, grouping: 'period' } },
    one({ component: 'Score', input, shape, base: 'targetIncentive', ...(shape === 'flat' && { rate: 0.7 }) }, shape === 'curve' ? [[0, 0], [0.8, 0.5], [1, 1], [1.5, 2]] : [], 'ratio'),
  ]);

/** An amount that a group shares. */
export const pool = (share: fc.Arbitrary<RandomComponent['cells']['poolShare']>): fc.Arbitrary<readonly RandomComponent[]> =>
  fc
    .record({ poolShare: share, isFixed: fc.boolean(), credit: fc.constantFrom(undefined, 'team' as const), unqualified: maybe(fc.constantFrom('others' as const, 'stays' as const)), amount: stepsOf(33.33, 1, 40) })
    .map(({ poolShare, isFixed, credit, unqualified, amount }) => [
      one({
        component: 'Pool', ...(poolShare && { poolShare }), ...(poolShare === 'weight' && { poolWeight: { column: 'Points' } }), ...(credit && { credit }), ...(unqualified && { unqualified }),
        ...(isFixed ? { base: 'fixed' as const, fixedAmount: Math.round(amount * 100) / 100, ...((poolShare === 'credit' || poolShare === 'attainment') && { measure: 'Sales', input: 'attainment' as const }) } : { measure: 'Sales', rate: 0.05, floor: 0 }),
      }),
    ]);

/** Prizes for places. */
export const contest: fc.Arbitrary<readonly RandomComponent[]> = fc
  .record({ ties: maybe(fc.constantFrom('share' as const, 'same' as const)), credit: fc.constantFrom(undefined, 'team' as const), input: fc.constantFrom(undefined, 'attainment' as const) })
  .map(({ ties, credit, input }) => [one({ component: 'Race', measure: 'Sales', shape: 'rank', ...(ties && { ties }), ...(credit && { credit }), ...(input && { input }) }, [[1, 500], [2, 250.25], [3, 100]])]);

/** A share of what others earn with component A. */
export const override: fc.Arbitrary<readonly RandomComponent[]> = fc
  .constantFrom('team' as const, 'reports' as const, 'tree' as const, 'company' as const, undefined)
  .map((credit) => [one({ component: 'Share', measure: 'Bonuses', rate: 0.125, ...(credit && { credit }) })]);

/** Tiers on what was paid so far in the year, of two components together. */
export const soFar: fc.Arbitrary<readonly RandomComponent[]> = fc.tuple(stepsOf(50, 1, 4), stepsOf(0.05, 1, 4)).map(([from, rate]) => [
  one({ component: 'First', measure: 'Sales', input: 'payoutSoFar', shape: 'marginal' }, [[0, rate], [from, rate / 2]], 'rate'),
  one({ component: 'Second', measure: 'Margin', input: 'payoutSoFar', shape: 'marginal' }, [[0, 0.25], [from, 0.125]], 'rate'),
]);

/** A fixed amount, without anything measured. */
export const always: fc.Arbitrary<readonly RandomComponent[]> = fc.constant([one({ component: 'Fixed', base: 'fixed', fixedAmount: 123.45, cap: 200 })]);
