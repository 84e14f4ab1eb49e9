import fc from 'fast-check';
import type { Case, Sale } from './workbook';

type ComponentCells = NonNullable<Case['components']>[number];
type TierCells = NonNullable<Case['tiers']>[number];

const scheme = 'Plan';
const people = ['Ann', 'Bob', 'Cas'] as const;
const hundredths = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 100, max: max * 100 }).map((units) => units / 100);

const sale: fc.Arbitrary<Sale> = fc.record({
  date: fc.integer({ min: 0, max: 180 }).map((after) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10)),
  person: fc.constantFrom(...people, 'Stranger', ''),
  amount: fc.oneof(hundredths(-500, 3000), fc.constantFrom(0, 1000, 2000), fc.constant('?' as const)),
  status: fc.constantFrom('Won', 'Lost'),
});

/** Sales of half a year, with returns, strangers, and rows that cannot be read. */
export const someSales: fc.Arbitrary<readonly Sale[]> = fc.array(sale, { maxLength: 40 });

const rates = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }).map((steps) => [...steps].sort((a, b) => a - b));

/** Tiers with their boundaries in amounts (hundreds) or in attainment (tenths), and non-falling rates. */
const tiersOf = (component: string, unit: number, holds: 'rate' | 'ratio'): fc.Arbitrary<readonly TierCells[]> =>
  fc.tuple(rates, fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 })).map(([froms, values]) => {
    const rising = [...values].sort((a, b) => a - b);
    return froms.map((from, k) => ({ scheme, component, from: (from * unit) / 10, [holds]: rising[k]! / (holds === 'rate' ? 1000 : 25) }));
  });

interface RandomComponent {
  readonly cells: ComponentCells;
  readonly tiers: readonly TierCells[];
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const given = <T extends object>(cells: T): T => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as T;

const limits = { cap: optional(hundredths(50, 500)), modifier: optional(fc.constantFrom(0.5, 1.1, 1.25)), boundary: optional(fc.constantFrom('upper', 'lower')) };

const onAmount = (component: string): fc.Arbitrary<RandomComponent> =>
  fc.constantFrom('marginal' as const, 'retroactive' as const).chain((shape) =>
    fc.record({
      cells: fc
        .record({ shape: fc.constant(shape), grouping: fc.constantFrom('period', 'deal', 'running', 'dealRunning'), threshold: optional(hundredths(0, 2000)), thresholdMode: fc.constant('fromFirst'), ...limits })
        .map((cells) => given({ scheme, component, measure: 'Sales', ...cells }) as ComponentCells),
      tiers: tiersOf(component, 1000, 'rate'),
    }),
  );

const flat = (component: string): fc.Arbitrary<RandomComponent> =>
  fc
    .record({ rate: hundredths(0, 1), grouping: fc.constantFrom('period', 'deal', 'running'), threshold: fc.constantFrom(500, 1000), thresholdMode: fc.constantFrom('fromFirst', 'excessOnly'), ...limits })
    .map((cells) => ({ cells: given({ scheme, component, measure: 'Sales', ...cells }) as ComponentCells, tiers: [] }));

const onAttainment = (component: string): fc.Arbitrary<RandomComponent> =>
  fc.tuple(fc.constantFrom('curve' as const, 'marginal' as const, 'retroactive' as const), fc.constantFrom('targetIncentive' as const, 'amount' as const)).chain(([shape, base]) =>
    fc.record({
      cells: fc
        .record({ grouping: fc.constantFrom('period', 'running'), attainmentCap: optional(fc.constantFrom(1, 1.5)), weight: optional(fc.constantFrom(0.4, 0.6)), ...limits })
        .map((cells) => given({ scheme, component, measure: 'Won', input: 'attainment', shape, base, ...cells }) as ComponentCells),
      tiers: tiersOf(component, 1, base === 'targetIncentive' && shape !== 'marginal' ? 'ratio' : 'rate'),
    }),
  );

/** The plan of a random case: components of every kind, some with thresholds, caps, modifiers and running totals. */
export const somePlan: fc.Arbitrary<Omit<Case, 'sales'>> = fc
  .record({
    parts: fc.tuple(onAmount('A'), flat('B'), onAttainment('C')),
    period: fc.constantFrom('month' as const, 'quarter' as const),
    rounding: fc.constantFrom('cents' as const, 'whole' as const, 'tens' as const),
    targets: fc.array(hundredths(0, 30000), { minLength: 3, maxLength: 3 }),
    start: optional(fc.integer({ min: 46023, max: 46120 })),
    cap: optional(hundredths(100, 900)),
  })
  .map(({ parts, period, rounding, targets, start, cap }) => ({
    people: people.map((name, i) => ({ id: `${i + 1}`, name, ...(i === 2 && start !== undefined && { start }) })),
    measures: [{ measure: 'Sales' }, { measure: 'Won', filter: 'Status = Won|Lost; Amount <> 1000' }],
    schemes: [{ scheme, period, rounding, ...(cap !== undefined && { cap }) }],
    components: parts.map(({ cells }) => cells),
    tiers: parts.flatMap(({ tiers }) => tiers),
    targets: targets.map((value, i) => ({ person: people[i]!, measure: 'Won', period: '2026', value })),
    assignments: people.map((person) => ({ person, scheme, targetIncentive: 12345.67, fte: 0.8 })),
  }));

/** A random case: a plan and the sales it pays for. A first row of each status keeps the filter meaningful. */
export const someCase: fc.Arbitrary<Case> = fc.record({ plan: somePlan, sales: someSales }).map(({ plan, sales }) => ({
  ...plan,
  sales: [{ date: '2026-01-01', person: 'Ann', amount: 10, status: 'Won' }, { date: '2026-01-01', person: 'Ann', amount: 10, status: 'Lost' }, ...sales],
}));
