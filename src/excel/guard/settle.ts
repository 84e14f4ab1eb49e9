import type { ExcelBook } from '../book/excel-book';
import { readBook } from '../book/excel-book';
import { askExcel } from '../host/in-excel';
import { finishAll } from '../finish/finish-all';
import type { Session } from '../session';
import { forget, hasLeftovers, putBack } from './end';

const bookNow = (): Promise<ExcelBook> => askExcel(readBook);

/**
 * The workbook as it is, after what an earlier write left behind is settled: one that was cut off is put back, and what a
 * former session kept for its undo is taken away.
 */
export async function freshBook(session: Session): Promise<ExcelBook> {
  const book = await bookNow();
  if (book.isWriting) return settled(session, putBack(book));
  if (session.undoable === undefined && hasLeftovers(book)) return settled(session, forget(book));
  if (session.unfinished === undefined) return book;
  await finishAll(session, session.unfinished);
  return bookNow();
}

async function settled(session: Session, settling: Promise<void>): Promise<ExcelBook> {
  session.undoable = undefined;
  session.unfinished = undefined;
  await settling;
  return bookNow();
}

/** Gives up the undo of the last write: its copies go, and no data lies hidden in the workbook. */
export async function forgetLast(session: Session, book: ExcelBook): Promise<ExcelBook> {
  if (session.undoable === undefined) return book;
  return settled(session, forget(book));
}

/** After a write failed: puts everything back, when Excel answers. When it does not, the next call does. */
export async function rollBack(): Promise<void> {
  try {
    const book = await bookNow();
    if (book.isWriting) await putBack(book);
    else if (hasLeftovers(book)) await forget(book);
  } catch {
    return;
  }
}

/** True when the end of a write did reach Excel, though its answer did not come back. */
export async function isCommitted(): Promise<boolean> {
  try {
    return !(await bookNow()).isWriting;
  } catch {
    return false;
  }
}
