import fc from 'fast-check';
import type { Case } from '../cases/workbook';
import { asNumber, type Decimal, roundDecimal } from '../core/money/decimal';
import { propertyRuns } from '../property-runs';
import { bonusCase, type Deal, deals, earnedByName, parts, payees, roundDeals, runCase, saleOf } from './random-bonus';

interface WrittenTier {
  /** In whole euros. */
  readonly from: number;
  /** In tenths of a per cent. */
  readonly permille: number;
}

type Shape = 'marginal' | 'retroactive';

/** F in whole numbers: thousandths of a cent. The first tier starts at 0 and takes what lies below it too. */
function earnedOn(cents: number, tiers: readonly WrittenTier[], shape: Shape): Decimal {
  const froms = tiers.map(({ from }) => from * 100);
  const rates = tiers.map(({ permille }) => permille);
  const reached = Math.max(0, froms.filter((from) => from <= cents).length - 1);
  if (shape === 'retroactive') return { units: BigInt(cents) * BigInt(rates[reached]!), decimals: 5 };
  const parts = rates.slice(0, reached + 1).map((rate, k) => BigInt((k === reached ? cents : froms[k + 1]!) - froms[k]!) * BigInt(rate));
  return { units: parts.reduce((sum, part) => sum + part, 0n), decimals: 5 };
}

const tiers: fc.Arbitrary<readonly WrittenTier[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 }))
  .map(([froms, rates]) => [0, ...froms.sort((a, b) => a - b)].map((from, i) => ({ from: from * 500, permille: rates[i]! })));

const oneRunning = (all: readonly Deal[], written: readonly WrittenTier[], shape: Shape, plan: NonNullable<Case['schemes']>[number]): Case => {
  const rows = written.map(({ from, permille }) => ({ scheme: 'Plan', component: 'C1', from, rate: permille / 1000 }));
  return bonusCase(all.map(saleOf), plan, [{ component: { scheme: 'Plan', component: 'C1', measure: 'Revenue', shape, grouping: 'running' }, tiers: rows }], false);
};

const daysBefore = { month: [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365], quarter: [90, 181, 273, 365] } as const;
const decimalsOf = { cents: 2, whole: 0, tens: -1 } as const;

describe('a running component', () => {
  it('has earned round(F(year to date)) after every period', () => {
    const rounding = fc.constantFrom('cents' as const, 'whole' as const, 'tens' as const);
    fc.assert(
      fc.property(fc.oneof(deals, roundDeals), tiers, fc.constantFrom<Shape>('marginal', 'retroactive'), fc.constantFrom('month' as const, 'quarter' as const), rounding, (all, written, shape, period, to) => {
        const { payouts, payees: people } = runCase(oneRunning(all, written, shape, { scheme: 'Plan', period, rounding: to }));
        const ends = daysBefore[period];
        expect(payouts.count).toBe(people.length * ends.length);
        people.forEach(({ id }, p) => {
          let earned = 0;
          ends.forEach((end, t) => {
            earned += Math.round(payouts.earned[p * ends.length + t]! * 100);
            const cents = all.filter(({ person, status, day }) => person === id && status === 'won' && day < end).reduce((sum, one) => sum + one.cents, 0);
            expect(earned / 100).toBe(asNumber(roundDecimal(earnedOn(cents, written, shape), decimalsOf[to], 'halfAway')));
          });
        });
      }),
      propertyRuns(),
    );
  });

  const running = parts({ rising: false, limited: false, groupings: ['running'] });

  it('adds up over the months to what the year earns as one period', () => {
    fc.assert(
      fc.property(fc.oneof(deals, roundDeals), running, (all, components) => {
        const whole = components.map((part) => ({ ...part, component: { ...part.component, grouping: 'period' as const, ...(part.component.base === 'fixed' && { fixedAmount: 12 * 750 }) } }));
        const monthly = totals(bonusCase(all.map(saleOf), { scheme: 'Plan', period: 'month' }, components, false));
        const yearly = totals(bonusCase(all.map(saleOf), { scheme: 'Plan', period: 'year' }, whole, false));
        expect(monthly).toEqual(yearly);
      }),
      propertyRuns(),
    );
  });

  /** From 11 February on, when Carla is there too. */
  const servedDay = fc.integer({ min: 41, max: 364 });
  const sale = fc.record({ day: servedDay, later: servedDay, person: fc.constantFrom(...payees), cents: fc.integer({ min: -3_000_000, max: 3_000_000 }) });

  it('has earned nothing more after a sale and its return', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant([]), deals), sale, running, fc.constantFrom('month' as const, 'quarter' as const), (all, { day, later, person, cents }, components, period) => {
        const pair: readonly Deal[] = [
          { id: 'sale', day: Math.min(day, later), person, cents, status: 'won' },
          { id: 'return', day: Math.max(day, later), person, cents: -cents, status: 'won' },
        ];
        const earned = (rows: readonly Deal[]) => totals(bonusCase(rows.map(saleOf), { scheme: 'Plan', period }, components));
        expect(earned([...all, ...pair])).toEqual(earned(all));
      }),
      propertyRuns(),
    );
  });
  it('earns 0 on a sale that comes back, where nothing is paid without sales', () => {
    fc.assert(
      fc.property(sale, tiers, fc.constantFrom<Shape>('marginal', 'retroactive'), ({ day, later, person, cents }, written, shape) => {
        const [first, last] = [Math.min(day, later), Math.max(day, later)];
        const pair: readonly Deal[] = [{ id: 'a', day: first, person, cents, status: 'won' }, { id: 'b', day: last, person, cents: -cents, status: 'won' }];
        const all = totals(oneRunning(pair, written, shape, { scheme: 'Plan', period: 'month' }));
        expect([...all.values()]).toEqual([0, 0, 0]);
      }),
      propertyRuns(),
    );
  });
});

/** Per payee and component the cents of all periods together. */
function totals(one: Case): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, earned] of earnedByName(runCase(one))) {
    const [payee, , , component] = name.split(' ');
    const key = `${payee} ${component}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.round(earned * 100));
  }
  return sums;
}
