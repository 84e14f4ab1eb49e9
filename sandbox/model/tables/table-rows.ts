import type { CellValue } from '../cells/cell-value';
import { Collection } from '../collection';
import { deleteCells, insertBox } from '../edit/shift-cells';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Table } from './table';

export class TableRow extends ModelObject {
  readonly T = 'TableRow' as const;

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: CellValue[][]) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    const { bodyBox } = this.table;
    return this.Index < bodyBox.rows ? this.table.sheet.range({ ...bodyBox, row: bodyBox.row + this.Index, rows: 1 }) : refuse('ItemNotFound');
  }
  Delete(): void {
    new TableRows(this.table).DeleteRowsAt(this.Index, 1);
  }
}

export class TableRows extends Collection<TableRow> {
  readonly T = 'TableRowCollection' as const;

  constructor(private readonly table: Table) {
    super();
  }

  get $items(): readonly TableRow[] {
    return Array.from({ length: this.table.bodyBox.rows }, (_, i) => new TableRow(this.table, i));
  }

  /** Adds rows; without an index as the last ones. The cells below the table move down. */
  Add(index: number | null, values: CellValue[][] | CellValue[] | null): TableRow {
    const { table } = this;
    const block = (Array.isArray(values?.[0]) ? values : [values ?? []]) as CellValue[][];
    if (values && block.some((line) => line.length !== table.columns.length)) refuse('InvalidArgument');
    const body = table.bodyBox;
    const at = index === null || index === undefined || index < 0 ? body.rows : index;
    if (at > body.rows) refuse('InvalidArgument');
    const place = { ...body, row: body.row + at, rows: block.length };
    insertBox(table.sheet, place, 'Down');
    if (at === body.rows && !table.hasTotals) table.box = { ...table.box, rows: table.box.rows + block.length };
    else if (at === 0) table.box = { ...table.box };
    if (values) table.sheet.range(place).Values = block;
    return new TableRow(table, at);
  }

  DeleteRowsAt(index: number, count: number | null): void {
    const body = this.table.bodyBox;
    const rows = count ?? 1;
    if (index < 0 || rows < 1 || index + rows > body.rows) refuse('InvalidArgument');
    deleteCells(this.table.sheet, { ...body, row: body.row + index, rows }, 'Up');
  }
}
