import { sheetText } from '../../i18n/sheet-text';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import { reservedIn } from '../bonus/reserved';
import { explainDerivation } from '../explain/explain-derivation';
import type { ExplainedStep } from '../explain/explained-step';
import type { ReportOptions } from '../report-options';
import { explainedPayout, rowsListed } from './explained';

/** One payout in words: whose and of what, a sentence that the payee understands, and its numbered steps. */
export interface PayoutInWords {
  readonly title: string;
  readonly payee: string;
  readonly sentence: string;
  readonly currency: string;
  /** Left out when it is missing or does not apply. */
  readonly earned?: number;
  readonly steps: readonly ExplainedStep[];
  /** The documented defaults that it stands on; empty when there are none to tell. */
  readonly defaults: string;
}

/** Explains a payout by its index in the run, in the words of the explanation sheet; undefined when there is no such payout. */
export function explainPayout(run: BonusRun, payout: number, options: ReportOptions): PayoutInWords | undefined {
  const explained = explainedPayout(run, payout, { say: sheetText(options.language), options, reserved: reservedIn(run), rowsListed });
  const payee = run.payees[run.payouts.payee[payout] ?? -1];
  if (!explained || !payee) return undefined;
  const { derivation, paidIn, ...words } = explained;
  const earned = run.payouts.state[payout] === PayoutState.known ? run.payouts.earned[payout] : undefined;
  const hasSteps = derivation.op !== 'read' || derivation.value.kind === 'known';
  return {
    ...words,
    currency: paidIn ?? words.currency,
    payee: payee.name,
    ...(earned !== undefined && { earned }),
    steps: hasSteps ? explainDerivation(derivation, options.language, words.currency, paidIn) : [],
  };
}
