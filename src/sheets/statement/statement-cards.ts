import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import { PayoutState } from '../../reward/bonus-run';
import { progressOf } from '../bonus/period-progress';
import { periodSpan } from '../bonus/period-span';
import type { Card } from '../layout/card';
import { moneyFormat, percentFormat } from '../number-format';
import { settlementsOf } from './settlement-block';
import { type PageOf, periodsOf, type StatementInput } from './statement-input';

/** More cards than these do not fit on the width of a page. */
const mostCards = 3;

/** What was earned in one currency; NaN when a part of it is missing. */
function earnedCards(input: StatementInput, page: PageOf): readonly Card[] {
  const { run, options, say, totalOf } = input;
  const totals = [...new Set(page.payouts.flatMap((payout) => totalOf(payout) ?? []))].filter((total) => run.schemeTotals.state[total] !== PayoutState.notApplicable);
  const currencies = [...new Set(totals.map((total) => run.schemes[run.schemeTotals.scheme[total]!]!.currency))];
  const periods = periodsOf(input, page);
  const isOpen = periods.some((period) => progressOf(period, options.runDay, run.coversTo) !== 'finished');
  return currencies.map((currency) => {
    const earned = exactTotal(totals.filter((total) => run.schemes[run.schemeTotals.scheme[total]!]!.currency === currency).map((total) => run.schemeTotals.earned[total]!));
    const isMissing = earned !== earned;
    return {
      label: say(currency === pointsUnit ? 'statement.card.points' : 'statement.card.earned', { period: periodSpan(periods, options.language), currency: currencies.length > 1 ? currency : '' }),
      figure: isMissing ? null : earned,
      format: moneyFormat(currency, options.language),
      note: say(isMissing ? 'statement.card.missing' : isOpen ? 'statement.card.provisional' : currency === pointsUnit ? 'statement.card.pointsNote' : 'statement.card.final', {}),
      needsAttention: isMissing,
    };
  });
}

const exactTotal = (amounts: readonly number[]): number => (amounts.some((amount) => amount !== amount) ? NaN : exactSum(amounts));

/** The key figures of a page: bonus, what is paid after balances, and mean attainment. */
export function statementCards(input: StatementInput, page: PageOf): readonly Card[] {
  const { run, options, say } = input;
  const attained = page.payouts.map((payout) => run.payouts.attainment[payout]!).filter((ratio) => ratio === ratio);
  const due = settlementsOf(input, page).flatMap(({ due: amount, currency }): readonly Card[] =>
    amount === undefined ? [] : [{ label: say('statement.card.due', {}), figure: amount, format: moneyFormat(currency, options.language), note: say('statement.card.dueNote', {}), needsAttention: false }],
  );
  const attainment: readonly Card[] =
    attained.length === 0
      ? []
      : [{ label: say('statement.card.attainment', {}), figure: exactSum(attained) / attained.length, format: percentFormat, note: say('statement.card.attainmentNote', { count: attained.length }), needsAttention: false }];
  return [...earnedCards(input, page), ...due, ...attainment].slice(0, mostCards);
}
