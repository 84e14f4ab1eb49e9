import { WorkbookFault } from '../../ports/workbook';
import type { ExcelBook } from '../book/excel-book';
import { finishAll } from '../finish/finish-all';
import type { Session } from '../session';
import { refuse } from '../write/plan-sheets';
import { changedInputs } from './changed-inputs';
import { hasLeftovers, markRestoring, putBack } from './end';
import { endUndo, freshBook } from './settle';

/** Undoes the last write. False = there is nothing to undo. A new input sheet that its user has filled in meanwhile stays. */
export async function undoLast(session: Session): Promise<boolean> {
  const book = await freshBook(session);
  const former = session.undoable;
  if (former === undefined) return false;
  if (!hasLeftovers(book)) {
    // Koers in another window has taken the copies away.
    session.undoable = undefined;
    return false;
  }
  if (book.isReadOnly) throw new WorkbookFault('readOnly', 'Workbook.readOnly');
  refuse(book, rewritten(book));
  const kept = await changedInputs(session, book);
  session.undoing = former;
  await putBack(await markRestoring(book, kept));
  endUndo(session, former);
  await finishAll(session);
  return true;
}

const rewritten = ({ sheets }: ExcelBook): ExcelBook['sheets'] => sheets.filter(({ owned }) => owned !== undefined && sheets.some(({ copyOf }) => copyOf === owned));
