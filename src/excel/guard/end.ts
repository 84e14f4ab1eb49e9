import { markedId } from '../../spec/place/ownership-mark';
import type { SheetId } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelName } from '../book/excel-book';
import { readBook } from '../book/excel-book';
import { askExcel, inExcel } from '../host/in-excel';
import { isOfLastWrite, isOfState, madeName, restoringMark, writingMark } from './marks';
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
 * Leaves the mark of sheets being put back: an undo that is cut off is completed later, and a write of another window stops.
 * The sheets in `kept` no longer count as made by the write, so they stay. Gives the book with the mark.
 */
export async function markRestoring(book: ExcelBook, kept: readonly SheetId[] = []): Promise<ExcelBook> {
  await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(book.sheets[0]!.id);
    names.add(restoringMark, sheet.getRange('A1')).visible = false;
    if (book.isWriting) names.getItem(writingMark).delete();
    kept.forEach((id) => names.getItem(madeName(id)).delete());
    context.runtime.enableEvents = false;
    await context.sync();
  });
  return askExcel(readBook);
}

/** Puts every own sheet back as its copy has it, and takes away what the write made. */
export async function putBack(now: ExcelBook): Promise<void> {
  const book = now.isRestoring ? now : await markRestoring(now);
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
  const states = names.filter(({ name }) => isOfState(name)).map(({ name }) => name);
  return inExcel(async (context) => {
    const { worksheets, names: all } = context.workbook;
    // Nobody has to know that these sheets go.
    context.runtime.enableEvents = false;
    gone.forEach(({ id }) => {
      const sheet = worksheets.getItem(id);
      // Excel does not delete a sheet that is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
    });
    [...marks, ...states].forEach((name) => all.getItem(name).delete());
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
