import { cellCount, type Grid, type Stretch, stretchByDay } from './grid';
import type { RowsMeasure } from './measure';
import type { PeopleIndex } from './people-index';
import { payeesOf } from './place-rows';
import { unreadableRows } from './unreadable-rows';

/**
 * Marks with 1 each cell (payee × stretch) that has a row which could not be read: what was achieved there is not known.
 * Nothing at all when every row can be read. A row that the filter stops is no concern of the measure, and a row whose
 * payee or day is itself unreadable belongs to no cell.
 * @example unreadableCells(revenue, people, grid)?.[cell] // 1: the amount of a sale there is "about 50"
 */
export function unreadableCells({ table, values, person, date, passes }: RowsMeasure, people: PeopleIndex, grid: Grid): Uint8Array | undefined {
  const unreadable = unreadableRows(table, [values ?? table.columns.get('amount'), person, date]);
  if (!unreadable) return undefined;
  const cells = new Uint8Array(cellCount(grid));
  const payeeOf = payeesOf(person, people);
  const byDay = stretchByDay(grid);
  unreadable.forEach((mark, r) => {
    const stretch = mark === 1 ? byDay[Math.floor(date.days[r]!) - grid.bounds[0]!] : undefined;
    const payee = payeeOf(r);
    if (stretch !== undefined && payee >= 0 && passes?.[r] !== 0) cells[payee * grid.stretches + stretch] = 1;
  });
  return cells;
}

/** True when a row in one of these cells could not be read. */
export const hasUnreadable = (cells: Uint8Array | undefined, { payee, first, end }: Stretch, { stretches }: Grid): boolean =>
  cells !== undefined && cells.subarray(payee * stretches + first, payee * stretches + end).includes(1);
