import { readBook } from '../book/excel-book';
import { askExcel } from '../host/in-excel';
import type { Session } from '../session';
import type { WritePlan } from '../write/plan-sheets';
import { finishSheet } from './finish-sheet';

/** Finishes the sheets of a plan that was written. When Excel does not answer it is tried once more; doing it twice does no harm. */
export async function finishAll(session: Session, plan: WritePlan): Promise<void> {
  await finishOnce(plan).catch(() => finishOnce(plan));
  session.unfinished = undefined;
}

async function finishOnce(plan: WritePlan): Promise<void> {
  const { sheets } = await askExcel(readBook);
  for (const planned of plan.sheets) {
    const found = sheets.find(({ owned }) => owned === planned.spec.id);
    if (found !== undefined) await finishSheet(found.id, planned, plan);
  }
}
