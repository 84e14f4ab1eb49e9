import { checksOf, earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// A calendar that cannot be read: what hangs on it is missing, never calculated with a guess.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }],
  sales: [{ date: '2026-01-05', person: 'M1', amount: 1000 }, { date: '2026-02-05', person: 'M1', amount: 2000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, period: 'quarter' }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const fiscal = (value?: string): Case => ({ ...base, settings: [{ setting: 'fiscalYearStart', ...(value !== undefined && { value }) }] });

describe('the month in which the fiscal year starts', () => {
  it.each([['7', '2026-Q3'], ['juli', '2026-Q3'], ['July', '2026-Q3'], ['1', '2026-Q1']])('%s is a month', (value, quarter) => {
    expect(earnedIn(runCase(fiscal(value)))).toEqual({ [`Ann, ${quarter}, C`]: 300 });
  });
  it.each([[undefined], ['#N/A'], ['13'], ['0'], ['1.5'], [' ']])('%j: quarters are missing, with a finding', (value) => {
    const run = runCase(fiscal(value));
    expect([earnedIn(run), checksOf(run)]).toEqual([{ 'Ann, 2026-Q1, C': 'reason.noFiscalYear' }, ['assignment.everyone', 'setting.fiscalYearStart']]);
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'setting.fiscalYearStart', severity: 'error' }));
  });
  it('given in two ways is not known', () => {
    const settings = [{ setting: 'fiscalYearStart' as const, value: '1' }, { setting: 'fiscalYearStart' as const, value: '7' }];
    expect(Object.values(earnedIn(runCase({ ...base, settings })))).toEqual(['reason.noFiscalYear']);
  });
  it('is not needed by a month on its own', () => {
    expect(earnedIn(runCase({ ...fiscal('?'), schemes: [{ scheme }] }))).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-02, C': 200 });
  });
  it('is needed by what runs, and by a target of a year or a quarter', () => {
    const running: Case = { ...fiscal('?'), schemes: [{ scheme }], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, grouping: 'running' }] };
    expect(Object.values(earnedIn(runCase(running)))).toEqual(['reason.noFiscalYear', 'reason.noFiscalYear']);
    const onTarget = (period: string): readonly (number | string)[] =>
      Object.values(earnedIn(runCase({ ...fiscal('?'), schemes: [{ scheme }], components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'fixed', fixedAmount: 10 }], targets: [{ person: 'M1', measure: 'Sales', period, value: 1000 }] })));
    expect(onTarget('2026')).toEqual(['reason.targetUnreadable', 'reason.targetUnreadable']);
    expect(onTarget('2026-P01')).toEqual(['reason.targetUnreadable', 'reason.targetUnreadable']);
    expect(onTarget('2026-01')).toEqual([10, 'reason.noTarget']);
  });
});

describe('an own period whose start cannot be read', () => {
  const [p1, p2, p3, p4] = [['P1', '2026-01-01'], ['P2', '2026-01-20'], ['P3', '2026-02-01'], ['P4', '2026-02-20']].map(([name = '', start = '']) => ({ name, start: day(start) }));
  const lost = { name: 'P2', start: NaN, unreadable: ['start'] };
  const own = (periods: Case['periods'], more: Case = {}): Case => ({ ...base, ...more, schemes: [{ scheme, period: 'custom' }], ...(periods && { periods }) });
  it('leaves those of which the days are known', () => {
    expect(earnedIn(runCase(own([p1!, p2!, p3!, p4!])))).toEqual({ 'Ann, P1, C': 100, 'Ann, P2, C': 'reason.notCovered', 'Ann, P3, C': 200 });
  });
  it('makes the one before it missing instead of longer', () => {
    const run = runCase(own([p1!, lost, p3!, p4!]));
    expect(earnedIn(run)).toEqual({ 'Ann, P1, C': 'reason.periodUnclear', 'Ann, P3, C': 200 });
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'periods.unreadableStart', severity: 'error', args: { name: 'P2', unusable: 'P1' } }));
  });
  it('makes the only other one missing', () => {
    expect(earnedIn(runCase(own([p1!, lost])))).toEqual({ 'Ann, P1, C': 'reason.periodUnclear' });
  });
  it('makes the last one missing when its length would follow from it', () => {
    expect(earnedIn(runCase(own([p1!, lost, p3!])))).toEqual({ 'Ann, P1, C': 'reason.periodUnclear', 'Ann, P3, C': 'reason.periodUnclear' });
    expect(earnedIn(runCase(own([p1!, p3!, { ...lost, name: 'P4' }])))).toEqual({ 'Ann, P1, C': 100, 'Ann, P3, C': 'reason.periodUnclear' });
  });
  it('can lie anywhere in a table that is not in order of date', () => {
    expect(Object.values(earnedIn(runCase(own([p3!, lost, p1!, p4!]))))).toEqual(['reason.periodUnclear', 'reason.periodUnclear']);
  });
  it('says so when the table has no column of starts at all', () => {
    const run = runCase(own([{ name: 'P1', start: NaN }, { name: 'P2', start: NaN }]));
    expect(run.findings.filter(({ check }) => check === 'periods.unreadableStart')).toHaveLength(2);
    expect(run.findings.filter(({ check }) => check === 'periods.openEnd')).toEqual([]);
  });
  it('leaves a year’s target undivided, because nobody knows over how many periods', () => {
    const onTarget: Case = { components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'fixed', fixedAmount: 10 }], targets: [{ person: 'M1', measure: 'Sales', period: '2026', value: 4000 }] };
    const whole = [{ name: 'A', start: day('2026-01-01') }, { name: 'B', start: day('2026-02-01') }, { name: 'C', start: day('2026-08-01') }, { name: 'D', start: day('2027-01-01') }];
    // 2000 of 4000 ÷ 3.
    expect(earnedIn(runCase(own(whole, onTarget)))['Ann, B, C']).toBe(15);
    const withLost = [...whole.slice(0, 3), { ...lost, name: 'X' }, ...whole.slice(3)];
    expect(earnedIn(runCase(own(withLost, onTarget)))['Ann, B, C']).toBe('reason.noTarget');
  });
  it('makes what runs missing from there on', () => {
    const running: Case = { components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, grouping: 'running' }] };
    expect(Object.values(earnedIn(runCase(own([p1!, lost, p3!, p4!], running))))).toEqual(['reason.periodUnclear', 'reason.periodUnclear']);
  });
  it('has its own days, when only the name cannot be read', () => {
    expect(earnedIn(runCase(own([p1!, { ...p2!, name: '', unreadable: ['name'] }, p3!, p4!])))).toEqual({ 'Ann, P1, C': 100, 'Ann, 2026-01-20, C': 'reason.notCovered', 'Ann, P3, C': 200 });
  });
});

describe('a workbook in which nothing can be counted', () => {
  it('has missing payouts in the period of today, rather than none', () => {
    const run = runCase({ ...base, sales: [] }, { today: '2026-11-22' });
    expect([earnedIn(run), checksOf(run)]).toEqual([{ 'Ann, 2026-Q4, C': 'reason.notCovered' }, ['assignment.everyone', 'run.missing', 'run.noRows']]);
  });
  it('has them in the periods of the sales when no component can be calculated', () => {
    const run = runCase({ ...base, components: [{ scheme, component: 'C', measure: 'Salse', rate: 0.1 }] });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-Q1, C': 'reason.brokenComponent' });
  });
});
