import type { SetRule } from '../../src/plan/kpi-check';
import { checked, kpiWith, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];
const named = (...names: readonly string[]): NonNullable<KpiCase['kpis']> => names.map((kpi) => kpiWith({ kpi }));

describe('KPIs per team, project or person', () => {
  it.each([
    [1, 'few'],
    [2, 'few'],
    [3, 'good'],
    [5, 'good'],
    [6, 'many'],
  ])('%i is %s', (count, judgement) => {
    const { scopes, findings } = checked(named(...Array.from({ length: count }, (_, at) => `K${at}`)));
    expect(scopes).toMatchObject([{ scope: '', judgement, leading: count, lagging: 0 }]);
    expect(findings.filter(({ check }) => check === 'kpiSet.few' || check === 'kpiSet.many').map(({ check, args, severity, subject }) => [check, args, severity, subject.cell])).toEqual(
      judgement === 'good' ? [] : [[`kpiSet.${judgement}`, { scope: '', kpis: count }, 'warning', 'A2']],
    );
  });

  it('are counted per scope, whatever its spelling, the first to appear first', () => {
    const kpis = [kpiWith({ kpi: 'A', scope: 'North' }), kpiWith({ kpi: 'B' }), kpiWith({ kpi: 'C', scope: 'north ', kind: 'lagging' })];
    expect(checked(kpis).scopes.map(({ scope, kpis: names, leading, lagging }) => [scope, names, leading, lagging])).toEqual([
      ['North', ['A', 'C'], 1, 1],
      ['', ['B'], 1, 0],
    ]);
  });
});

describe('the rules of a good set', () => {
  const others = named('Second', 'Third');
  const result = kpiWith({ kpi: 'Revenue', kind: 'lagging' });
  it.each<readonly [SetRule, Changes, string, readonly string[]]>([
    ['owner', { owner: undefined }, 'C2', ['Leads']],
    ['goal', { goal: undefined }, 'B2', ['Leads']],
    ['deadline', { deadline: undefined }, 'O2', ['Leads']],
    ['rhythm', { rhythm: undefined }, 'P2', ['Leads']],
    ['response', { response: undefined }, 'Q2', ['Leads']],
    ['kind', { kind: undefined }, 'E2', ['Leads']],
    ['leadingPartner', { kind: 'lagging' }, 'A2', ['Leads']],
  ])('%s: an empty cell breaks it, and the finding points there', (rule, changes, cell, kpis) => {
    const { findings, set } = checked([kpiWith(changes), ...others]);
    expect(findings.find(({ check }) => check === `kpiSet.${rule}`)).toMatchObject({ subject: { sheet: 'KPIs', row: 2, cell }, args: { kpis } });
    expect(set.find((outcome) => outcome.rule === rule)).toMatchObject({ lacking: kpis, unknown: [] });
  });

  it.each<readonly [SetRule, Changes]>([
    ['owner', { owner: undefined, unreadable: ['owner'] }],
    ['deadline', { deadline: undefined, unreadable: ['deadline'] }],
    ['corrector', { owner: undefined, unreadable: ['owner'] }],
    ['leadingPartner', { kind: undefined, unreadable: ['kind'] }],
  ])('%s: a cell that cannot be read is not taken for empty', (rule, changes) => {
    const { findings, set } = checked([kpiWith(changes)]);
    expect(findings.map(({ check }) => check)).not.toContain(`kpiSet.${rule}`);
    expect(set.find((outcome) => outcome.rule === rule)).toMatchObject({ good: [], lacking: [], unknown: ['Leads'] });
  });

  it('corrector: the owner corrects, unless somebody else is named; nobody does where there is neither', () => {
    const outcome = (changes: Changes) => checked([kpiWith(changes)]).set.find(({ rule }) => rule === 'corrector');
    expect(outcome({})).toMatchObject({ good: ['Leads'] });
    expect(outcome({ owner: undefined, corrector: 'Joris' })).toMatchObject({ good: ['Leads'] });
    expect(outcome({ owner: undefined })).toMatchObject({ lacking: ['Leads'] });
    expect(outcome({ owner: undefined, response: undefined })).toMatchObject({ good: [], lacking: [], unknown: [] });
  });

  it('leadingPartner: a leading KPI that drives it is one, a lagging one is not', () => {
    const outcome = (...kpis: NonNullable<KpiCase['kpis']>) => checked([result, ...kpis]).set.find(({ rule }) => rule === 'leadingPartner');
    expect(outcome(kpiWith({ drives: 'revenue' }))).toMatchObject({ good: ['Revenue'], lacking: [] });
    expect(outcome(kpiWith({ kind: 'lagging', drives: 'Revenue' }))).toMatchObject({ good: [], lacking: ['Revenue', 'Leads'] });
    expect(outcome(kpiWith({ unreadable: ['drives'] }))).toMatchObject({ unknown: ['Revenue'] });
  });

  it('knownOwner: a person, team or role of People, several together too; nobody is looked up without People', () => {
    const people = [{ id: 'M01', name: 'Sanne de Vries', team: 'North', role: 'Director' }];
    const lacking = (owner: string, others: KpiCase) => checked([kpiWith({ owner })], others).set.find(({ rule }) => rule === 'knownOwner')?.lacking;
    for (const owner of ['M01', 'sanne de vries', 'North', 'director', 'M01 en North', 'Sanne de Vries / North']) expect(lacking(owner, { people })).toEqual([]);
    expect(lacking('Piet', { people })).toEqual(['Leads (Piet)']);
    expect(lacking('M01, Piet', { people })).toEqual(['Leads (M01, Piet)']);
    expect(lacking('Piet', {})).toEqual([]);
  });

  it('distinct: two KPIs of one team with the same measure, not those of two teams', () => {
    const lacking = (...scopes: readonly (string | undefined)[]) =>
      checked(scopes.map((scope, at) => kpiWith({ kpi: `K${at}`, measure: 'Revenue', scope }))).set.find(({ rule }) => rule === 'distinct')?.lacking;
    expect(lacking('North', 'north')).toEqual(['K0', 'K1']);
    expect(lacking('North', 'South')).toEqual([]);
    expect(lacking(undefined, undefined, 'South')).toEqual(['K0', 'K1']);
  });
});

describe('the check as a whole', () => {
  it('says that there is no KPI', () => {
    expect(checked([]).findings).toEqual([{ check: 'kpiSet.none', severity: 'error', subject: {}, args: {} }]);
  });

  it('has no finding on a complete set', () => {
    const kpis = [kpiWith({ guard: 'Conversion', drives: 'Revenue' }), kpiWith({ kpi: 'Conversion', unit: 'ratio', baseline: 0.2, target: 0.25 }), kpiWith({ kpi: 'Revenue', kind: 'lagging' })];
    const actuals = [['Leads', 163], ['Conversion', 0.21], ['Revenue', 160]].map(([kpi, value]) => ({ kpi: String(kpi), period: '2026-10', value: Number(value) }));
    expect(checked(kpis, { actuals }).findings).toEqual([]);
  });

  it('reports what is wrong with a measure that a KPI names', () => {
    const { findings } = checked([kpiWith({ measure: 'Revenue' })], { measures: [{ measure: 'Revenue', column: 'Nothing' }] });
    expect(findings.map(({ check }) => check)).toContain('measure.unknownColumn');
  });
});
