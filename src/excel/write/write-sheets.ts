import type { Progress } from '../../ports/progress';
import { WorkbookFault, type WrittenSheet } from '../../ports/workbook';
import { gridOf } from '../../spec/place/grid';
import { specIn1904 } from '../../spec/place/date-system';
import type { SheetSpec } from '../../spec/sheet-spec';
import type { SheetBefore } from '../guard/begin';
import { begin } from '../guard/begin';
import { commit } from '../guard/end';
import { forgetLast, freshBook, rollBack, standingOfWrite } from '../guard/settle';
import { isFault } from '../host/in-excel';
import { finishAll } from '../finish/finish-all';
import type { Session } from '../session';
import type { WritePlan } from './plan-sheets';
import { planSheets } from './plan-sheets';
import { rewriteSheet } from './rewrite-sheet';

/** Writes specs into Excel: all of them, or, when anything fails, none. */
export async function writeSheets(session: Session, wanted: readonly SheetSpec[], progress: Progress): Promise<readonly WrittenSheet[]> {
  const specs = (await session.isDate1904()) ? wanted.map(specIn1904) : wanted;
  const book = await forgetLast(session, await freshBook(session));
  const plan = planSheets(book, specs);
  // What no sheet can hold shows before anything is touched.
  plan.sheets.forEach(({ spec, tables }) => gridOf(spec, tables));
  if (plan.sheets.length > 0) {
    await writeAll(session, plan, () => begin(plan, book), progress);
    await finishAll(session).catch(unfinished);
  }
  return specs.map((spec) => writtenSheet(plan, spec));
}

/** From here on the new figures stand, so that nobody may be told that nothing has changed. */
function unfinished(fault: unknown): never {
  throw new WorkbookFault('unfinished', fault instanceof WorkbookFault ? fault.detail : String(fault));
}

/** Everything up to the moment from which the new sheets count; what fails before it is put back. */
async function writeAll(session: Session, plan: WritePlan, start: () => Promise<readonly SheetBefore[]>, progress: Progress): Promise<void> {
  let isEnding = false;
  try {
    const before = await start();
    await rewriteAll(plan, before, progress);
    progress.checkCancelled();
    isEnding = true;
    await commit();
  } catch (fault) {
    const standing = await standingOfWrite();
    // While Excel does not answer both may be true; what the workbook then says decides.
    if (isEnding && (standing === undefined || standing === 'complete')) remember(session, plan);
    if (isEnding && standing === 'complete') return;
    if (standing === 'underWay' || standing === 'complete') await rollBack();
    throw standing === 'gone' && isFault(fault, 'notFound') ? new WorkbookFault('changedMeanwhile', fault.detail) : fault;
  }
  remember(session, plan);
}

async function rewriteAll(plan: WritePlan, before: readonly SheetBefore[], progress: Progress): Promise<void> {
  const heights = plan.sheets.map(({ spec, tables }) => gridOf(spec, tables).used.bottom);
  const total = heights.reduce((sum, rows) => sum + rows, 0);
  let done = 0;
  for (const [i, sheet] of plan.sheets.entries()) {
    const start = done;
    await rewriteSheet(before[i]!, sheet, plan, (row) => {
      progress.checkCancelled();
      progress.report('writing', start + row - 1, total);
    });
    done += heights[i]!;
    progress.report('writing', done, total);
  }
}

function remember(session: Session, plan: WritePlan): void {
  const written = plan.sheets.map((sheet) => ({ sheet, plan }));
  session.undoable = session.finished;
  session.finished = new Map([...session.finished, ...written.map((one) => [one.sheet.spec.id, one] as const)]);
  session.unfinished = written;
}

function writtenSheet({ sheets, kept }: WritePlan, { id, name }: SheetSpec): WrittenSheet {
  const written = sheets.find(({ spec }) => spec.id === id);
  return { id, name: written?.name ?? kept.find(({ spec }) => spec.id === id)?.name ?? name, isNew: written !== undefined && written.existing === undefined };
}
