/** The KPIs that lack something, by name and in the order of the table. The finding points at the first. */
interface Lacking {
  readonly kpis: readonly string[];
}

/** `scope`: the team, project or person; empty = the whole company. */
interface InScope {
  readonly scope: string;
  readonly kpis: number;
}

interface Goals {
  readonly goals: readonly string[];
}

/** What is proposed to a KPI: one of the user's own, or one of the library. */
export interface ProposedKpi {
  readonly kpi: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly isOwn: boolean;
}

/** Findings about the set of KPIs. */
export interface PlanFindings {
  /** There is no KPI to check. */
  'kpiSet.none': Record<string, never>;
  'kpiSet.few': InScope;
  'kpiSet.many': InScope;
  'kpiSet.owner': Lacking;
  /** The owner is nobody of People, no team and no role; each name is followed by the owner in brackets. */
  'kpiSet.knownOwner': Lacking;
  'kpiSet.goal': Lacking;
  /** No target, no limit, nothing in Targets, and none in the text. */
  'kpiSet.target': Lacking;
  'kpiSet.deadline': Lacking;
  'kpiSet.rhythm': Lacking;
  'kpiSet.response': Lacking;
  'kpiSet.corrector': Lacking;
  'kpiSet.escalation': Lacking;
  'kpiSet.kind': Lacking;
  /** Lagging KPIs that no leading KPI drives. */
  'kpiSet.leadingPartner': Lacking;
  /** KPIs of the same scope with the same measure. */
  'kpiSet.distinct': Lacking;
  /** The owner has left; each name is followed by the owner in brackets. */
  'kpiSet.presentOwner': Lacking;
  /** The deadline is past. */
  'kpiSet.ahead': Lacking;
  /** The KPI begins after its deadline. */
  'kpiSet.inOrder': Lacking;
  /** Neither a measure nor a single figure. */
  'kpiSet.measured': Lacking;
  /** The target is 0 or negative while higher is better. */
  'kpiSet.positiveTarget': Lacking;
  'kpiSet.understandable': Lacking;
  'kpiSet.influenceable': Lacking;
  /** What is laid down for a deviation is no action. */
  'kpiSet.actionable': Lacking;
  /** Volume KPIs that no other KPI guards. */
  'kpiSet.guarded': Lacking & { readonly guards: readonly ProposedKpi[] };
  /** Lagging KPIs that only count an activity. */
  'kpiSet.result': Lacking;
  /** KPIs that are the goal themselves. */
  'kpiSet.notTheGoal': Lacking;
  /** Rows that are something else than they are called, by what they seem to be. */
  'kpiSet.level': { readonly goals: readonly string[]; readonly kpis: readonly string[]; readonly metrics: readonly string[]; readonly behind: readonly ProposedKpi[] };
  'kpiSet.drivesCycle': Lacking;
  'kpiSet.guardSelf': { readonly kpi: string };
  'kpiSet.goalCycle': Goals;
  'kpiSet.mainGoals': Goals;
  'kpiSet.subGoals': Goals;
}
