import type { Day } from '../../core/period';
import type { GoalRow } from '../../tables/schemas/goals';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { NewMeasure } from '../library/measure-rows';

type Typed<Row> = Omit<Row, 'sheet' | 'sourceTable' | 'row' | 'unreadable' | 'headers' | 'letters' | 'fromText' | 'blank' | 'extra'>;

/** A goal as somebody answers for it: the columns of the Goals table, without the goal it is part of. */
export type GoalAnswer = Omit<Typed<GoalRow>, 'parent'>;

/** A KPI as somebody answers for it: the columns of the KPI table. What is not answered is left out. */
export type KpiAnswer = Typed<KpiRow>;

/** Everything that the steps ask: goal, sub-goals, KPIs with their figures, owner, rhythm and what happens when they go off course. */
export interface WizardAnswers {
  /** One; a list because a screen can hold more than is allowed. */
  readonly mainGoals: readonly GoalAnswer[];
  /** At most two. */
  readonly subGoals: readonly GoalAnswer[];
  readonly kpis: readonly KpiAnswer[];
  /** Rows for measures that the KPIs name and the workbook does not have. */
  readonly measures?: readonly NewMeasure[];
}

/** What the workbook has already, and the day on which is looked. */
export interface KnownPlan {
  readonly today: Day;
  readonly goals: readonly string[];
  readonly kpis: readonly { readonly kpi: string; readonly scope?: string }[];
  readonly measures: readonly string[];
  /** Whether somebody is a known person, team or role; left out in a workbook without people. */
  readonly isKnownOwner?: (owner: string) => boolean;
}

/** The steps of the wizard, in their order. */
export type WizardStep = 'goal' | 'subGoals' | 'kpi' | 'smart' | 'owner' | 'followUp';

/** What can be wrong with the answers. */
export type WizardProblemKind =
  | 'noGoal' | 'severalGoals' | 'severalSubGoals' | 'goalTwice'
  | 'noKpis' | 'fewKpis' | 'manyKpis' | 'noName' | 'kpiTwice' | 'kpiPresent' | 'noGoalOfKpi' | 'unknownGoal'
  | 'noUnit' | 'openPlaces' | 'noBaseline' | 'noTarget' | 'noLimits' | 'limitsReversed' | 'targetBehind' | 'noDeadline' | 'deadlinePast'
  | 'noOwner' | 'unknownOwner'
  | 'noRhythm' | 'slowRhythm' | 'noResponse' | 'noCorrector' | 'unknownCorrector' | 'noEscalation';

/** Something to answer otherwise. With `stop` nothing is written yet; with `advice` it may stay so. */
export interface WizardProblem {
  readonly step: WizardStep;
  readonly kind: WizardProblemKind;
  readonly weight: 'stop' | 'advice';
  /** The goal, KPI or team that it is about; empty where it is about all answers. */
  readonly about: string;
  /** Which KPI or goal of its list, from 0. */
  readonly at?: number;
}
