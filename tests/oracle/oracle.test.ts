/**
 * Every payout and every total of random schemes, calculated a second time by a deliberately simple calculation with exact
 * fractions: `oracle.ts` is written from the meaning of the mechanisms and knows nothing of the engine. The amounts must be
 * the same to the cent (or exactly, where a scheme rounds its total alone). `KOERS_PROPERTY_RUNS=20` compares twenty times as many schemes.
 */
import fc from 'fast-check';
import { PayoutState } from '../../src/reward/bonus-run';
import { runHalfYear, simpleCase } from '../cases/random-scheme';
import { componentOf, Coverage, everyMechanism } from '../cases/random-scheme-paid';
import type { Case } from '../cases/workbook';
import { propertyRuns } from '../property-runs';
import type { Figure } from './figures';
import { asDouble } from './fraction';
import { calculated } from './oracle';

/** Money by its name; NaN = missing. */
type Amounts = Readonly<Record<string, number>>;

const ofOracle = (amounts: ReadonlyMap<string, Figure>): Amounts => Object.fromEntries([...amounts].map(([key, amount]) => [key, amount ? asDouble(amount) : NaN]));

/** Amounts that are not rounded keep this much binary noise. */
const noise = 1e-8;
const isSame = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && (Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= noise);

/** What the two do not pay alike. */
const differences = (engine: Amounts, oracle: Amounts): readonly string[] =>
  [...new Set([...Object.keys(engine), ...Object.keys(oracle)])].filter((key) => !isSame(engine[key], oracle[key])).map((key) => `${key}: engine ${String(engine[key])}, oracle ${String(oracle[key])}`);

/** Everything that the engine pays, and everything that the second calculation does, under the same names. */
function bothOf(one: Case, coverage: Coverage): readonly [Amounts, Amounts] {
  const run = runHalfYear(one);
  coverage.add(one, run);
  const { payouts: p, schemeTotals: t, payees, periods } = run;
  const answer = calculated(one);
  // A component that pays whatever days count may be calculated for no days at all; the second calculation leaves those out.
  const paid = [...p.earned.entries()].filter(([i]) => componentOf(one, run, i).counts === undefined && p.state[i] !== PayoutState.notApplicable);
  const engine = Object.fromEntries([
    ...paid.map(([i, earned]) => [`${payees[p.payee[i]!]!.id}, ${periods[p.period[i]!]!.name}, ${componentOf(one, run, i).component}`, earned] as const).filter(([key]) => answer.payouts.has(key)),
    ...[...t.earned.entries()].map(([i, earned]) => [`${payees[t.payee[i]!]!.id}, ${periods[t.period[i]!]!.name}`, earned] as const).filter(([key]) => answer.totals.has(key)),
  ]);
  return [engine, { ...ofOracle(answer.payouts), ...ofOracle(answer.totals) }];
}

/** What the second calculation leaves to others: groups and whatever changes over time. */
const left = /^(credit|poolShare|unqualified|employment|leave|ramp|seasons|input: payoutSoFar|scheme incentiveSpread|scheme notApplicable|scheme proration: (calendarDays|year365|thirty360|wholeMonths))/;

it('pays what an independent calculation with exact fractions pays', () => {
  const coverage = new Coverage();
  let compared = 0;
  fc.assert(
    fc.property(simpleCase, (one) => {
      const [engine, oracle] = bothOf(one, coverage);
      expect(differences(engine, oracle)).toEqual([]);
      compared += Object.values(oracle).filter((amount) => !Number.isNaN(amount)).length;
    }),
    propertyRuns(1000),
  );
  expect(compared).toBeGreaterThan(50_000);
  expect(coverage.below(20, everyMechanism.filter((name) => !left.test(name)))).toEqual([]);
});
