import { checksOf, earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// Assignments, service in part of a period, and what follows from them.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: '1', name: 'Ann' }, { id: '2', name: 'Bob', role: 'Rep' }],
  sales: [
    { date: '2026-01-05', person: 'Ann', amount: 1000 },
    { date: '2026-01-25', person: '1', amount: 3000 },
    { date: '2026-01-25', person: 'Bob', amount: 500 },
  ],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const bonus: Case = {
  ...base,
  components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'targetIncentive' }],
  targets: [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 4000 }],
  assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }],
};
const january = (one: Case, person = 'Ann'): number | string | undefined => earnedIn(runCase(one))[`${person}, 2026-01, C`];

describe('who is on a scheme', () => {
  it('everybody, when there are no assignments', () => {
    expect(earnedIn(runCase(base))).toEqual({ 'Ann, 2026-01, C': 400, 'Bob, 2026-01, C': 50 });
  });
  it('only who is assigned, by name, id or role', () => {
    expect(earnedIn(runCase({ ...base, assignments: [{ role: 'rep', scheme }] }))).toEqual({ 'Bob, 2026-01, C': 50 });
    expect(earnedIn(runCase({ ...base, assignments: [{ person: '1', scheme }] }))).toEqual({ 'Ann, 2026-01, C': 400 });
  });
  it('a personal assignment goes before that of the role', () => {
    expect(january({ ...base, assignments: [{ role: 'Rep', scheme }, { person: 'Bob', scheme, rate: 0.2 }] }, 'Bob')).toBe(100);
  });
  it('two assignments at once are missing, with a finding', () => {
    const run = runCase({ ...base, assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, rate: 0.2 }] });
    expect([earnedIn(run)['Ann, 2026-01, C'], checksOf(run)]).toEqual(['reason.assignedTwice', ['assignment.twice']]);
  });
  it('an assignment whose rate changes inside a period is paid in two parts', () => {
    const run = runCase({ ...base, assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, start: day('2026-01-20'), rate: 0.2 }] });
    expect([Array.from(run.payouts.earned), Array.from(run.payouts.until), checksOf(run)]).toEqual([[100, 600], ['2026-01-20', '2026-02-01'].map(day), []]);
  });
  it('an assignment that changes on the first day of a period is used from there', () => {
    const sales = [...(base.sales ?? []), { date: '2026-02-01', person: 'Ann', amount: 100 }];
    const one: Case = { ...base, sales, assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, start: day('2026-02-01'), rate: 0.2 }] };
    expect(earnedIn(runCase(one))).toEqual({ 'Ann, 2026-01, C': 400, 'Ann, 2026-02, C': 20 });
  });
  it('somebody who left earlier has no line at all', () => {
    expect(january({ ...base, people: [{ id: '1', name: 'Ann', end: day('2025-12-31') }] })).toBeUndefined();
  });
});

describe('part of a period, in calendar days, first and last included', () => {
  const from20 = [{ id: '1', name: 'Ann', start: day('2026-01-20') }];
  it('prorates target and target incentive of a sum, and counts rows from the first day served', () => {
    // 12 of 31 days: target 4000 × 12 ÷ 31, incentive 1000 × 12 ÷ 31; 3000 sold: 3000 ÷ 1548.387… × 387.0967… = 750.
    expect(january({ ...bonus, people: from20 })).toBe(750);
  });
  it('prorates the incentive only, when the measure does not grow with time', () => {
    const average: Case = { ...bonus, people: from20, measures: [{ measure: 'Sales', aggregate: 'average' }] };
    // 3000 ÷ 4000 × 1000 × 12 ÷ 31.
    expect(january(average)).toBe(290.32);
  });
  it('prorates boundaries, thresholds and caps in money', () => {
    const tiers = [{ scheme, component: 'C', from: 0, rate: 0.1 }, { scheme, component: 'C', from: 3100, rate: 0.2 }];
    const marginal: Case = { ...base, people: from20, tiers, components: [{ scheme, component: 'C', measure: 'Sales', shape: 'marginal' }] };
    // Boundary 3100 × 12 ÷ 31 = 1200: 1200 at 10 % and 1800 at 20 %.
    expect(january(marginal)).toBe(480);
    expect(january({ ...marginal, components: [{ scheme, component: 'C', measure: 'Sales', shape: 'marginal', cap: 620 }] })).toBe(240);
    expect(january({ ...marginal, components: [{ scheme, component: 'C', measure: 'Sales', shape: 'marginal', threshold: 7751 }] })).toBe(0);
    expect(january({ ...marginal, components: [{ scheme, component: 'C', measure: 'Sales', shape: 'marginal', threshold: 7750 }] })).toBe(480);
  });
  it('does not prorate a price per unit', () => {
    const perDeal: Case = { ...base, people: from20, measures: [{ measure: 'Sales', aggregate: 'count' }], components: [{ scheme, component: 'C', measure: 'Sales', input: 'units', base: 'fixed', fixedAmount: 25 }] };
    expect(january(perDeal)).toBe(25);
  });
  it('counts the last day of a leaver', () => {
    const leaves = (end: string): Case => ({ ...base, people: [{ id: '1', name: 'Ann', end: day(end) }] });
    expect([january(leaves('2026-01-24')), january(leaves('2026-01-25'))]).toEqual([100, 400]);
  });
  it('says of rows outside the days served that nobody was assigned', () => {
    const [line] = runCase({ ...base, people: from20 }).reconciliation;
    expect([line?.creditedAmount, line?.uncredited]).toEqual([3000, [{ why: 'unknownPayee', rows: 1, amount: 500 }, { why: 'noAssignment', rows: 1, amount: 1000 }]]);
  });
  it('shows the proration in the derivation', () => {
    const text = JSON.stringify(runCase({ ...bonus, people: from20 }).derive(0));
    expect(text.match(/"op":"prorate"/g)).toHaveLength(2);
    expect(text).toContain('"days":12,"daysInPeriod":31');
  });
});

describe('the target incentive', () => {
  it.each([
    ['a month', 'month' as const, 1000],
    ['a quarter', 'quarter' as const, 3000],
    ['a year', 'year' as const, 12000],
  ])('is that of a year, divided evenly: %s', (_, period, earned) => {
    const one: Case = { ...bonus, schemes: [{ scheme, period }], targets: [{ person: 'Ann', measure: 'Sales', value: 4000 }] };
    expect(Object.values(earnedIn(runCase(one)))).toEqual([earned]);
  });
  it('is at full time: the FTE of the assignment counts once, else that of the person', () => {
    const people = [{ id: '1', name: 'Ann', fte: 0.5 }];
    expect(january({ ...bonus, people })).toBe(500);
    expect(january({ ...bonus, people, assignments: [{ person: 'Ann', scheme, targetIncentive: 12000, fte: 0.8 }] })).toBe(800);
  });
  it('may stand in a column of People, and is missing for who has none', () => {
    const people = [{ id: '1', name: 'Ann', extra: { Bonus: 24000 } }, { id: '2', name: 'Bob' }];
    const run = runCase({ ...bonus, people, targets: [{ person: 'Ann', value: 4000 }, { person: 'Bob', value: 4000 }], assignments: [{ person: 'Ann', scheme, targetIncentive: { column: 'Bonus' } }, { person: 'Bob', scheme, targetIncentive: { column: 'Bonus' } }] });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': 2000, 'Bob, 2026-01, C': 'reason.noFigure' });
    expect(run.findings.map(({ check, args }) => [check, args])).toEqual([['figure.noValue', { payee: 'Bob', column: 'Bonus' }]]);
  });
});

it('AdventureWorks: rate from CommissionPct, only the excess over SalesQuota; without a quota missing', () => {
  const one: Case = {
    people: [
      { id: '275', name: 'Michael', extra: { CommissionPct: '0.012', SalesQuota: 300000 } },
      { id: '274', name: 'Stephen', extra: { CommissionPct: 0, SalesQuota: '' } },
    ],
    sales: [{ date: '2026-02-01', person: '275', amount: 3763178.1787 }, { date: '2026-02-01', person: '274', amount: 559697.5639 }],
    measures: [{ measure: 'SalesYTD' }],
    schemes: [{ scheme, period: 'year' }],
    components: [{ scheme, component: 'C', measure: 'SalesYTD', rate: { column: 'CommissionPct' }, threshold: { column: 'SalesQuota' }, thresholdMode: 'excessOnly' }],
  };
  expect(earnedIn(runCase(one))).toEqual({ 'Michael, 2026, C': 41558.14, 'Stephen, 2026, C': 'reason.noFigure' });
});
