import { readBook } from '../book/excel-book';
import { askExcel } from '../host/in-excel';
import { finishAll } from '../finish/finish-all';
import type { Session } from '../session';
import { markWriting, putBack } from './end';
import { endUndo, freshBook } from './settle';

/** Undoes the last write. False = there is nothing to undo. */
export async function undoLast(session: Session): Promise<boolean> {
  const book = await freshBook(session);
  const former = session.undoable;
  if (former === undefined) return false;
  session.undoing = former;
  await markWriting(book);
  await putBack(await askExcel(readBook));
  endUndo(session, former);
  await finishAll(session);
  return true;
}
