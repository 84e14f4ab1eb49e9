import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { isClosed } from '../cost/due-of-closed';
import type { Ledger } from '../ledger/ledger';
import { payeePeriods, type PayeePeriod } from '../ledger/payee-balances';

/** A correction of an earlier period, with the reason that was recorded with it. */
export interface Correction {
  readonly amount: number;
  /** As it was written into the ledger; empty for a line of one's own without a reason. */
  readonly reason: string;
}

/** How a bonus becomes what is paid: the movements of a period, in one currency. */
export interface Settlement {
  readonly currency: string;
  /** Movements of the period that are not 0. */
  readonly movements: readonly { readonly kind: Movement; readonly amount: number }[];
  /** The corrections of earlier periods one by one; together they are the movement `corrected`. */
  readonly corrections: readonly Correction[];
  /** What payroll pays; left out as long as the period is not closed. */
  readonly due?: number;
  /** After the period. */
  readonly balances: PayeePeriod['balances'];
}

/** What a movement is: as the closing sheet names its columns. */
export type Movement = (typeof movements)[number];

const movements = ['earned', 'corrected', 'held', 'carried', 'drawn', 'recovered'] as const;

/** What the ledger says of somebody over some days. */
export interface Settlements {
  /** True when every day of them lies in a close, also for who has no line in it. */
  readonly isClosed: boolean;
  readonly perCurrency: readonly Settlement[];
}

/** What the ledger says of everybody, made once. */
export type SettlementsOf = (payee: string, span: Pick<Period, 'start' | 'end'>) => Settlements;

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
    const isSettled = isClosed(closed, { ...span, name: '', grain: 'custom' }) || closed.some(({ period }) => period.start <= span.start && period.end >= span.end);
    return { isClosed: isSettled, perCurrency: currencies.map((currency) => settlementOf(currency, known.filter((one) => one.currency === currency), { span, isSettled })) };
  };
}

function settlementOf(currency: string, known: readonly PayeePeriod[], { span, isSettled }: { readonly span: Pick<Period, 'start' | 'end'>; readonly isSettled: boolean }): Settlement {
  const within = known.filter(({ period }) => period.start >= span.start);
  const sum = (figure: Movement | 'due'): number => exactSum(within.map((one) => one[figure]));
  return {
    currency,
    movements: movements.map((kind) => ({ kind, amount: sum(kind) })).filter(({ amount }) => amount !== 0),
    corrections: correctionsIn(within),
    ...(isSettled && { due: sum('due') }),
    balances: known.at(-1)?.balances ?? { draws: 0, held: 0, carried: 0 },
  };
}

/** Corrections with the same reason are one: those of a component and of the cap of its scheme. */
function correctionsIn(within: readonly PayeePeriod[]): readonly Correction[] {
  const amounts = new Map<string, number[]>();
  for (const { amount, kind, row } of within.flatMap(({ lines }) => lines)) {
    if (kind !== 'adjustment' && kind !== 'clawback') continue;
    amounts.set(row.reason ?? '', [...(amounts.get(row.reason ?? '') ?? []), amount]);
  }
  return [...amounts].map(([reason, own]) => ({ reason, amount: exactSum(own) })).filter(({ amount }) => amount !== 0);
}
