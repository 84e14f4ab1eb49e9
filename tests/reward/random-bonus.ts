import fc from 'fast-check';
import { runBonus } from '../../src/reward/run-bonus';
import type { BonusRun } from '../../src/reward/bonus-run';
import { calendarDay } from '../../src/core/period/calendar';
import { type Case, day, type Sale, workbook } from '../cases/workbook';

export type Component = NonNullable<Case['components']>[number];
export type Tier = NonNullable<Case['tiers']>[number];
export type SchemePeriod = 'month' | 'quarter' | 'year';

/** A component of the scheme *Plan* with its tiers. */
export interface Part {
  readonly component: Component;
  readonly tiers: readonly Tier[];
}

export const payees = ['Anna', 'Bram', 'Carla'] as const;

/** A sale in cents, on a day of 2026 (0 = 1 January). */
export interface Deal {
  readonly id: string;
  readonly day: number;
  readonly person: string;
  readonly cents: number;
  readonly status: 'won' | 'open';
}

export const isoDay = (dayOfYear: number): string => {
  const { year, month, day: of } = calendarDay(day('2026-01-01') + dayOfYear);
  return `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
};

export const saleOf = ({ id, day: on, person, cents, status }: Deal): Sale => ({ id, date: isoDay(on), person, amount: cents / 100, Status: status });

/** Two sales of nobody, so that both states are known to the filter. */
const frame: readonly Sale[] = (['won', 'open'] as const).map((status) => saleOf({ id: status, day: 0, person: '', cents: 0, status }));

const dealsOf = (person: fc.Arbitrary<string>, cents: fc.Arbitrary<number>, most: number): fc.Arbitrary<readonly Deal[]> =>
  fc
    .array(fc.record({ day: fc.integer({ min: 0, max: 364 }), person, cents, status: fc.constantFrom('won' as const, 'won' as const, 'open' as const) }), { maxLength: most })
    .map((deals) => deals.map((deal, i) => ({ id: `d${String((i * 7919) % 1000).padStart(3, '0')}`, ...deal })));

/** Up to 30 sales and returns, from −2,000 to 20,000 with cents. */
export const deals = dealsOf(fc.constantFrom(...payees), fc.integer({ min: -200_000, max: 2_000_000 }), 30);
/** Sales in steps of 500, which hit the boundaries of tiers often. */
export const roundDeals = dealsOf(fc.constantFrom(...payees), fc.integer({ min: -4, max: 40 }).map((steps) => steps * 50_000), 12);
/** Sales of anybody: payees, somebody unknown, nobody. */
export const strayDeals = dealsOf(fc.constantFrom(...payees, 'Dora', ''), fc.integer({ min: -200_000, max: 2_000_000 }), 30);

const permille = (max: number) => fc.integer({ min: 0, max }).map((n) => n / 1000);
const steps = (max: number, size: number) => fc.uniqueArray(fc.integer({ min: 0, max }), { minLength: 1, maxLength: 4 }).map((all) => all.sort((a, b) => a - b).map((n) => n * size));
const rising = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** How tiers may look: boundaries in euros or ratios, a rate or ratio for each. */
const tiersOf = (froms: fc.Arbitrary<readonly number[]>, value: fc.Arbitrary<number>, holds: 'rate' | 'ratio', onlyRising: boolean) =>
  froms.chain((all) =>
    fc.array(value, { minLength: all.length, maxLength: all.length }).map((values) => (name: string): readonly Tier[] =>
      all.map((from, i) => ({ scheme: 'Plan', component: name, from, [holds]: (onlyRising ? rising(values) : values)[i]! })),
    ),
  );

const amounts = steps(40, 500);
const ratios = steps(30, 0.05);
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.option(value).map((one) => (one === null ? {} : { [key]: one }));
const boundary = optional('boundary', fc.constantFrom('upper', 'lower'));
const limits = fc.tuple(optional('cap', fc.integer({ min: 100, max: 5000 })), optional('floor', fc.integer({ min: -50, max: 100 })), optional('modifier', fc.constantFrom(0.5, 0.9, 1.1, 2)));

const merge = (...parts: readonly object[]): object => Object.assign({}, ...parts);

interface Kind {
  /** Rates and ratios do not fall from tier to tier. */
  readonly rising: boolean;
  /** Caps, floors and modifiers on the component. */
  readonly limited: boolean;
  readonly groupings: readonly ('period' | 'deal' | 'running' | 'dealRunning')[];
}

/** Rates on the amount: flat, marginal or retroactive. */
const onAmount = (kind: Kind) => {
  const shape = fc.oneof(
    permille(300).map((rate) => ({ settings: { shape: 'flat', rate }, tiers: () => [] as readonly Tier[] })),
    tiersOf(amounts, permille(300), 'rate', kind.rising).map((tiers) => ({ settings: { shape: 'marginal' }, tiers })),
    tiersOf(amounts, permille(300), 'rate', kind.rising).map((tiers) => ({ settings: { shape: 'retroactive' }, tiers })),
  );
  const threshold = fc.oneof(fc.constant({}), fc.record({ threshold: fc.integer({ min: 0, max: 20 }).map((n) => n * 500), thresholdMode: fc.constantFrom('fromFirst', 'excessOnly') }));
  return fc.tuple(shape, threshold, fc.constantFrom(...kind.groupings)).map(([{ settings, tiers }, more, grouping]) => ({ tiers, settings: merge(settings, { grouping }, more) }));
};

/** Rates on the amount, or a share of the target incentive or a fixed amount, by attainment. */
const onAttainment = (kind: Kind) => {
  const groupings = kind.groupings.filter((one) => one === 'period' || one === 'running');
  const rates = tiersOf(ratios, permille(300), 'rate', kind.rising);
  const shares = tiersOf(ratios, fc.integer({ min: 0, max: 60 }).map((n) => n / 20), 'ratio', kind.rising);
  const base = fc.constantFrom({ base: 'targetIncentive', weight: 0.6 }, { base: 'fixed', fixedAmount: 750 });
  const ends = fc.record({ before: fc.constantFrom('zero', 'hold', 'extend'), after: fc.constantFrom('hold', 'extend') });
  const shape = fc.oneof(
    rates.map((tiers) => ({ settings: { shape: 'marginal', base: 'amount' }, tiers })),
    rates.map((tiers) => ({ settings: { shape: 'retroactive', base: 'amount' }, tiers })),
    fc.tuple(shares, base, ends).map(([tiers, over, beyond]) => ({ settings: { shape: 'curve', ...over, ...beyond }, tiers })),
    fc.tuple(shares, base).map(([tiers, over]) => ({ settings: { shape: 'retroactive', ...over }, tiers })),
    fc.tuple(base).map(([over]) => ({ settings: { shape: 'flat', ...over }, tiers: () => [] as readonly Tier[] })),
  );
  const more = fc.tuple(optional('attainmentCap', fc.constantFrom(1, 1.2, 1.5)), optional('threshold', fc.constantFrom(0.5, 0.8)));
  return fc.tuple(shape, more, fc.constantFrom(...groupings)).map(([{ settings, tiers }, extra, grouping]) => ({ tiers, settings: merge(settings, ...extra, { input: 'attainment', grouping }) }));
};

const named = (name: string, { settings, tiers }: { readonly settings: object; readonly tiers: (name: string) => readonly Tier[] }): Part => ({
  component: { scheme: 'Plan', component: name, measure: 'Revenue', ...settings } as Component,
  tiers: tiers(name),
});

/** One to three components of a kind. */
export const parts = (kind: Kind): fc.Arbitrary<readonly Part[]> => {
  const one = fc
    .tuple(fc.oneof(onAmount(kind), onAttainment(kind)), boundary, kind.limited ? limits : fc.constant([]))
    .map(([{ settings, tiers }, on, more]) => ({ tiers, settings: merge(settings, on, ...more) }));
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => all.map((each, i) => named(`C${i + 1}`, each)));
};

export const everyKind: Kind = { rising: false, limited: true, groupings: ['period', 'deal', 'running', 'dealRunning'] };

/** A scheme: how often it pays, how it rounds, its cap. */
export const scheme = fc
  .tuple(fc.constantFrom<SchemePeriod>('month', 'quarter', 'year'), fc.constantFrom('cents' as const, 'whole' as const, 'tens' as const), optional('cap', fc.integer({ min: 500, max: 9000 })))
  .map(([period, rounding, cap]) => ({ scheme: 'Plan', period, rounding, ...cap }));

/** A whole workbook: everybody has a target for the year, Bram another one for March, and Carla serves part of the year. */
export function bonusCase(sales: readonly Sale[], plan: NonNullable<Case['schemes']>[number], all: readonly Part[], partOfYear = true): Case {
  return {
    people: payees.map((id) => ({ id, ...(id === 'Carla' && partOfYear && { start: day('2026-02-11'), fte: 0.8 }) })),
    sales: [...frame, ...sales],
    measures: [{ measure: 'Revenue', filter: 'Status = won' }],
    targets: [
      ...payees.map((person) => ({ person, measure: 'Revenue', period: '2026', value: 90_000 })),
      ...(partOfYear ? [{ person: 'Bram', measure: 'Revenue', period: '2026-03', value: 10_000 }] : []),
    ],
    schemes: [plan],
    components: all.map(({ component }) => component),
    tiers: all.flatMap(({ tiers }) => tiers),
    assignments: payees.map((person) => ({ person, scheme: 'Plan', targetIncentive: 12_000 })),
    settings: [{ setting: 'loadedTo', value: '2026-12-31' }],
  };
}

export const runCase = (one: Case): BonusRun => runBonus(workbook(one), { today: day('2027-02-01'), period: '2026' });

/** The earned money of every payout by payee, period and component; NaN where it is not known. */
export function earnedByName({ payees: all, periods, components, payouts }: BonusRun): ReadonlyMap<string, number> {
  return new Map(
    Array.from(payouts.earned, (earned, i) => {
      const component = components[payouts.component[i]!]!;
      return [`${all[payouts.payee[i]!]!.id} ${periods[payouts.period[i]!]!.name} ${component.scheme} ${component.name}`, earned] as const;
    }),
  );
}
