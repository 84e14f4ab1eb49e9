import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import type { WrittenSheet } from '../ports/workbook';
import type { BonusRun } from '../reward/bonus-run';
import type { SheetSpec } from '../spec/sheet-spec';

/** What one bonus calculation yields, before anything is written: plain figures, findings and the sheets to show them. */
export interface BonusOutcome {
  /** The day of the calculation. */
  readonly today: Day;
  readonly language: Language;
  readonly run: BonusRun;
  /** Of reading and of calculating together. */
  readonly findings: readonly Finding[];
  readonly sheets: readonly SheetSpec[];
}

/** A bonus run that is finished: the outcome and the sheets as they now stand in the workbook. */
export interface BonusReport extends BonusOutcome {
  readonly written: readonly WrittenSheet[];
}
