import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import { formatFor } from '../../i18n/format';
import type { Card } from '../layout/card';
import { moneyFormat, percentFormat } from '../number-format';
import type { CostInput } from './cost-input';

/** Bonus and cost in one currency. */
interface CurrencyCost {
  readonly currency: string;
  readonly earned: number;
  readonly cost: number;
  readonly budget: number | undefined;
}

/** What the bonuses cost in each currency. */
export function costByCurrency({ run, cost }: Pick<CostInput, 'run' | 'cost'>): readonly CurrencyCost[] {
  const currencies = [...new Set(run.schemes.map(({ currency }) => currency))].filter((currency) => currency !== pointsUnit);
  return currencies.map((currency) => {
    const own = cost.schemes.filter(({ scheme }) => run.schemes[scheme]?.currency === currency);
    const budgets = own.flatMap(({ budget }) => budget ?? []);
    return {
      currency,
      earned: exactSum(own.map(({ earned }) => earned)),
      cost: exactSum(own.map((one) => one.cost)),
      // A budget that only some of the schemes have cannot be compared with the cost of all.
      budget: budgets.length === own.length && own.length > 0 ? exactSum(budgets) : undefined,
    };
  });
}

/** The key figures: bonus and cost per currency, and their share of budget and payroll. */
export function costCards(input: CostInput): readonly Card[] {
  const { cost, say, options } = input;
  const { money } = formatFor(options.language);
  const totals = costByCurrency(input);
  const named = (currency: string): string => (totals.length > 1 ? currency : '');
  const [first] = totals;
  const plain = { needsAttention: false };
  const moneyCards = totals.flatMap(({ currency, earned, cost: total }): readonly Card[] => [
    { ...plain, label: say('cost.card.earned', { currency: named(currency) }), figure: earned, format: moneyFormat(currency, options.language), note: say('cost.card.earnedNote', {}) },
    {
      ...plain,
      label: say('cost.card.cost', { currency: named(currency) }),
      figure: total,
      format: moneyFormat(currency, options.language),
      note: cost.isGrossOnly ? say('cost.card.costGross', {}) : say('cost.card.costNote', { loadings: money(exactSum([total, -earned]), currency) }),
    },
  ]);
  if (!first || totals.length > 1) return moneyCards;
  const { currency, earned, cost: total, budget } = first;
  const ofBudget: readonly Card[] = budget
    ? [{ label: say('cost.card.budget', {}), figure: total / budget, format: percentFormat, note: say('cost.card.budgetNote', { budget: money(budget, currency) }), needsAttention: total > budget }]
    : [];
  const salaries = cost.payroll?.salaries ?? 0;
  const ofPayroll: readonly Card[] =
    salaries > 0 ? [{ ...plain, label: say('cost.card.payroll', {}), figure: earned / salaries, format: percentFormat, note: say('cost.card.payrollNote', { salaries: money(salaries, currency) }) }] : [];
  return [...moneyCards, ...ofBudget, ...ofPayroll];
}
