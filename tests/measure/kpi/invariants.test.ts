import * as fc from 'fast-check';
import { kpiAttainment } from '../../../src/measure/kpi/kpi-attainment';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { known } from '../../../src/core/value';
import { propertyRuns } from '../../property-runs';
import { day, type Case, type Sale, workbook } from '../../cases/workbook';

const today = day('2026-10-15');
const people = [{ id: 'Ann', team: 'Noord' }, { id: 'Bob', team: 'Zuid' }];
const measures = [{ measure: 'Revenue', aggregate: 'sum' as const }];
const kpis = [
  { kpi: 'Revenue', measure: 'Revenue', target: 1_000, targetPer: 'month' as const },
  { kpi: 'Noord', measure: 'Revenue', scope: 'Noord', target: 1_000, targetPer: 'quarter' as const },
  { kpi: 'Leads', target: 50, targetPer: 'month' as const },
];

const date = fc.constantFrom('2026-07-06', '2026-08-14', '2026-09-01', '2026-09-30');
const sale: fc.Arbitrary<Sale> = fc.record({ date, person: fc.constantFrom('Ann', 'Bob', 'Zed'), amount: fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 100) });
const actual = fc.record({ kpi: fc.constantFrom('Leads'), date: fc.integer({ min: day('2026-07-01'), max: day('2026-09-30') }), value: fc.integer({ min: 0, max: 90 }) });
const caseOf = (sales: readonly Sale[], actuals: NonNullable<Case['actuals']>): Case => ({ people, measures, kpis, sales, actuals });
const figures = (one: Case) => kpiFigures(workbook(one), { today }).kpis.map(({ history, change }) => history.map(({ cells: _, ...rest }) => ({ ...rest, change })));

describe('the figures of KPIs', () => {
  it('do not depend on the order of rows and figures', () => {
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 12 }), fc.uniqueArray(actual, { maxLength: 8, selector: (one) => one.date }), (sales, actuals) => {
        expect(figures(caseOf([...sales].reverse(), [...actuals].reverse()))).toEqual(figures(caseOf(sales, actuals)));
      }),
      propertyRuns(),
    );
  });

  it('of one KPI do not change when figures of another are added', () => {
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 12 }), fc.array(actual, { maxLength: 8 }), (sales, actuals) => {
        const [revenue, north] = figures(caseOf([{ date: '2026-09-30', person: 'Ann', amount: 1 }, ...sales], []));
        const [sameRevenue, sameNorth] = figures(caseOf([{ date: '2026-09-30', person: 'Ann', amount: 1 }, ...sales], actuals));
        expect([sameRevenue, sameNorth]).toEqual([revenue, north]);
      }),
      propertyRuns(),
    );
  });

  it('of the company are those of its teams and of everybody else together', () => {
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 12 }), (sales) => {
        const scopes = ['', 'Noord', 'Zuid'].map((scope) => ({ kpi: `K${scope}`, measure: 'Revenue', scope, target: 1, targetPer: 'year' as const }));
        const sums = kpiFigures(workbook({ people, measures, sales, kpis: scopes }), { today }).kpis.map(({ current }) => (current.actual.kind === 'known' ? current.actual.value : NaN));
        const others = sales.filter(({ person }) => person === 'Zed').reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
        expect(Math.round(sums[0]! * 100)).toBe(Math.round(sums[1]! * 100) + Math.round(sums[2]! * 100) + others);
      }),
      propertyRuns(),
    );
  });

  it('come no nearer to a target when they go the wrong way', () => {
    const direction = fc.constantFrom('higher' as const, 'lower' as const);
    const figure = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(direction, figure, figure, fc.integer({ min: 1, max: 500 }), (way, a, b, target) => {
        // Below 0 a ratio says nothing where lower is better.
        fc.pre(way === 'higher' || Math.min(a, b) >= 0);
        const [worse, better] = way === 'higher' ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const attained = (value: number): number => {
          const found = kpiAttainment(known(value), { direction: way, limits: {}, target: known(target) }, { kpi: 'K', period: '2026' });
          return found.kind === 'known' ? found.value : NaN;
        };
        expect(attained(better)).toBeGreaterThanOrEqual(attained(worse));
      }),
      propertyRuns(),
    );
  });
});
