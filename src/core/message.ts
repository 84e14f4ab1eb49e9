import type { CompareReasons } from './messages/compare-messages';
import type { GoalTextQuestions, GoalTextReasons, GoalTextRemarks } from './messages/goal-text-messages';
import type { CombinationLabels, CombinationReasons } from './messages/combination-messages';
import type { CreditLabels, CreditReasons } from './messages/credit-messages';
import type { FindingArguments } from './messages/findings';
import type { KpiReasonArguments } from './messages/kpi-reasons';
import type { ReasonArguments } from './messages/reasons';
import type { LedgerReasons } from './messages/ledger-texts';
import type { LabelArguments } from './messages/labels';
import type { TimeLabels, TimeReasons } from './messages/time-messages';
import type { SeriesReasons } from './messages/series-messages';
import type { ChanceRemarks, IpaReasons, SmartQuestions, SmartReasons } from './messages/smart-messages';

/** Every sentence or label that a room can emit, by key, with the arguments its text needs. */
export type MessageArguments = ReasonArguments & CompareReasons & CombinationReasons & CombinationLabels & CreditReasons & CreditLabels & KpiReasonArguments & LedgerReasons & LabelArguments & SeriesReasons & GoalTextReasons & GoalTextQuestions & GoalTextRemarks & SmartReasons & IpaReasons & ChanceRemarks & SmartQuestions & TimeReasons & TimeLabels;
/** The key of a sentence or label. */
export type MessageKey = keyof MessageArguments;

/** A text as key and arguments; `i18n` turns it into Dutch or English. Rooms never hold texts. */
export type Message = { readonly [K in MessageKey]: { readonly key: K; readonly args: MessageArguments[K] } }[MessageKey];

/** Every check that can raise a finding, by key, with the arguments its text needs. */
export type CheckKey = keyof FindingArguments;

/** Builds a message; the compiler checks that the arguments fit the key. */
export function message<K extends MessageKey>(key: K, args: MessageArguments[K]): Message {
  return { key, args } as Message;
}
