import { exactSum } from '../../core/money/exact-sum';
import { PayoutState } from '../../reward/bonus-run';
import type { PageOf, StatementInput } from './statement-input';

/** The totals of a page that apply, each once. */
export const totalsOfPage = ({ run, totalOf }: StatementInput, { payouts }: PageOf): readonly number[] =>
  [...new Set(payouts.flatMap((payout) => totalOf(payout) ?? []))].filter((total) => run.schemeTotals.state[total] !== PayoutState.notApplicable);

/** What is known of the bonus of a page in one currency: totals that are known, and the known components of those that are not. */
export function knownEarned(input: StatementInput, page: PageOf, currency: string): number {
  const { run } = input;
  const { state, earned, scheme, subtotal } = run.schemeTotals;
  const own = totalsOfPage(input, page).filter((total) => run.schemes[scheme[total]!]!.currency === currency);
  return exactSum(own.map((total) => (state[total] === PayoutState.known ? earned[total]! : Number.isNaN(run.knownPart(total)) ? subtotal[total]! : run.knownPart(total))));
}
