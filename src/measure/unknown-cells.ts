import { blankAmounts } from './blank-amounts';
import { cellCount, type Grid, type Stretch, stretchByDay } from './grid';
import type { RowsMeasure } from './measure';
import { payeesOf, type Places, sharersOf } from './place-rows';
import { unreadableRows } from './unreadable-rows';

/** Why the figure of a cell is not known: a row that cannot be read, in another currency, with a name that people share, of a deal whose division is unclear, all rows are without a person, or a row has no amount. */
export const Unknown = { unreadable: 1, currency: 2, sharedName: 3, split: 4, ownerless: 5, blankAmount: 6 } as const;
/** One of the reasons why a figure is not known. */
export type Unknown = (typeof Unknown)[keyof typeof Unknown];

/**
 * Marks each cell (payee × stretch) of which it is not known what was achieved, with the reason of the first such row.
 * Nothing at all when every row is clear. A row that the filter stops is no concern of the measure, a row of a day to come
 * is none yet, and a row whose payee or day is itself unreadable belongs to no cell.
 * @param doubts per row 1 when nobody can tell what it counts for, for a reason of the measure's own
 * @example unknownCells(revenue, places)?.[cell] // 1: the amount of a sale there is "about 50"
 */
export function unknownCells(measure: RowsMeasure, { people, grid, today }: Places, doubts?: Uint8Array): Uint8Array | undefined {
  const { table, values, person, date, passes, foreign, credits } = measure;
  if (measure.isOwnerless) return new Uint8Array(cellCount(grid)).fill(Unknown.ownerless);
  const unreadable = unreadableRows(table, [values, person, date]);
  const sharers = sharersOf(person, people);
  const isBlank = blankAmounts(measure);
  if (!unreadable && !foreign && !sharers && !doubts && !isBlank && !passes?.includes(2)) return undefined;
  const cells = new Uint8Array(cellCount(grid));
  const payeeOf = payeesOf(person, people);
  const byDay = stretchByDay(grid);
  const mark = (payee: number, stretch: number, why: Unknown): void => void (cells[payee * grid.stretches + stretch] ||= why);
  for (let r = 0; r < table.rows; r += 1) {
    const day = Math.floor(date.days[r]!);
    const stretch = byDay[day - (grid.bounds[0] ?? 0)];
    if (stretch === undefined || day > today || passes?.[r] === 0) continue;
    for (const payee of sharers?.(r) ?? []) mark(payee, stretch, Unknown.sharedName);
    const payee = payeeOf(r);
    if (payee < 0) continue;
    if (credits?.rows.doubts?.[r] === 1) mark(payee, stretch, Unknown.split);
    else if (unreadable?.[r] === 1 || doubts?.[r] === 1 || passes?.[r] === 2) mark(payee, stretch, Unknown.unreadable);
    else if (foreign?.[r] === 1) mark(payee, stretch, Unknown.currency);
    else if (isBlank?.(r)) mark(payee, stretch, Unknown.blankAmount);
  }
  return cells;
}

/** Why the first cell of these that is not known is so; nothing when all of them are. */
export function firstUnknown(cells: Uint8Array | undefined, { payee, first, end }: Stretch, { stretches }: Grid): Unknown | undefined {
  const found = cells?.subarray(payee * stretches + first, payee * stretches + end).find((mark) => mark !== 0);
  return Object.values(Unknown).find((why) => why === found);
}
