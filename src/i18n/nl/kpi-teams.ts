import type { KpiTeamsTexts } from '../../core/messages/kpi-teams-texts';
import type { Texts } from '../texts';
import { count } from './count';

export const kpiTeams: Texts<KpiTeamsTexts> = {
  'kpiTeams.sheetName': () => 'Koers Teams',
  'kpiTeams.title': ({ period }) => `Teams en medewerkers ${period}`,
  'kpiTeams.about': ({ runDay, source, teams, people }, format) => `Berekend op ${runDay} uit ${source}: ${count(teams, 'team', 'teams', format)} en ${count(people, 'medewerker', 'medewerkers', format)}.`,
  'kpiTeams.back': () => '← Koers Dashboard',
  'kpiTeams.teams': () => 'Per team',
  'kpiTeams.teamsAbout': () => "Eigen KPI's van een team, en wat het team bijdraagt aan KPI's van het bedrijf. Een status staat er alleen waar het team een eigen doel heeft; ○ is voorlopig, omdat de periode nog loopt.",
  'kpiTeams.matrix': () => 'Medewerkers en KPI’s',
  'kpiTeams.matrixPart': ({ part, parts }) => `Medewerkers en KPI’s, deel ${part} van ${parts}`,
  'kpiTeams.matrixAbout': () => 'Het resultaat per medewerker. Teken en kleur staan er alleen waar de medewerker een eigen doel heeft: ✓ op koers, ⚠ let op, ✗ uit koers. Een lege cel is niet bekend of niet van toepassing, en is geen nul.',
  'kpiTeams.people': () => 'Per medewerker',
  'kpiTeams.peopleAbout': () => "Elke medewerker met elke KPI waarvoor er rijen of een doel zijn; filter op naam, team of KPI. Een lange lijst wordt niet afgedrukt.",
  'kpiTeams.team': () => 'Team',
  'kpiTeams.person': () => 'Medewerker',
  'kpiTeams.noTeam': () => 'zonder team',
  'kpiTeams.unassigned': () => 'niet toegewezen',
  'kpiTeams.rows': () => 'Aantal regels',
  'kpiTeams.ago': ({ periods }) => (periods === 0 ? 'Nu' : `${periods} terug`),
  'kpiTeams.legend': () => 'Verloop: de laatste twaalf perioden van oud naar nieuw; een gat of punt is een periode zonder cijfer. De cijfers zelf staan rechts van de lijst. Aantal regels: hoeveel regels van uw tabellen meetellen.',
  'kpiTeams.ownKpi': () => 'eigen KPI',
  'kpiTeams.share': () => 'deel van bedrijf',
  'kpiTeams.kindOf': () => 'Soort',
};
