import { markedId } from '../../spec/place/ownership-mark';
import type { SheetId } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelName } from '../book/excel-book';
import { inExcel } from '../host/in-excel';
import { isOfLastWrite, madeName, writingMark } from './marks';
import { restoreSheet } from './restore-sheet';

/** Ends a write: from here on what was written stands. */
export function commit(): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.names.getItem(writingMark).delete();
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

/**
 * Leaves the mark of a write under way, so that an undo that is cut off is completed later. The sheets in `kept` no longer
 * count as made by the write, so the undo leaves them.
 */
export function markWriting(book: ExcelBook, kept: readonly SheetId[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(book.sheets[0]!.id);
    names.add(writingMark, sheet.getRange('A1')).visible = false;
    kept.forEach((id) => names.getItem(madeName(id)).delete());
    context.runtime.enableEvents = false;
    await context.sync();
  });
}

/** Puts every own sheet back as its copy has it, and takes away what the write made. */
export async function putBack(book: ExcelBook): Promise<void> {
  for (const copy of book.sheets) {
    const own = copy.copyOf && book.sheets.find(({ owned }) => owned === copy.copyOf);
    if (own) await restoreSheet(book, own, copy);
  }
  await takeAway(book, true);
}

/** Takes away what a finished write left for its undo; the sheets that it made stay. */
export const forget = (book: ExcelBook): Promise<void> => takeAway(book, false);

/** True when the last write, finished or not, left something that a user must not see or keep. */
export const hasLeftovers = ({ sheets, names, isWriting }: ExcelBook): boolean =>
  isWriting || [...sheets, ...names].some(({ name }) => isOfLastWrite(name));

/** Sheets go before the names by which they are known, and the mark of a write goes last: cut off anywhere, it can be done again. */
function takeAway({ sheets, names }: ExcelBook, withMade: boolean): Promise<void> {
  const gone = sheets.filter(({ copyOf, madeFor, name }) => copyOf !== undefined || isOfLastWrite(name) || (withMade && madeFor !== undefined));
  const isLost = ({ name, sheet }: ExcelName): boolean => markedId(name) !== undefined && (sheet === undefined || gone.some((one) => one.name === sheet));
  const marks = names.filter((mark) => isOfLastWrite(mark.name) || (withMade && isLost(mark))).map(({ name }) => name);
  const writing = names.filter(({ name }) => name.toLowerCase() === writingMark).map(({ name }) => name);
  return inExcel(async (context) => {
    const { worksheets, names: all } = context.workbook;
    gone.forEach(({ id }) => {
      const sheet = worksheets.getItem(id);
      // Excel does not delete a sheet that is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
    });
    [...marks, ...writing].forEach((name) => all.getItem(name).delete());
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
