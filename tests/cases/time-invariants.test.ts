import fc from 'fast-check';
import { periodTexts } from '../../src/sheets/bonus/payout-days';
import { findPayout } from '../../src/sheets/bonus/find-payout';
import { propertyRuns } from '../property-runs';
import { runCase } from './run-case';
import { type Case, day } from './workbook';

const scheme = 'Plan';
const someDay = fc.integer({ min: day('2026-01-01'), max: day('2026-06-30') });
const text = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const sale = fc.record({ date: someDay.map(text), person: fc.constantFrom('Ann', 'Bob'), amount: fc.integer({ min: 0, max: 9000 }) });

const someCase: fc.Arbitrary<Case> = fc
  .record({
    sales: fc.array(sale, { maxLength: 12 }),
    proration: fc.constantFrom('calendarDays' as const, 'thirty360' as const, 'wholeMonths' as const, 'workingDays' as const, 'none' as const),
    decimals: fc.constantFrom(undefined, 3),
    grouping: fc.constantFrom('period' as const, 'running' as const),
    dates: fc.tuple(someDay, someDay, someDay, someDay),
    share: fc.constantFrom(0.5, 1),
    percent: fc.boolean(),
  })
  .map(({ sales, proration, decimals, grouping, dates: [start, change, raise, away], share, percent }) => ({
    people: [{ id: '1', name: 'Ann', start, salary: 50000 }, { id: '2', name: 'Bob' }],
    sales: [{ date: '2026-01-01', person: 'Bob', amount: 1 }, ...sales],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme, proration, ...(decimals !== undefined && { prorationDecimals: decimals }) }],
    components: [
      { scheme, component: 'A', measure: 'Sales', input: 'attainment', base: 'targetIncentive', grouping },
      { scheme, component: 'B', measure: 'Sales', rate: 0.05 },
    ],
    targets: ['Ann', 'Bob'].flatMap((person) => [{ person, measure: 'Sales', start: day('2025-01-01'), value: 3000 }, { person, measure: 'Sales', start: change, value: 5000 }]),
    employment: [{ person: '1', start: raise, salary: 65000, fte: 0.8 }],
    leave: [{ person: 'Bob', start: away, end: away + 20, share }],
    ramp: [{ scheme, component: 'A', month: 1, target: 0.5 }, { scheme, component: 'A', month: 3 }],
    assignments: [{ person: 'Ann', scheme, ...(percent ? { targetPercent: 0.1 } : { targetIncentive: 12000 }) }, { person: 'Bob', scheme, targetIncentive: 9000 }, { person: 'Bob', scheme, start: raise, targetIncentive: 12000, rate: 0.06 }],
  }));

it('the steps of every payout end in its money, and the days of a payee in a period are measured once', () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const run = runCase(one, { period: '2026-H1' });
      const { payouts } = run;
      for (let i = 0; i < payouts.count; i += 1) {
        if (payouts.state[i] === 0) expect(run.derive(i).value).toEqual({ kind: 'known', value: payouts.earned[i] });
        for (let k = 0; k < i; k += 1) {
          const isSame = payouts.payee[k] === payouts.payee[i] && payouts.period[k] === payouts.period[i] && payouts.component[k] === payouts.component[i];
          expect(isSame && payouts.from[k]! < payouts.until[i]! && payouts.from[i]! < payouts.until[k]!).toBe(false);
        }
      }
    }),
    propertyRuns(25),
  );
});

it('a row of the sheet finds the payout of its days', () => {
  const run = runCase({
    people: [{ id: '1', name: 'Ann' }],
    sales: [{ date: '2026-01-05', person: 'Ann', amount: 1000 }, { date: '2026-01-25', person: 'Ann', amount: 500 }],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme }],
    components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
    assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, start: day('2026-01-20'), rate: 0.2 }],
  });
  const texts = periodTexts(run);
  expect([0, 1].map((payout) => texts.ofPayout(payout, 'nl'))).toEqual(['jan 2026 (01-01-2026 – 19-01-2026)', 'jan 2026 (20-01-2026 – 31-01-2026)']);
  const rows = [0, 1].map((payout) => ({ headers: ['Medewerker', 'Periode', 'Regeling', 'Onderdeel', 'Verdiend'], cells: ['Ann', texts.ofPayout(payout, 'nl') ?? null, scheme, 'C', 100] }));
  expect(rows.map((row) => findPayout(run, row)?.payout)).toEqual([0, 1]);
});
