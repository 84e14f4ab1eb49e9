import fc from 'fast-check';
import { exactSum } from '../../src/core/money/exact-sum';
import { roundEarned } from '../../src/core/money/round';
import { PayoutState } from '../../src/reward/bonus-run';
import { checksOf, earnedIn, runCase } from './run-case';
import { someCase, somePlan, someSales } from './random-case';
import type { Case, Sale } from './workbook';
import { propertyRuns } from '../property-runs';

const runs = propertyRuns(150);
const shuffled = <T>(values: readonly T[], seed: number): T[] => values.map((value, i) => ({ value, key: Math.sin(seed + i * 7919) })).sort((a, b) => a.key - b.key).map(({ value }) => value);

it('random cases are calculated, not refused', () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const refused = checksOf(runCase(one)).filter((check) => !['scheme.weights', 'component.weightUnused', 'component.noEffect', 'component.capBelowFloor', 'target.zero', 'run.unreadableRows', 'tiers.onePoint', 'run.missing', 'run.beforeService', 'component.rateOfOne'].includes(check));
      expect(refused).toEqual([]);
    }),
    runs,
  );
});

it('the derivation of every payout ends in what was earned', () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const run = runCase(one);
      for (let i = 0; i < run.payouts.count; i += 1) {
        const { value } = run.derive(i);
        if (run.payouts.state[i] === PayoutState.known) expect(value).toEqual({ kind: 'known', value: run.payouts.earned[i] });
        else expect(value.kind).toBe('missing');
      }
    }),
    runs,
  );
});

it('any row order gives the same cents', () => {
  fc.assert(
    fc.property(someCase, fc.integer(), (one, seed) => {
      // Deals on a running total depend on their order; an id of their own keeps it apart from the order of the rows.
      const sales = (one.sales ?? []).map((sale, i) => ({ ...sale, id: `D${i}` }));
      expect(earnedIn(runCase({ ...one, sales: shuffled(sales, seed) }))).toEqual(earnedIn(runCase({ ...one, sales })));
    }),
    runs,
  );
});

it('credited + uncredited + unreadable is the table, exactly', () => {
  fc.assert(
    fc.property(someCase, (one) => {
      for (const line of runCase(one).reconciliation) {
        const rows = line.creditedRows + line.unreadableRows + line.uncredited.reduce((sum, part) => sum + part.rows, 0);
        const amount = exactSum([line.creditedAmount, line.unreadableAmount, ...line.uncredited.map((part) => part.amount)]);
        expect([rows, amount]).toEqual([line.tableRows, line.tableAmount]);
      }
    }),
    runs,
  );
});

const oneComponent = (sales: readonly Sale[], cells: Partial<NonNullable<Case['components']>[number]>, tiers: readonly (readonly [number, number])[]): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  sales,
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'C', measure: 'Sales', ...cells }],
  tiers: tiers.map(([from, rate]) => ({ scheme: 'Plan', component: 'C', from, rate })),
});

const amount = fc.integer({ min: -50000, max: 500000 }).map((cents) => cents / 100);
const tiers = [[0, 0.01], [1000, 0.025], [2500, 0.04]] as const;
const sold = (amounts: readonly number[], date: (i: number) => string = () => '2026-01-15'): readonly Sale[] => amounts.map((value, i) => ({ date: date(i), person: 'Ann', amount: value }));
const month = (i: number): string => `2026-${String(i + 1).padStart(2, '0')}-15`;
const total = (one: Case): number => exactSum(Object.values(earnedIn(runCase(one))).map(Number));

it.each(['marginal', 'retroactive'] as const)('a %s payout never falls when the actual rises', (shape) => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 100000 }), (value, more) => {
      expect(total(oneComponent(sold([value + more / 100]), { shape }, tiers))).toBeGreaterThanOrEqual(total(oneComponent(sold([value]), { shape }, tiers)));
    }),
    runs,
  );
});

it('splitting a deal changes nothing when periods are paid', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 10 }), amount, (amounts, part) => {
      const [first = 0, ...others] = amounts;
      const rest = exactSum([first, -part]);
      expect(total(oneComponent(sold([part, rest, ...others]), { shape: 'retroactive' }, tiers))).toBe(total(oneComponent(sold(amounts), { shape: 'retroactive' }, tiers)));
    }),
    runs,
  );
});

it.each(['marginal', 'retroactive'] as const)('a running %s component has earned F(year to date), whatever the months', (shape) => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
      const yearly = { ...oneComponent(sold([exactSum(amounts)]), { shape }, tiers), schemes: [{ scheme: 'Plan', period: 'year' as const }] };
      expect(total(oneComponent(sold(amounts, month), { shape, grouping: 'running' }, tiers))).toBe(roundEarned(total(yearly)));
    }),
    runs,
  );
});

it('a sale and its return earn nothing together while running', () => {
  fc.assert(
    fc.property(amount, amount, (before, sale) => {
      const [kept, returned] = [total(oneComponent(sold([before], month), { shape: 'marginal', grouping: 'running' }, tiers)), total(oneComponent(sold([before, sale, -sale], month), { shape: 'marginal', grouping: 'running' }, tiers))];
      expect(returned).toBe(kept);
    }),
    runs,
  );
});

it('upper and lower boundary rules differ on boundaries only', () => {
  fc.assert(
    fc.property(fc.oneof(amount, fc.constantFrom(0, 1000, 2500)), (value) => {
      const [upper, lower] = (['upper', 'lower'] as const).map((boundary) => total(oneComponent(sold([value]), { shape: 'retroactive', boundary }, tiers)));
      expect(upper === lower).toBe(value !== 1000 && value !== 2500);
    }),
    runs,
  );
});

it('a plan gives the same findings and reasons twice', () => {
  fc.assert(fc.property(somePlan, someSales, (plan, sales) => expect(earnedIn(runCase({ ...plan, sales }))).toEqual(earnedIn(runCase({ ...plan, sales })))), propertyRuns(30));
});
