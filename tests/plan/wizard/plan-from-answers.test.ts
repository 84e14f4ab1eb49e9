import { wizardTexts } from '../../../src/i18n/wizard-texts';
import type { KnownPlan, KpiAnswer, WizardAnswers, WizardProblemKind } from '../../../src/plan/wizard/answers';
import { planFromAnswers } from '../../../src/plan/wizard/plan-from-answers';

/** 22 November 2026, and the last day of 2027. */
const today = 46_348;
const yearEnd = 46_752;

const kpi = (name: string, more: Partial<KpiAnswer> = {}): KpiAnswer => ({
  kpi: name, goal: 'Gezonde groei', owner: 'Sanne', kind: 'lagging', unit: 'money', direction: 'higher', baseline: 100, target: 120, deadline: yearEnd, rhythm: 'month',
  response: 'Plan herzien', corrector: 'Sanne', escalation: 'Na twee rode maanden naar de directie', ...more,
});
const three = [kpi('Omzet'), kpi('Nieuwe klanten'), kpi('Brutomarge')];
const answers = (more: Partial<WizardAnswers> = {}): WizardAnswers => ({ mainGoals: [{ goal: 'Gezonde groei' }], subGoals: [], kpis: three, ...more });
const known: KnownPlan = { today, goals: [], kpis: [], measures: [], isKnownOwner: (owner) => ['Sanne', 'Noord'].includes(owner) };
const problems = (given: WizardAnswers, around: Partial<KnownPlan> = {}) => planFromAnswers(given, { ...known, ...around }).problems.map(({ kind }) => kind);
/** What is wrong when the first of three KPIs is answered otherwise. */
const withFirst = (more: Partial<KpiAnswer>) => problems(answers({ kpis: [kpi('Omzet', more), ...three.slice(1)] }));
const without = (...columns: readonly (keyof KpiAnswer)[]) => {
  const { ...first } = kpi('Omzet');
  const rest = Object.fromEntries(Object.entries(first).filter(([column]) => !columns.some((one) => one === column)));
  return problems(answers({ kpis: [{ kpi: 'Omzet', ...rest }, ...three.slice(1)] }));
};

describe('a plan from the answers of the wizard', () => {
  it('is complete with one main goal and three KPIs with all answers', () => {
    const plan = planFromAnswers(answers({ subGoals: [{ goal: 'Meer nieuwe klanten' }] }), known);
    expect(plan).toMatchObject({ isComplete: true, problems: [] });
    expect(plan.goals).toEqual([{ goal: 'Gezonde groei' }, { goal: 'Meer nieuwe klanten', parent: 'Gezonde groei' }]);
    expect(plan.kpis).toEqual(three);
  });

  it.each<[string, Partial<WizardAnswers>, WizardProblemKind]>([
    ['no main goal', { mainGoals: [{ goal: ' ' }] }, 'noGoal'],
    ['two main goals', { mainGoals: [{ goal: 'Gezonde groei' }, { goal: 'Winst' }] }, 'severalGoals'],
    ['three sub-goals', { subGoals: [{ goal: 'a' }, { goal: 'b' }, { goal: 'c' }] }, 'severalSubGoals'],
    ['a sub-goal of the same name', { subGoals: [{ goal: 'gezonde  GROEI' }] }, 'goalTwice'],
    ['no KPIs', { kpis: [] }, 'noKpis'],
    ['a KPI twice', { kpis: [...three, kpi('omzet')] }, 'kpiTwice'],
    ['six KPIs', { kpis: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => kpi(name)) }, 'manyKpis'],
  ])('stops at %s', (_, more, kind) => {
    const plan = planFromAnswers(answers(more), known);
    expect(plan.problems.map((problem) => problem.kind)).toContain(kind);
    expect(plan.isComplete).toBe(false);
  });

  it('allows one main goal with exactly two sub-goals, and five KPIs', () => {
    expect(problems(answers({ subGoals: [{ goal: 'a' }, { goal: 'b' }], kpis: ['a', 'b', 'c', 'd', 'e'].map((name) => kpi(name)) }))).toEqual([]);
  });

  it.each<[keyof KpiAnswer, WizardProblemKind]>([
    ['goal', 'noGoalOfKpi'], ['unit', 'noUnit'], ['target', 'noTarget'], ['deadline', 'noDeadline'], ['owner', 'noOwner'], ['rhythm', 'noRhythm'], ['response', 'noResponse'], ['corrector', 'noCorrector'], ['escalation', 'noEscalation'],
  ])('stops at a KPI without %s', (column, kind) => expect(without(column)).toEqual([kind]));

  it.each<[string, Partial<KpiAnswer>, readonly WizardProblemKind[]]>([
    ['a goal that is not there', { goal: 'Iets anders' }, ['unknownGoal']],
    ['an owner who is not there', { owner: 'Piet' }, ['unknownOwner']],
    ['a corrector who is not there', { corrector: 'Piet' }, ['unknownCorrector']],
    ['a target equal to the baseline', { target: 100 }, ['targetBehind']],
    ['a target above the baseline where lower is better', { direction: 'lower' }, ['targetBehind']],
    ['a target below the baseline where lower is better', { direction: 'lower', target: 80 }, []],
    ['a deadline of yesterday', { deadline: today - 1, rhythm: 'day' }, ['deadlinePast']],
    ['a deadline of tomorrow that is looked at weekly', { deadline: today + 1, rhythm: 'week' }, ['slowRhythm']],
    ['a first look the day before the deadline', { deadline: today + 8, rhythm: 'week' }, []],
    ['a first look on the deadline', { deadline: today + 7, rhythm: 'week' }, ['slowRhythm']],
    ['a range without limits', { direction: 'range' }, ['noLimits']],
    ['a range whose limits are reversed', { direction: 'range', lower: 9, upper: 3 }, ['limitsReversed']],
    ['a range', { direction: 'range', lower: 3, upper: 9 }, []],
    ['a sentence with a place to fill in', { description: 'Omzet verhogen van € 100 naar ‹doel›' }, ['openPlaces']],
    ['a sentence without', { description: 'Omzet verhogen van € 100 naar € 120' }, []],
    ['a measure instead of a unit', { measure: 'Omzet' }, []],
  ])('judges %s', (_, more, kinds) => expect(withFirst(more)).toEqual(kinds));

  it('only advises on a missing baseline and on fewer than three KPIs', () => {
    expect(without('baseline')).toEqual(['noBaseline']);
    const plan = planFromAnswers(answers({ kpis: three.slice(0, 2) }), known);
    expect(plan.problems).toEqual([{ step: 'kpi', kind: 'fewKpis', weight: 'advice', about: '' }]);
    expect(plan.isComplete).toBe(true);
  });

  it('counts the KPIs that a team has already, and does not write one that is there', () => {
    const kpis = ['a', 'b', 'c'].map((name) => ({ kpi: name, scope: 'Noord' }));
    const north = three.map((one) => ({ ...one, scope: 'noord' }));
    expect(problems(answers({ kpis: north }), { kpis })).toEqual(['manyKpis']);
    expect(problems(answers({ kpis: three }), { kpis })).toEqual([]);
    expect(problems(answers(), { kpis: [{ kpi: 'OMZET' }] })).toEqual(['kpiPresent']);
  });

  it('writes no goal or measure that is there already, and knows its KPIs may belong to it', () => {
    const plan = planFromAnswers(answers({ measures: [{ measure: 'Omzet' }, { measure: 'Leads' }, { measure: 'leads' }] }), { ...known, goals: ['gezonde groei'], measures: ['omzet'] });
    expect(plan.goals).toEqual([]);
    expect(plan.measures).toEqual([{ measure: 'Leads' }]);
  });

  it('asks for no known owner in a workbook without people', () => {
    expect(planFromAnswers(answers({ kpis: three.map((one) => ({ ...one, owner: 'Piet' })) }), { today, goals: [], kpis: [], measures: [] }).problems).toEqual([]);
  });

  it('has a sentence for every problem, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const sentences: Readonly<Record<WizardProblemKind, (about: string) => string>> = wizardTexts(language).problems;
      for (const sentence of Object.values(sentences)) expect(sentence('Omzet')).toMatch(/^(?:\p{Lu}|“).*\.$/u);
    }
  });
});
