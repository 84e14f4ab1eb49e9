import type { ExcelBook } from '../book/excel-book';
import { readBook } from '../book/excel-book';
import { askExcel, isPassing } from '../host/in-excel';
import { finishAll } from '../finish/finish-all';
import type { Session } from '../session';
import { settleEdit } from './edit';
import { forget, hasLeftovers, putBack } from './end';

const bookNow = (): Promise<ExcelBook> => askExcel(readBook);

/**
 * The workbook as it is, after what an earlier call left behind is settled: an edit or a write that was cut off is put back, an undo and
 * a write that only lacked its finish are completed, and what a former session kept for its undo is taken away.
 */
export async function freshBook(session: Session): Promise<ExcelBook> {
  await settleEdit(session);
  const book = await bookNow();
  if (!book.isWriting && session.undoing === undefined && session.unfinished.length === 0) {
    return session.undoable === undefined && hasLeftovers(book) ? forgetLast(session, book) : book;
  }
  if (isClosed(book)) return book;
  if (book.isWriting) await putBackOrForget(book);
  // Its copies are still there, and no mark: the undo had not begun.
  else if (session.undoing !== undefined && hasLeftovers(book)) session.undoing = undefined;
  if (session.undoing !== undefined) endUndo(session, session.undoing);
  else if (book.isWriting) forgetWrite(session);
  await finishAll(session);
  return bookNow();
}

// A sheet that can no longer be put back, because its user has protected it, must not keep Koers from working: it is Koers's
// own, and the next run writes it anew.
async function putBackOrForget(book: ExcelBook): Promise<void> {
  try {
    await putBack(book);
  } catch (fault) {
    if (isPassing(fault)) throw fault;
    await forget(await bookNow());
  }
}

/** After the cells are put back: the sheets that this session knows still need what hangs on their cells. */
export function endUndo(session: Session, former: NonNullable<Session['undoing']>): void {
  const changed = [...former].filter(([id, sheet]) => session.finished.get(id) !== sheet).map(([, sheet]) => sheet);
  forgetWrite(session);
  session.finished = former;
  session.unfinished = changed;
}

function forgetWrite(session: Session): void {
  session.undoable = undefined;
  session.undoing = undefined;
  session.unfinished = [];
}

/** True while no sheet can be taken away: what is left behind waits until it can, and Koers can read meanwhile. */
const isClosed = ({ isReadOnly, isLocked }: ExcelBook): boolean => isReadOnly || isLocked;

/** Gives up the undo of the last write: its copies go, and no data lies hidden in the workbook. */
export async function forgetLast(session: Session, book: ExcelBook): Promise<ExcelBook> {
  if (!hasLeftovers(book)) return book;
  session.undoable = undefined;
  if (isClosed(book)) return book;
  await forget(book);
  return bookNow();
}

/**
 * Where a write stands that failed: still under way, complete though the answer did not come, or not there, because it never
 * began or Koers in another window is putting it back. Undefined while Excel does not answer.
 */
export async function standingOfWrite(): Promise<'underWay' | 'complete' | 'gone' | undefined> {
  try {
    const book = await bookNow();
    if (book.isWriting) return book.isRestoring ? 'gone' : 'underWay';
    return hasLeftovers(book) ? 'complete' : 'gone';
  } catch {
    return undefined;
  }
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
