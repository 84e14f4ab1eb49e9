import { silentProgress } from '../ports/progress';
import type { NewValue, Workbook } from '../ports/workbook';
import { dateSystem } from './book/date-system';
import type { ExcelBook } from './book/excel-book';
import { appendRows } from './edit/append-rows';
import { changeCells } from './edit/change-cells';
import { hasDays } from './edit/date-cells';
import { selectCell } from './edit/select-cell';
import { shrinkTable } from './edit/shrink-table';
import { widenTable } from './edit/widen-table';
import { type Announce, wholeEdit } from './guard/edit';
import { forgetLast, freshBook } from './guard/settle';
import { undoLast } from './guard/undo-last';
import { askExcel } from './host/in-excel';
import { readArea } from './read/read-area';
import { readOutline } from './read/read-outline';
import { newSession } from './session';
import { writeSheets } from './write/write-sheets';

/** The workbook that is open in Excel. One at a time writes: a call waits for the one before it. */
export function excelWorkbook(): Workbook {
  const session = newSession(dateSystem());
  const oneByOne = queue();
  const date1904For = async (values: readonly NewValue[]): Promise<boolean> => hasDays(values) && (await session.isDate1904());
  const edit = (work: (book: ExcelBook, announce: Announce) => Promise<void>): Promise<void> =>
    oneByOne(async () => {
      const book = await forgetLast(session, await freshBook(session));
      await wholeEdit(session, (announce) => work(book, announce));
    });
  return {
    outline: () =>
      oneByOne(async () => {
        const date1904 = await session.isDate1904();
        const book = await freshBook(session);
        return askExcel((context) => readOutline(context, book, date1904));
      }),
    read: (area, progress) => readArea(area, session.isDate1904, progress),
    write: (specs, progress = silentProgress) => oneByOne(() => writeSheets(session, specs, progress)),
    append: (table, rows) => (rows.length === 0 ? Promise.resolve() : edit(async (book, announce) => appendRows(book, { name: table, rows, date1904: await date1904For(rows.flat()) }, announce))),
    widen: (table, headers) => (headers.length === 0 ? Promise.resolve() : edit((book, announce) => widenTable(book, table, headers, announce))),
    shrink: (table, by) => edit((book, announce) => shrinkTable(book, table, by, announce)),
    change: (changes) => edit(async (book, announce) => changeCells(book, changes, await date1904For(changes.map(({ value }) => value)), announce)),
    undo: () => oneByOne(() => undoLast(session)),
    select: (sheet, cell) => selectCell(sheet, cell),
  };
}

function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
