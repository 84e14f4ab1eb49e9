import { explainedScope, listedScope, mostPayouts } from '../../src/sheets/bonus/scope';
import { months2026, sampleRun, type SamplePayout } from './sample-run';

const payees = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at), name: String(at), team: '' }));
const components = [{ scheme: 'A', name: 'a', measure: 'a', unit: 'money' as const, currency: 'EUR' }];
const runOf = (count: number, periods: number, extra: Partial<SamplePayout> = {}) =>
  sampleRun({
    payees: payees(count),
    periods: months2026,
    components,
    list: Array.from({ length: count * periods }, (_, at) => ({ payee: at % count, period: Math.floor(at / count), component: 0, earned: 1, ...extra })),
  });

describe('what is shown one by one', () => {
  it('is everything up to 5,000 payouts', () => {
    expect(listedScope(runOf(1000, 5), { runDay: 50000 }).payouts).toHaveLength(5000);
  });

  it('is the newest period beyond that', () => {
    const scope = listedScope(runOf(1001, 5), { runDay: 50000 });
    expect(scope.periods.map(({ name }) => name)).toEqual(['2026-05']);
    expect(scope.payouts).toHaveLength(1001);
  });

  it('is at most 5,000 of one period, and knows how many there are', () => {
    const scope = explainedScope(runOf(5001, 1), { runDay: 50000 });
    expect(scope.payouts).toHaveLength(mostPayouts);
    expect(scope.inPeriods).toBe(5001);
  });

  it('is the period asked for, with the payout periods inside it', () => {
    const quarter = { grain: 'quarter' as const, name: '2026-Q1', start: months2026[0]!.start, end: months2026[2]!.end };
    expect(explainedScope(runOf(2, 12), { period: quarter, runDay: 50000 }).periods.map(({ name }) => name)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it('passes over newer periods in which nothing is known yet', () => {
    const run = runOf(1, 3);
    const state = Uint8Array.of(0, 0, 1);
    expect(explainedScope({ ...run, payouts: { ...run.payouts, state } }, { runDay: 50000 }).periods.map(({ name }) => name)).toEqual(['2026-02']);
  });
});
