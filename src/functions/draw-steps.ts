import { drawBalance } from '../reward/ledger/balances';
import { balanceLines, type PayeeStep } from '../reward/ledger/draw-lines';
import { dueOf, type LedgerKind, type LedgerLine, sumOf } from '../reward/ledger/ledger-line';
import { isError, lacking, type Outcome, type Reading } from './reading';

/** A draw that fills up to a minimum. */
export interface FillUp {
  readonly minimum: number;
  readonly recoverable: boolean;
  /** Of what is earned above the minimum, how much may recover earlier draws. */
  readonly share: number;
  /** Drawn before and not recovered yet. */
  readonly balance: number;
}

const period = (at: number): LedgerLine['period'] => ({ grain: 'custom', name: String(at), start: at, end: at + 1 });
const lineAt = (at: number, kind: LedgerKind, amount: number): LedgerLine => ({ period: period(at), origin: period(at), payee: '', scheme: '', component: '', kind, amount, currency: '' });
const isMovement = ({ kind }: LedgerLine): boolean => kind === 'draw' || kind === 'guarantee' || kind === 'recovery';

/** Per period what is drawn or recovered, what is due, and the balance after it: the lines that a close of the period would post. */
export function drawSteps(earned: readonly Reading[], terms: FillUp): readonly (readonly Outcome[])[] {
  const before: LedgerLine[] = terms.balance === 0 ? [] : [lineAt(-1, 'draw', terms.balance)];
  let isUnknown = false;
  return earned.map((amount, at): readonly Outcome[] => {
    if (isError(amount) || isUnknown) {
      const why = isUnknown || !isError(amount) ? lacking((texts) => texts.earlierMissing) : amount;
      isUnknown = true;
      return [why, why, why];
    }
    const now = [lineAt(at, 'earned', amount)];
    const made = balanceLines(stepOf(at, { now, before: [...before] }, terms));
    before.push(...now, ...made);
    return [sumOf(made, isMovement), dueOf([...now, ...made]), drawBalance(before)];
  });
}

function stepOf(at: number, lines: Pick<PayeeStep, 'now' | 'before'>, { minimum, recoverable, share }: FillUp): PayeeStep {
  const row = { sheet: '', sourceTable: '', row: 0, unreadable: [], extra: {}, kind: 'draw', form: 'fillUp', amount: minimum, recoverable, recoveryShare: share } as const;
  return {
    ...lines,
    payee: '',
    currency: '',
    step: { period: period(at), origins: [period(at)] },
    terms: [{ row, scheme: '', minimum, isActive: true }],
    isUnknown: () => false,
    readPeriod: () => undefined,
    averaged: () => undefined,
  };
}
