import type { Box } from '../box';
import type { CellValue } from '../cells/cell-value';
import { Collection } from '../collection';
import { deleteCells, insertBox } from '../edit/shift-cells';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import { ColumnFilter } from './auto-filter';
import { freeColumnName, writeHeader } from './header-names';
import { renameColumns } from './rename-column';
import type { Table, TableColumnState } from './table';
import { setBox } from './resize-table';

export class TableColumn extends ModelObject {
  readonly T = 'TableColumn' as const;

  constructor(
    private readonly table: Table,
    private readonly state: TableColumnState,
  ) {
    super();
  }

  get Id(): number {
    return this.state.id;
  }
  get Index(): number {
    return this.table.columns.indexOf(this.state);
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    this.table.sheet.mustBeEditable(this.table.box);
    const others = this.table.columns.filter((column) => column !== this.state).map((column) => column.name.toLowerCase());
    if (typeof name !== 'string' || name === '' || others.includes(name.toLowerCase())) refuse('InvalidArgument');
    renameColumns(this.table, this.table.columns.map((column) => (column === this.state ? name : column.name)));
    if (this.table.hasHeaders) writeHeader(this.table, this.Index, name);
  }
  get Filter(): ColumnFilter {
    return new ColumnFilter(this.table, this.state);
  }
  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: CellValue[][]) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.part(this.table.box);
  }
  GetDataBodyRange(): Range {
    return this.part(this.table.bodyBox);
  }
  GetHeaderRowRange(): Range {
    return this.part(this.table.headerBox);
  }
  GetTotalRowRange(): Range {
    return this.part(this.table.totalsBox);
  }
  Delete(): void {
    if (this.table.columns.length === 1) refuse('InvalidOperation');
    deleteCells(this.table.sheet, this.GetRange().box, 'Left');
  }

  private part(box: Box | undefined): Range {
    if (!box) return refuse('InvalidOperation');
    return this.table.sheet.range({ ...box, column: box.column + this.Index, columns: 1 });
  }
}

export class TableColumns extends Collection<TableColumn> {
  readonly T = 'TableColumnCollection' as const;

  constructor(private readonly table: Table) {
    super();
  }

  get $items(): readonly TableColumn[] {
    return this.table.columns.map((state) => new TableColumn(this.table, state));
  }

  /** Adds a column; without an index as the last one. The cells to the right move on. */
  Add(index: number | null, values: CellValue[][] | CellValue | null, name: string | null): TableColumn {
    const { table } = this;
    const at = index === null || index === undefined || index < 0 ? table.columns.length : index;
    if (at > table.columns.length) refuse('InvalidArgument');
    const place = { ...table.box, column: table.box.column + at, columns: 1 };
    insertBox(table.sheet, place, 'Right');
    if (at === table.columns.length) setBox(table, { ...table.box, columns: table.box.columns + 1 });
    const column = this.$items[at]!;
    if (values !== null && values !== undefined) column.Values = values as CellValue[][];
    if (name) column.Name = freeColumnName(name, table.columns.filter((_, i) => i !== at).map((other) => other.name), '');
    return column;
  }
}
