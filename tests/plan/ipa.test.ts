import { dayOf } from '../../src/core/period/calendar';
import type { IpaLetter } from '../../src/core/ipa-letter';
import { checked, kpiWith, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

/** The verdict on a letter of the KPI, among others. */
function judged(letter: IpaLetter, changes: Changes, others: KpiCase = {}): string {
  const { kind, reason } = checked([kpiWith(changes), ...(others.kpis ?? [])], { ...others, kpis: [kpiWith(changes), ...(others.kpis ?? [])] }).kpis[0]!.ipa[letter];
  return `${kind} ${reason.key.replace('ipa.', '')}`;
}

const history = (...values: readonly number[]): KpiCase => ({ actuals: values.map((value, at) => ({ kpi: 'Leads', period: `2026-${String(at + 1).padStart(2, '0')}`, value })) });

describe('important', () => {
  it.each<readonly [string, Changes, string, KpiCase]>([
    ['belongs to a main goal', {}, 'met important.main', {}],
    ['belongs to a sub-goal', {}, 'met important.sub', { goals: [{ goal: 'Growth', parent: 'Health' }, { goal: 'Health' }] }],
    ['belongs to a goal of which the main goal is gone', {}, 'unknown important.looseGoal', { goals: [{ goal: 'Growth', parent: 'Health' }] }],
    ['belongs to a goal that is not there', { goal: 'Fame' }, 'unknown important.unknownGoal', {}],
    ['belongs to none', { goal: undefined }, 'notMet important.noGoal', {}],
    ['drives one with a goal', { goal: undefined, drives: 'Revenue' }, 'met important.through', { kpis: [kpiWith({ kpi: 'Revenue' })] }],
    ['drives one without a goal', { goal: undefined, drives: 'Revenue' }, 'notMet important.noGoal', { kpis: [kpiWith({ kpi: 'Revenue', goal: undefined })] }],
    ['has a goal that cannot be read', { goal: undefined, unreadable: ['goal'] }, 'unknown smart.unreadable', {}],
  ])('a KPI that %s', (_, changes, expected, others) => expect(judged('important', changes, others)).toBe(expected));
});

describe('potential', () => {
  it.each<readonly [string, Changes, string, KpiCase]>([
    ['is below the best', { best: 260 }, 'met potential.met', history(150, 163)],
    ['is at the best', { best: 163, target: 160 }, 'notMet potential.atBest', history(150, 163)],
    ['is above the best, with a target further on', { best: 160 }, 'met potential.met', history(150, 163)],
    ['is below its own best', { target: undefined }, 'met potential.met', history(180, 163)],
    ['is at its own best, and nothing else is known', { target: 163 }, 'unknown potential.noReference', history(150, 163)],
    ['is a percentage below 100', { unit: 'ratio', target: undefined, baseline: 0.9 }, 'met potential.met', history(0.8, 0.9)],
    ['is a percentage of 100', { unit: 'ratio', target: undefined, baseline: 0.9 }, 'notMet potential.atBest', history(0.8, 1)],
    ['is above nought where lower is better', { direction: 'lower', target: undefined }, 'met potential.met', history(150, 4)],
    ['is nought where lower is better', { direction: 'lower', target: undefined }, 'notMet potential.atBest', history(150, 0)],
    ['lies outside its limits', { direction: 'range', lower: 3, upper: 5, target: undefined }, 'met potential.outside', history(4, 6)],
    ['lies on its limit', { direction: 'range', lower: 3, upper: 5, target: undefined }, 'notMet potential.inside', history(4, 5)],
    ['has only a baseline', { best: 260 }, 'met potential.met', { actuals: [] }],
    ['has no figure at all', { baseline: undefined }, 'unknown potential.noFigure', { actuals: [] }],
    ['has a best that cannot be read', { unreadable: ['best'] }, 'unknown smart.unreadable', history(150, 163)],
  ])('a KPI that %s', (_, changes, expected, others) => expect(judged('potential', changes, others)).toBe(expected));
});

describe('authority', () => {
  const people = [{ id: 'M1', name: 'Sanne', team: 'North' }, { id: 'M2', name: 'Joris', team: 'South', manager: 'M1' }, { id: 'M3', name: 'Piet', team: 'North', end: dayOf(2026, 6, 30) }];
  it.each<readonly [string, Changes, string]>([
    ['says so', { authority: 'yes' }, 'met authority.yes'],
    ['says partly', { authority: 'partly' }, 'unknown authority.partly'],
    ['says no', { authority: 'no' }, 'notMet authority.no'],
    ['has no owner', { owner: undefined }, 'notMet authority.noOwner'],
    ['is of the company, its owner known', {}, 'met authority.inPlace'],
    ['is of the team of its owner', { scope: 'North' }, 'met authority.inPlace'],
    ['is of a team that its owner leads', { scope: 'south' }, 'met authority.inPlace'],
    ['is of another team', { scope: 'North', owner: 'Joris' }, 'unknown authority.elsewhere'],
    ['is owned by its team', { scope: 'North', owner: 'North' }, 'met authority.inPlace'],
    ['has an owner whom nobody knows', { owner: 'Zed' }, 'unknown authority.unknown'],
    ['has an owner who left', { owner: 'Piet', authority: 'yes' }, 'notMet authority.left'],
    ['has an owner that cannot be read', { owner: undefined, unreadable: ['owner'] }, 'unknown smart.unreadable'],
  ])('a KPI that %s', (_, changes, expected) => expect(judged('authority', changes, { people })).toBe(expected));

  it('is not known without People', () => expect(judged('authority', {})).toBe('unknown authority.unknown'));
});
