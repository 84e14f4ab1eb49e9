import { readBook } from '../book/excel-book';
import { askExcel, isPassing } from '../host/in-excel';
import type { FinishedSheet, Session } from '../session';
import { finishSheet } from './finish-sheet';

/** Finishes what is unfinished. When Excel does not answer it is tried once more; doing it twice does no harm. */
export async function finishAll(session: Session): Promise<void> {
  const { unfinished } = session;
  if (unfinished.length === 0) return;
  // What Excel refuses for good is not tried again at every call.
  session.unfinished = [];
  try {
    await finishOnce(unfinished).catch(() => finishOnce(unfinished));
  } catch (fault) {
    if (isPassing(fault)) session.unfinished = unfinished;
    throw fault;
  }
}

async function finishOnce(unfinished: readonly FinishedSheet[]): Promise<void> {
  const { sheets } = await askExcel(readBook);
  for (const { sheet, plan } of unfinished) {
    const found = sheets.find(({ owned }) => owned === sheet.spec.id);
    if (found !== undefined) await finishSheet(found.id, sheet, plan);
  }
}
