import { dayOf } from '../../src/core/period/calendar';
import type { KpiLevel, SetRule } from '../../src/plan/kpi-check';
import { checked, kpiWith, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

const outcome = (rule: SetRule, changes: Changes, others: KpiCase = {}) => checked([kpiWith(changes), ...(others.kpis ?? [])], { ...others, kpis: [kpiWith(changes), ...(others.kpis ?? [])] }).set.find((one) => one.rule === rule)!;
function judgement(rule: SetRule, changes: Changes, others: KpiCase = {}): string {
  const { good, lacking, unknown } = outcome(rule, changes, others);
  const isIn = (names: readonly string[]): boolean => names.some((name) => name.startsWith(String('kpi' in changes ? changes.kpi : 'Leads')));
  return isIn(good) ? 'good' : isIn(lacking) ? 'lacking' : isIn(unknown) ? 'unknown' : 'not concerned';
}

describe('the quality of a set', () => {
  it.each<readonly [SetRule, Changes, string]>([
    ['understandable', { kpi: 'OTIF-2' }, 'lacking'],
    ['understandable', { kpi: 'OTIF-2', description: 'On time in full' }, 'good'],
    ['understandable', { kpi: 'NPS' }, 'good'],
    ['understandable', { kpi: 'Leads' }, 'good'],
    ['understandable', { kpi: 'X1', unreadable: ['description'] }, 'unknown'],
    ['influenceable', { authority: 'no' }, 'lacking'],
    ['influenceable', { authority: 'partly' }, 'good'],
    ['influenceable', {}, 'not concerned'],
    ['influenceable', { unreadable: ['authority'] }, 'unknown'],
    ['actionable', { response: 'Bespreken.' }, 'lacking'],
    ['actionable', { response: 'Verloren offertes bespreken' }, 'good'],
    ['actionable', { response: '-' }, 'lacking'],
    ['actionable', { response: 'n.v.t.' }, 'lacking'],
    ['actionable', { response: undefined }, 'not concerned'],
    ['guarded', {}, 'lacking'],
    ['guarded', { guard: 'Conversion' }, 'good'],
    ['guarded', { guard: 'leads' }, 'lacking'],
    ['guarded', { unit: 'ratio' }, 'not concerned'],
    ['guarded', { kind: 'lagging' }, 'not concerned'],
    ['guarded', { direction: 'lower' }, 'not concerned'],
    ['guarded', { unreadable: ['guard'] }, 'unknown'],
    ['result', { kpi: 'Klantbezoeken', kind: 'lagging' }, 'lacking'],
    ['result', { kpi: 'Number of calls', kind: 'lagging' }, 'lacking'],
    ['result', { kpi: 'Omzet uit afspraken', kind: 'lagging' }, 'good'],
    ['result', { kpi: 'Gespreksduur', kind: 'lagging' }, 'good'],
    ['result', { kpi: 'Klantbezoeken', kind: 'leading' }, 'not concerned'],
    ['notTheGoal', { goal: 'leads' }, 'lacking'],
    ['notTheGoal', { goal: '220 leads' }, 'lacking'],
    ['notTheGoal', { goal: 'More leads from the region' }, 'good'],
    ['notTheGoal', { goal: undefined }, 'not concerned'],
    ['ahead', { deadline: dayOf(2026, 11, 21) }, 'lacking'],
    ['ahead', { deadline: dayOf(2026, 11, 22) }, 'good'],
    ['inOrder', { start: dayOf(2027, 1, 1) }, 'lacking'],
    ['inOrder', { start: dayOf(2026, 12, 31) }, 'good'],
    ['measured', { kpi: 'Visits' }, 'lacking'],
    ['measured', {}, 'good'],
    ['positiveTarget', { target: 0 }, 'lacking'],
    ['positiveTarget', { target: 0, direction: 'lower' }, 'not concerned'],
    ['target', { target: undefined }, 'lacking'],
    ['target', { target: undefined, lower: 3 }, 'good'],
    ['target', { target: undefined, description: 'Leads naar 220 per maand' }, 'good'],
    ['target', { target: undefined, unreadable: ['target'] }, 'unknown'],
  ])('%s %j: %s', (rule, changes, expected) => expect(judgement(rule, changes)).toBe(expected));

  it('looks up who left', () => {
    const people = [{ id: 'M1', name: 'Sanne', end: dayOf(2026, 11, 21) }, { id: 'M2', name: 'Joris', end: dayOf(2026, 11, 22) }, { id: 'M3', name: 'Piet', unreadable: ['end'] }];
    const owners = ['Sanne', 'Joris', 'Sanne en Joris', 'Piet', 'Zed'];
    expect(owners.map((owner) => judgement('presentOwner', { owner }, { people }))).toEqual(['lacking', 'good', 'good', 'unknown', 'not concerned']);
  });

  it('proposes the guard that the library has for a KPI, also with its team behind it', () => {
    const findings = checked([kpiWith({ kpi: 'Leads Noord', scope: 'Noord' })]).findings;
    expect(findings.find(({ check }) => check === 'kpiSet.guarded')?.args).toMatchObject({ guards: [{ kpi: 'Leads Noord', isOwn: false }] });
  });
});

describe('what a row really is', () => {
  const bare = { baseline: undefined, target: undefined, goal: undefined } as const;
  it.each<readonly [Changes, string]>([
    [{}, ''],
    [{ ...bare }, 'metrics Leads'],
    [{ ...bare, level: 'metric' }, ''],
    [{ level: 'metric' }, 'kpis Leads'],
    [{ ...bare, kpi: 'Communicatie verbeteren', unit: undefined }, 'goals Communicatie verbeteren'],
    [{ ...bare, kpi: 'Communicatie verbeteren', unit: undefined, level: 'goal' }, ''],
    [{ target: undefined, baseline: undefined }, ''],
    [{ ...bare, unreadable: ['target'] }, ''],
  ])('%j: %s', (changes, expected) => {
    const found = checked([kpiWith(changes)]).findings.find(({ check }) => check === 'kpiSet.level');
    const args: Readonly<Record<string, readonly string[]>> = found?.check === 'kpiSet.level' ? { goals: found.args.goals, kpis: found.args.kpis, metrics: found.args.metrics } : {};
    expect(Object.entries(args).flatMap(([level, names]) => (names.length > 0 ? [`${level} ${names.join(', ')}`] : [])).join('; ')).toBe(expected);
  });

  it('proposes the KPI behind a metric: the one that it drives, else by the library', () => {
    const behind = (changes: Changes) => {
      const found = checked([kpiWith({ ...bare, kpi: 'Bezoekers website', ...changes })]).findings.find(({ check }) => check === 'kpiSet.level');
      return found?.check === 'kpiSet.level' ? found.args.behind.map(({ kpi, isOwn }) => [kpi, isOwn]) : [];
    };
    expect(behind({})).toEqual([['Bezoekers website', false]]);
  });

  it.each<readonly [KpiLevel, number]>([['goal', 1], ['metric', 1], ['kpi', 2]])('counts only KPIs per team: one called %s', (level, count) => {
    const { scopes, kpis } = checked([kpiWith({}), kpiWith({ kpi: 'Second', level })]);
    expect([scopes[0]!.kpis.length, kpis.length]).toEqual([count, 2]);
  });
});

describe('goals and links', () => {
  const checks = (others: KpiCase, changes: Changes = {}): readonly string[] => checked([kpiWith(changes)], others).findings.map(({ check, subject }) => `${check} ${subject.row ?? ''}`).filter((text) => /Goals|goalCycle|drivesCycle/i.test(text));
  it.each<readonly [NonNullable<KpiCase['goals']>, readonly string[]]>([
    [[{ goal: 'A' }], []],
    [[{ goal: 'A' }, { goal: 'B', parent: 'A' }, { goal: 'C', parent: 'A' }], []],
    [[{ goal: 'A' }, { goal: 'B', parent: 'A' }, { goal: 'C', parent: 'A' }, { goal: 'D', parent: 'B' }], ['kpiSet.subGoals 5']],
    [[{ goal: 'A' }, { goal: 'B' }], ['kpiSet.mainGoals 3']],
    [[{ goal: 'A', parent: 'B' }, { goal: 'B', parent: 'A' }], ['kpiSet.goalCycle 2']],
    [[{ goal: 'A', parent: 'A' }], ['kpiSet.goalCycle 2']],
  ])('%j', (goals, expected) => {
    expect(checks({ goals })).toEqual(expected);
  });

  it('shows the balance of value, efficiency and growth per team', () => {
    const names = ['Brutomarge', 'Doorlooptijd', 'Nieuwe klanten', 'Xyz', 'Lead time'];
    expect(checked(names.map((kpi) => kpiWith({ kpi }))).scopes[0]!.balance).toEqual({ value: 1, efficiency: 2, growth: 1 });
  });
});
