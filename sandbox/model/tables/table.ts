import type { Box } from '../box';
import { overlaps } from '../box';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import { TableSort } from '../edit/sorts';
import { AutoFilter, clearFilters } from './auto-filter';
import type { FilterCriteria } from './filter-criteria';
import { deleteTable, toRange } from './remove-table';
import { renameTable } from './rename-table';
import { resizeTable } from './resize-table';
import { TableColumns } from './table-columns';
import { TableRows } from './table-rows';
import { toggleHeaders, toggleTotals } from './toggle-rows';

/** A column as the table knows it; its name is the text of its header cell. */
export interface TableColumnState {
  readonly id: number;
  name: string;
}

export class Table extends ModelObject {
  readonly T = 'Table' as const;
  readonly Id: string;
  columns: TableColumnState[] = [];
  hasHeaders = true;
  hasTotals = false;
  Style = 'TableStyleMedium2';
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  readonly filters = new Map<TableColumnState, FilterCriteria>();
  sortFields: TableSort['Fields'] = [];
  private lastColumn = 0;

  /** `box` holds the header row and the totals row, as far as the table has them. */
  constructor(
    readonly sheet: Worksheet,
    public box: Box,
    public name: string,
  ) {
    super();
    this.Id = String(sheet.book.newTableId());
  }

  get book(): Workbook {
    return this.sheet.book;
  }
  get LegacyId(): string {
    return this.Id;
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    renameTable(this, name);
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Columns(): TableColumns {
    return new TableColumns(this);
  }
  get Rows(): TableRows {
    return new TableRows(this);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this);
  }
  get Sort(): TableSort {
    return new TableSort(this);
  }
  get ShowHeaders(): boolean {
    return this.hasHeaders;
  }
  set ShowHeaders(isShown: boolean) {
    toggleHeaders(this, isShown);
  }
  get ShowTotals(): boolean {
    return this.hasTotals;
  }
  set ShowTotals(isShown: boolean) {
    toggleTotals(this, isShown);
  }

  get headerBox(): Box | undefined {
    return this.hasHeaders ? { ...this.box, rows: 1 } : undefined;
  }
  get bodyBox(): Box {
    const before = this.hasHeaders ? 1 : 0;
    return { ...this.box, row: this.box.row + before, rows: this.box.rows - before - (this.hasTotals ? 1 : 0) };
  }
  get totalsBox(): Box | undefined {
    return this.hasTotals ? { ...this.box, row: this.box.row + this.box.rows - 1, rows: 1 } : undefined;
  }

  GetRange(): Range {
    return this.sheet.range(this.box);
  }
  GetHeaderRowRange(): Range {
    return this.headerBox ? this.sheet.range(this.headerBox) : refuse('InvalidOperation');
  }
  GetDataBodyRange(): Range {
    return this.sheet.range(this.bodyBox);
  }
  GetTotalRowRange(): Range {
    return this.totalsBox ? this.sheet.range(this.totalsBox) : refuse('InvalidOperation');
  }

  Resize(range: Range | string): void {
    resizeTable(this, typeof range === 'string' ? this.sheet.find(range) : range);
  }
  ClearFilters(): void {
    clearFilters(this);
  }
  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }
  Delete(): void {
    deleteTable(this);
  }
  ConvertToRange(): Range {
    return toRange(this);
  }

  touches(sheet: Worksheet, box: Box): boolean {
    return sheet === this.sheet && overlaps(this.box, box);
  }
  newColumn(name: string): TableColumnState {
    return { id: ++this.lastColumn, name };
  }
}
