import type { KpiFigures } from '../../measure/kpi/kpi-result';
import type { SheetSpec } from '../../spec/sheet-spec';
import { hasTeams } from '../kpi-teams/team-parts';
import { teamsSheet } from '../kpi-teams/teams-sheet';
import type { ReportOptions } from '../report-options';
import { dashboardSheet } from './dashboard-sheet';

/** The dashboard of the company, and behind it that of teams and people where any figure has them. */
export const dashboardSheets = (figures: KpiFigures, options: ReportOptions): readonly SheetSpec[] => [
  dashboardSheet(figures, options),
  ...(hasTeams(figures) ? [teamsSheet(figures, options)] : []),
];
