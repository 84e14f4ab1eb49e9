import type { CheckKey } from '../../core/message';
import { finding, type Finding, type Severity, type Subject } from '../../core/finding';
import type { FindingArguments } from '../../core/messages/findings';

/** A finding about a cell that waits for its place and for the number of rows in which the same thing stands. */
export interface CellProblem {
  /** Equal for cells with the same trouble, so that they become one finding. */
  readonly group: string;
  readonly at: (subject: Subject, rows: number) => Finding;
}

type CountedCheck = { readonly [K in CheckKey]: FindingArguments[K] extends { readonly rows: number } ? K : never }[CheckKey];

/** Makes a problem of a check and its arguments; the number of rows is filled in when they are counted. */
export function cellProblem<K extends CountedCheck>(check: K, severity: Severity, args: Omit<FindingArguments[K], 'rows'>): CellProblem {
  return {
    group: `${check} ${JSON.stringify(args)}`,
    at: (subject, rows) => finding(check, severity, subject, { ...args, rows } as unknown as FindingArguments[K]),
  };
}
