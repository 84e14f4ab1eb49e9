import type { CheckKey } from './message';
import type { FindingArguments } from './messages/findings';

/** `error`: pay is missing or may be wrong; `warning`: look at it before paying; `info`: what was assumed. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points: as precise as is known. Rows are sheet rows as the user sees them (1 = first). */
export interface Subject {
  readonly sheet?: string;
  /** The user's table or Koers's name for it. */
  readonly table?: string;
  readonly row?: number;
  /** The header of the column as the user wrote it. */
  readonly column?: string;
  /** The cell in A1 notation, without the sheet. */
  readonly cell?: string;
}

/**
 * Something in the user's scheme or data that is not right. Findings are collected, never thrown, and what they do not
 * concern is still calculated. The text (what was found, what was expected, what to do) is `i18n`'s, by `check`.
 */
export type Finding = {
  readonly [K in CheckKey]: {
    readonly check: K;
    readonly args: FindingArguments[K];
    readonly severity: Severity;
    readonly subject: Subject;
  };
}[CheckKey];

/** Builds a finding; the compiler checks that the arguments fit the check. */
export function finding<K extends CheckKey>(check: K, severity: Severity, subject: Subject, args: FindingArguments[K]): Finding {
  return { check, severity, subject, args } as Finding;
}
