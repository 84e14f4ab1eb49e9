import type { SheetTextArguments } from '../../core/messages/sheet-texts';
import type { Texts } from '../texts';
import { agenda } from './agenda';
import { bonusSheet, bonusTables, reconciliation } from './bonus-sheet';
import { closingSheet } from './closing-sheet';
import { compareSheet } from './compare';
import { costSheet } from './cost-sheet';
import { dashboard, dashboardOrigins } from './dashboard';
import { dashboardContext, leadLag } from './dashboard-context';
import { explanationSheet, summaries } from './explanation-sheet';
import { steps } from './explanation-steps';
import { findingsSheet } from './findings-sheet';
import { kpiTeams } from './kpi-teams';
import { measures } from './measures';
import { payroll } from './payroll';
import { proofSheet } from './proof-sheet';
import { kpiCheck, kpiCheckTables } from './kpi-check';
import { statement } from './statement';

export const sheets: Texts<SheetTextArguments> = {
  ...agenda,
  ...bonusSheet,
  ...bonusTables,
  ...reconciliation,
  ...closingSheet,
  ...compareSheet,
  ...costSheet,
  ...payroll,
  ...statement,
  ...summaries,
  ...steps,
  ...explanationSheet,
  ...proofSheet,
  ...findingsSheet,
  ...kpiCheck,
  ...kpiCheckTables,
  ...dashboard,
  ...dashboardContext,
  ...leadLag,
  ...kpiTeams,
  ...dashboardOrigins,
  ...measures,
};
