import type { GoalLanguage } from '../../plan/text/goal-reading';
import type { SmartLetter } from '../../core/smart-letter';
import type { WizardAnswers, WizardStep } from '../../plan/wizard/answers';
import type { Day } from '../../core/period';
import type { JobProgress, PaneLanguage } from './koers';

export type { GoalAnswer, KpiAnswer, WizardAnswers, WizardStep } from '../../plan/wizard/answers';

/** Something to choose, with what it is called in the language of the pane. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What there is in the workbook to plan with. */
export interface PlanBasis {
  /** The language of what is written. */
  readonly language: PaneLanguage;
  readonly goals: readonly { readonly goal: string; readonly parent?: string }[];
  /** People, teams and roles that can answer for a KPI. */
  readonly owners: readonly string[];
  /** Teams, projects and people that a KPI can be for. */
  readonly scopes: readonly string[];
  readonly kpis: readonly string[];
  readonly units: readonly Choice[];
  readonly directions: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly rhythms: readonly Choice[];
  readonly sectors: readonly Choice[];
}

/** What is looked for in the library. */
export interface LibraryQuery {
  readonly text: string;
  readonly sector?: string;
  readonly kind?: 'leading' | 'lagging';
  /** The first KPI that is shown, from 0. */
  readonly from: number;
  /** True = the workbook may have changed since the last question. */
  readonly isAnew: boolean;
}

/** A KPI of the library as it is shown. */
export interface LibraryItem {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly formula: string;
  readonly unit: string;
  readonly direction: string;
  readonly kind: string;
  readonly rhythm: string;
  readonly example: string;
  readonly risk: string;
  /** True when this workbook has the columns, or the measure, to calculate it from. */
  readonly canCalculate: boolean;
  /** True when the KPI table has it, for whomever. */
  readonly isPresent: boolean;
  /** By their ids, to begin an own KPI with. */
  readonly choices: { readonly unit: string; readonly direction: string; readonly kind: string; readonly rhythm: string };
}

/** Some of the KPIs that were found. */
export interface LibraryPage {
  readonly total: number;
  readonly kpis: readonly LibraryItem[];
}

/** What the text of a goal says of one letter of SMART. */
export interface LetterLook {
  readonly letter: SmartLetter;
  readonly verdict: 'met' | 'notMet' | 'unknown';
  /** The words that carry it, as written. */
  readonly words: readonly string[];
  readonly reason: string;
  /** What to ask to close the gap. */
  readonly question?: string;
}

/** The text of a goal, read while it is typed. */
export interface GoalLook {
  readonly letters: readonly LetterLook[];
  /** A better wording; what nobody has said is a marked blank. Left out where the text is good as it is. */
  readonly proposal?: string;
  /** How many marked blanks the proposal has. */
  readonly blanks: number;
  /** What the text says in figures, to take over; ratios with 1 = 100 %. */
  readonly figures: { readonly baseline?: number; readonly target?: number; readonly deadline?: Day };
}

/** What is to be read of a text. */
export interface GoalText {
  readonly text: string;
  readonly language: GoalLanguage;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly deadline?: Day;
}

/** Something of the wizard that is to be answered otherwise. */
export interface PlanProblem {
  readonly step: WizardStep;
  /** With `stop` nothing is written yet; with `advice` it may stay so. */
  readonly weight: 'stop' | 'advice';
  readonly text: string;
}

/** Something that can be written into the user's tables, once the user agrees. */
export type PlanOrder =
  | { readonly kind: 'kpis'; readonly ids: readonly string[]; readonly owner?: string; readonly scope?: string; readonly goal?: string }
  | { readonly kind: 'answers'; readonly answers: WizardAnswers }
  | { readonly kind: 'actions' }
  | { readonly kind: 'record'; readonly period: string }
  | { readonly kind: 'agenda' }
  /** The proposed wording of a KPI into its description; `now` is what the cell holds. */
  | { readonly kind: 'wording'; readonly sheet: string; readonly row: number; readonly now: string | null; readonly text: string };

/** A row as it will stand in a table: its name, and the columns that are filled. */
export interface RowLook {
  readonly title: string;
  readonly cells: readonly { readonly label: string; readonly text: string }[];
}

/** Rows for one table. */
export interface RowsLook {
  readonly table: string;
  readonly rows: readonly RowLook[];
}

/** Why nothing can be written, as a sentence. */
export interface PlanRefusal {
  readonly kind: 'refused';
  readonly text: string;
  /** What may have been meant by a name, and which answer it is. */
  readonly near: readonly string[];
  readonly about?: 'owner' | 'scope' | 'goal';
  readonly problems: readonly PlanProblem[];
}

/** What an order would write. */
export type PlanPreview =
  | {
      readonly kind: 'ready';
      readonly tables: readonly RowsLook[];
      /** What else happens or does not, as sentences: columns that are added, figures that stay blank. */
      readonly notes: readonly string[];
      /** To be handed back with the order: it refuses when something else would be written by then. */
      readonly seal: string;
    }
  | PlanRefusal;

/** What an order has written. */
export type PlanDone =
  | {
      readonly kind: 'done';
      readonly rows: number;
      /** Where it stands. */
      readonly sheet: string;
      readonly cell: string;
    }
  | PlanRefusal;

/** An action that is open. */
export interface ActionLook {
  readonly text: string;
  readonly kpi: string;
  readonly owner: string;
  readonly due?: Day;
  readonly daysOverdue: number;
}

/** What a team, project or person has to review. */
export interface AgendaGroupLook {
  readonly name: string;
  readonly meeting?: Day;
  readonly offCourse: readonly { readonly kpi: string; readonly text: string; readonly agreed: string }[];
  readonly attention: readonly { readonly kpi: string; readonly text: string }[];
  readonly praise: readonly string[];
  readonly actions: readonly ActionLook[];
}

/** The agenda of the reviews to come. */
export interface AgendaLook {
  readonly groups: readonly AgendaGroupLook[];
  /** The reviews and actions as a calendar file. */
  readonly calendar: { readonly file: string; readonly text: string };
  /** KPIs off course without an action, for which one can be proposed. */
  readonly withoutAction: number;
}

/** The periods that can be recorded, newest first, by neutral names. */
export interface Recordings {
  readonly periods: readonly string[];
}

type OnProgress = (progress: JobProgress) => void;

/** What can be asked of Koers to plan and to review. Rejects with a `KoersFault`. */
export interface KoersPlanning {
  planBasis(language: PaneLanguage, onProgress?: OnProgress): Promise<PlanBasis>;
  findKpis(query: LibraryQuery, language: PaneLanguage): Promise<LibraryPage>;
  readGoalText(goal: GoalText, language: PaneLanguage): Promise<GoalLook>;
  /** What is still to be answered in the wizard, as the workbook is now. */
  checkAnswers(answers: WizardAnswers, language: PaneLanguage): Promise<readonly PlanProblem[]>;
  agenda(language: PaneLanguage, onProgress?: OnProgress): Promise<AgendaLook>;
  recordings(language: PaneLanguage, onProgress?: OnProgress): Promise<Recordings>;
  /** What an order would write; writes nothing. */
  planRows(order: PlanOrder, language: PaneLanguage, onProgress?: OnProgress): Promise<PlanPreview>;
  /** Writes an order; refused with `changedMeanwhile` when it would no longer write what was shown. `undo` takes it back as a whole. */
  writeRows(order: PlanOrder, seal: string, language: PaneLanguage, onProgress?: OnProgress): Promise<PlanDone>;
}
