import type { SheetId } from '../spec/sheet-spec';
import type { Edit } from './guard/edit';
import type { PlannedSheet, WritePlan } from './write/plan-sheets';

/** A sheet as this session last wrote it. */
export interface FinishedSheet {
  readonly sheet: PlannedSheet;
  readonly plan: WritePlan;
}

/** Sheets by their id, as this session wrote them. */
export type FinishedSheets = ReadonlyMap<SheetId, FinishedSheet>;

/** What is remembered between two calls. What must survive the session stands in hidden names of the workbook. */
export interface Session {
  readonly isDate1904: () => Promise<boolean>;
  /** The own sheets that this session wrote. */
  finished: FinishedSheets;
  /** How `finished` was before the last write; undefined = nothing to undo. */
  undoable: FinishedSheets | undefined;
  /** Set while an undo is under way: how `finished` will be after it. */
  undoing: FinishedSheets | undefined;
  /** Sheets whose cells stand, but not yet everything that hangs on them. */
  unfinished: readonly FinishedSheet[];
  /** An edit of the user's cells that has begun and of which Excel has not said that it is done. */
  editing: Edit | undefined;
}

/** A session that has done nothing yet. */
export const newSession = (isDate1904: () => Promise<boolean>): Session => ({ isDate1904, finished: new Map(), undoable: undefined, undoing: undefined, unfinished: [], editing: undefined });
