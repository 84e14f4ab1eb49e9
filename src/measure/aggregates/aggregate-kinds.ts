import type { CellAggregate, RowAggregate, RowsAggregate } from '../measure';

/** True for figures that follow from the sums and counts of the cells; the others need the rows themselves. */
export const isFromCells = (aggregate: RowsAggregate): aggregate is CellAggregate => aggregate === 'sum' || aggregate === 'count' || aggregate === 'average';

/** True for figures that need the rows themselves: those of two months, or of two people, do not add up to that of both. */
export const isFromRows = (aggregate: RowsAggregate): aggregate is RowAggregate => !isFromCells(aggregate);

/** True for figures that are 0 where there are no rows; the others do not exist then. */
export const isZeroWithoutRows = (aggregate: RowsAggregate): boolean => aggregate === 'sum' || aggregate === 'count' || countsKeys(aggregate);

/** True for figures that count the distinct values of a key, such as customers. */
export const countsKeys = (aggregate: RowsAggregate): aggregate is 'distinct' | 'first' | 'returning' =>
  aggregate === 'distinct' || aggregate === 'first' || aggregate === 'returning';

/** True for figures that add up, average or compare the values of a column. */
export const needsValues = (aggregate: RowsAggregate): boolean => aggregate !== 'count' && aggregate !== 'share' && !countsKeys(aggregate);
