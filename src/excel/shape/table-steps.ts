import type { Range } from '../../spec/sheet-spec';
import type { ColumnSteps } from './column-steps';
import { columnSteps } from './column-steps';
import type { TableNow, TableShape } from './table-shape';

/** A table that stays the same one, for the formulas of the user that point at it. */
export interface StayingTable {
  readonly now: TableNow;
  readonly next: TableShape;
  readonly columns: ColumnSteps;
  /** Where it waits while its place is made; undefined when its header stays where it is. */
  readonly waitsAt: Range | undefined;
}

export interface TableSteps {
  readonly gone: readonly TableNow[];
  readonly staying: readonly StayingTable[];
  readonly fresh: readonly TableShape[];
}

/** How the tables of a sheet become others. `free` = the first row that neither the old nor the new sheet uses. */
export function tableSteps(now: readonly TableNow[], next: readonly TableShape[], free: number): TableSteps {
  const staying: StayingTable[] = [];
  for (const shape of next) {
    const same = now.find(({ name }) => name.toLowerCase() === shape.name.toLowerCase());
    const columns = same && columnSteps(same.headers, shape.headers);
    if (same !== undefined && columns !== undefined) staying.push({ now: same, next: shape, columns, waitsAt: waitingPlace(same, shape, columns, free + 3 * staying.length) });
  }
  return {
    gone: now.filter((table) => !staying.some((one) => one.now === table)),
    staying,
    fresh: next.filter((shape) => !staying.some((one) => one.next === shape)),
  };
}

function waitingPlace({ range }: TableNow, { range: next }: TableShape, { gone, added }: ColumnSteps, row: number): Range | undefined {
  const isInPlace = range.top === next.top && range.left === next.left && gone.length === 0 && added.length === 0;
  return isInPlace ? undefined : { top: row, left: 1, bottom: row + 1, right: 1 + range.right - range.left };
}
