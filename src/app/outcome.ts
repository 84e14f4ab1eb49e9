import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import type { Comparisons } from '../measure/compare/comparison';
import type { KpiFigures } from '../measure/kpi/kpi-result';
import type { KpiCheck } from '../plan/kpi-check';
import type { WrittenSheet } from '../ports/workbook';
import type { BonusRun } from '../reward/bonus-run';
import type { KeptRun } from '../reward/run-bonus';
import type { CostOverview } from '../reward/cost/cost-overview';
import type { SheetSpec } from '../spec/sheet-spec';
import type { LedgerState } from './ledger/ledger-state';

/** What the jobs of a run yield, before anything is written: figures, findings, and the sheets to show them. */
export interface Outcome {
  /** The day of the calculation. */
  readonly today: Day;
  readonly language: Language;
  readonly kpiCheck?: KpiCheck;
  readonly dashboard?: KpiFigures;
  readonly bonus?: BonusRun;
  /** What the bonus calculation leaves for the next one over the same workbook. */
  readonly kept?: KeptRun;
  /** What the bonuses cost; there when they were calculated. */
  readonly cost?: CostOverview;
  /** What was recorded; there when the workbook has a ledger, draws or holds. */
  readonly ledger?: LedgerState;
  /** Measures that should give the same figure; there when the workbook says so of any. */
  readonly comparisons?: Comparisons;
  /** Of reading and of every job that the workbook has tables for, also of those that were not asked for. */
  readonly findings: readonly Finding[];
  readonly sheets: readonly SheetSpec[];
}

/** A run that is finished: its outcome, and the sheets as they now stand in the workbook. */
export interface Report extends Outcome {
  readonly written: readonly WrittenSheet[];
}
