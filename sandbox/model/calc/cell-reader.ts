import { intersection, maxColumns, maxRows } from '../box';
import type { CellColumn } from '../cells/cell-column';
import { Kind } from '../cells/cell-value';
import type { CellChoice, Grid } from './functions/surroundings';
import type { Place } from './place';
import { CellError } from './tree';
import type { Cells, Scalar, Value } from './value';
import { isCells, isRows } from './value';

type Rows = readonly (readonly Scalar[])[];

/** Looks at the cells behind references. `refresh` brings them up to date first. */
export class CellReader {
  constructor(readonly refresh: (cells: Cells) => void) {}

  /** One value of a reference: of several cells the one in the same row or column as the formula. */
  one(value: Value, place?: Place): Scalar {
    if (isRows(value)) return value[0]?.[0] ?? null;
    if (!isCells(value)) return value;
    const { sheet, box } = value;
    const only = box.rows === 1 && box.columns === 1 ? box : place && sameLine(box, place);
    if (!only) return new CellError('#VALUE!');
    this.refresh({ sheet, box: only });
    return scalarAt(value, only.row, only.column);
  }

  /** The values of cells, row by row; of whole columns and rows as far as they are in use. */
  rows(value: Value): Rows {
    if (isRows(value)) return value;
    if (!isCells(value)) return [[value]];
    const { sheet, box } = value;
    const used = box.rows === maxRows || box.columns === maxColumns ? sheet.cells.used(box) : box;
    return used ? this.copied({ sheet, box: used }) : [[null]];
  }

  /** The same to calculate with several ranges side by side: whole columns all start at the top and end with the sheet's last row. */
  aligned(value: Value): Rows {
    if (!isCells(value) || value.box.rows !== maxRows) return this.rows(value);
    const { sheet, box } = value;
    const rows = Math.max(1, ...sheet.cells.columns.map((column) => column?.length ?? 0));
    return this.copied({ sheet, box: { ...box, rows } });
  }

  private copied(cells: Cells): Rows {
    const { row, column, rows, columns } = cells.box;
    this.refresh(cells);
    const made: Scalar[][] = [];
    for (let i = 0; i < rows; i++) {
      const line: Scalar[] = [];
      for (let j = 0; j < columns; j++) line.push(scalarAt(cells, row + i, column + j));
      made.push(line);
    }
    return made;
  }

  /** Values that are looked at where they stand. */
  grid(value: Value): Grid {
    if (isCells(value)) {
      const { sheet, box } = value;
      this.refresh(value);
      const lengths = Array.from({ length: Math.min(box.columns, sheet.cells.columns.length) }, (_, i) => sheet.cells.columns[box.column + i]?.length ?? 0);
      const usedRows = Math.max(0, Math.min(box.rows, Math.max(0, ...lengths) - box.row));
      return { rows: box.rows, columns: box.columns, usedRows, at: (row, column) => scalarAt(value, box.row + row, box.column + column) };
    }
    const rows = isRows(value) ? value : [[value]];
    return { rows: rows.length, columns: rows[0]?.length ?? 0, usedRows: rows.length, at: (row, column) => rows[row]?.[column] ?? null };
  }

  *cells(value: Value, { leaveOut, noSubtotals = false }: CellChoice = {}): Iterable<Scalar> {
    if (isRows(value)) return yield* value.flat();
    if (!isCells(value)) return yield value;
    const box = value.sheet.cells.used(value.box);
    if (!box) return;
    const { sheet } = value;
    this.refresh({ sheet, box });
    for (let row = box.row; row < box.row + box.rows; row++) {
      if (leaveOut && sheet.isRowHidden(row, leaveOut === 'filtered')) continue;
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (noSubtotals && /SUBTOTAL\(/i.test(sheet.formulas.get(row, column)?.text ?? '')) continue;
        yield scalarAt(value, row, column);
      }
    }
  }
}

function scalarAt({ sheet }: Cells, row: number, column: number): Scalar {
  const cells: CellColumn | undefined = sheet.cells.columns[column];
  if (!cells || row >= cells.length) return null;
  const number = cells.numbers[row]!;
  switch (cells.kinds[row]) {
    case Kind.number:
      return number;
    case Kind.text:
      return sheet.book.pools.texts.values[number]!;
    case Kind.boolean:
      return number === 1;
    case Kind.error:
      return new CellError(sheet.book.pools.texts.values[number]!);
    default:
      return null;
  }
}

function sameLine(box: Cells['box'], { row, column }: Place): Cells['box'] | undefined {
  if (box.columns === 1) return intersection(box, { ...box, row, rows: 1 });
  return box.rows === 1 ? intersection(box, { ...box, column, columns: 1 }) : undefined;
}
