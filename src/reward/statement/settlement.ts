import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { isClosed } from '../cost/due-of-closed';
import type { Ledger } from '../ledger/ledger';
import { payeePeriods, type PayeePeriod } from '../ledger/payee-balances';

/** How a bonus becomes what is paid: the movements of a period, in one currency. */
export interface Settlement {
  readonly currency: string;
  /** Movements of the period that are not 0. */
  readonly movements: readonly { readonly kind: Movement; readonly amount: number }[];
  /** What payroll pays; left out as long as the period is not closed. */
  readonly due?: number;
  /** After the period. */
  readonly balances: PayeePeriod['balances'];
}

/** What a movement is: as the closing sheet names its columns. */
export type Movement = (typeof movements)[number];

const movements = ['earned', 'corrected', 'held', 'carried', 'drawn', 'recovered'] as const;

/** What the ledger says of everybody, made once. */
export type SettlementsOf = (payee: string, span: Pick<Period, 'start' | 'end'>) => readonly Settlement[];

/** The settlements of a payee over some days, per currency: what was recorded in the periods within them. */
export function settlements({ lines, closed }: Pick<Ledger, 'lines' | 'closed'>): SettlementsOf {
  const byPayee = new Map<string, PayeePeriod[]>();
  for (const one of payeePeriods(lines)) {
    const own = byPayee.get(one.payee) ?? [];
    byPayee.set(one.payee, own);
    own.push(one);
  }
  return (payee, span) => {
    const known = (byPayee.get(payee) ?? []).filter(({ period }) => period.end <= span.end);
    const currencies = [...new Set(known.map(({ currency }) => currency))];
    const isSettled = isClosed(closed, { ...span, name: '', grain: 'custom' });
    return currencies.map((currency) => settlementOf(currency, known.filter((one) => one.currency === currency), { span, isSettled }));
  };
}

function settlementOf(currency: string, known: readonly PayeePeriod[], { span, isSettled }: { readonly span: Pick<Period, 'start' | 'end'>; readonly isSettled: boolean }): Settlement {
  const within = known.filter(({ period }) => period.start >= span.start);
  const sum = (figure: Movement | 'due'): number => exactSum(within.map((one) => one[figure]));
  return {
    currency,
    movements: movements.map((kind) => ({ kind, amount: sum(kind) })).filter(({ amount }) => amount !== 0),
    ...(isSettled && { due: sum('due') }),
    balances: known.at(-1)?.balances ?? { draws: 0, held: 0, carried: 0 },
  };
}
