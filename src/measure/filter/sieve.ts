import type { DateOrder } from '../../core/period/written-day';
import type { AbsentValue } from './absent-value';

/** Why a filter cannot be used; the measure that has it is missing then. */
export type FilterProblem =
  | { readonly kind: 'syntax'; readonly part: string }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'value'; readonly column: string; readonly value: string }
  | { readonly kind: 'order'; readonly column: string };

/** Takes away the mark (1) of every row that a condition does not let pass. */
export type Sieve = (passes: Uint8Array) => void;

/** How the texts of a filter are read. */
export interface FilterReading {
  /** Whether 3-4-2026 is 3 April or 4 March, where the user has said so. */
  readonly dateOrder?: DateOrder;
  /** A text that no row has: a problem (the default), or one that may still come and of which is told. */
  readonly absentText?: 'problem' | 'mayCome';
}

/** How the texts of one filter are read, and what was found absent. */
export interface Sifting extends FilterReading {
  readonly absent: AbsentValue[];
}
