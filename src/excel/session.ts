import type { SheetId } from '../spec/sheet-spec';
import type { PlannedSheet, WritePlan } from './write/plan-sheets';

/** A sheet as this session last wrote it. */
export interface FinishedSheet {
  readonly sheet: PlannedSheet;
  readonly plan: WritePlan;
}

/** What is remembered between two calls. What must survive the session stands in hidden names of the workbook. */
export interface Session {
  readonly isDate1904: () => Promise<boolean>;
  /** The own sheets that this session wrote. */
  readonly finished: Map<SheetId, FinishedSheet>;
  /** How the sheets of the last write were before it, as far as this session wrote them; undefined = nothing to undo. */
  undoable: ReadonlyMap<SheetId, FinishedSheet> | undefined;
  /** Written, but Excel stopped answering before everything that hangs on the cells was there. */
  unfinished: WritePlan | undefined;
}
