import { kpiWith, short, verdict, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

describe('specific', () => {
  it.each<readonly [string, Changes, string]>([
    ['has a unit and an owner', {}, 'met specific.met A2'],
    ['has a description instead of a unit', { unit: undefined, description: 'Qualified leads' }, 'met specific.met A2'],
    ['has a measure instead of a unit', { unit: undefined, measure: 'Revenue' }, 'met specific.met A2'],
    ['has a team instead of an owner', { owner: undefined, scope: 'North' }, 'met specific.met A2'],
    ['has only a name', { unit: undefined }, 'notMet specific.noSubject H2'],
    ['is for nobody', { owner: undefined }, 'notMet specific.nobody C2'],
    ['is inside a range with both limits', { direction: 'range', lower: 3, upper: 5 }, 'met specific.met A2'],
    ['is inside a range without an upper limit', { direction: 'range', lower: 3 }, 'notMet specific.noLimits M2'],
    ['is inside a range without a lower limit', { direction: 'range', upper: 5 }, 'notMet specific.noLimits L2'],
    ['has a name that cannot be read', { kpi: '', unreadable: ['kpi'] }, 'unknown unreadable A2'],
    ['has a unit that cannot be read', { unit: undefined, unreadable: ['unit'] }, 'unknown unreadable H2'],
    ['has a direction that cannot be read', { unreadable: ['direction'] }, 'unknown unreadable I2'],
    ['has a unit that cannot be read and is for nobody', { unit: undefined, owner: undefined, unreadable: ['unit'] }, 'notMet specific.nobody C2'],
  ])('a KPI that %s', (_, changes, expected) => {
    expect(short(verdict('specific', changes))).toBe(expected);
  });

  it.each<readonly [Changes, string, boolean]>([
    [{}, 'higher', true],
    [{ direction: 'lower' }, 'lower', false],
    [{ lower: 3, upper: 5 }, 'range', true],
  ])('says which way is better, and whether that is the default', (changes, direction, isDefault) => {
    expect(verdict('specific', changes).reason).toMatchObject({ args: { direction, isDefault, who: 'Sanne' } });
  });
});

describe('relevant', () => {
  const result = kpiWith({ kpi: 'Revenue', kind: 'lagging' });
  const withResult: KpiCase = { kpis: [result] };
  it.each<readonly [string, Changes, string, KpiCase]>([
    ['is tied to a goal of the table', {}, 'met relevant.met B2', {}],
    ['spells its goal otherwise', { goal: ' GROWTH' }, 'met relevant.met B2', {}],
    ['names a goal that is not in the table', { goal: 'Fame' }, 'notMet relevant.unknownGoal B2', {}],
    ['names a goal while there are none', {}, 'unknown relevant.noGoals B2', { goals: [] }],
    ['names no goal', { goal: undefined }, 'notMet relevant.noGoal B2', {}],
    ['has a goal that cannot be read', { goal: undefined, unreadable: ['goal'] }, 'unknown unreadable B2', {}],
    ['drives a lagging KPI', { goal: undefined, drives: 'Revenue' }, 'met relevant.drives F2', withResult],
    ['drives a leading KPI', { goal: undefined, drives: 'Visits' }, 'notMet relevant.drivesLeading F2', { kpis: [kpiWith({ kpi: 'Visits' })] }],
    ['drives a KPI of unknown kind', { goal: undefined, drives: 'Visits' }, 'unknown relevant.drivesNoKind F2', { kpis: [kpiWith({ kpi: 'Visits', kind: undefined })] }],
    ['drives a KPI that is not there', { goal: undefined, drives: 'Fame' }, 'notMet relevant.drivesUnknown F2', withResult],
    ['drives itself', { goal: undefined, kind: 'lagging', drives: 'Leads' }, 'notMet relevant.noGoal B2', {}],
    ['drives a lagging KPI and names an unknown goal', { goal: 'Fame', drives: 'Revenue' }, 'met relevant.drives F2', withResult],
  ])('a KPI that %s', (_, changes, expected, others) => {
    expect(short(verdict('relevant', changes, others))).toBe(expected);
  });
});
