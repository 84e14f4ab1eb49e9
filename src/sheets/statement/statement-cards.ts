import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import { PayoutState } from '../../reward/bonus-run';
import { progressOf } from '../bonus/period-progress';
import type { Card } from '../layout/card';
import { moneyFormat, percentFormat } from '../number-format';
import { payCurrency } from './component-rows';
import { knownEarned, totalsOfPage } from './earned';
import { settlementsOf } from './settlement-block';
import { type PageOf, pagePeriod, periodsOf, type StatementInput } from './statement-input';

/** More cards than these do not fit on the width of a page. */
const mostCards = 3;

/** What is known to be earned per currency, and how much of it is missing. */
function earnedCards(input: StatementInput, page: PageOf): readonly Card[] {
  const { run, options, say } = input;
  const totals = totalsOfPage(input, page);
  const currencies = [...new Set(totals.map((total) => run.schemes[run.schemeTotals.scheme[total]!]!.currency))];
  const periods = periodsOf(input, page);
  const isOpen = periods.some((period) => progressOf(period, options.runDay, run.coversTo) !== 'finished');
  return currencies.map((currency) => {
    const absent = missingParts(input, page, currency);
    const isMissing = absent > 0;
    const earned = knownEarned(input, page, currency);
    return {
      label: say(currency === pointsUnit ? 'statement.card.points' : 'statement.card.earned', { period: pagePeriod(input, page), currency: currencies.length > 1 ? currency : '' }),
      figure: isMissing && earned === 0 ? null : earned,
      format: moneyFormat(currency, options.language),
      note: isMissing ? say('statement.card.missing', { missing: absent, isPart: earned !== 0 }) : say(isOpen ? 'statement.card.provisional' : currency === pointsUnit ? 'statement.card.pointsNote' : 'statement.card.final', {}),
      needsAttention: isMissing,
    };
  });
}

/** How many components of a page in one currency are missing; one where only a total is. */
function missingParts(input: StatementInput, page: PageOf, currency: string): number {
  const { run } = input;
  const isTotalMissing = totalsOfPage(input, page).some((total) => run.schemeTotals.state[total] === PayoutState.missing && run.schemes[run.schemeTotals.scheme[total]!]!.currency === currency);
  return isTotalMissing ? Math.max(1, page.payouts.filter((payout) => run.payouts.state[payout] === PayoutState.missing && payCurrency(run, payout) === currency).length) : 0;
}

/** The key figures of a page: bonus, what is paid after balances, and mean attainment. */
export function statementCards(input: StatementInput, page: PageOf): readonly Card[] {
  const { run, options, say } = input;
  const attained = page.payouts.map((payout) => run.payouts.attainment[payout]!).filter((ratio) => ratio === ratio);
  const due = settlementsOf(input, page).perCurrency.flatMap(({ due: amount, currency }): readonly Card[] =>
    amount === undefined ? [] : [{ label: say('statement.card.due', {}), figure: amount, format: moneyFormat(currency, options.language), note: say('statement.card.dueNote', {}), needsAttention: false }],
  );
  const attainment: readonly Card[] =
    attained.length === 0
      ? []
      : [{ label: say('statement.card.attainment', {}), figure: exactSum(attained) / attained.length, format: percentFormat, note: say('statement.card.attainmentNote', { count: attained.length }), needsAttention: false }];
  return [...earnedCards(input, page), ...due, ...attainment].slice(0, mostCards);
}
