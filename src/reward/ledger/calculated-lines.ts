import { type Finding, finding } from '../../core/finding';
import { type Message, message } from '../../core/message';
import { difference } from '../../core/money/compare';
import type { Period } from '../../core/period';
import type { CausesOf } from './correction-causes';
import type { LedgerKind, LedgerLine, NewLine } from './ledger-line';
import { correctDifference, type Difference } from './correct-difference';
import { runningDifferences } from './running-corrections';
import type { SettledAmount } from './settled-amounts';
import { type Calculation, newestOf, postedOf, returnedOf, type Slot, type SlotRules, slotsOf } from './slots';
import type { Step } from './steps';

/** What the lines of one moment of paying are made from. */
export interface StepInput {
  readonly step: Step;
  /** Every line that counts so far. */
  readonly posted: readonly LedgerLine[];
  /** By the schemes as they are now. */
  readonly current: Calculation;
  /** By the schemes as they were when a period was closed; nothing where they are no longer complete. */
  readonly asClosed: (origin: Period) => Calculation | undefined;
  /** The payout periods that were closed before this moment. */
  readonly closedOrigins: readonly Period[];
  readonly rules: SlotRules;
  /** The rows that a correction follows from. */
  readonly causesOf: CausesOf;
}

/** Lines that account for what was calculated, and what could not be. */
export interface CalculatedLines {
  readonly lines: readonly NewLine[];
  /** Amounts of this moment that are missing: they are not recorded. */
  readonly missing: readonly SettledAmount[];
  readonly findings: readonly Finding[];
}

/**
 * What is earned at a moment of paying. A running component gives the year to date minus what was recorded of that year, the
 * corrections of its closed periods among it.
 * @example earnedLines({ …, earned 500 in August, 700 in September, running, 450 recorded }) // one line of 750
 */
export function earnedLines({ step, posted, current, rules }: StepInput): CalculatedLines {
  const isNow = (period: Period): boolean => step.origins.some(({ name }) => name === period.name);
  const spans = new Set(step.origins.map((origin) => rules.spanOf(origin).name));
  const concerned = current.amounts.filter(({ origin, isRunning }) => isNow(origin) || (isRunning && origin.end <= step.period.end && spans.has(rules.spanOf(origin).name)));
  const slots = slotsOf(concerned, posted, rules).filter(({ amounts }) => amounts.some(({ origin }) => isNow(origin)));
  const lines = slots.flatMap((slot): readonly NewLine[] => {
    const amount = difference(newestOf(slot), postedOf(slot));
    return lineOf(slot, { step, kind: 'earned', amount, reason: earnedReason(slot) });
  });
  return { lines, missing: slots.flatMap((slot) => unknownNow(slot, isNow)), findings: [] };
}

/** Why something was earned; without a component it is what the scheme as a whole adds or takes off. */
function earnedReason({ scheme, component, isRunning, origin }: Slot): Message {
  const period = origin.name;
  if (component === '') return message('ledger.schemeWide', { scheme, period });
  return message(isRunning ? 'ledger.trueUp' : 'ledger.earned', { period });
}

/** What cannot be recorded of a slot now: what is missing itself, or follows from an earlier period of the year that is. */
function unknownNow(slot: Slot, isNow: (period: Period) => boolean): readonly SettledAmount[] {
  const newest = newestOf(slot);
  return newest === newest ? [] : slot.amounts.filter(({ origin }) => isNow(origin));
}

interface LineParts {
  readonly step: Step;
  readonly kind: LedgerKind;
  readonly amount: number;
  readonly reason: Message;
}

/** No line for nothing, and none for what is missing. */
function lineOf({ payee, scheme, component, currency, origin }: Slot, { step, kind, amount, reason }: LineParts): readonly NewLine[] {
  return amount === 0 || amount !== amount ? [] : [{ period: step.period, origin, payee, scheme, component, kind, amount, currency, reason }];
}

/**
 * What closed periods come out at differently now: adjustments, and clawbacks where returns are the cause. Calculated with
 * the data of today and the schemes as they were. Each belongs to the period in which the changed rows fall, also in a
 * running component: the open period then only brings its own.
 */
export function correctionLines(input: StepInput): CalculatedLines {
  const { step, posted, rules, closedOrigins } = input;
  const isAlone = ({ scheme, component }: { readonly scheme: string; readonly component: string }): boolean => !rules.isRunning(scheme, component);
  const amounts = closedOrigins.flatMap((origin) => input.asClosed(origin)?.amounts.filter((amount) => amount.origin.name === origin.name && isAlone(amount)) ?? []);
  const closed = new Set(closedOrigins.map(({ name }) => name));
  const slots = slotsOf(amounts, posted.filter((line) => closed.has(line.origin.name) && isAlone(line)), rules);
  const checked = slots.map((slot) => ({ slot, doubt: doubtAbout(slot, input) }));
  const running = runningDifferences(input);
  return {
    lines: [...checked.flatMap(({ slot, doubt }) => (doubt ? [] : [differenceOf(slot)])), ...running.differences].flatMap((one) => correctDifference(one, step, input.causesOf)),
    missing: [],
    findings: [...checked.flatMap(({ doubt }) => doubt ?? []), ...running.findings],
  };
}

/** Why a slot cannot be compared with its newest calculation; nothing when it can. */
function doubtAbout(slot: Slot, { asClosed }: StepInput): Finding | undefined {
  const newest = newestOf(slot);
  if (newest !== newest && slot.posted.length === 0) return undefined;
  if (newest !== newest) return finding('close.nowMissing', 'warning', {}, { period: slot.origin.name, payee: slot.payee, scheme: slot.scheme });
  const origins = slot.posted.map(({ origin }) => origin);
  const gone = origins.find((origin) => !asClosed(origin)?.periods.some(({ name }) => name === origin.name));
  return gone && finding('close.originGone', 'warning', {}, { period: gone.name });
}

/** What a period comes out at differently for a component that counts per period. */
function differenceOf(slot: Slot): Difference {
  const { payee, scheme, component, currency, origin, posted } = slot;
  const newest = newestOf(slot);
  return { payee, scheme, component, currency, origin, newest, returned: returnedOf(slot), posted, change: difference(newest, postedOf(slot)) };
}
