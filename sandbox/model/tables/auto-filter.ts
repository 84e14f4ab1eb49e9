import type { Box } from '../box';
import { refuse } from '../host-error';
import { Sizes } from '../look/sizes';
import { ModelObject } from '../model-object';
import { numberText } from '../number-text/number-text';
import type { Range } from '../range';
import type { FilterCriteria } from './filter-criteria';
import { keeps } from './filter-criteria';
import type { Table, TableColumnState } from './table';

/** The filter of a table: rows that do not meet every column's criteria are hidden. */
export class AutoFilter extends ModelObject {
  readonly T = 'AutoFilter' as const;

  constructor(private readonly table: Table) {
    super();
  }

  get Enabled(): boolean {
    return this.table.ShowFilterButton;
  }
  get IsDataFiltered(): boolean {
    return this.table.filters.size > 0;
  }
  get Criteria(): readonly (FilterCriteria | null)[] {
    return this.table.columns.map((column) => this.table.filters.get(column) ?? null);
  }

  Apply(_range: Range | string, column: number | null, criteria: FilterCriteria | null): void {
    const state = column === null ? undefined : this.table.columns[column];
    if (column !== null && (!state || !criteria)) refuse('InvalidArgument');
    if (state && criteria) setFilter(this.table, state, criteria);
  }
  ClearColumnCriteria(column: number): void {
    setFilter(this.table, this.table.columns[column] ?? refuse('InvalidArgument'), undefined);
  }
  ClearCriteria(): void {
    clearFilters(this.table);
  }
  Reapply(): void {
    applyFilters(this.table);
  }
  Remove(): void {
    clearFilters(this.table);
    this.table.ShowFilterButton = false;
  }
  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? refuse('ItemNotFound');
  }
  GetRangeOrNullObject(): Range | null {
    return this.Enabled ? this.table.GetRange() : null;
  }
}

/** The filter of one column of a table. */
export class ColumnFilter extends ModelObject {
  readonly T = 'Filter' as const;

  constructor(
    private readonly table: Table,
    private readonly column: TableColumnState,
  ) {
    super();
  }

  get Criteria(): FilterCriteria | null {
    return this.table.filters.get(this.column) ?? null;
  }
  Apply(criteria: FilterCriteria): void {
    setFilter(this.table, this.column, criteria);
  }
  ApplyValuesFilter(values: NonNullable<FilterCriteria['values']>): void {
    this.Apply({ filterOn: 'Values', values });
  }
  ApplyCustomFilter(criterion1: string, criterion2: string | null, operator: string | null): void {
    this.Apply({ filterOn: 'Custom', criterion1, ...(criterion2 ? { criterion2, operator: operator ?? 'And' } : {}) });
  }
  Clear(): void {
    setFilter(this.table, this.column, undefined);
  }
}

function setFilter(table: Table, column: TableColumnState, criteria: FilterCriteria | undefined): void {
  table.sheet.mustBeEditable(table.box);
  if (criteria) table.filters.set(column, criteria);
  else table.filters.delete(column);
  applyFilters(table);
}

export function clearFilters(table: Table): void {
  table.filters.clear();
  applyFilters(table);
}

function applyFilters(table: Table): void {
  const { sheet, bodyBox } = table;
  sheet.book.calculator.refresh(sheet, bodyBox);
  const sizes = sheet.layer(Sizes);
  for (let row = bodyBox.row; row < bodyBox.row + bodyBox.rows; row++) {
    const isHidden = !isKept(table, bodyBox, row);
    if (sizes.isHidden('rows', row, row) !== isHidden) sizes.hide('rows', [row, row], isHidden);
  }
  sheet.book.calculator.dirty();
}

function isKept(table: Table, body: Box, row: number): boolean {
  const { cells } = table.sheet;
  return [...table.filters].every(([column, criteria]) => {
    const at = body.column + table.columns.indexOf(column);
    const content = cells.get(row, at);
    return keeps(criteria, content, numberText(content.value, cells.format(row, at), table.book.locale));
  });
}
