import type { Source } from '../../core/derivation';
import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiFigure, KpiPeriodFigure } from '../kpi/kpi-result';

/** How often a KPI is looked at. */
export type Rhythm = NonNullable<KpiRow['rhythm']>;

/** When a KPI is reviewed. Every day of it is a working day. */
export interface Review {
  readonly rhythm: Rhythm;
  /** True where the KPI states no rhythm that can be read: then that of its target is taken, else a month. */
  readonly isAssumed: boolean;
  /** Left out when it never was, or on a day that is still to come. */
  readonly reviewed?: Day;
  /** Last reviewed plus the rhythm; today where it never was. */
  readonly due: Day;
  readonly isDue: boolean;
  /** The day on which it is looked at: `due`, or the first working day from today where that has come. */
  readonly meeting: Day;
  /** The review after that one. */
  readonly following: Day;
}

/** The goal behind a KPI, with its why; both empty where the workbook does not say. */
export interface AgendaGoal {
  readonly goal: string;
  readonly why: string;
  /** The main goal that it is part of; empty where it is one itself. */
  readonly parent: string;
}

/** A figure beside that of the period before. */
export interface Change {
  /** Inside its limits a figure that moved is the same. */
  readonly kind: 'better' | 'worse' | 'same';
  readonly from: KpiPeriodFigure;
  readonly to: KpiPeriodFigure;
  /** How much it moved, in the unit of the KPI. */
  readonly by: number;
}

/** How an open action stands; `unclear` where its cell cannot be read. */
export type OpenState = 'open' | 'busy' | 'unclear';

/** An action that is not finished. */
export interface AgendaAction {
  /** Its number; empty where it has none. */
  readonly id: string;
  /** The KPI as it is told apart; as written where it is none that the workbook knows; empty without one. */
  readonly kpi: string;
  /** What is done; empty where that cannot be read. */
  readonly text: string;
  /** As written. */
  readonly deviation: string;
  /** The five whys, in order; empty where nothing was written. */
  readonly whys: readonly string[];
  /** Who does it: as the action says, else who corrects the KPI, else its owner; empty when nobody. */
  readonly owner: string;
  readonly ownerFrom: 'action' | 'kpi' | 'nobody';
  readonly due?: Day;
  /** Whole days since the day on which it should have been done; 0 when that has not passed. */
  readonly daysOverdue: number;
  readonly state: OpenState;
  /** To whom it goes: as the action says, else as the KPI does; empty when neither does. */
  readonly escalation: string;
  /** True when it is overdue while its KPI is still off course. */
  readonly isEscalationDue: boolean;
  /** The last day in service of whoever should do it; left out for those who are still there, and for those whom nobody knows. */
  readonly ownerLeft?: Day;
  /** The cells of the action and of its first why. */
  readonly source: Source;
  readonly whySource: Source;
}

/** An escalation that was agreed beforehand and has come. */
export interface ReachedEscalation {
  /** After how many periods off course it was to come. */
  readonly after: number;
  /** For how many whole periods in a row the KPI has been off course. */
  readonly run: number;
}

/** What is proposed for a KPI that is off course and has no action about that. */
export interface ProposedAction {
  readonly period: Period;
  /** Who corrects the KPI, else its owner; empty when nobody. */
  readonly owner: string;
  readonly due: Day;
  /** What was agreed beforehand; empty when nothing was. */
  readonly response: string;
}

/** Something that went well. */
export type Celebration =
  /** It reached its target, and did not in the period before. */
  | { readonly kind: 'crossed'; readonly period: Period }
  /** The best figure of so many periods. */
  | { readonly kind: 'record'; readonly period: Period; readonly periods: number }
  /** On course for so many periods in a row, longer than ever before in the periods that are known. */
  | { readonly kind: 'longestRun'; readonly period: Period; readonly periods: number }
  /** An action was finished, and the KPI that it was about is on course again. */
  | { readonly kind: 'actionWorked'; readonly action: string; readonly result: string; readonly done: Day };

/** Why a KPI may no longer be the one to steer by. */
export type Doubt =
  | { readonly kind: 'unchanged' | 'alwaysOnCourse' | 'noFigures' | 'nobodyActs'; readonly periods: number }
  | { readonly kind: 'pastDeadline'; readonly deadline: Day }
  /** Not one figure of it is known. */
  | { readonly kind: 'neverMeasured' }
  /** A figure that is only watched, of which nobody says what to do with it. */
  | { readonly kind: 'onlyWatched' }
  /** No rhythm was agreed. */
  | { readonly kind: 'noRhythm' };

/** A KPI on the agenda. */
export interface AgendaKpi {
  readonly figure: KpiFigure;
  readonly review: Review;
  readonly goal: AgendaGoal;
  /** Left out where the figures of two successive periods are not both known. */
  readonly change?: Change;
  /** How many periods in a row it has been off course, the running one included. */
  readonly offCourseFor: number;
  /** What was agreed beforehand; empty where nothing was. */
  readonly response: string;
  readonly corrector: string;
  /** The last day in service of who corrects it; left out for those who are still there. */
  readonly correctorLeft?: Day;
  readonly escalation: string;
  /** Present when it is off course for as many whole periods as was agreed, or for more. */
  readonly reached?: ReachedEscalation;
  /** Present when it is off course without an action about that. */
  readonly proposal?: ProposedAction;
  /** Overdue ones first, longest first; then by day. */
  readonly actions: readonly AgendaAction[];
  readonly celebrations: readonly Celebration[];
  readonly doubts: readonly Doubt[];
}

/** A meeting: the KPIs of a group that have one rhythm. */
export interface ReviewMeeting {
  readonly rhythm: Rhythm;
  readonly day: Day;
  /** The KPIs of this rhythm, and those of them that are to be reviewed by now. */
  readonly kpis: readonly string[];
  readonly due: readonly string[];
}

/** Those for whom KPIs or actions are: the company, a team, a project or a person. */
export interface AgendaGroup {
  readonly over: 'company' | 'team' | 'other' | 'person';
  /** As People has it, else as written; empty for the company. */
  readonly name: string;
  /** Owners and correctors of its KPIs and of its actions, without those who have left. */
  readonly participants: readonly string[];
  /** Its public holidays: reviews are on other days. */
  readonly holidays: readonly Day[];
  /** The most frequent rhythm first. */
  readonly meetings: readonly ReviewMeeting[];
  readonly kpis: readonly AgendaKpi[];
  /** Open actions that belong to no KPI of the workbook. */
  readonly looseActions: readonly AgendaAction[];
}

/** What there is to review: per company, team, project and person. Plain data. */
export interface ReviewAgenda {
  readonly today: Day;
  /** The last day that counts for the figures. */
  readonly asOf: Day;
  readonly period?: Period;
  readonly groups: readonly AgendaGroup[];
  /** Which public holidays reviews keep away from: those of the workbook's table, else the known ones of the countries that it names; none where it names no country. */
  readonly holidays: { readonly from: 'table' } | { readonly from: 'countries'; readonly countries: readonly string[] } | { readonly from: 'none' };
  readonly findings: readonly Finding[];
}
