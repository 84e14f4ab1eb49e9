import type { ICellCustomRender, IWorkbookData, IWorksheetData, Workbook as UniverBook } from '@univerjs/core';
import { ICommandService, LocaleType } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import { IEditorBridgeService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Workbook } from '../../model/workbook';
import type { Worksheet } from '../../model/worksheet';
import { CellView } from '../cell/cell-view';
import type { Stage } from '../univer/start';
import { layoutKey, layoutOf } from './layout';

export const idOf = (sheet: Worksheet): string => sheet.Id.replace(/[{}]/g, '');

type Buttons = (sheet: Worksheet, row: number, column: number) => readonly ICellCustomRender[];

/** A book of the model on the stage. Univer holds the sheets and their layout; of every cell it asks the model. */
export class Board {
  readonly unitId: string;
  private readonly univerBook: UniverBook;
  private readonly views = new Map<string, CellView>();
  private readonly layouts = new Map<string, string>();
  private isOwn = false;
  /** The sheet and its layout that the line of frozen cells and the selection were last placed for. */
  private placed = '';

  constructor(
    readonly book: Workbook,
    private readonly stage: Stage,
    private readonly buttons: Buttons,
    serial: number,
  ) {
    this.unitId = `book${serial}`;
    this.univerBook = stage.put(this.snapshot());
  }

  /** True while the grid itself changes what Univer holds; whatever else would change it is not let through. */
  get isChanging(): boolean {
    return this.isOwn;
  }

  /** The sheet that Univer shows. */
  get activeId(): string {
    return this.univerBook.getActiveSheet().getSheetId();
  }
  /** How many rows and columns of it are shown. */
  get extent(): { readonly rowCount: number; readonly columnCount: number } {
    return this.univerBook.getActiveSheet().getConfig();
  }

  sheet(id: string): Worksheet | undefined {
    return this.book.sheets.find((sheet) => idOf(sheet) === id);
  }

  view(id: string): CellView | undefined {
    const known = this.views.get(id);
    if (known) return known;
    const sheet = this.sheet(id);
    if (!sheet) return undefined;
    const made = new CellView(sheet, (row, column) => this.buttons(sheet, row, column));
    this.views.set(id, made);
    return made;
  }

  /** Brings sheets, tabs, sizes and cells up to date with the model. */
  sync(): void {
    this.changing(() => this.syncSheets());
    const { active } = this.book;
    const used = active.usedBox(true);
    if (used && active.formulas.size > 0) this.book.calculator.refresh(active, used);
    for (const view of this.views.values()) view.forget();
    this.changing(() => this.syncLayout(active));
    this.redraw();
    const editor = this.stage.services.get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  }

  /** Draws the cells anew. */
  redraw(): void {
    const render = this.stage.services.get(IRenderManagerService).getRenderById(this.unitId);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId: idOf(this.book.active) });
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty();
    for (const component of render.components.values()) component.makeDirty();
  }

  /**
   * Puts the line of frozen cells and the box of the selection where they belong, when another sheet came into view or its sizes
   * became others: Univer would leave them where the old sizes had them. False when nothing had to be placed.
   */
  place(): boolean {
    const subUnitId = this.activeId;
    const place = `${subUnitId}${this.layouts.get(subUnitId) ?? ''}`;
    const render = this.stage.services.get(IRenderManagerService).getRenderById(this.unitId);
    if (!render || place === this.placed) return false;
    this.placed = place;
    render.with(SheetSkeletonManagerService).setCurrent({ sheetId: subUnitId });
    this.changing(() => this.run(SetFrozenMutation.id, { subUnitId, ...this.univerBook.getActiveSheet().getConfig().freeze, resetScroll: false }));
    return true;
  }

  /** Runs a change of what Univer holds. */
  changing(change: () => void): void {
    const before = this.isOwn;
    this.isOwn = true;
    try {
      change();
    } finally {
      this.isOwn = before;
    }
  }

  /** As somebody else's change: Univer would turn to a sheet that its own user adds or shows, and tell of that only later. */
  private run(id: string, params: object): void {
    this.stage.services.get(ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromCollab: true });
  }

  private get listed(): readonly Worksheet[] {
    return this.book.sheets.filter((sheet) => sheet.Visibility !== 'VeryHidden');
  }

  private syncSheets(): void {
    const wanted = this.listed;
    const before = [...this.univerBook.getSheetOrders()];
    wanted.forEach((sheet, index) => {
      if (!this.univerBook.getSheetBySheetId(idOf(sheet))) this.run(InsertSheetMutation.id, { index, sheet: this.sheetData(sheet) });
    });
    for (const gone of this.univerBook.getSheets().filter((one) => !wanted.some((sheet) => idOf(sheet) === one.getSheetId()))) {
      if (this.activeId === gone.getSheetId()) this.showActive();
      this.run(RemoveSheetMutation.id, { subUnitId: gone.getSheetId(), subUnitName: gone.getName() });
      this.views.delete(gone.getSheetId());
    }
    wanted.forEach((sheet, index) => this.syncTab(sheet, index));
    // Next to a sheet that is taken out Univer turns to another; the active sheet of the model stays where it is.
    if (JSON.stringify(before) !== JSON.stringify(this.univerBook.getSheetOrders())) this.showActive();
  }

  private showActive(): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: idOf(this.book.active) });
  }

  private syncTab(sheet: Worksheet, index: number): void {
    const subUnitId = idOf(sheet);
    const shown = this.univerBook.getSheetBySheetId(subUnitId)!.getConfig();
    const order = this.univerBook.getSheetOrders().indexOf(subUnitId);
    if (order !== index) this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: order, toOrder: index });
    if (shown.name !== sheet.Name) this.run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.Name });
    const hidden = sheet.Visibility === 'Visible' ? 0 : 1;
    if (shown.hidden !== hidden) this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    if ((shown.tabColor ?? '') !== sheet.TabColor) this.run(SetTabColorMutation.id, { subUnitId, color: sheet.TabColor });
  }

  /** Sizes, merges and frozen panes, when they are others than before. */
  syncLayout(sheet: Worksheet): void {
    const id = idOf(sheet);
    const key = layoutKey(sheet);
    const shown = this.univerBook.getSheetBySheetId(id);
    if (!shown || this.layouts.get(id) === key) return;
    this.layouts.set(id, key);
    const config = shown.getConfig();
    const { mergeData, freeze, rowData, columnData, ...rest } = layoutOf(sheet);
    replace(config.rowData, rowData);
    replace(config.columnData, columnData);
    Object.assign(config, rest);
    shown.setMergeData(mergeData);
    if (JSON.stringify(config.freeze) !== JSON.stringify(freeze)) this.run(SetFrozenMutation.id, { subUnitId: id, ...freeze });
  }

  private snapshot(): IWorkbookData {
    const sheets = this.listed.map((sheet) => this.sheetData(sheet));
    return { id: this.unitId, name: this.book.Name, appVersion: '0.25.1', locale: LocaleType.EN_US, styles: {}, sheetOrder: sheets.map(({ id }) => id!), sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])) };
  }

  private sheetData(sheet: Worksheet): Partial<IWorksheetData> {
    this.layouts.set(idOf(sheet), layoutKey(sheet));
    return { id: idOf(sheet), name: sheet.Name, tabColor: sheet.TabColor, hidden: sheet.Visibility === 'Visible' ? 0 : 1, ...emptySheet, ...layoutOf(sheet) };
  }
}

/** What Univer wants to know of a sheet besides; sizes in pixels. */
const emptySheet = { cellData: {}, defaultColumnWidth: 64, defaultRowHeight: 20, rowHeader: { width: 46, hidden: 0 }, columnHeader: { height: 20, hidden: 0 }, zoomRatio: 1, scrollTop: 0, scrollLeft: 0, rightToLeft: 0 } as const;

/** Fills an object that Univer holds on to. */
function replace<T>(held: Record<number, T>, by: Record<number, T>): void {
  for (const key of Object.keys(held)) delete held[Number(key)];
  Object.assign(held, by);
}
