import type { IRange } from '@univerjs/core';
import { ICommandService, RANGE_TYPE } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { ISetSelectionsOperationParams, ISetWorksheetActiveOperationParams } from '@univerjs/sheets';
import { SelectionMoveType, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Box } from '../../model/box';
import { isWholeColumns, isWholeRows, maxColumns, maxRows, sameBox } from '../../model/box';
import { Merges } from '../../model/look/merges';
import type { Worksheet } from '../../model/worksheet';
import type { Stage } from '../univer/start';
import type { Board } from './board';
import { idOf } from './board';
import { rangeOf } from './layout';

/** The cells of a selection; whole rows and columns reach to the end of the sheet. */
function boxOfRange({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Box {
  const isRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const isColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  return {
    row: isColumns ? 0 : startRow, rows: isColumns ? maxRows : endRow - startRow + 1,
    column: isRows ? 0 : startColumn, columns: isRows ? maxColumns : endColumn - startColumn + 1,
  };
}

/** Keeps the selection and the active sheet of model and grid the same, whoever moves them. */
export class SelectionFollower {
  private isFollowing = false;

  constructor(
    private readonly stage: Stage,
    private readonly board: () => Board | undefined,
    /** Brings the grid up to date with the sheet that came into view. */
    private readonly refresh: () => void,
  ) {
    stage.services.get(ICommandService).onCommandExecuted(({ id, params }) => {
      // What the grid does itself is no choice of the user.
      if (this.isFollowing || this.board()?.isChanging) return;
      if (id === SetWorksheetActiveOperation.id) this.sheetChosen(params as ISetWorksheetActiveOperationParams);
      if (id === SetSelectionsOperation.id) this.cellsChosen(params as ISetSelectionsOperationParams);
    });
  }

  /** Goes where the model is: what the add-in selects or activates comes into view. */
  follow(): void {
    const board = this.board();
    if (!board) return;
    const { selection, active } = board.book;
    this.isFollowing = true;
    if (board.activeId !== idOf(active)) this.run(SetWorksheetActiveOperation.id, { unitId: board.unitId, subUnitId: idOf(active) });
    const shown = this.stage.services.get(SheetsSelectionsService).getWorkbookSelections(board.unitId).getSelectionsOfWorksheet(idOf(active)).at(-1)?.range;
    if (selection.sheet === active && (!shown || !sameBox(boxOfRange(shown), selection.box))) this.show(active, selection.box);
    this.isFollowing = false;
  }

  private show(sheet: Worksheet, box: Box): void {
    const board = this.board()!;
    const range = this.rangeOfBox(box);
    const at = { unitId: board.unitId, subUnitId: idOf(sheet) };
    this.run(SetSelectionsOperation.id, { ...at, selections: [{ range: { ...range, ...at }, primary: this.primary(sheet, box), style: null }] });
    // A book that was put up just now is not drawn yet; it begins at its first cell anyway.
    if (this.stage.services.get(IRenderManagerService).getRenderById(board.unitId)) this.run(ScrollToRangeOperation.id, { range: { ...range, endRow: range.startRow, endColumn: range.startColumn } });
  }

  private rangeOfBox(box: Box): IRange {
    const { rowCount, columnCount } = this.board()!.extent;
    const [rows, columns] = [isWholeColumns(box), isWholeRows(box)];
    return {
      startRow: box.row, endRow: Math.min(box.row + box.rows, rowCount) - 1, startColumn: box.column, endColumn: Math.min(box.column + box.columns, columnCount) - 1,
      rangeType: rows && columns ? RANGE_TYPE.ALL : rows ? RANGE_TYPE.COLUMN : columns ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL,
    };
  }

  private primary(sheet: Worksheet, { row, column }: Box) {
    const cell = { top: row, bottom: row, left: column, right: column };
    const [merged] = sheet.layer(Merges).touching(cell);
    return { ...rangeOf(merged ?? cell), actualRow: row, actualColumn: column, isMerged: merged !== undefined, isMergedMainCell: merged !== undefined };
  }

  private sheetChosen({ unitId, subUnitId }: ISetWorksheetActiveOperationParams): void {
    const board = this.board();
    const sheet = board?.unitId === unitId ? board.sheet(subUnitId) : undefined;
    if (!board || !sheet || board.book.active === sheet) return;
    board.book.user.activate(sheet.Name);
    const range = this.stage.services.get(SheetsSelectionsService).getWorkbookSelections(unitId).getSelectionsOfWorksheet(subUnitId).at(-1)?.range;
    if (range) board.book.user.act(() => board.book.select(sheet.range(boxOfRange(range))));
    this.refresh();
  }

  private cellsChosen({ unitId, subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const board = this.board();
    const sheet = board?.unitId === unitId ? board.sheet(subUnitId) : undefined;
    const range = selections.at(-1)?.range;
    if (!board || !sheet || !range || type === SelectionMoveType.MOVING || type === SelectionMoveType.MOVE_START) return;
    if (board.book.active === sheet) board.book.user.act(() => board.book.select(sheet.range(boxOfRange(range))));
  }

  private run(id: string, params: object): void {
    this.stage.services.get(ICommandService).syncExecuteCommand(id, params);
  }
}
