import type { KpiTeamsTexts } from '../../core/messages/kpi-teams-texts';
import type { Texts } from '../texts';
import { count } from './count';

export const kpiTeams: Texts<KpiTeamsTexts> = {
  'kpiTeams.sheetName': () => 'Koers Teams',
  'kpiTeams.title': ({ period }) => `Teams and people ${period}`,
  'kpiTeams.about': ({ runDay, source, teams, people }, format) => `Calculated on ${runDay} from ${source}: ${count(teams, 'team', 'teams', format)} and ${count(people, 'person', 'people', format)}.`,
  'kpiTeams.back': () => '← Koers Dashboard',
  'kpiTeams.teams': () => 'Per team',
  'kpiTeams.teamsAbout': () => 'KPIs of a team itself, and what the team contributes to KPIs of the company. A status stands only where the team has a target of its own; ○ is provisional, because the period still runs.',
  'kpiTeams.matrix': () => 'People and KPIs',
  'kpiTeams.matrixPart': ({ part, parts }) => `People and KPIs, part ${part} of ${parts}`,
  'kpiTeams.matrixAbout': () => 'The actual per person. A sign and a colour stand only where the person has a target: ✓ on course, ⚠ watch, ✗ off course. An empty cell is not known or does not apply, and is no zero.',
  'kpiTeams.people': () => 'Per person',
  'kpiTeams.peopleAbout': () => 'Every person with every KPI of which there are rows or a target; filter by name, team or KPI. A long list is not printed.',
  'kpiTeams.team': () => 'Team',
  'kpiTeams.person': () => 'Person',
  'kpiTeams.noTeam': () => 'no team',
  'kpiTeams.unassigned': () => 'not assigned',
  'kpiTeams.rows': () => 'Number of rows',
  'kpiTeams.ago': ({ periods }) => (periods === 0 ? 'Now' : `${periods} back`),
  'kpiTeams.legend': () => 'Trend: the last twelve periods from old to new; a gap or dot is a period without a figure. The figures themselves stand to the right of the list. Number of rows: how many rows of your tables count.',
  'kpiTeams.ownKpi': () => 'own KPI',
  'kpiTeams.share': () => 'part of company',
  'kpiTeams.kindOf': () => 'Kind',
};
