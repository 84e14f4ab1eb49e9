import { finishSheet } from '../finish/finish-sheet';
import { readBook } from '../book/excel-book';
import { askExcel } from '../host/in-excel';
import type { Session } from '../session';
import { markWriting, putBack } from './end';
import { freshBook } from './settle';

/** Undoes the last write. False = there is nothing to undo. */
export async function undoLast(session: Session): Promise<boolean> {
  const book = await freshBook(session);
  const former = session.undoable;
  if (former === undefined) return false;
  session.undoable = undefined;
  book.sheets.forEach(({ copyOf, madeFor }) => {
    const id = copyOf ?? madeFor;
    if (id !== undefined) session.finished.delete(id);
  });
  await markWriting(book);
  await putBack(book);
  const { sheets } = await askExcel(readBook);
  for (const [id, finished] of former) {
    const own = sheets.find(({ owned }) => owned === id);
    if (own !== undefined) await finishSheet(own.id, finished.sheet, finished.plan);
    session.finished.set(id, finished);
  }
  return true;
}
