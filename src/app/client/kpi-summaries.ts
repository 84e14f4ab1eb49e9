/** The outcome of the KPI check in short. */
export interface KpiCheckSummary {
  readonly job: 'kpiCheck';
  readonly kpis: number;
  /** KPIs of which all five letters of SMART are met. */
  readonly smart: number;
  /** The KPIs that lack most, worst first: letters that are not met, and letters that cannot be known. */
  readonly worst: readonly { readonly kpi: string; readonly lacking: readonly SmartLetter[]; readonly open: readonly SmartLetter[] }[];
  /** What was found of each KPI, in the order of the user's table; of very many the first. */
  readonly details: readonly KpiDetail[];
  /** Teams, projects or people with fewer than 3 or more than 5 KPIs. */
  readonly uneven: readonly { readonly scope: string; readonly kpis: number }[];
}

export type SmartLetter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** What was found of a letter of SMART or IPA, in the language of the pane. */
export interface LetterDetail<Letter> {
  readonly letter: Letter;
  readonly verdict: 'met' | 'notMet' | 'unknown';
  /** The words of the description or name that carry it. */
  readonly words: readonly string[];
  readonly reason: string;
  readonly question?: string;
}

/** What was found of one KPI. */
export interface KpiDetail {
  readonly kpi: string;
  readonly letters: readonly LetterDetail<SmartLetter>[];
  readonly ipa: readonly LetterDetail<'important' | 'potential' | 'authority'>[];
  /** The chance that the target is reached, by its own figures. */
  readonly chance?: { readonly share: number; readonly isThin: boolean };
  /** Where the KPI stands. */
  readonly place?: { readonly sheet: string; readonly cell: string };
  /** A better wording for its description, in the row where it stands; `now` is what it says. */
  readonly proposal?: { readonly sheet: string; readonly row: number; readonly now: string; readonly text: string };
}

/** How a KPI stands. */
export type KpiStatus = 'onCourse' | 'attention' | 'offCourse' | 'missing';

/** The dashboard in short. */
export interface DashboardSummary {
  readonly job: 'dashboard';
  /** The newest period with figures, as its neutral name. */
  readonly period: string;
  readonly counts: Readonly<Record<KpiStatus, number>>;
  /** What each leading KPI says of the lagging one that it is to move, in a few sentences. */
  readonly pairs: readonly { readonly leading: string; readonly lagging: string; readonly says: string }[];
  /** The KPIs off course first. */
  readonly kpis: readonly { readonly kpi: string; readonly status: KpiStatus; readonly attainment: number | null; readonly kind: 'leading' | 'lagging' | null }[];
}
