/** Texts of the sheet with the KPIs of teams and people. */
export interface KpiTeamsTexts {
  'kpiTeams.sheetName': object;
  'kpiTeams.title': { period: string };
  'kpiTeams.about': { runDay: string; source: string; teams: number; people: number };
  'kpiTeams.back': object;
  'kpiTeams.teams': object;
  'kpiTeams.teamsAbout': object;
  'kpiTeams.matrix': object;
  'kpiTeams.matrixPart': { part: number; parts: number };
  'kpiTeams.matrixAbout': object;
  'kpiTeams.people': object;
  'kpiTeams.peopleAbout': object;
  'kpiTeams.team': object;
  'kpiTeams.person': object;
  'kpiTeams.noTeam': object;
  'kpiTeams.unassigned': object;
  'kpiTeams.rows': object;
  /** The figure of so many periods before the newest; 0 = the newest. */
  'kpiTeams.ago': { periods: number };
  /** What trend and signs mean. */
  'kpiTeams.legend': object;
  'kpiTeams.ownKpi': object;
  'kpiTeams.share': object;
  'kpiTeams.kindOf': object;
}
