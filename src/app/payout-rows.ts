import type { Message } from '../core/message';
import type { Day } from '../core/period';
import { PayoutState, type BonusRun } from '../reward/bonus-run';
import { progressOf, type PeriodProgress } from '../sheets/bonus/period-progress';

/** One payout with its names instead of indices; a figure that is not known is null. */
export interface PayoutRow {
  readonly payee: string;
  readonly name: string;
  readonly team: string;
  readonly period: string;
  readonly scheme: string;
  readonly component: string;
  readonly currency: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  readonly earned: number | null;
  readonly state: 'known' | 'missing' | 'notApplicable';
  readonly reason?: Message;
}

const figure = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** What a scheme pays a payee for a period, after its cap; null when it is not known. */
export interface TotalRow {
  readonly payee: string;
  readonly name: string;
  readonly period: string;
  /** Only what was earned in a finished period is final. */
  readonly progress: PeriodProgress;
  readonly scheme: string;
  readonly currency: string;
  readonly earned: number | null;
  readonly state: PayoutRow['state'];
}

/** The scheme totals of a run as rows, in the run's order. */
export const totalRows = (run: BonusRun, today: Day): readonly TotalRow[] =>
  Array.from({ length: run.schemeTotals.count }, (_, i) => totalRow(run, i, today));

function totalRow({ schemeTotals, schemes, payees, periods, coversTo }: BonusRun, i: number, today: Day): TotalRow {
  const payee = payees[schemeTotals.payee[i] ?? -1];
  const period = periods[schemeTotals.period[i] ?? -1];
  const scheme = schemes[schemeTotals.scheme[i] ?? -1];
  return {
    payee: payee?.id ?? '',
    name: payee?.name ?? '',
    period: period?.name ?? '',
    progress: period === undefined ? 'running' : progressOf(period, today, coversTo),
    scheme: scheme?.name ?? '',
    currency: scheme?.currency ?? '',
    earned: figure(schemeTotals.earned[i]),
    state: stateName(schemeTotals.state[i]),
  };
}

function stateName(state: number | undefined): PayoutRow['state'] {
  if (state === PayoutState.known) return 'known';
  return state === PayoutState.missing ? 'missing' : 'notApplicable';
}

/** The payouts of a run as rows, in the run's order. */
export const payoutRows = (run: BonusRun): readonly PayoutRow[] => Array.from({ length: run.payouts.count }, (_, i) => payoutRow(run, i));

function payoutRow({ payouts, payees, periods, components, reasons }: BonusRun, i: number): PayoutRow {
  const payee = payees[payouts.payee[i] ?? -1];
  const component = components[payouts.component[i] ?? -1];
  const reason = reasons[payouts.reason[i] ?? -1];
  return {
    payee: payee?.id ?? '',
    name: payee?.name ?? '',
    team: payee?.team ?? '',
    period: periods[payouts.period[i] ?? -1]?.name ?? '',
    scheme: component?.scheme ?? '',
    component: component?.name ?? '',
    currency: component?.paidIn ?? component?.currency ?? '',
    actual: figure(payouts.actual[i]),
    target: figure(payouts.target[i]),
    attainment: figure(payouts.attainment[i]),
    earned: figure(payouts.earned[i]),
    state: stateName(payouts.state[i]),
    ...(reason === undefined ? {} : { reason }),
  };
}
