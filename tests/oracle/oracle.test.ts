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

type Amounts = Readonly<Record<string, string>>;

/** An amount as it is compared: to the ninth decimal, or that it is missing. */
const written = (amount: number): string => (Number.isNaN(amount) ? 'missing' : (Math.round(amount * 1e9) / 1e9 + 0).toFixed(9));
const ofOracle = (amounts: ReadonlyMap<string, Figure>): Amounts => Object.fromEntries([...amounts].map(([key, amount]) => [key, amount ? written(asDouble(amount)) : 'missing']));

/** Everything that the engine pays, and everything that the second calculation does, under the same names. */
function bothOf(one: Case, coverage: Coverage): readonly [Amounts, Amounts] {
  const run = runHalfYear(one);
  coverage.add(one, run);
  const { payouts: p, schemeTotals: t, payees, periods } = run;
  const answer = calculated(one);
  // A component that pays whatever days count may be calculated for no days at all; the second calculation leaves those out.
  const paid = [...p.earned.entries()].filter(([i]) => componentOf(one, run, i).counts === undefined && p.state[i] !== PayoutState.notApplicable);
  const engine = Object.fromEntries([
    ...paid.map(([i, earned]) => [`${payees[p.payee[i]!]!.id}, ${periods[p.period[i]!]!.name}, ${componentOf(one, run, i).component}`, written(earned)] as const).filter(([key]) => answer.payouts.has(key)),
    ...[...t.earned.entries()].map(([i, earned]) => [`${payees[t.payee[i]!]!.id}, ${periods[t.period[i]!]!.name}`, written(earned)] as const).filter(([key]) => answer.totals.has(key)),
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
      expect(engine).toEqual(oracle);
      compared += Object.values(oracle).filter((amount) => amount !== 'missing').length;
    }),
    propertyRuns(1000),
  );
  expect(compared).toBeGreaterThan(50_000);
  expect(coverage.below(20, everyMechanism.filter((name) => !left.test(name)))).toEqual([]);
});
