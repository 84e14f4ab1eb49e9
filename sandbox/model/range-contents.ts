import type { CellValue } from './cells/cell-value';
import { valueTypes } from './cells/cell-value';
import { isWholeColumns, isWholeRows } from './box';
import { refuse } from './host-error';
import { numberText } from './number-text/number-text';
import { RangeGeometry } from './range-geometry';
import { writeCells } from './write-cells';

/** Most cells that Excel hands out in one go. */
const mostCells = 5_000_000;

type Block<Value> = readonly (readonly (Value | null)[])[];

/** What the cells of a range hold and how it reads. Whole rows and columns are too large for it: they read as null. */
export abstract class RangeContents extends RangeGeometry {
  get Values(): CellValue[][] | null {
    return this.ifBounded(() => {
      this.sheet.book.calculator.refresh(this.sheet, this.box);
      return this.sheet.cells.values(this.box);
    });
  }
  set Values(values: Block<CellValue> | CellValue) {
    writeCells(this, this.block(values));
  }

  get Formulas(): CellValue[][] | null {
    const values = this.Values;
    if (values) this.sheet.formulas.eachIn(this.box, (row, column, { text }) => (values[row - this.box.row]![column - this.box.column] = text));
    return values;
  }
  set Formulas(formulas: Block<CellValue> | CellValue) {
    writeCells(this, this.block(formulas));
  }

  get Text(): string[][] | null {
    const values = this.Values;
    const { locale } = this.sheet.book;
    return values && values.map((line, i) => line.map((value, j) => numberText(value, this.format(i, j), locale)));
  }

  get ValueTypes(): string[][] | null {
    return this.ifBounded(() => {
      this.sheet.book.calculator.refresh(this.sheet, this.box);
      return this.map((row, column) => valueTypes[this.sheet.cells.kind(row, column)]!);
    });
  }

  get NumberFormat(): string[][] | null {
    return this.ifBounded(() => this.map((row, column) => this.sheet.cells.format(row, column)));
  }
  set NumberFormat(formats: Block<string> | string) {
    const block = this.block(formats);
    this.sheet.mustBeEditable(this.box);
    const { row, column } = this.box;
    if (typeof block === 'string') this.sheet.cells.setFormat(this.box, block);
    else block.forEach((line, i) => line.forEach((format, j) => format !== null && this.sheet.cells.setFormat({ row: row + i, column: column + j, rows: 1, columns: 1 }, String(format))));
    this.sheet.book.events.formatted(this.sheet, this.box);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) refuse('InvalidArgument', undefined, 'Range.values');
  }

  private format(row: number, column: number): string {
    return this.sheet.cells.format(this.box.row + row, this.box.column + column);
  }

  private map<Value>(of: (row: number, column: number) => Value): Value[][] {
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => of(row + i, column + j)));
  }

  private ifBounded<Result>(read: () => Result): Result | null {
    if (isWholeColumns(this.box) || isWholeRows(this.box)) return null;
    if (this.box.rows * this.box.columns > mostCells) refuse('RangeExceedsLimit');
    return read();
  }

  /** One value for all cells, or a block of exactly the shape of the range. */
  private block<Value>(given: Block<Value> | Value): Block<Value> | Value {
    if (isWholeColumns(this.box) || isWholeRows(this.box)) refuse('InvalidArgument');
    if (!Array.isArray(given)) return given;
    const { rows, columns } = this.box;
    const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
    return fits ? given : refuse('InvalidArgument');
  }
}
