import { fold } from '../../core/fold';
import type { NewMeasure } from '../library/measure-rows';
import type { GoalAnswer, KnownPlan, KpiAnswer, WizardAnswers, WizardProblem } from './answers';
import { checkGoals } from './check-goals';
import { checkKpi } from './check-kpi';

/** The rows that answers become, in the columns of Goals, KPIs and Measures, and what is to be answered otherwise first. */
export interface WizardPlan {
  readonly goals: readonly (GoalAnswer & { readonly parent?: string })[];
  readonly kpis: readonly KpiAnswer[];
  readonly measures: readonly NewMeasure[];
  readonly problems: readonly WizardProblem[];
  /** False while an answer is lacking or wrong: then nothing is written. */
  readonly isComplete: boolean;
}

/** Fewer leaves a team without a course, more without a choice. */
const fewest = 3;
const most = 5;

/**
 * Turns the answers of the wizard into rows: one main goal, at most two sub-goals that are part of it, and the KPIs. Goals
 * and measures that the workbook has already are not written again. Nothing is filled in that nobody answered.
 *
 * One main goal and three KPIs with all answers give a plan that is complete; a KPI without owner is a problem of the step
 * *owner* and stops it.
 */
export function planFromAnswers(answers: WizardAnswers, known: KnownPlan): WizardPlan {
  const problems = [...checkGoals(answers), ...kpiProblems(answers, known), ...countProblems(answers, known)];
  return {
    goals: goalRows(answers, known),
    kpis: answers.kpis,
    measures: (answers.measures ?? []).filter(({ measure }, at, all) => !has(known.measures, measure) && all.findIndex((other) => fold(other.measure) === fold(measure)) === at),
    problems,
    isComplete: problems.every(({ weight }) => weight === 'advice'),
  };
}

const has = (names: readonly string[], name: string): boolean => names.some((one) => fold(one) === fold(name));

function goalRows({ mainGoals, subGoals }: WizardAnswers, known: KnownPlan): WizardPlan['goals'] {
  const [main] = mainGoals;
  const rows = [...mainGoals, ...subGoals.map((goal) => ({ ...goal, ...(main && { parent: main.goal }) }))];
  return rows.filter(({ goal }) => !has(known.goals, goal));
}

const isSame = (a: { readonly kpi: string; readonly scope?: string | undefined }, b: { readonly kpi: string; readonly scope?: string | undefined }): boolean => fold(a.kpi) === fold(b.kpi) && fold(a.scope ?? '') === fold(b.scope ?? '');

function kpiProblems({ mainGoals, subGoals, kpis }: WizardAnswers, known: KnownPlan): readonly WizardProblem[] {
  const goals = new Set([...mainGoals, ...subGoals].map(({ goal }) => fold(goal)).concat(known.goals.map(fold)));
  return kpis.flatMap((kpi, at) => {
    const isTwice = kpis.findIndex((other) => isSame(other, kpi)) < at;
    const isPresent = known.kpis.some((other) => isSame(other, kpi));
    const kind = isTwice ? 'kpiTwice' : 'kpiPresent';
    const repeated = isTwice || isPresent ? [{ step: 'kpi', kind, weight: 'stop', about: kpi.kpi } as const] : [];
    return [...checkKpi(kpi, goals, known), ...repeated].map((problem) => ({ ...problem, at }));
  });
}

/** The number of KPIs per team, project or person, with those that are there already. */
function countProblems({ kpis }: WizardAnswers, known: KnownPlan): readonly WizardProblem[] {
  if (kpis.length === 0) return [{ step: 'kpi', kind: 'noKpis', weight: 'stop', about: '' }];
  const scopes = [...new Map(kpis.map(({ scope = '' }) => [fold(scope), scope])).values()];
  return scopes.flatMap((scope): readonly WizardProblem[] => {
    const count = [...kpis, ...known.kpis].filter((one) => fold(one.scope ?? '') === fold(scope)).length;
    if (count < fewest) return [{ step: 'kpi', kind: 'fewKpis', weight: 'advice', about: scope }];
    return count > most ? [{ step: 'kpi', kind: 'manyKpis', weight: 'stop', about: scope }] : [];
  });
}
