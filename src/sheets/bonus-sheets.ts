import type { Finding } from '../core/finding';
import type { BonusRun } from '../reward/bonus-run';
import type { SheetSpec } from '../spec/sheet-spec';
import { bonusSheet } from './bonus/bonus-sheet';
import { explanationSheet } from './explanation/explanation-sheet';
import { findingsSheet } from './findings/findings-sheet';
import type { ReportOptions } from './report-options';

/**
 * The result sheets of a bonus run, linked to each other: bonus, explanation, findings.
 * @param findings of reading and of calculating together; left out = those of the run
 */
export function bonusSheets(run: BonusRun, options: ReportOptions, findings: readonly Finding[] = run.findings): readonly SheetSpec[] {
  const explanation = explanationSheet(run, options);
  return [bonusSheet({ ...run, findings }, options, explanation.anchors), explanation.spec, findingsSheet(findings, options)];
}
