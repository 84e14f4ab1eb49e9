import { runCase } from './run-case';
import { type Case, day } from './workbook';

// Targets of a team or the company, for components that count its result.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: '1', name: 'Ann', team: 'North' }, { id: '2', name: 'Bob', team: 'North', start: day('2026-01-17') }],
  sales: [
    { date: '2026-01-05', person: 'Ann', amount: 3000 },
    { date: '2026-01-25', person: 'Bob', amount: 1000 },
  ],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'targetIncentive', credit: 'team' }],
  targets: [{ team: 'north', measure: 'Sales', period: '2026', value: 96000 }],
  assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }, { person: 'Bob', scheme, targetIncentive: 12000 }],
};
const paid = (one: Case): readonly number[] => Array.from(runCase(one, { period: '2026-01' }).payouts.earned);

describe('a result of the team against the target of the team', () => {
  it('counts whole for who joined in the period; only the incentive is for the days served', () => {
    // 4000 ÷ 8000 of 1000; Bob 15 of 31 days of it.
    expect(paid(base)).toEqual([500, 241.94]);
    expect(runCase(base, { period: '2026-01' }).derive(1).value).toEqual({ kind: 'known', value: 241.94 });
  });
  it('comes before a target of the payee, which is for own results, and a remark says so', () => {
    const both: Case = { ...base, targets: [...base.targets!, { person: 'Ann', measure: 'Sales', period: '2026-01', value: 2000 }] };
    expect(paid(both)).toEqual([500, 241.94]);
    expect(runCase(both, { period: '2026-01' }).findings.filter(({ check }) => check === 'target.teamFirst')).toMatchObject([{ severity: 'info', subject: { row: 3 }, args: { component: 'C', people: 1 } }]);
  });
  it('leaves a contest within the team to the own targets, because that compares own results', () => {
    const contest: Case = {
      ...base,
      people: base.people!.map((one) => ({ id: one.id, name: one.name ?? '', team: 'North' })),
      components: [{ scheme, component: 'C', measure: 'Sales', shape: 'rank', input: 'attainment', credit: 'team' }],
      tiers: [{ scheme, component: 'C', from: 1, amount: 300 }, { scheme, component: 'C', from: 2, amount: 100 }],
      targets: [...base.targets!, { person: 'Ann', measure: 'Sales', period: '2026-01', value: 6000 }, { person: 'Bob', measure: 'Sales', period: '2026-01', value: 1000 }],
    };
    expect(paid(contest)).toEqual([100, 300]);
    expect(runCase(contest, { period: '2026-01' }).findings.map(({ check }) => check)).not.toContain('target.teamFirst');
  });
  it('of another period leaves the target of the payee as it is', () => {
    const other: Case = { ...base, targets: [{ team: 'North', measure: 'Sales', period: '2026-02', value: 96000 }, { person: 'Ann', measure: 'Sales', period: '2026-01', value: 2000 }] };
    expect(paid(other)[0]).toBe(2000);
  });
  it('gives way to a target of the payee where the team has none', () => {
    expect(paid({ ...base, targets: [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 2000 }, { measure: 'Sales', period: '2026', value: 24000 }] })).toEqual([2000, 967.74]);
  });
  it('is measured per team for who changes teams in the period', () => {
    const moved: Case = {
      ...base,
      people: [{ id: '1', name: 'Ann', team: 'North' }, { id: '2', name: 'Bob', team: 'North' }, { id: '3', name: 'Cas', team: 'South' }],
      employment: [{ person: '2', start: day('2026-01-17'), team: 'South' }],
      sales: [...base.sales!, { date: '2026-01-20', person: 'Cas', amount: 500 }],
      targets: [...base.targets!, { team: 'South', measure: 'Sales', period: '2026-01', value: 3100 }],
      assignments: [...base.assignments!.slice(1)],
    };
    const run = runCase(moved, { period: '2026-01' });
    // North: 3000 ÷ (8000 × 16 ÷ 31) × 1000 × 16 ÷ 31 = 375; South: 1500 ÷ 1500 × 1000 × 15 ÷ 31 = 483.87.
    expect(Array.from(run.payouts.earned)).toEqual([858.87]);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 858.87 });
  });
  it('is set against the target for everyone where the team has none', () => {
    const everyones = { measure: 'Sales', period: '2026', value: 24000 };
    expect(paid({ ...base, targets: [everyones] })).toEqual([2000, 967.74]);
    expect(paid({ ...base, targets: [...base.targets!, everyones] })).toEqual([500, 241.94]);
  });
  it('is missing when the team has none', () => {
    const run = runCase({ ...base, targets: [] }, { period: '2026-01' });
    expect(run.reasons.map(({ key }) => key)).toEqual(['reason.noTarget', 'reason.noTarget']);
  });
});

it('a result of the company is set against the target for everyone', () => {
  const company: Case = { ...base, components: [{ ...base.components![0]!, credit: 'company' }], targets: [{ measure: 'Sales', period: '2026-01', value: 4000 }] };
  expect(paid(company)).toEqual([1000, 483.87]);
});

it('for the company an own target comes before that of everyone, with a warning', () => {
  const company: Case = { ...base, components: [{ ...base.components![0]!, credit: 'company' }], targets: [{ measure: 'Sales', period: '2026-01', value: 4000 }, { person: 'Ann', measure: 'Sales', period: '2026-01', value: 2000 }] };
  expect(paid(company)).toEqual([2000, 483.87]);
  expect(runCase(company, { period: '2026-01' }).findings.filter(({ check }) => check === 'target.ownForCompany')).toMatchObject([{ severity: 'warning', subject: { row: 3 } }]);
});

describe('a target for everyone', () => {
  const own: Case = { ...base, components: [{ ...base.components![0]!, credit: 'own' }], targets: [{ measure: 'Sales', period: '2026', value: 24000 }] };

  it('is the own target of each, for the days served', () => {
    // Ann 3000 ÷ 2000 of 1000; Bob 1000 ÷ (2000 × 15 ÷ 31) of 1000 × 15 ÷ 31.
    expect(paid(own)).toEqual([1500, 500]);
    expect(runCase(own, { period: '2026-01' }).derive(0).value).toEqual({ kind: 'known', value: 1500 });
  });
  it('is told, because it may have been meant for the company', () => {
    const findings = (one: Case) => runCase(one, { period: '2026-01' }).findings.filter(({ check }) => check === 'target.everyone').map(({ subject }) => subject.row);
    expect([findings(own), findings({ ...own, components: [{ ...own.components![0]!, credit: 'company' }] }), findings(base)]).toEqual([[2], [], []]);
  });
  it('decides a gate on the own attainment', () => {
    const gated: Case = { ...own, components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }], gates: [{ scheme, component: 'C', measure: 'Sales', look: 'attainment', from: 1.2, capRatio: 0 }] };
    // Ann is at 150 %, Bob at 1000 ÷ 967.74 = 103 %.
    expect(paid(gated)).toEqual([300, 0]);
  });
});
