import type { CellChange, Workbook } from '../../ports/workbook';

/** A table that grew, and how large it was then: only while it is still as large it can shrink again. */
export interface GrownTable {
  readonly table: string;
  readonly bottom: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
}

/** What puts a saved scheme back as it was. */
export interface SaveReversal {
  readonly changes: readonly CellChange[];
  readonly grown: readonly GrownTable[];
}

/** Puts a saved scheme back as it was; refused when one of its cells has been changed since. Tables that were made stay, empty. */
export async function undoSave(workbook: Pick<Workbook, 'outline' | 'change' | 'shrink'>, { changes, grown }: SaveReversal): Promise<void> {
  if (changes.length > 0) await workbook.change(changes);
  for (const { table, bottom, right, rows, columns } of grown) {
    const { tables } = await workbook.outline();
    const area = tables.find(({ name }) => name === table)?.area;
    if (!area) continue;
    const by = { rows: area.bottom === bottom ? rows : 0, columns: area.right === right ? columns : 0 };
    if (by.rows + by.columns > 0) await workbook.shrink(table, by);
  }
}
