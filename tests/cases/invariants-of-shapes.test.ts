/** What holds for a shape by itself, over random schemes: `KOERS_PROPERTY_RUNS` and `KOERS_PROPERTY_SEED` as in `property-runs.ts`. */
import fc from 'fast-check';
import { propertyRuns } from '../property-runs';
import { earnedIn, runCase } from './run-case';
import { onAmount, type RandomComponent } from './random-components';
import type { Case, Sale } from './workbook';

const one = fc.constant(undefined);
/** Every shape on an amount, without another measure that would be missing in months without sales. */
const known = onAmount('A', one).filter(({ cells }) => cells.lookup === undefined);
const cents = fc.integer({ min: -100_000, max: 800_000 }).map((n) => n / 100);
const sale = (id: string, amount: number, month = 1, returnOf = ''): Sale => ({ id, date: `2026-0${month}-10`, person: 'P1', amount, margin: amount / 10, returnOf });

const planOf = ({ cells, tiers }: RandomComponent, sales: readonly Sale[], more: Partial<RandomComponent['cells']> = {}): Case => ({
  people: [{ id: 'P1', name: 'P1' }], sales, tiers, schemes: [{ scheme: 'Plan' }], components: [{ ...cells, ...more }],
  measures: [{ measure: 'Sales' }, { measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }],
  targets: [{ person: 'P1', measure: 'Sales', period: '2026', value: 24_000 }, { person: 'P1', measure: 'Margin', period: '2026', value: 2400 }],
  settings: [{ setting: 'loadedTo', value: '2026-12-31' }],
});
/** In cents; every payout must be known. */
const centsOf = (plan: Case, period: string, today: string): number =>
  Object.entries(earnedIn(runCase(plan, { period, today }))).reduce((sum, [key, earned]) => {
    if (typeof earned === 'string') throw new Error(`${key}: ${earned}`);
    return sum + Math.round(earned * 100);
  }, 0);
const total = (plan: Case): number => centsOf(plan, '2026-H1', '2026-06-30');
/** Rates, and values of a curve, that never fall. */
const rising = (part: RandomComponent): RandomComponent => {
  const column = part.cells.shape === 'curve' ? 'ratio' : part.cells.shape === 'amount' || part.cells.shape === 'amountShare' ? 'amount' : 'rate';
  const values = part.tiers.flatMap((tier) => tier[column] ?? []).sort((a, b) => a - b);
  let k = 0;
  return { ...part, tiers: part.tiers.map((tier) => (tier[column] === undefined ? tier : { ...tier, [column]: values[k++] })) };
};
const isRisingKind = ({ cells }: RandomComponent): boolean => ['flat', 'marginal', 'retroactive', 'curve', 'excess', 'amount', 'amountShare'].includes(cells.shape ?? 'flat') && cells.lookup === undefined && cells.after !== 'zero' && cells.excessBase !== 'tier' && cells.grouping === 'period' && cells.aboveCap === undefined;

it('a payout never falls when the result rises, where rates do not fall', () => {
  let rose = 0;
  fc.assert(
    fc.property(known.filter(isRisingKind).map(rising), fc.integer({ min: 0, max: 800_000 }), fc.integer({ min: 1, max: 300_000 }), (part, amount, more) => {
      const [low, high] = [amount / 100, (amount + more) / 100].map((value) => total(planOf(part, [sale('A', value)])));
      expect(high!).toBeGreaterThanOrEqual(low!);
      rose += Number(high! > low!);
    }),
    propertyRuns(1000),
  );
  expect(rose).toBeGreaterThan(200);
});

it('a deal split in two changes nothing, without a cap per deal', () => {
  const together = known.filter(({ cells }) => cells.dealCap === undefined && (cells.grouping === 'period' || cells.grouping === 'running') && cells.creditFactor === undefined);
  fc.assert(
    fc.property(together, fc.array(cents, { minLength: 1, maxLength: 4 }), cents, (part, amounts, piece) => {
      const [first = 0, ...others] = amounts;
      const rest = others.map((amount, i) => sale(`D${i}`, amount, 1 + (i % 3)));
      const [whole, parts] = [[sale('A', first)], [sale('A', piece), sale('B', Math.round((first - piece) * 100) / 100)]].map((own) => earnedIn(runCase(planOf(part, [...own, ...rest].map((row) => ({ ...row, margin: Number(row.amount) }))), { period: '2026-H1', today: '2026-06-30' })));
      expect(parts).toEqual(whole);
    }),
    propertyRuns(1000),
  );
});

it('a sale and its return earn nothing together, in the period of the sale and while running', () => {
  let earned = 0;
  const both = known.filter(({ cells }) => cells.floor === undefined && cells.lookup === undefined && cells.aboveCap === undefined);
  fc.assert(
    fc.property(both, cents.filter((amount) => amount > 0), fc.array(cents, { maxLength: 3 }), fc.boolean(), (part, amount, others, isLinked) => {
      const isRunning = part.cells.grouping === 'running' && part.cells.cap === undefined;
      fc.pre(isLinked || isRunning);
      const rest = others.map((other, i) => sale(`D${i}`, other, 1 + i));
      const pair = [sale('S', amount, 1), sale('T', -amount, 4, isLinked ? 'S' : '')];
      const [kept, returned] = [[], pair].map((own) => total(planOf(part, [sale('Z', 0, 1), sale('Y', 0, 4), ...own, ...rest])));
      expect(returned).toBe(kept);
      earned += Number(total(planOf(part, [sale('Z', 0, 1), pair[0]!, ...rest])) !== kept);
    }),
    propertyRuns(1000),
  );
  expect(earned).toBeGreaterThan(200);
});

it('upper and lower boundaries differ on a boundary only', () => {
  let differences = 0;
  fc.assert(
    fc.property(known.filter(({ cells }) => cells.grouping === 'period' && cells.creditFactor === undefined && cells.dealCap === undefined && cells.lookup === undefined && cells.tierOn !== 'excess'), fc.integer({ min: 0, max: 16 }), fc.constantFrom(0, 0.01, -0.01), (part, steps, beside) => {
      const unit = part.cells.measure === 'Margin' ? 100 : 500;
      const value = Math.round((steps * unit + beside) * 100) / 100;
      const of = (boundary: 'upper' | 'lower'): number => total(planOf(part, [{ ...sale('A', value), margin: value }], { boundary }));
      const counted = Math.min(value, part.cells.inputCap ?? Infinity);
      if (of('upper') === of('lower')) return;
      differences += 1;
      // In the other months the result is 0, which may be a boundary too.
      expect(part.tiers.some(({ from }) => from === counted || from === 0)).toBe(true);
    }),
    propertyRuns(1000),
  );
  expect(differences).toBeGreaterThan(20);
});

it('what runs has earned F of the year to date: the months together what the half year is as one', () => {
  const running = known.filter(({ cells }) => cells.grouping === 'running' && cells.cap === undefined && cells.floor === undefined && cells.excessBase !== 'quota' && cells.lookup === undefined && cells.aboveCap === undefined);
  fc.assert(
    fc.property(running, fc.array(cents, { minLength: 1, maxLength: 6 }), (part, amounts) => {
      const sales = [sale('Z', 0, 1), ...amounts.map((amount, i) => sale(`D${i}`, amount, i + 1))];
      const year = { ...planOf(part, sales, { grouping: 'period' }), schemes: [{ scheme: 'Plan', period: 'year' as const }] };
      const whole = centsOf(year, '2026', '2026-12-31');
      expect(total(planOf(part, sales))).toBe(whole);
    }),
    propertyRuns(1000),
  );
});
