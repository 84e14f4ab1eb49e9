import { message } from '../../core/message';
import type { CausesOf } from './correction-causes';
import { difference } from '../../core/money/compare';
import type { LedgerKind, LedgerLine, NewLine } from './ledger-line';
import { sumOf } from './ledger-line';
import type { Step } from './steps';

/** What a closed period comes out at differently, for one component of one payee. */
export interface Difference extends Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'currency' | 'origin'> {
  /** The newest calculation minus what was recorded; money. */
  readonly change: number;
  /** What was earned by the newest calculation; below 0 more came back than was ever earned. */
  readonly newest: number;
  /** What returns took off it. */
  readonly returned: number;
  /** What was recorded of the period. */
  readonly posted: readonly LedgerLine[];
}

/** The lines of a difference: first what returns explain, then the rest. What exceeds all that was earned is waived. */
export function correctDifference({ change, newest, returned, posted, ...part }: Difference, step: Step, causesOf: CausesOf): readonly NewLine[] {
  const open = returned + sumOf(posted, ({ kind }) => kind === 'clawback' || kind === 'waived');
  const back = Math.max(0, Math.min(-change, open));
  const beyond = Math.min(0, Math.max(newest, -returned)) - sumOf(posted, ({ kind }) => kind === 'waived');
  const waived = Math.min(back, Math.max(0, -beyond));
  const line = (kind: LedgerKind & ('adjustment' | 'clawback' | 'waived'), amount: number): readonly NewLine[] =>
    amount === 0 || amount !== amount ? [] : [{ ...part, period: step.period, kind, amount, reason: message(`ledger.${kind}`, { period: part.origin.name, ...causesOf(part) }) }];
  return [...line('adjustment', difference(change, -back)), ...line('clawback', difference(waived, back)), ...line('waived', 0 - waived)];
}
