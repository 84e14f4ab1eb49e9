import type { BonusRun } from '../reward/bonus-run';
import type { SheetSpec } from '../spec/sheet-spec';
import { bonusSheet } from './bonus/bonus-sheet';
import { explanationSheet } from './explanation/explanation-sheet';
import type { ReportOptions } from './report-options';

/** The result sheets of a bonus run, linked to each other and to the findings: bonus and explanation. */
export function bonusSheets(run: BonusRun, options: ReportOptions): readonly SheetSpec[] {
  const explanation = explanationSheet(run, options);
  return [bonusSheet(run, options, explanation.anchors), explanation.spec];
}
