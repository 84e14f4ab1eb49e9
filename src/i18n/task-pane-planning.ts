import { taskPanePlanning as en } from './en/task-pane-planning';
import { taskPanePlanning as nl } from './nl/task-pane-planning';
import type { Format, Language } from './texts';

type CountText = (count: number, format: Format) => string;

/** A room of a page: what it is called, and what it is for. */
interface RoomTexts {
  readonly title: string;
  readonly about: string;
}

type Smart = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';
type Ipa = 'important' | 'potential' | 'authority';

/** What the pane says where one plans and reviews; loaded with those pages. */
export interface TaskPanePlanningTexts {
  readonly back: string;
  readonly more: string;
  readonly moreMeasuring: string;
  readonly rooms: { readonly library: RoomTexts; readonly wizard: RoomTexts; readonly agenda: RoomTexts; readonly record: RoomTexts };
  readonly order: {
    readonly nothingYet: string;
    readonly rows: (table: string, count: number, format: Format) => string;
    readonly moreColumns: CountText;
    readonly notes: string;
    readonly written: CountText;
    readonly open: (sheet: string) => string;
    readonly meant: string;
    readonly take: (name: string) => string;
    readonly change: string;
    readonly again: string;
  };
  readonly library: {
    readonly search: string;
    readonly searchHint: string;
    readonly sector: string;
    readonly allSectors: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly leading: string;
    readonly lagging: string;
    readonly found: CountText;
    readonly nothing: (text: string) => string;
    readonly next: CountText;
    readonly present: string;
    readonly calculable: string;
    readonly byHand: string;
    readonly details: (kpi: string) => string;
    readonly formula: string;
    readonly unit: string;
    readonly direction: string;
    readonly rhythm: string;
    readonly example: string;
    readonly risk: string;
    readonly chosen: CountText;
    readonly noneChosen: string;
    readonly forWhomTitle: string;
    readonly scope: string;
    readonly scopeHint: string;
    readonly owner: string;
    readonly ownerHint: string;
    readonly goal: string;
    readonly noGoal: string;
    readonly preview: string;
    readonly write: CountText;
    readonly chooseOthers: string;
    readonly inWizard: (kpi: string) => string;
  };
  readonly wizard: {
    readonly step: (at: number, of: number, name: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly restart: string;
    readonly goal: string;
    readonly goalHint: string;
    readonly ownGoal: string;
    readonly newGoal: string;
    readonly subGoals: string;
    readonly subGoal: (at: number) => string;
    readonly subGoalHint: string;
    readonly kpi: string;
    readonly kpiHint: string;
    readonly suggestions: string;
    readonly take: (kpi: string) => string;
    readonly ofGoal: string;
    readonly kind: string;
    readonly unit: string;
    readonly direction: string;
    readonly choose: string;
    readonly text: string;
    readonly textHint: string;
    readonly baseline: string;
    readonly target: string;
    readonly lower: string;
    readonly upper: string;
    readonly percentHint: string;
    readonly notANumber: string;
    readonly deadline: string;
    readonly fromText: string;
    readonly owner: string;
    readonly scope: string;
    readonly rhythm: string;
    readonly response: string;
    readonly responseHint: string;
    readonly corrector: string;
    readonly escalation: string;
    readonly escalationHint: string;
    readonly review: string;
    readonly write: string;
    readonly changeAnswers: string;
  };
  readonly smart: {
    readonly letters: Readonly<Record<Smart, string>>;
    readonly ipa: Readonly<Record<Ipa, string>>;
    readonly verdicts: { readonly met: string; readonly notMet: string; readonly unknown: string };
    /** The letters that are met, of five: spoken when they change. */
    readonly count: CountText;
    readonly words: (words: string) => string;
    readonly question: (question: string) => string;
    readonly proposal: string;
    readonly blanks: CountText;
    readonly take: string;
    readonly apply: string;
    readonly applied: string;
    readonly detailsTitle: string;
    readonly detailsHint: string;
    readonly ipaTitle: string;
    readonly chance: (share: string) => string;
    readonly thin: string;
    readonly met: (met: number, format: Format) => string;
    readonly goTo: (kpi: string) => string;
    readonly moreKpis: CountText;
  };
  readonly agenda: {
    readonly meeting: (day: string) => string;
    readonly offCourse: string;
    readonly nothingOff: string;
    readonly attention: string;
    readonly praise: string;
    readonly actions: string;
    readonly noActions: string;
    readonly agreed: (response: string) => string;
    readonly action: (owner: string, due: string) => string;
    readonly nobody: string;
    readonly overdue: CountText;
    readonly nothing: string;
    readonly write: string;
    readonly writeHint: string;
    readonly written: string;
    readonly calendar: string;
    readonly calendarHint: string;
    readonly propose: CountText;
    readonly proposeHint: string;
    readonly add: CountText;
    readonly refresh: string;
    readonly backToAgenda: string;
  };
  readonly record: {
    readonly period: string;
    readonly nothing: string;
    readonly write: CountText;
    readonly hint: string;
    readonly another: string;
  };
  readonly pairs: { readonly title: string; readonly hint: string };
}

/** What the pane says in a language where one plans and reviews. */
export const taskPanePlanningTexts = (language: Language): TaskPanePlanningTexts => (language === 'nl' ? nl : en);
