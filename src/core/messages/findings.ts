import type { AgendaFindings } from './agenda-findings';
import type { CombinationFindings } from './combination-messages';
import type { CompareFindings } from './compare-messages';
import type { CreditFindings } from './credit-messages';
import type { DefectFindings } from './defect-findings';
import type { TableFindings } from './table-findings';
import type { LedgerFindings } from './ledger-texts';
import type { KpiFigureFindings } from './kpi-figure-findings';
import type { MeasureFindings } from './measure-findings';
import type { RewardFindings } from './reward-findings';
import type { ShapeFindings } from './shape-findings';
import type { TimeFindings } from './time-messages';
import type { PlanFindings } from './plan-findings';
import type { KpiTextFindings } from './kpi-text-findings';
import type { WorkbookFindings } from './workbook-findings';

/** Check key → the arguments of its text. One interface per area, so that each stays readable. */
export type FindingArguments = TableFindings & AgendaFindings & CompareFindings & CombinationFindings & CreditFindings & MeasureFindings & RewardFindings & ShapeFindings & PlanFindings & KpiTextFindings & KpiFigureFindings & LedgerFindings & WorkbookFindings & TimeFindings & DefectFindings;
