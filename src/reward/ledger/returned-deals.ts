import type { Day } from '../../core/period';
import { calendarDay } from '../../core/period/calendar';
import { returnLinks } from '../../measure/returns/return-links';
import type { Column, LongTable } from '../../tables/columns';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** A row that is the return of another, and how long that deal had been kept. */
export interface ReturnedDeal {
  readonly table: LongTable;
  readonly row: number;
  readonly day: Day;
  /** Completed months from the day of the deal to the day of its return. */
  readonly monthsKept: number;
}

/** The returns of a workbook up to and including `today`, in the order in which they came back. */
export function returnedDeals({ long }: WorkbookTables, today: Day): readonly ReturnedDeal[] {
  const found = [...new Set(long.values())].flatMap((table) => {
    const links = returnLinks(table);
    const date = table.columns.get('date');
    if (!links || date?.kind !== 'day') return [];
    const rows = Array.from(links.originals, (original, row) => ({ original, row })).filter(({ original, row }) => original >= 0 && date.days[row]! < today + 1);
    return rows.map(({ original, row }) => ({ table, row, day: date.days[row]!, monthsKept: completedMonths(date.days[original]!, date.days[row]!) }));
  });
  return found.sort((a, b) => a.day - b.day || a.row - b.row);
}

/** Whole months between two days. @example completedMonths(15 January, 14 July) // 5 */
export function completedMonths(from: Day, to: Day): number {
  if (!(to > from)) return 0;
  const [a, b] = [calendarDay(from), calendarDay(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** The workbook as if these returns had not come back. */
export function withoutReturns(tables: WorkbookTables, returns: ReadonlySet<ReturnedDeal>): WorkbookTables {
  const gone = new Map<LongTable, Set<number>>();
  for (const { table, row } of returns) gone.set(table, (gone.get(table) ?? new Set<number>()).add(row));
  const made = new Map([...gone].map(([table, rows]) => [table, withoutRows(table, rows)]));
  return { ...tables, long: new Map([...tables.long].map(([name, table]) => [name, made.get(table) ?? table])) };
}

function withoutRows(table: LongTable, gone: ReadonlySet<number>): LongTable {
  const stays = (_: number, row: number): boolean => !gone.has(row);
  return {
    ...table,
    rows: table.rows - gone.size,
    sheetRows: table.sheetRows.filter(stays),
    columns: new Map([...table.columns].map(([id, column]) => [id, columnOf(column, stays)])),
    unreadable: new Map([...table.unreadable].map(([id, marks]) => [id, marks.filter(stays)])),
  };
}

function columnOf(column: Column, stays: (value: number, row: number) => boolean): Column {
  switch (column.kind) {
    case 'text':
      return { ...column, codes: column.codes.filter(stays) };
    case 'number':
      return { ...column, values: column.values.filter(stays) };
    case 'day':
      return { ...column, days: column.days.filter(stays) };
  }
}
