import { actualsIn, checksOf, earnedIn, runCase } from './run-case';
import { type Case, day, type Sale } from './workbook';

type Component = NonNullable<Case['components']>[number];

const sale = (person: string, amount: number | '?', date = '2026-03-04', more = {}): Sale => ({ person, amount, date, ...more });
const people = [
  { id: '1', name: 'Ann', team: 'North', manager: 'Max' },
  { id: '2', name: 'Bob', team: 'North', manager: '9' },
  { id: '3', name: 'Cas', team: 'South', manager: 'Bob' },
  { id: '9', name: 'Max' },
];
const sales = [sale('Ann', 100), sale('Bob', 20), sale('Cas', 3), sale('Stranger', 4000)];

const plan = (credit: Component['credit'], more: Case = {}, component: Partial<Component> = {}): Case => ({
  people,
  sales,
  measures: [{ measure: 'Revenue' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Size', aggregate: 'average' }, { measure: 'Override', aggregate: 'payout', column: 'A' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'A', measure: 'Revenue', rate: 0.1, ...(credit && { credit }), ...component }],
  ...more,
});
const of = (person: string, period = '2026-03'): string => `${person}, ${period}, A`;
const actuals = (one: Case): readonly number[] => ['Ann', 'Bob', 'Cas', 'Max'].map((name) => actualsIn(runCase(one))[of(name)]!);

describe('whose result counts', () => {
  it.each([
    ['own', [100, 20, 3, 0]],
    ['team', [120, 120, 3, NaN]],
    ['reports', [0, 3, 0, 120]],
    ['tree', [0, 3, 0, 123]],
    ['company', [123, 123, 123, 123]],
  ] as const)('%s: of Ann, Bob, Cas and Max', (credit, expected) => {
    expect(actuals(plan(credit))).toEqual(expected);
  });

  it('has no team result for somebody without a team', () => {
    expect(earnedIn(runCase(plan('team')))[of('Max')]).toBe('reason.noTeam');
  });

  it('adds the rows of a team, not its averages, and counts them', () => {
    expect(actuals(plan('team', {}, { measure: 'Size' })).slice(0, 3)).toEqual([60, 60, 3]);
    expect(actuals(plan('tree', {}, { measure: 'Deals' }))).toEqual([0, 1, 0, 3]);
  });

  it.each([
    ['2026-03-15', 120, 100],
    ['2026-03-16', 120, 100],
    ['2026-03-17', 100, 120],
  ])('counts a sale of %s for the team of that day, when Bob moves on 17 March', (date, north, south) => {
    const moved = plan('team', { sales: [sale('Ann', 100), sale('Cas', 100), sale('Bob', 20, date)], employment: [{ person: 'Bob', start: day('2026-03-17'), team: 'South' }] });
    expect(actualsIn(runCase(moved))).toMatchObject({ [of('Ann')]: north, [of('Cas')]: south });
  });

  it('gives somebody who moves the result of both teams, each on the days of membership', () => {
    const moved = plan('team', { sales: [sale('Ann', 1, '2026-03-16'), sale('Ann', 10, '2026-03-17'), sale('Cas', 100, '2026-03-16'), sale('Cas', 1000, '2026-03-17')], employment: [{ person: 'Bob', start: day('2026-03-17'), team: 'South' }] });
    expect(actualsIn(runCase(moved))[of('Bob')]).toBe(1001);
  });

  it.each(['reports', 'tree'] as const)('counts for the manager of that day: %s', (credit) => {
    const moved = plan(credit, { sales: [sale('Ann', 1, '2026-03-16'), sale('Ann', 10, '2026-03-17')], employment: [{ person: 'Ann', start: day('2026-03-17'), manager: 'Cas' }] });
    expect(actuals(moved)).toEqual(credit === 'reports' ? [0, 0, 10, 1] : [0, 10, 10, 11]);
  });

  it('counts only what happens while the payee is on the scheme', () => {
    const late = plan('company', { people: people.map((one) => ({ ...one, ...(one.name === 'Max' && { start: day('2026-03-04') }) })), sales: [sale('Ann', 1, '2026-03-03'), sale('Ann', 10, '2026-03-04')] });
    expect(actuals(late)).toEqual([11, 11, 11, 10]);
  });

  it('is missing for the whole team when a row of one of them cannot be read', () => {
    const run = runCase(plan('team', { sales: [...sales, sale('Ann', '?')] }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 'reason.unreadableRows', [of('Bob')]: 'reason.othersUnclear', [of('Cas')]: 0.3 });
  });

  it('is missing when the team of somebody with results cannot be read', () => {
    const run = runCase(plan('team', { people: people.map((one) => (one.name === 'Cas' ? { ...one, unreadable: ['team'] } : one)) }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 'reason.organisationUnclear', [of('Cas')]: 'reason.organisationUnclear' });
  });

  it('finds managers below each other, and a manager who is nobody', () => {
    const circle = runCase(plan('tree', { people: people.map((one) => (one.name === 'Bob' ? { ...one, manager: 'Cas' } : one)) }));
    expect(earnedIn(circle)).toMatchObject({ [of('Bob')]: 'reason.managerCycle', [of('Cas')]: 'reason.managerCycle', [of('Max')]: 10, [of('Ann')]: 0 });
    expect(circle.findings.filter(({ check }) => check === 'credit.managerCycle')).toHaveLength(2);
    const unknown = runCase(plan('reports', { people: people.map((one) => (one.name === 'Cas' ? { ...one, manager: 'Zoe' } : one)) }));
    expect(checksOf(unknown)).toContain('credit.unknownManager');
  });

  it('counts a divided deal once in the team, without what is extra', () => {
    const divided = plan('team', {
      sales: [sale('Cas', 1000, '2026-03-04', { id: 'V1' })],
      splits: [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.4 }, { deal: 'V1', person: 'Ann', share: 0.5, kind: 'overlay' }],
    });
    expect(actuals(divided).slice(0, 3)).toEqual([1000, 1000, 0]);
    expect(actuals({ ...divided, components: [{ scheme: 'Plan', component: 'A', measure: 'Revenue', rate: 0.1 }] })).toEqual([1100, 400, 0, 0]);
  });

  it('pays an override of 3 % on commissions of 100,000 or on sales of 2,000,000, as the measure says', () => {
    const many = [sale('Ann', 1500000), sale('Bob', 500000)];
    const own = { scheme: 'Plan', component: 'A', measure: 'Revenue', rate: 0.05 };
    const override = (measure: string): Case =>
      plan(undefined, { sales: many, components: [own, { scheme: 'Plan', component: 'B', measure, rate: 0.03, credit: 'reports' }] });
    expect(earnedIn(runCase(override('Override')))['Max, 2026-03, B']).toBe(3000);
    expect(earnedIn(runCase(override('Revenue')))['Max, 2026-03, B']).toBe(60000);
  });

  it('derives to the same figure, with those who bring in most', () => {
    const run = runCase(plan('tree'));
    for (let i = 0; i < run.payouts.count; i += 1) expect(run.derive(i).value).toEqual({ kind: 'known', value: run.payouts.earned[i] });
    const max = [...run.payouts.payee].findIndex((payee) => run.payees[payee]!.name === 'Max');
    expect(JSON.stringify(run.derive(max))).toContain('"op":"credit"');
    expect(JSON.stringify(run.derive(max))).toContain('"people":3');
  });
});

describe('how much of a result counts', () => {
  it('pays 4.5 % on 90 % of 1,200,000: 48,600', () => {
    const run = runCase(plan('own', { sales: [sale('Ann', 1200000)] }, { creditFactor: 0.9, rate: 0.045 }));
    expect(actualsIn(run)[of('Ann')]).toBe(1080000);
    expect(earnedIn(run)[of('Ann')]).toBe(48600);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 48600 });
  });

  it('takes the factor from a column of the person, and is missing without one', () => {
    const withFactor = people.map((one, i) => ({ ...one, extra: i === 1 ? {} : { Counts: '50%' } }));
    const run = runCase(plan('own', { people: withFactor.map((one, i) => ({ ...one, extra: i === 1 ? {} : { Counts: 0.5 } })) }, { creditFactor: { column: 'Counts' } }));
    expect(earnedIn(run)).toMatchObject({ [of('Ann')]: 5, [of('Bob')]: 'reason.noFigure' });
    expect(checksOf(run)).toContain('figure.noValue');
  });

  it.each([
    [249.99, 249.99],
    [250, 250],
    [250.01, 250],
    [-249.99, -249.99],
    [-400, -250],
    [0, 0],
  ])('counts of a deal of %d with a cap of 250: %d', (amount, expected) => {
    expect(actuals(plan('own', { sales: [sale('Ann', amount)] }, { dealCap: 250 }))[0]).toBe(expected);
  });

  it('caps after the factor and before the division, in every grouping', () => {
    const divided: Case = { sales: [sale('Cas', 1000, '2026-03-04', { id: 'V1' })], splits: [{ deal: 'V1', person: 'Ann', share: 0.6 }, { deal: 'V1', person: 'Bob', share: 0.4 }] };
    for (const grouping of ['period', 'deal', 'running', 'dealRunning'] as const) {
      expect(actuals(plan('own', divided, { dealCap: 250, creditFactor: 0.3, grouping })).slice(0, 2)).toEqual([150, 100]);
      expect(actuals(plan('own', divided, { dealCap: 500, creditFactor: 0.3, grouping })).slice(0, 2)).toEqual([180, 120]);
    }
  });

  it('refuses what contradicts itself, and pays nothing silently', () => {
    expect(checksOf(runCase(plan('own', {}, { measure: 'Size', creditFactor: 0.5 })))).toContain('credit.needsSum');
    expect(checksOf(runCase(plan('own', {}, { measure: 'Deals', dealCap: 5 })))).toContain('credit.needsSum');
    expect(checksOf(runCase(plan('own', {}, { creditFactor: { column: 'Counts' }, dealCap: 5 })))).toContain('credit.factorPerDeal');
    const perDeal = runCase(plan('team', {}, { grouping: 'deal' }));
    expect(checksOf(perDeal)).toContain('credit.ownDealsOnly');
    expect(earnedIn(perDeal)[of('Ann')]).toBe('reason.brokenComponent');
  });
});
