import type { BonusRun } from '../reward/bonus-run';
import type { SheetSpec } from '../spec/sheet-spec';
import { bonusSheet } from './bonus/bonus-sheet';
import { explainedScope } from './bonus/scope';
import { explanationSheet } from './explanation/explanation-sheet';
import { proofSheet } from './proof/proof-sheet';
import type { ReportOptions } from './report-options';

/** More payouts than this are proven only when asked for: a workbook recalculates every formula of their proof. */
const mostUnasked = 500;

/** The result sheets of a bonus run, linked to each other and to the findings: bonus, explanation and proof. */
export function bonusSheets(run: BonusRun, options: ReportOptions): readonly SheetSpec[] {
  const explanation = explanationSheet(run, options);
  const isProven = options.proof ?? explainedScope(run, options).payouts.length <= mostUnasked;
  return [bonusSheet(run, options, explanation.anchors), explanation.spec, ...(isProven ? [proofSheet(run, options).spec] : [])];
}
