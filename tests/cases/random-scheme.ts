import fc from 'fast-check';
import { runBonus } from '../../src/reward/run-bonus';
import type { BonusRun } from '../../src/reward/bonus-run';
import { maybe, onAmount, onAttainment, onUnits, type RandomComponent, scheme } from './random-components';
import { always, contest, override, pool, score, soFar } from './random-groups';
import { exchangeRates, measures, people, someDay, someGates, someModifiers, someRow, someSales, someSplits } from './random-tables';
import { someTime } from './random-time';
import { type Case, day, workbook } from './workbook';

const own = fc.constant(undefined);
const anybody = fc.constantFrom(undefined, undefined, 'team' as const, 'reports' as const, 'tree' as const, 'company' as const);

/** What may occur in a case. */
interface Features {
  readonly credit: typeof own | typeof anybody;
  readonly groups: fc.Arbitrary<readonly RandomComponent[]>;
  readonly time: boolean;
}

const none: fc.Arbitrary<readonly RandomComponent[]> = fc.constant([]);
const everything: Features = { credit: anybody, groups: fc.oneof(score, pool(fc.constantFrom('equal', 'salary', 'credit', 'attainment', 'weight')), contest, override, soFar, always, none), time: true };
/** What is written down a second time, in tests/oracle. */
const simple: Features = { credit: own, groups: fc.oneof(score, contest, always, none), time: false };

const componentsOf = ({ credit, groups }: Features): fc.Arbitrary<readonly RandomComponent[]> =>
  fc.tuple(onAmount('A', credit), fc.oneof({ weight: 4, arbitrary: onAmount('B', credit) }, { weight: 1, arbitrary: onUnits('B') }), onAttainment('C', credit), groups).map(([a, b, c, more]) => [a, b, c, ...more]);

const hasIncentive = ({ cells: { base, shape, counts } }: RandomComponent): boolean => counts === undefined && (base === 'targetIncentive' || base === 'fixed' || base === 'quota' || (shape === 'direct' && base === undefined));

const staff = fc.record({ start: maybe(someDay), end: maybe(someDay), fte: fc.constantFrom(1, 0.8, 0.75) }).map(({ start, end, fte }): NonNullable<Case['people']> =>
  people.map((id, i) => ({
    id, name: id, team: i < 2 ? 'T1' : 'T2', ...(i > 0 && { manager: i === 3 ? 'P3' : 'P1' }), salary: 40_000 + 7000 * i, extra: { Points: i + 1 },
    ...(i === 2 && { fte, ...(start !== undefined && { start }) }), ...(i === 3 && end !== undefined && { end }),
  })));

const targetsOf = (values: readonly number[]): NonNullable<Case['targets']> => [
  ...people.flatMap((person, i) => [
    { person, measure: 'Sales', period: '2026', value: values[i]! }, { person, measure: 'Margin', period: '2026', value: 4800 }, { person, measure: 'Deals', period: '2026', value: 12 }, { person, measure: 'Margin %', period: '2026', value: 0.2 },
  ]),
  { team: 'T1', measure: 'Sales', period: '2026', value: 48_000 }, { team: 'T2', measure: 'Sales', period: '2026', value: 60_000 }, { measure: 'Sales', period: '2026', value: 96_000 },
];

/** A scheme over half a year of sales of four people. */
function caseWith(features: Features): fc.Arbitrary<Case> {
  const proration = features.time ? (['calendarDays', 'year365', 'thirty360', 'wholeMonths', 'workingDays', 'none'] as const) : ([undefined, 'none', 'workingDays'] as const);
  return componentsOf(features).chain((parts) => {
    const names = parts.map(({ cells }) => cells.component);
    const conditioned = names.filter((name) => !name.startsWith('Part') && name !== 'First' && name !== 'Second');
    return fc
      .record({
        row: someRow(proration), sales: someSales, splits: someSplits, staff, time: features.time ? someTime : fc.constant(undefined),
        values: fc.array(fc.constantFrom(0, 6000, 12_000, 18_000, 33_333.33), { minLength: 4, maxLength: 4 }).map((all) => all.map((value, i) => (i < 3 ? Math.max(value, 6000) : value))),
        gates: someGates(conditioned, parts.filter(hasIncentive).map(({ cells }) => cells.component)), modifiers: someModifiers(conditioned),
      })
      .map(({ row, sales, splits, staff: all, time, values, gates, modifiers }): Case => {
        const { incentiveSpread, spread, ...dated } = time ?? { assignments: people.map((person, i) => ({ person, scheme, targetIncentive: 12_345.67 + i })) };
        return {
          people: all, sales, splits, exchangeRates, measures, gates, modifiers, ...dated,
          schemes: [{ ...row, ...(incentiveSpread && { incentiveSpread }) }],
          components: parts.map(({ cells }) => (cells.component === 'C' && spread ? { ...cells, spread } : cells)),
          tiers: parts.flatMap(({ tiers }) => tiers),
          targets: targetsOf(values),
          settings: [{ setting: 'loadedTo', value: '2026-12-31' }],
        };
      });
  });
}

/** A case with every mechanism that there is. */
export const anyCase = caseWith(everything);
/** A case with the mechanisms that the second calculation knows too. */
export const simpleCase = caseWith(simple);

/** The run of a case over the half year of its sales. */
export const runHalfYear = (one: Case): BonusRun => runBonus(workbook(one), { today: day('2026-06-30'), period: '2026-H1' });
