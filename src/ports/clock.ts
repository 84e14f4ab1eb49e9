import type { Day } from '../core/period';

/** Today, as an argument: nothing that calculates looks at a clock. */
export interface Clock {
  today(): Day;
}
