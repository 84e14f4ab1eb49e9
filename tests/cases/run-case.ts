import type { BonusRun } from '../../src/reward/bonus-run';
import { PayoutState } from '../../src/reward/bonus-run';
import { runBonus } from '../../src/reward/run-bonus';
import { type Case, day, workbook } from './workbook';

/** The run of a case, on the last day of 2026 unless the case says otherwise. */
export const runCase = (one: Case, options: { readonly today?: string; readonly period?: string; readonly ahead?: true } = {}): BonusRun =>
  runBonus(workbook(one), { today: day(options.today ?? '2026-12-31'), ...(options.period !== undefined && { period: options.period }), ...(options.ahead && { ahead: true }) });

/** What was earned, as `person, period, component` → money, or the key of the reason why it is missing. */
export function earnedIn(run: BonusRun): Readonly<Record<string, number | string>> {
  const { payouts } = run;
  return Object.fromEntries(
    Array.from({ length: payouts.count }, (_, i) => {
      const name = [run.payees[payouts.payee[i]!]!.name, run.periods[payouts.period[i]!]!.name, run.components[payouts.component[i]!]!.name].join(', ');
      return [name, payouts.state[i] === PayoutState.known ? payouts.earned[i]! : run.reasons[payouts.reason[i]!]!.key];
    }),
  );
}

/** The checks that raised a finding, each once, in alphabetical order. */
export const checksOf = (run: BonusRun): readonly string[] => [...new Set(run.findings.map(({ check }) => check))].sort();

/** What was measured, as `person, period, component` → figure; NaN when it is missing. */
export function actualsIn(run: BonusRun): Readonly<Record<string, number>> {
  const { payouts } = run;
  return Object.fromEntries(
    Array.from({ length: payouts.count }, (_, i) => {
      const name = [run.payees[payouts.payee[i]!]!.name, run.periods[payouts.period[i]!]!.name, run.components[payouts.component[i]!]!.name].join(', ');
      return [name, payouts.actual[i]!];
    }),
  );
}
