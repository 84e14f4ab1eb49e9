import { boxName, quoteSheet } from './address';
import type { Box } from './box';
import { bottomOf, bounding, intersection, isOnSheet, isWholeColumns, isWholeRows, maxColumns, maxRows, rightOf } from './box';
import { refuse } from './host-error';
import { ModelObject } from './model-object';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where a range lies, and the ranges that are reached from it. */
export abstract class RangeGeometry extends ModelObject {
  readonly T = 'Range' as const;

  /** `box` moves along with the cells as long as the add-in keeps a reference. */
  constructor(
    readonly sheet: Worksheet,
    public box: Box,
  ) {
    super();
  }

  get RowIndex(): number {
    return this.box.row;
  }
  get ColumnIndex(): number {
    return this.box.column;
  }
  get RowCount(): number {
    return this.box.rows;
  }
  get ColumnCount(): number {
    return this.box.columns;
  }
  get CellCount(): number {
    const count = this.box.rows * this.box.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.box);
  }
  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${boxName(this.box)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }

  GetCell(row: number, column: number): Range {
    return this.on({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.on({ ...this.box, row: this.box.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.on({ ...this.box, column: this.box.column + column, columns: 1 });
  }
  GetLastRow(): Range {
    return this.GetRow(this.box.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.box.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.box.rows - 1, this.box.columns - 1);
  }
  GetEntireColumn(): Range {
    return this.on({ ...this.box, row: 0, rows: maxRows });
  }
  GetEntireRow(): Range {
    return this.on({ ...this.box, column: 0, columns: maxColumns });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.on({ ...this.box, row: this.box.row + rows, column: this.box.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.on({ ...this.box, rows: this.box.rows + rows, columns: this.box.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.on({ ...this.box, rows, columns });
  }
  GetRowsBelow(count: number | null): Range {
    return this.beside(count ?? 1, { from: bottomOf(this.box) + 1, before: this.box.row, along: 'row' });
  }
  GetRowsAbove(count: number | null): Range {
    return this.beside(-(count ?? 1), { from: bottomOf(this.box) + 1, before: this.box.row, along: 'row' });
  }
  GetColumnsAfter(count: number | null): Range {
    return this.beside(count ?? 1, { from: rightOf(this.box) + 1, before: this.box.column, along: 'column' });
  }
  GetColumnsBefore(count: number | null): Range {
    return this.beside(-(count ?? 1), { from: rightOf(this.box) + 1, before: this.box.column, along: 'column' });
  }

  GetBoundingRect(other: Range | string): Range {
    return this.on(bounding(this.box, this.sameSheet(other).box));
  }
  GetIntersection(other: Range | string): Range {
    return this.GetIntersectionOrNullObject(other) ?? refuse('ItemNotFound');
  }
  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const shared = intersection(this.box, this.sameSheet(other).box);
    return shared ? this.on(shared) : null;
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.sheet.usedBox(valuesOnly ?? false, this.box);
    return used ? this.on(used) : null;
  }

  protected on(box: Box): Range {
    return isOnSheet(box) ? this.sheet.range(box) : refuse('InvalidArgument');
  }

  protected sameSheet(other: Range | string): Range {
    const range = typeof other === 'string' ? this.sheet.find(other) : other;
    return range.sheet === this.sheet ? range : refuse('InvalidArgument');
  }

  private beside(count: number, { from, before, along }: { readonly from: number; readonly before: number; readonly along: 'row' | 'column' }): Range {
    if (count === 0) return refuse('InvalidArgument');
    const size = Math.abs(count);
    const start = count > 0 ? from : before - size;
    return this.on(along === 'row' ? { ...this.box, row: start, rows: size } : { ...this.box, column: start, columns: size });
  }
}
