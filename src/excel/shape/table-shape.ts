import type { Range } from '../../spec/sheet-spec';
import type { PlacedTable } from '../../spec/place/placed-table';

/** A table as it shall stand on a sheet. */
export interface TableShape {
  readonly name: string;
  /** Header, body and totals row. */
  readonly range: Range;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  readonly isBanded: boolean;
  readonly hasFilter: boolean;
}

/** A table as it stands on a sheet. */
export type TableNow = Pick<TableShape, 'name' | 'range' | 'headers' | 'hasTotals'>;

export const shapeOf = ({ table, name, range, headers, totals }: PlacedTable): TableShape => ({
  name,
  range,
  headers,
  hasTotals: totals !== undefined,
  isBanded: table.banded === true,
  hasFilter: table.filter !== false,
});

/** Header and body. */
export const withoutTotals = ({ range, hasTotals }: Pick<TableShape, 'range' | 'hasTotals'>): Range => ({ ...range, bottom: range.bottom - (hasTotals ? 1 : 0) });

/** Header and the first row of the body: the smallest that a table can be. */
export const smallest = (range: Range): Range => ({ ...range, bottom: range.top + 1 });
