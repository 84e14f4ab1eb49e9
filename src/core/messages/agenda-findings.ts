import type { Day } from '../period';

/** How an action is called in a sentence: its number, else what is done; `row` is its sheet row. */
interface NamedAction {
  readonly action: string;
  readonly row: number;
}

/** Findings raised while a review is prepared. */
export interface AgendaFindings {
  /** The KPI exists, but not for the team or person that the action is for. */
  'action.otherScope': NamedAction & { readonly kpi: string; readonly scope: string };
  /** Several KPIs have the name, and the action does not say whose is meant. */
  'action.whichKpi': NamedAction & { readonly kpi: string; readonly scopes: readonly string[] };
  /** An earlier row has the same number. */
  'action.sameNumber': NamedAction & { readonly firstRow: number };
  /** Done, without the day on which. */
  'action.doneUndated': NamedAction;
  /** There is a day on which it was done, and its state says that it is not. */
  'action.doneButOpen': NamedAction & { readonly done: Day };
  /** Done on a day that is still to come. */
  'action.doneLater': NamedAction & { readonly done: Day };
  /** Due before the period in which the KPI was off course began. */
  'action.dueBeforePeriod': NamedAction & { readonly due: Day; readonly period: string };
  /** Nobody of that name is in People, and no team or role either. */
  'action.unknownOwner': NamedAction & { readonly owner: string };
  /** Whoever should do it has left. */
  'action.ownerLeft': NamedAction & { readonly owner: string; readonly end: Day };
  /** A KPI was last reviewed on a day that is still to come. */
  'kpi.reviewedLater': { readonly kpi: string; readonly reviewed: Day };
}
