import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { roundEarned } from '../../core/money/round';
import type { Day, Period } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { HoldRow } from '../../tables/schemas/holds';
import { isCalculated, type LedgerLine, linesBy, type NewLine, sumOf } from './ledger-line';
import type { Step } from './steps';

/** Which part of what is earned may be paid by a day. */
export interface HoldRules {
  readonly holds: readonly HoldRow[];
  /** Collected ÷ invoiced up to and including a day, 0–1, of the deals behind an amount; 1 where no deal is behind it. */
  readonly collected: (of: HeldAmount, day: Day) => number;
}

/** An amount that may have to wait. */
export type HeldAmount = Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'origin'>;

/**
 * Holds and releases: per payee, component and period of origin, what may be paid by now against what was kept back. The
 * shares of several tranches are taken together, so that the parts add up to the amount.
 */
export function holdLines(lines: readonly LedgerLine[], step: Step, rules: HoldRules): readonly NewLine[] {
  if (rules.holds.length === 0 && !lines.some(({ kind }) => kind === 'hold')) return [];
  const concerned = lines.filter((line) => line.kind !== 'waived' && (isCalculated(line) || line.kind === 'hold' || line.kind === 'release'));
  const keyOf = ({ payee, scheme, component, origin, currency }: LedgerLine): string => JSON.stringify([payee, scheme, component, origin.name, currency]);
  return [...linesBy(concerned, keyOf).values()].flatMap((own) => movement(own, step, rules));
}

function movement(own: readonly LedgerLine[], step: Step, rules: HoldRules): readonly NewLine[] {
  const [line] = own;
  if (!line) return [];
  const earned = sumOf(own, isCalculated);
  const held = -sumOf(own, (one) => !isCalculated(one));
  const wanted = earned > 0 ? difference(earned, roundEarned(earned * payableShare(line, step.period.end - 1, rules))) : 0;
  const amount = difference(held, wanted);
  if (amount === 0) return [];
  const { payee, scheme, component, origin, currency } = line;
  const args = { period: origin.name };
  return [{ period: step.period, origin, payee, scheme, component, currency, amount, kind: amount > 0 ? 'release' : 'hold', reason: message(amount > 0 ? 'ledger.release' : 'ledger.hold', args) }];
}

/**
 * The share of an amount that may be paid by a day, 0–1; 1 where nothing holds it back.
 * - as collected: collected ÷ invoiced
 * - tranches: the shares of the tranches whose time has come
 * - advance: the advance, or what was collected once that is more
 */
export function payableShare(of: HeldAmount, day: Day, { holds, collected }: HoldRules): number {
  const own = holdsFor(of, holds);
  const [first] = own;
  if (!first) return 1;
  switch (first.kind) {
    case 'collected':
      return collected(of, day);
    case 'advance':
      return Math.max(first.share ?? 1, collected(of, day));
    case 'tranches':
      return Math.min(1, own.filter(({ after = 0 }) => dueDay(of.origin, after) <= day).reduce((sum, { share = 1 }) => sum + share, 0));
  }
}

/** Rows of the component itself go before those of the whole scheme. */
function holdsFor({ scheme, component }: HeldAmount, holds: readonly HoldRow[]): readonly HoldRow[] {
  const own = holds.filter((row) => fold(row.scheme) === fold(scheme));
  const exact = component === '' ? [] : own.filter((row) => row.component !== undefined && fold(row.component) === fold(component));
  return exact.length > 0 ? exact : own.filter((row) => row.component === undefined);
}

/** The last day of a period, so many whole months later. @example dueDay(march, 12) // 31 March of the next year */
export function dueDay({ end }: Period, months: number): Day {
  const { year, month, day } = calendarDay(end);
  const lastDay = calendarDay(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(day, lastDay)) - 1;
}
