import type { Box } from '../box';
import { bounding, maxColumns, maxRows } from '../box';
import { CellColumn } from './cell-column';
import type { CellValue, Content } from './cell-value';
import { Kind, blank } from './cell-value';
import type { Pool } from './pool';

/** The pools that the sheets of a book share. */
export interface Pools {
  readonly texts: Pool;
  readonly formats: Pool;
}

/** The contents and number formats of a sheet's cells, column by column. */
export class SheetCells {
  columns: (CellColumn | undefined)[] = [];

  constructor(readonly pools: Pools) {}

  column(index: number): CellColumn {
    while (this.columns.length <= index) this.columns.push(undefined);
    return (this.columns[index] ??= new CellColumn());
  }

  get(row: number, column: number): Content {
    const cells = this.columns[column];
    const kind = cells && row < cells.length ? (cells.kinds[row] as Kind) : Kind.blank;
    return kind === Kind.blank ? blank : { kind, value: this.value(cells!, row, kind) };
  }

  set(row: number, column: number, { kind, value }: Content): void {
    if (kind === Kind.blank) return this.columns[column]?.blank(row, 1);
    const cells = this.column(column);
    if (row >= cells.length) cells.reach(row + 1);
    cells.kinds[row] = kind;
    cells.numbers[row] = typeof value === 'string' ? this.pools.texts.place(value) : Number(value);
  }

  private value(cells: CellColumn, row: number, kind: Kind): CellValue {
    const number = cells.numbers[row]!;
    if (kind === Kind.number) return number;
    return kind === Kind.boolean ? number === 1 : this.pools.texts.values[number]!;
  }

  /** The values of a box, row by row. */
  values({ row, column, rows, columns }: Box): CellValue[][] {
    const { texts } = this.pools;
    const cells = Array.from({ length: columns }, (_, i) => this.columns[column + i]);
    const lines: CellValue[][] = new Array(rows);
    for (let i = 0, at = row; i < rows; i++, at++) {
      const line: CellValue[] = new Array(columns);
      for (let j = 0; j < columns; j++) {
        const one = cells[j];
        const kind = one !== undefined && at < one.length ? one.kinds[at] : 0;
        if (kind === 0) line[j] = '';
        else if (kind === 1) line[j] = one!.numbers[at]!;
        else line[j] = kind === 3 ? one!.numbers[at] === 1 : texts.values[one!.numbers[at]!]!;
      }
      lines[i] = line;
    }
    return lines;
  }

  kind(row: number, column: number): Kind {
    const cells = this.columns[column];
    return cells && row < cells.length ? (cells.kinds[row] as Kind) : Kind.blank;
  }

  format(row: number, column: number): string {
    return this.pools.formats.values[this.columns[column]?.format(row) ?? 0]!;
  }

  setFormat({ row, column, rows, columns }: Box, format: string): void {
    const place = this.pools.formats.place(format);
    for (let i = column; i < column + columns; i++) {
      if (place !== 0 || this.columns[i]) this.column(i).setFormat(row, rows, place);
    }
  }

  blank({ row, column, rows, columns }: Box): void {
    for (let i = column; i < Math.min(this.columns.length, column + columns); i++) this.columns[i]?.blank(row, rows);
  }

  /** The smallest box with all filled cells; with `formats`, cells with a number format of their own count too. */
  used(within: Box, formats = false): Box | undefined {
    let used: Box | undefined;
    const last = Math.min(this.columns.length, within.column + within.columns);
    for (let column = within.column; column < last; column++) {
      const ends = this.columns[column] && filledRows(this.columns[column]!, within, formats);
      if (!ends) continue;
      const filled = { row: ends[0], column, rows: ends[1] - ends[0] + 1, columns: 1 };
      used = used ? bounding(used, filled) : filled;
    }
    return used;
  }

  /** True when moving by so much would push a filled cell off the sheet. */
  wouldFallOff(box: Box, shift: 'Down' | 'Right'): boolean {
    if (shift === 'Down') return this.used({ ...box, row: maxRows - box.rows, rows: box.rows }) !== undefined;
    return this.used({ ...box, column: maxColumns - box.columns, columns: box.columns }) !== undefined;
  }
}

function filledRows({ length, kinds, formats }: CellColumn, { row, rows }: Box, withFormats: boolean): readonly [number, number] | undefined {
  const end = Math.min(length, row + rows);
  const isFilled = (at: number): boolean => kinds[at] !== 0 || (withFormats && formats !== undefined && formats[at] !== 0);
  let first = row;
  while (first < end && !isFilled(first)) first++;
  if (first >= end) return undefined;
  let last = end - 1;
  while (!isFilled(last)) last--;
  return [first, last];
}
