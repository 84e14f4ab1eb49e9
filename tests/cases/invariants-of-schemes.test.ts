/**
 * Random schemes with every mechanism there is, over random sales: `random-scheme.ts`. Each case is calculated once for what
 * every single run must keep, and again with its rows in another order. `KOERS_PROPERTY_RUNS=20` searches twenty times as
 * long, `KOERS_PROPERTY_SEED` elsewhere (see `property-runs.ts`).
 */
import fc from 'fast-check';
import { type BonusRun, PayoutState } from '../../src/reward/bonus-run';
import { explainPayout } from '../../src/sheets/explanation/explain-payout';
import { propertyRuns } from '../property-runs';
import { anyCase, runHalfYear, simpleCase } from './random-scheme';
import { componentOf, Coverage, everyMechanism } from './random-scheme-paid';
import { isoDay } from './random-tables';
import { type Case, day } from './workbook';

const known = (value: number): object => ({ kind: 'known', value });
const options = (language: 'nl' | 'en') => ({ language, runDay: day('2026-06-30'), source: 'Plan.xlsx' });

/** Every third payout, and every total. */
function expectDerived(run: BonusRun, from: number): void {
  const { payouts, schemeTotals } = run;
  for (let i = from % 3; i < payouts.count; i += 3) {
    if (payouts.state[i] === PayoutState.known) expect(run.derive(i).value).toEqual(known(payouts.earned[i]!));
    else if (!Number.isNaN(payouts.score[i]!)) expect(run.derive(i).value).toEqual(known(payouts.score[i]!));
  }
  for (let i = 0; i < schemeTotals.count; i += 1) {
    if (schemeTotals.state[i] === PayoutState.known) expect(run.deriveTotal(i)?.value).toEqual(known(schemeTotals.earned[i]!));
  }
}

/** Some payouts in both languages: every number is a number, every name is known. */
function expectWords(run: BonusRun, from: number): void {
  for (let i = from % 19; i < run.payouts.count; i += 19) {
    for (const language of ['nl', 'en'] as const) {
      const words = JSON.stringify(explainPayout(run, i, options(language)), (_, value: unknown) => (typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value));
      expect(words).not.toMatch(/NaN|undefined|\[object|Infinity/);
    }
  }
}

/** Asked with the result itself, what-if is what was earned. Every third payout. */
function expectWhatIf({ payouts, whatIf }: BonusRun, from: number): number {
  let asked = 0;
  for (let i = from % 3; i < payouts.count; i += 3) {
    const supposed = payouts.state[i] === PayoutState.known ? whatIf(i, payouts.actual[i]!) : NaN;
    if (Number.isNaN(supposed)) continue;
    expect(supposed).toBe(payouts.earned[i]);
    asked += 1;
  }
  return asked;
}

/** Every row is credited, uncredited or unreadable, and the credits come down to what is credited once. */
function expectReconciled({ reconciliation }: BonusRun): void {
  for (const line of reconciliation) {
    const left = line.uncredited.reduce((sum, { rows }) => sum + rows, line.creditedRows + line.unreadableRows);
    const amount = line.uncredited.reduce((sum, one) => sum + one.amount, line.creditedAmount + line.unreadableAmount);
    expect([left, amount]).toEqual([line.tableRows, expect.closeTo(line.tableAmount, 6)]);
    expect(line.creditedAmount).toBeCloseTo(line.creditsAmount - line.overlay - line.duplicates - line.factorEffect - line.capEffect, 6);
  }
}

/** Everything of a run by the names of who, when and what, so that rows may stand anywhere. */
function named(run: BonusRun): Readonly<Record<string, readonly number[]>> {
  const { payouts: p, schemeTotals: t, payees, periods, components } = run;
  return Object.fromEntries([
    ...Array.from(p.earned, (earned, i) => [[payees[p.payee[i]!]!.id, periods[p.period[i]!]!.name, components[p.component[i]!]!.name, p.from[i]].join(', '), [earned, p.state[i]!, p.actual[i]!, p.target[i]!, p.attainment[i]!, p.score[i]!]]),
    ...Array.from(t.earned, (earned, i) => [[payees[t.payee[i]!]!.id, periods[t.period[i]!]!.name, 'total', t.from[i]].join(', '), [earned, t.state[i]!]]),
  ]);
}
const shuffled = <T>(rows: readonly T[] | undefined, seed: number): readonly T[] =>
  (rows ?? []).map((row, i) => ({ row, key: Math.sin(seed + i * 7919) })).sort((a, b) => a.key - b.key).map(({ row }) => row);

/** Every table in another order, but for the tiers: of two points at the same place the first is the value before the jump. */
const inAnotherOrder = (one: Case, seed: number): Case => ({
  ...one, sales: shuffled(one.sales, seed), people: shuffled(one.people, seed + 1), components: shuffled(one.components, seed + 2), modifiers: shuffled(one.modifiers, seed + 3), gates: shuffled(one.gates, seed + 4),
  splits: shuffled(one.splits, seed + 5), targets: shuffled(one.targets, seed + 6), assignments: shuffled(one.assignments, seed + 7), seasons: shuffled(one.seasons, seed), ramp: shuffled(one.ramp, seed), exchangeRates: shuffled(one.exchangeRates, seed), measures: shuffled(one.measures, seed),
});

it('what is paid is derived, explained and reconciled, and no order of rows changes it, whatever a scheme is made of', () => {
  const coverage = new Coverage();
  let asked = 0;
  fc.assert(
    fc.property(anyCase, fc.nat(), (one, from) => {
      const run = runHalfYear(one);
      coverage.add(one, run);
      expectDerived(run, from);
      expectWords(run, from);
      expectReconciled(run);
      asked += expectWhatIf(run, from);
      expect(named(runHalfYear(inAnotherOrder(one, from)))).toEqual(named(run));
    }),
    propertyRuns(1000),
  );
  expect(asked).toBeGreaterThan(5000);
  expect(coverage.below(5, everyMechanism)).toEqual([]);
});

it('what-if says what the same result brings when it is really sold', () => {
  let compared = 0;
  fc.assert(
    fc.property(simpleCase, fc.nat(), fc.integer({ min: 1, max: 400_000 }), (drawn, n, cents) => {
      // What others look at would change with the sale too.
      const one: Case = { ...drawn, gates: [], modifiers: (drawn.modifiers ?? []).filter(({ measure }) => measure === undefined), splits: [] };
      const run = runHalfYear(one);
      const mayAsk = [...run.payouts.earned.keys()].filter((i) => {
        const { measure, credit, creditFactor, dealCap, lookup } = componentOf(one, run, i);
        return measure === 'Sales' && credit === undefined && creditFactor === undefined && dealCap === undefined && lookup === undefined && run.payouts.state[i] === PayoutState.known;
      });
      const more = (i: number): number => run.whatIf(i, Math.round(run.payouts.actual[i]! * 1e4 + cents * 100) / 1e4);
      const payout = mayAsk.map((_, k) => mayAsk[(n + k) % mayAsk.length]!).find((i) => !Number.isNaN(more(i)));
      if (payout === undefined) return;
      const supposed = more(payout);
      compared += 1;
      const sale = { id: 'X', date: isoDay(run.payouts.from[payout]!), person: run.payees[run.payouts.payee[payout]!]!.id, amount: cents / 100, margin: 0, Status: 'won', currency: 'EUR', returnOf: '' };
      expect(runHalfYear({ ...one, sales: [...(one.sales ?? []), sale] }).payouts.earned[payout]).toBeCloseTo(supposed, 9);
    }),
    propertyRuns(1000),
  );
  expect(compared).toBeGreaterThan(100);
});
