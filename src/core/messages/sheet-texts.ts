import type { AgendaTexts } from './agenda-texts';
import type { BonusSheetTexts, BonusTableTexts, ReconciliationTexts } from './bonus-sheet-texts';
import type { ClosingSheetTexts } from './closing-sheet-texts';
import type { CompareSheetTexts } from './compare-messages';
import type { CostSheetTexts } from './cost-sheet-texts';
import type { DashboardContextTexts, LeadLagTexts } from './dashboard-context-texts';
import type { DashboardOriginTexts, DashboardTexts } from './dashboard-texts';
import type { ExplanationSheetTexts, StepTexts, SummaryTexts } from './explanation-texts';
import type { FindingsSheetTexts } from './findings-sheet-texts';
import type { KpiTeamsTexts } from './kpi-teams-texts';
import type { MeasureTexts } from './measure-texts';
import type { PayrollTexts } from './payroll-texts';
import type { KpiCheckTableTexts, KpiCheckTexts } from './kpi-check-texts';
import type { ProofTexts } from './proof-texts';
import type { StatementTexts } from './statement-texts';

/** Every text that a result sheet shows by itself, by key, with its arguments. */
export type SheetTextArguments = AgendaTexts &
  BonusSheetTexts &
  BonusTableTexts &
  ReconciliationTexts &
  ClosingSheetTexts &
  CompareSheetTexts &
  CostSheetTexts &
  PayrollTexts &
  StatementTexts &
  SummaryTexts &
  StepTexts &
  ExplanationSheetTexts &
  ProofTexts &
  FindingsSheetTexts &
  KpiCheckTexts &
  KpiCheckTableTexts &
  DashboardTexts &
  DashboardContextTexts &
  LeadLagTexts &
  KpiTeamsTexts &
  MeasureTexts &
  DashboardOriginTexts;

/** The key of a text on a sheet. */
export type SheetTextKey = keyof SheetTextArguments;
