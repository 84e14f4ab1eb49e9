import { type Message, message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { roundEarned } from '../../core/money/round';
import type { Period } from '../../core/period';
import { carriedBalance, drawBalance } from './balances';
import type { DrawTerms } from './draw-terms';
import { dueOf, type LedgerKind, type LedgerLine, type NewLine } from './ledger-line';
import type { Step } from './steps';

/** One payee at one moment of paying, in one currency. */
export interface PayeeStep {
  readonly payee: string;
  readonly currency: string;
  readonly step: Step;
  /** What counts now before balances: earned, corrections, holds and releases, the user's own lines. */
  readonly now: readonly LedgerLine[];
  /** The payee's lines of earlier moments. */
  readonly before: readonly LedgerLine[];
  readonly terms: readonly DrawTerms[];
  /** True where a bonus that the terms are compared with is missing: nobody knows yet what it is short of the minimum. */
  readonly isUnknown: (terms: DrawTerms) => boolean;
  /** Reads a period that a row names. */
  readonly readPeriod: (text: string) => Period | undefined;
  /** How many periods as long as this one a guarantee on average covers, and its first day; nothing when it does not end now. */
  readonly averaged: (terms: DrawTerms) => { readonly periods: number; readonly from: number } | undefined;
}

/**
 * The balance movements of one payee: a shortage is carried to later earnings and settled from them, guarantees and draws
 * fill up, and what is earned above the minimum recovers earlier draws. They act on what is due, never on what is earned.
 * @example draw 1,000 with 400 and then 1,500 earned: draw 600, then recovery −500; balance 100
 */
export function balanceLines(input: PayeeStep): readonly NewLine[] {
  const carried = carriedLines(input);
  return input.terms.reduce<readonly NewLine[]>((lines, terms) => [...lines, ...movements(terms, lines, input)], carried);
}

interface Movement {
  readonly kind: LedgerKind;
  readonly amount: number;
  readonly reason: Message;
}

function lineOf({ payee, currency, step }: PayeeStep, scheme: string, { kind, amount, reason }: Movement): readonly NewLine[] {
  const { period } = step;
  return amount === 0 ? [] : [{ period, origin: period, payee, scheme, component: '', kind, amount, currency, reason }];
}

function carriedLines(input: PayeeStep): readonly NewLine[] {
  const base = dueOf(input.now);
  const short = carriedBalance(input.before);
  const isFilled = input.terms.some(({ row, scheme, isActive }) => isActive && scheme === '' && row.fillsNegative === true);
  if (base < 0) return isFilled ? [] : lineOf(input, '', { kind: 'carried', amount: -base, reason: message('ledger.carriedOn', {}) });
  return lineOf(input, '', { kind: 'carried', amount: -Math.min(base, short) || 0, reason: message('ledger.carriedBack', {}) });
}

function movements(terms: DrawTerms, made: readonly NewLine[], input: PayeeStep): readonly NewLine[] {
  const { row, scheme } = terms;
  if (input.isUnknown(terms)) return waiting(terms, input);
  const so = [...input.now, ...made];
  const own = dueOf(so.filter((line) => scheme === '' || line.scheme === scheme));
  const net = row.fillsNegative === true ? own : Math.max(0, own);
  const room = Math.max(0, Math.min(net, dueOf(so)));
  const isBelowZero = own < 0 && row.fillsNegative !== true;
  if (row.kind === 'guarantee') return guaranteed(terms, { net, isBelowZero }, input);
  return drawn(terms, { net, room, isBelowZero }, input);
}

/** Nothing is filled up to a minimum or recovered; an advance was handed over, and a loan does not depend on what is earned. */
function waiting(terms: DrawTerms, input: PayeeStep): readonly NewLine[] {
  if (!terms.isActive || terms.row.kind === 'guarantee') return [];
  if (terms.row.form === 'advance') return handedOver(terms, input);
  return terms.row.form === 'onTop' ? loaned(terms, input) : [];
}

function guaranteed(terms: DrawTerms, { net, isBelowZero }: Omit<Available, 'room'>, input: PayeeStep): readonly NewLine[] {
  const { row, minimum, scheme, isActive } = terms;
  const { currency } = input;
  if (!isActive) return [];
  if (row.basis !== 'average') return lineOf(input, scheme, { kind: 'guarantee', amount: Math.max(0, difference(minimum, net)), reason: message('ledger.guarantee', { minimum, currency, isBelowZero }) });
  const window = input.averaged(terms);
  if (!window) return [];
  const earlier = input.before.filter(({ period, scheme: own }) => period.start >= window.from && (scheme === '' || own === scheme));
  const amount = Math.max(0, difference(roundEarned(minimum * window.periods), net + dueOf(earlier)));
  return lineOf(input, scheme, { kind: 'guarantee', amount, reason: message('ledger.averageGuarantee', { minimum, currency, periods: window.periods }) });
}

interface Available {
  readonly net: number;
  /** What a recovery can take at most. */
  readonly room: number;
  /** What was earned is below zero, and counts as nothing. */
  readonly isBelowZero: boolean;
}

function drawn(terms: DrawTerms, available: Available, input: PayeeStep): readonly NewLine[] {
  const { row, scheme } = terms;
  const { period } = input.step;
  const balance = drawBalance(input.before.filter((line) => line.scheme === scheme));
  const forgivenFrom = row.forgivenFrom === undefined ? undefined : input.readPeriod(row.forgivenFrom);
  const forgives = forgivenFrom !== undefined && period.start >= forgivenFrom.start;
  const forgiven = forgives ? lineOf(input, scheme, { kind: 'forgiven', amount: 0 - balance, reason: message('ledger.forgiven', { period: period.name }) }) : [];
  const open = forgives ? 0 : balance;
  switch (row.form ?? 'fillUp') {
    case 'fillUp':
      return [...forgiven, ...filledUp(terms, open, available, input)];
    case 'advance':
      return [...forgiven, ...advanced(terms, open, available, input)];
    case 'onTop':
      return [...forgiven, ...recovered(terms, open, available, input), ...loaned(terms, input)];
  }
}

const isRecoverable = ({ row }: DrawTerms): boolean => row.recoverable ?? true;

function filledUp(terms: DrawTerms, open: number, { net, room, isBelowZero }: Available, input: PayeeStep): readonly NewLine[] {
  const { minimum, scheme, isActive } = terms;
  const { currency } = input;
  const short = difference(minimum, net);
  if (!isActive || short <= 0) return recovered(terms, open, { net: difference(net, minimum), room }, input);
  const kind = isRecoverable(terms) ? 'draw' : 'guarantee';
  return lineOf(input, scheme, { kind, amount: short, reason: message(`ledger.${kind}`, { minimum, currency, isBelowZero }) });
}

/** min(balance, share × what is above the minimum), from the set period on. */
function recovered({ row, scheme }: DrawTerms, open: number, { net, room }: Pick<Available, 'net' | 'room'>, input: PayeeStep): readonly NewLine[] {
  const from = row.recoverFrom === undefined ? undefined : input.readPeriod(row.recoverFrom);
  if (open <= 0 || (from && input.step.period.start < from.start)) return [];
  const amount = Math.min(open, room, roundEarned(Math.max(0, net) * (row.recoveryShare ?? 1)));
  return lineOf(input, scheme, { kind: 'recovery', amount: 0 - amount, reason: message('ledger.recovery', {}) });
}

const loaned = ({ scheme, minimum, isActive }: DrawTerms, input: PayeeStep): readonly NewLine[] =>
  isActive ? lineOf(input, scheme, { kind: 'draw', amount: minimum, reason: message('ledger.loan', { minimum, currency: input.currency }) }) : [];

/** The advance was handed over at the start of the period, so it is drawn and paid at once; earnings settle it. */
function advanced(terms: DrawTerms, open: number, { net, room }: Available, input: PayeeStep): readonly NewLine[] {
  const { scheme, minimum, isActive } = terms;
  if (!isActive) return recovered(terms, open, { net, room }, input);
  const settled = Math.min(open + minimum, room, Math.max(0, net));
  const rest = isRecoverable(terms) ? 0 : difference(minimum, Math.min(minimum, settled));
  return [
    ...handedOver(terms, input),
    ...lineOf(input, scheme, { kind: 'recovery', amount: 0 - settled, reason: message('ledger.recovery', {}) }),
    ...lineOf(input, scheme, { kind: 'forgiven', amount: 0 - rest, reason: message('ledger.forgiven', { period: input.step.period.name }) }),
  ];
}

/** An advance counts as drawn, and as paid already. */
function handedOver({ scheme, minimum }: DrawTerms, input: PayeeStep): readonly NewLine[] {
  const reason = message('ledger.advance', { period: input.step.period.name });
  return [...lineOf(input, scheme, { kind: 'draw', amount: minimum, reason }), ...lineOf(input, scheme, { kind: 'paidAhead', amount: 0 - minimum, reason })];
}
