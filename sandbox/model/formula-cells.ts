import type { Box } from './box';
import { maxColumns } from './box';
import type { Formula } from './calc/formula';

const keyOf = (row: number, column: number): number => row * maxColumns + column;

/** The formulas of a sheet, by their cell. */
export class FormulaCells {
  private cells = new Map<number, Formula>();

  /** `whenGone` hears of every formula that is taken out or replaced. */
  constructor(private readonly whenGone: (row: number, column: number, formula: Formula) => void) {}

  get size(): number {
    return this.cells.size;
  }

  get(row: number, column: number): Formula | undefined {
    return this.cells.size === 0 ? undefined : this.cells.get(keyOf(row, column));
  }

  set(row: number, column: number, formula: Formula | undefined): void {
    const gone = this.get(row, column);
    if (gone) this.whenGone(row, column, gone);
    if (formula) this.cells.set(keyOf(row, column), formula);
    else if (gone) this.cells.delete(keyOf(row, column));
  }

  each(visit: (row: number, column: number, formula: Formula) => void): void {
    for (const [key, formula] of this.cells) visit(Math.floor(key / maxColumns), key % maxColumns, formula);
  }

  /** Visits the formulas in a box, by whichever is shorter: the cells of the box or all formulas. */
  eachIn({ row, column, rows, columns }: Box, visit: (row: number, column: number, formula: Formula) => void): void {
    if (this.cells.size === 0) return;
    if (this.cells.size < rows * columns) {
      this.each((r, c, formula) => {
        if (r >= row && r < row + rows && c >= column && c < column + columns) visit(r, c, formula);
      });
      return;
    }
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const formula = this.cells.get(keyOf(r, c));
        if (formula) visit(r, c, formula);
      }
    }
  }

  clear(box: Box): void {
    this.eachIn(box, (row, column) => this.set(row, column, undefined));
  }

  /** Puts every formula where `to` says; where it says nothing, the formula is gone. */
  move(to: (row: number, column: number) => { readonly row: number; readonly column: number } | undefined): void {
    const before = this.cells;
    this.cells = new Map();
    for (const [key, formula] of before) {
      const place = to(Math.floor(key / maxColumns), key % maxColumns);
      if (place) this.cells.set(keyOf(place.row, place.column), formula);
    }
  }
}
