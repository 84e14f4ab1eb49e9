import { cellName } from '../core/cell-name';
import { sheetText } from '../i18n/sheet-text';
import type { BonusRun } from '../reward/bonus-run';
import type { ClosedBooks } from '../reward/ledger/closed-amounts';
import type { SheetSpec } from '../spec/sheet-spec';
import { bonusSheet } from './bonus/bonus-sheet';
import { payoutTableName } from './bonus/payout-table';
import { explainedScope, listedScope } from './bonus/scope';
import { columns as explanationColumns } from './explanation/columns';
import { explanationSheet } from './explanation/explanation-sheet';
import { columns as proofColumns } from './proof/page';
import { proofSheet } from './proof/proof-sheet';
import type { ReportOptions } from './report-options';
import { withTitleLinks } from './title-links';

/** More payouts than this are proven only when asked for: a workbook recalculates every formula of their proof. */
const mostUnasked = 500;

/** The result sheets of a bonus run, linked to each other and to the findings: bonus, explanation and proof. */
export function bonusSheets(run: BonusRun, options: ReportOptions, closed?: ClosedBooks): readonly SheetSpec[] {
  const explanation = explanationSheet(run, options);
  const isProven = options.proof ?? explainedScope(run, options).payouts.length <= mostUnasked;
  if (!isProven) return [bonusSheet(run, options, { explanation: explanation.anchors }, closed), explanation.spec];
  const say = sheetText(options.language);
  const proof = proofSheet(run, options);
  const links = { explanation: explanation.anchors, proof: proof.anchors };
  const bonus = bonusSheet(run, options, links, closed);
  const back = { from: proof.anchors, to: listCells(bonus, run, options), sheet: 'bonus', text: say('proof.toList', {}), column: proofColumns.engine } as const;
  const aside = { from: proof.anchors, to: links.explanation, sheet: 'explanation', text: say('proof.toExplanation', {}), column: proofColumns.source } as const;
  const onward = { from: links.explanation, to: proof.anchors, sheet: 'proof', text: say('proof.toProof', {}), column: explanationColumns.source } as const;
  return [bonus, withTitleLinks(explanation.spec, onward), withTitleLinks(withTitleLinks(proof.spec, back), aside)];
}

/** The row of each payout in the list on the bonus sheet. */
function listCells({ tables }: SheetSpec, run: BonusRun, options: ReportOptions): ReadonlyMap<number, string> {
  const list = tables.find(({ name }) => name === payoutTableName);
  if (!list) return new Map();
  return new Map(listedScope(run, options).payouts.map((payout, at) => [payout, cellName(list.row + 1 + at, list.column)]));
}
