import type { Column } from '../columns';
import type { ProblemList } from '../read/problem-list';
import type { ColumnPlan } from './column-plan';

/** A long column as it was read, and what in it could not be. */
export interface FinishedColumn {
  readonly plan: ColumnPlan;
  readonly column: Column;
  readonly problems: ProblemList;
  /** Rows that hold something unreadable. */
  readonly unreadable: readonly number[];
}
