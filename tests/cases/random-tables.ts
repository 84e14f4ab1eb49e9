import fc from 'fast-check';
import { given, maybe, scheme, seldom, stepsOf } from './random-components';
import { type Case, day, type Sale } from './workbook';

type Rows<Table extends keyof Case> = NonNullable<Case[Table]> extends readonly (infer Row)[] ? Row : never;

export const people = ['P1', 'P2', 'P3', 'P4'] as const;
const first = day('2026-01-01');
export const isoDay = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
/** A day of the first half of 2026. */
export const someDay = fc.integer({ min: first, max: first + 180 });

/** A sale in cents on its day, with what the row of the table needs besides. */
const deal = fc.record({
  on: someDay, person: fc.constantFrom(...people, ...people, ...people, 'Stranger', ''),
  amount: fc.oneof(stepsOf(0.01, -50_000, 600_000), stepsOf(500, 1, 10), stepsOf(500, 1, 10), stepsOf(500, -1, 0)),
  margin: stepsOf(0.01, 0, 90_000), status: fc.constantFrom('won', 'won', 'won', 'lost'), currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'EUR', 'EUR', '', 'USD'), isReturned: fc.nat({ max: 5 }),
});

/** Sales of half a year, some of them returned. A first row of each state keeps the filter meaningful. */
export const someSales: fc.Arbitrary<readonly Sale[]> = fc.array(deal, { minLength: 8, maxLength: 24 }).map((all) => [
  ...['won', 'lost'].map((status, i): Sale => ({ id: `F${i}`, date: '2026-01-01', person: '', amount: 0, margin: 0, Status: status, currency: 'EUR', returnOf: '' })),
  ...all.flatMap(({ on, status, isReturned, ...rest }, i): readonly Sale[] => {
    const row = { id: `D${i}`, date: isoDay(on), ...rest, Status: status, returnOf: '' };
    const back = { ...row, id: `R${i}`, date: isoDay(Math.min(on + 40, first + 180)), amount: -rest.amount, margin: -rest.margin, returnOf: `D${i}` };
    return isReturned === 5 && rest.amount > 0 ? [row, back] : [row];
  }),
]);

/** Deals divided over people, to 100 % or less, and extra on top. */
export const someSplits: fc.Arbitrary<readonly Rows<'splits'>[]> = fc
  .uniqueArray(fc.record({ deal: fc.integer({ min: 0, max: 6 }), one: fc.constantFrom(250, 500, 600, 333), isUnder: fc.boolean(), hasOverlay: fc.boolean() }), { selector: ({ deal: n }) => n, maxLength: 3 })
  .map((all) => all.flatMap(({ deal: n, one, isUnder, hasOverlay }) => [
    { deal: `D${n}`, person: 'P1', share: one / 1000 },
    ...(isUnder ? [] : [{ deal: `D${n}`, person: 'P2', share: (1000 - one) / 1000 }]),
    ...(hasOverlay ? [{ deal: `D${n}`, person: 'P3', share: 0.2, kind: 'overlay' as const }] : []),
  ]));

export const exchangeRates: readonly Rows<'exchangeRates'>[] = [
  { currency: 'USD', rate: 0.92 },
  { currency: 'USD', rate: 0.9, date: first },
  ...[['02-10', 0.91], ['03-15', 0.9375], ['04-02', 0.93], ['04-20', 0.92], ['05-05', 0.94], ['06-20', 0.955]].map(([on, rate]) => ({ currency: 'USD', rate: Number(rate), date: day(`2026-${on}`) })),
];

export const measures: NonNullable<Case['measures']> = [
  { measure: 'Sales', filter: 'Status = won' }, { measure: 'Margin', column: 'margin', filter: 'Status = won' }, { measure: 'Deals', aggregate: 'count', filter: 'Status = won' },
  { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }, { measure: 'Bonuses', aggregate: 'payout', column: 'A' },
];

/** A scheme: when it pays, how it rounds, prorates and limits. */
export const someRow = (proration: readonly Rows<'schemes'>['proration'][]): fc.Arbitrary<Rows<'schemes'>> =>
  fc
    .record({
      period: fc.constantFrom('month' as const, 'month' as const, 'quarter' as const), rounding: fc.constantFrom('cents' as const, 'cents' as const, 'whole' as const, 'tens' as const),
      roundingMode: maybe(fc.constantFrom('halfUp' as const, 'halfEven' as const, 'up' as const, 'down' as const)), roundingAt: maybe(fc.constantFrom('component' as const, 'row' as const, 'total' as const)),
      attainmentDecimals: seldom(fc.constantFrom(2, 3)), scoreDecimals: seldom(fc.constant(2)), prorationDecimals: seldom(fc.constantFrom(2, 3)), proration: fc.constantFrom(...proration),
      exchange: maybe(fc.constantFrom('dealDate' as const, 'fixed' as const, 'monthAverage' as const)), notApplicable: seldom(fc.constant('leaveOut' as const)),
      cap: seldom(stepsOf(50, 2, 20)), floor: seldom(stepsOf(10, 1, 5)), pool: seldom(stepsOf(100, 2, 12)), aboveCap: seldom(fc.constant('carried' as const)),
    })
    .map((row) => given<Rows<'schemes'>>({ scheme, ...row, weightsTotal: 1, ...(row.cap === undefined && { aboveCap: undefined }) }));

/** A limit that a measure must reach: its own result or its attainment. */
const condition = fc.constantFrom('Sales', 'Sales', 'Sales', 'Deals', 'Deals', 'Margin %').chain((measure) =>
  fc.record({
    measure: fc.constant(measure), look: fc.constantFrom('actual' as const, ...(measure === 'Sales' ? ['attainment' as const] : [])),
    scope: maybe(fc.constantFrom('own' as const, 'team' as const, 'company' as const)), at: fc.integer({ min: 0, max: 10 }),
  }),
);
const boundOf = ({ measure, look, at }: { readonly measure: string; readonly look: string; readonly at: number }): number =>
  measure === 'Margin %' ? at / 50 : look === 'attainment' ? at / 5 : measure === 'Deals' ? Math.floor(at / 4) : at * 500;

/** Conditions on components, or on the whole scheme. */
export const someGates = (components: readonly string[], withIncentive: readonly string[]): fc.Arbitrary<readonly Rows<'gates'>[]> =>
  fc.array(
    fc.record({ component: fc.constantFrom(...components, undefined), if: condition, direction: maybe(fc.constantFrom('atLeast' as const, 'atMost' as const)), capAmount: maybe(stepsOf(12.5, 0, 8)), capRatio: maybe(fc.constantFrom(0.5, 0.25)) })
      .map(({ component, if: { at, ...looked }, capAmount, capRatio, direction }) => {
        const mayRatio = capAmount === undefined && component !== undefined && withIncentive.includes(component);
        return given<Rows<'gates'>>({ scheme, component, ...looked, from: boundOf({ ...looked, at }), direction, capAmount, ...(mayRatio && { capRatio }) });
      }),
    { maxLength: 2 },
  );

/** Factors and points, always or from a limit on. */
export const someModifiers = (components: readonly string[]): fc.Arbitrary<readonly Rows<'modifiers'>[]> =>
  fc
    .array(fc.record({ component: fc.constantFrom(...components, undefined), if: maybe(condition), combine: maybe(fc.constantFrom('multiply' as const, 'addPoints' as const)), position: maybe(fc.constantFrom('beforeCap' as const, 'afterCap' as const)), value: fc.constantFrom(0.1, 0.5, 1.2) }), { maxLength: 2 })
    .map((all) => all.flatMap(({ component, if: looked, combine, position, value }, i) => {
      const { at = 0, ...rest } = looked ?? {};
      const row = given<Rows<'modifiers'>>({ scheme, component, name: `M${i}`, value, combine, position, ...(looked && { ...rest, from: boundOf({ ...looked, at }) }) });
      return looked ? [row, { ...row, value: value * 2, from: row.from! * 2 + 1 }] : [row];
    }));
