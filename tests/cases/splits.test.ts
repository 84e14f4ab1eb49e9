import { actualsIn, checksOf, earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

const sale = (id: string, person: string, amount: number | '?', date = '2026-03-04'): Sale => ({ id, person, amount, date });
const people = ['Ann', 'Bob', 'Cas'].map((name, i) => ({ id: `${i + 1}`, name, team: 'North' }));

const plan = (more: Case, component: object = { rate: 0.15 }): Case => ({
  people,
  measures: [{ measure: 'Revenue' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Size', aggregate: 'average' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'A', measure: 'Revenue', ...component }],
  ...more,
});
const of = (person: string, period = '2026-03'): string => `${person}, ${period}, A`;

describe('divided deals', () => {
  it('pays 15 % of 100,000 shared 60/40: 9,000 and 6,000', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 100000)], splits: [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.4 }] }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 9000, [of('Bob')]: 6000, [of('Cas')]: 0 });
    expect(checksOf(run)).not.toContain('split.under');
  });

  it('pays each their own rate on their own share: 2 % of 15,000 and 10 % of 85,000', () => {
    const run = runCase(
      plan(
        { people: people.map((one, i) => ({ ...one, extra: { Rate: [0.02, 0.1, 0][i]! } })), sales: [sale('V1', 'Cas', 100000)], splits: [{ deal: 'v1', person: '1', share: 0.15 }, { deal: 'V1', person: '2', share: 0.85 }] },
        { rate: { column: 'Rate' } },
      ),
    );
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 300, [of('Bob')]: 8500 });
  });

  it('divides every row of the deal, and leaves other deals alone', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 100), sale('V2', 'Cas', 10), sale('V1', 'Cas', 50)], splits: [{ deal: 'V1', person: 'Ann', share: 1 }] }));
    expect(actualsIn(run)).toMatchObject({ [of('Ann')]: 150, [of('Bob')]: 0, [of('Cas')]: 10 });
  });

  it('puts extra on top, without taking it from anybody', () => {
    const splits = [{ deal: 'V1', person: 'Ann', share: 0.2, kind: 'overlay' as const }];
    expect(actualsIn(runCase(plan({ sales: [sale('V1', 'Cas', 1000)], splits })))).toMatchObject({ [of('Ann')]: 200, [of('Cas')]: 1000 });
    const both = [...splits, { deal: 'V1', person: 'Bob', share: 1 }];
    expect(actualsIn(runCase(plan({ sales: [sale('V1', 'Cas', 1000)], splits: both })))).toMatchObject({ [of('Ann')]: 200, [of('Bob')]: 1000, [of('Cas')]: 0 });
  });

  it('takes a return back from those who shared the deal', () => {
    const sales = [sale('V1', 'Cas', 1000), { ...sale('R1', 'Cas', -1000), returnOf: 'V1' }];
    const splits = [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.4 }];
    expect(actualsIn(runCase(plan({ sales, splits })))).toMatchObject({ [of('Ann')]: 0, [of('Bob')]: 0, [of('Cas')]: 0 });
  });

  it('says in the derivation how many rows are shared', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Ann', 1000), sale('V2', 'Ann', 400)], splits: [{ deal: 'V1', person: 'Ann', share: 0.5 }, { deal: 'V1', person: 'Bob', share: 0.5 }] }));
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 135 });
    expect(JSON.stringify(run.derive(0))).toContain('"rows":2,');
    expect(JSON.stringify(run.derive(0))).toContain('"split":1');
  });

  it('counts and averages by the share', () => {
    const sales = [sale('V1', 'Ann', 1000), sale('V2', 'Ann', 400)];
    const splits = [{ deal: 'V1', person: 'Ann', share: 0.5 }, { deal: 'V1', person: 'Bob', share: 0.5 }];
    expect(actualsIn(runCase(plan({ sales, splits }, { measure: 'Deals', rate: 10 })))).toMatchObject({ [of('Ann')]: 1.5, [of('Bob')]: 0.5 });
    expect(actualsIn(runCase(plan({ sales, splits }, { measure: 'Size', rate: 1 })))).toMatchObject({ [of('Ann')]: 600, [of('Bob')]: 1000 });
  });

  it('lets per deal and running components see the own share of the deal', () => {
    const sales = [sale('V1', 'Cas', 1000, '2026-01-05'), sale('V2', 'Ann', 300, '2026-02-05')];
    const splits = [{ deal: 'V1', person: 'Ann', share: 0.3 }, { deal: 'V1', person: 'Bob', share: 0.7 }];
    const tiers = [{ scheme: 'Plan', component: 'A', from: 0, rate: 0.1 }, { scheme: 'Plan', component: 'A', from: 500, rate: 0.2 }];
    const perDeal = runCase(plan({ sales, splits, tiers }, { shape: 'retroactive', grouping: 'deal' }));
    expect(earnedIn(perDeal)).toMatchObject({ [of('Ann', '2026-01')]: 30, [of('Bob', '2026-01')]: 140, [of('Ann', '2026-02')]: 30 });
    const running = runCase(plan({ sales, splits, tiers }, { shape: 'marginal', grouping: 'running' }));
    expect(earnedIn(running)).toMatchObject({ [of('Ann', '2026-01')]: 30, [of('Ann', '2026-02')]: 40 });
  });

  it('counts shares below 100 % as written and says that the rest is for nobody', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 1000)], splits: [{ deal: 'V1', person: 'Ann', share: 0.6 }] }));
    expect(actualsIn(run)).toMatchObject({ [of('Ann')]: 600, [of('Cas')]: 0 });
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'split.under', args: { deal: 'V1', total: 0.6 }, subject: expect.objectContaining({ sheet: 'Splits', row: 2 }) }));
  });

  it.each([
    ['more than 100 %', [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.41 }], 'split.over'],
    ['an unreadable share', [{ deal: 'V1', person: 'Ann', share: NaN, unreadable: ['share'] }, { deal: 'V1', person: 'Bob', share: 0.4 }], 'split.unreadable'],
  ])('is missing for those involved with %s, and only then', (_, splits, check) => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 1000), sale('V2', 'Cas', 10), sale('V3', 'Ann', 10, '2026-04-01')], splits }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 'reason.splitUnclear', [of('Bob')]: 'reason.splitUnclear', [of('Cas')]: 1.5, [of('Ann', '2026-04')]: 1.5 });
    expect(checksOf(run)).toContain(check);
  });

  it('takes shares of exactly 100 % as such, whatever the binary noise', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 900)], splits: ['Ann', 'Bob', 'Cas'].map((person) => ({ deal: 'V1', person, share: 1 / 3 })) }));
    expect(checksOf(run).filter((check) => check.startsWith('split'))).toEqual([]);
    expect(actualsIn(run)[of('Bob')]).toBe(300);
  });

  it('says so when a deal is not in the sales', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', 1000)], splits: [{ deal: 'V9', person: 'Ann', share: 1 }] }));
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'split.unknownDeal', severity: 'error', args: { deal: 'V9' } }));
    expect(actualsIn(run)[of('Cas')]).toBe(1000);
  });

  it('leaves the amount of a shared deal missing when it cannot be read', () => {
    const run = runCase(plan({ sales: [sale('V1', 'Cas', '?')], splits: [{ deal: 'V1', person: 'Ann', share: 0.5 }, { deal: 'V1', person: 'Bob', share: 0.5 }] }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 'reason.unreadableRows', [of('Bob')]: 'reason.unreadableRows' });
  });
});
