import fc from 'fast-check';
import { difference } from '../../src/core/money/compare';
import { exactSum } from '../../src/core/money/exact-sum';
import type { Reconciliation } from '../../src/reward/bonus-run';
import { runCase } from './run-case';
import { type Case, day, type Sale } from './workbook';

const names = ['Ann', 'Bob', 'Cas', 'Max'];
const isZero = (amount: number): boolean => Math.abs(amount) < 1e-6;

/** What the parts leave of the table and of the credits: both are 0. */
function rests(one: Reconciliation): { readonly rows: number; readonly table: number; readonly credits: number } {
  const uncredited = one.uncredited.map(({ amount }) => amount);
  const rows = one.creditedRows + one.uncredited.reduce((sum, part) => sum + part.rows, 0) + one.unreadableRows;
  return {
    rows: one.tableRows - rows,
    table: difference(one.tableAmount, exactSum([one.creditedAmount, one.unreadableAmount, ...uncredited])),
    credits: difference(one.creditsAmount, exactSum([one.creditedAmount, one.overlay, one.duplicates, one.factorEffect, one.capEffect])),
  };
}

const sale: fc.Arbitrary<Sale> = fc.record({
  id: fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5'),
  date: fc.constantFrom('2026-01-05', '2026-02-14', '2026-02-15', '2026-03-31'),
  person: fc.constantFrom(...names, 'Stranger', ''),
  amount: fc.oneof(fc.integer({ min: -90000, max: 90000 }).map((units) => units / 100), fc.constant('?' as const)),
  status: fc.constantFrom('Won', 'Lost'),
});
const split = fc.record({
  deal: fc.constantFrom('V1', 'V2', 'V3', 'V9'),
  person: fc.constantFrom(...names, 'Stranger'),
  share: fc.constantFrom(0.1, 0.25, 0.3333, 0.5, 0.6, 1),
  kind: fc.constantFrom('split' as const, 'overlay' as const),
});
const component = fc.record({
  measure: fc.constantFrom('Revenue', 'Deals', 'Won'),
  credit: fc.constantFrom('own' as const, 'team' as const, 'reports' as const, 'tree' as const, 'company' as const),
  creditFactor: fc.constantFrom(undefined, 0.5, 0.9, 1.1),
  dealCap: fc.constantFrom(undefined, 100, 250.5),
});
const someCase: fc.Arbitrary<Case> = fc.record({ sales: fc.array(sale, { minLength: 1, maxLength: 25 }), splits: fc.array(split, { maxLength: 6 }), parts: fc.array(component, { minLength: 1, maxLength: 3 }), moves: fc.boolean() }).map(({ sales, splits, parts, moves }) => ({
  people: names.map((name, i) => ({ id: `${i + 1}`, name, team: i % 2 === 0 ? 'North' : 'South', ...(i < 3 && { manager: i === 2 ? 'Bob' : 'Max' }), ...(name === 'Ann' && { start: day('2026-01-20') }) })),
  sales: [{ id: 'V0', date: '2026-01-01', person: 'Ann', amount: 10, status: 'Won' }, ...sales],
  splits,
  employment: moves ? [{ person: 'Bob', start: day('2026-02-15'), team: 'North', manager: 'Cas' }, { person: 'Cas', start: day('2026-02-15'), manager: 'Max' }] : [],
  measures: [{ measure: 'Revenue' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Won', filter: 'Status = Won' }],
  schemes: [{ scheme: 'Plan' }],
  components: parts.map(({ measure, credit, creditFactor, dealCap }, i) => ({
    scheme: 'Plan', component: `C${i}`, measure, rate: 0.1, credit, ...(creditFactor !== undefined && { creditFactor }), ...(dealCap !== undefined && measure !== 'Deals' && { dealCap }),
  })),
}));

describe('the reconciliation of credits', () => {
  it('adds up with any division, scope, factor and cap: every row of the table, and every credit', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        for (const reconciliation of runCase(one).reconciliation) {
          const { rows, table, credits } = rests(reconciliation);
          if (reconciliation.scope === undefined) expect(isZero(reconciliation.duplicates)).toBe(true);
          expect({ rows, table: isZero(table), credits: isZero(credits) }).toEqual({ rows: 0, table: true, credits: true });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has as credits what the payouts of a component count together', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const first: Case = { ...one, components: one.components!.slice(0, 1) };
        const { payouts, reconciliation } = runCase(first);
        const actuals = [...payouts.actual];
        fc.pre(actuals.every((actual) => actual === actual) && reconciliation.length === 1);
        expect(isZero(exactSum(actuals) - reconciliation[0]!.creditsAmount)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('names each part of a worked example', () => {
    const run = runCase({
      people: [{ id: '1', name: 'Ann', team: 'North' }, { id: '2', name: 'Bob', team: 'North' }],
      sales: [{ id: 'V1', date: '2026-03-04', person: 'Ann', amount: 1000 }, { id: 'V2', date: '2026-03-04', person: 'Bob', amount: 100 }],
      splits: [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.3 }, { deal: 'V2', person: 'Ann', share: 0.5, kind: 'overlay' }],
      measures: [{ measure: 'Revenue' }],
      schemes: [{ scheme: 'Plan' }],
      components: [
        { scheme: 'Plan', component: 'Own', measure: 'Revenue', rate: 0.1, dealCap: 500, creditFactor: 0.8 },
        { scheme: 'Plan', component: 'Team', measure: 'Revenue', rate: 0.1, credit: 'team', creditFactor: 0.5 },
      ],
    });
    const [own, team] = run.reconciliation;
    // V1 counts 500 instead of 1,000: 450 for Ann and Bob; V2 80 for Bob, and 40 extra for Ann.
    expect(own).toMatchObject({ tableAmount: 1100, creditedAmount: 1000, uncredited: [{ why: 'split', amount: 100 }], creditsAmount: 570, overlay: 40, duplicates: 0, factorEffect: -200, capEffect: -270 });
    // Both have half of the team's 1,000.
    expect(team).toMatchObject({ scope: 'team', creditedAmount: 1000, creditsAmount: 1000, overlay: 0, duplicates: 1000, factorEffect: -1000, capEffect: 0 });
  });

  it('counts with a factor that stands in Targets', () => {
    const run = runCase({
      people: [{ id: '1', name: 'Ann' }],
      sales: [{ date: '2026-03-04', person: 'Ann', amount: 1000 }],
      measures: [{ measure: 'Revenue' }],
      schemes: [{ scheme: 'Plan' }],
      components: [{ scheme: 'Plan', component: 'C', measure: 'Revenue', rate: 0.1, creditFactor: { column: 'Counts' } }],
      targets: [{ person: 'Ann', measure: 'Revenue', period: '2026-03', value: 1, extra: { Counts: 0.8 } }],
    });
    expect([run.payouts.earned[0], run.reconciliation[0]]).toMatchObject([80, { creditedAmount: 1000, creditsAmount: 800, factorEffect: -200 }]);
  });
});
