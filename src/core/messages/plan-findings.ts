/** The KPIs that lack something, by name and in the order of the table. The finding points at the first. */
interface Lacking {
  readonly kpis: readonly string[];
}

/** `scope`: the team, project or person; empty = the whole company. */
interface InScope {
  readonly scope: string;
  readonly kpis: number;
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
}
