import { maxRows } from '../box';

/** The cells of one column, dense and typed: 11 bytes a row up to the last row that was written. */
export class CellColumn {
  /** Rows from here on are blank. */
  length = 0;
  kinds = new Uint8Array(0);
  /** Number: itself; boolean: 0 or 1; text and error: place in the pool of texts. */
  numbers = new Float64Array(0);
  /** Per row the place of its number format in the pool of formats plus one; 0 = that of the whole column. */
  formats: Uint16Array | undefined;
  /** Place in the pool of the number format of the whole column. */
  columnFormat = 0;

  reach(length: number): void {
    if (length > this.kinds.length) this.grow(length);
    if (length > this.length) this.length = length;
  }

  private grow(length: number): void {
    const capacity = Math.min(maxRows, Math.max(length, 16, this.kinds.length * 2));
    this.kinds = resized(this.kinds, new Uint8Array(capacity));
    this.numbers = resized(this.numbers, new Float64Array(capacity));
    if (this.formats) this.formats = resized(this.formats, new Uint16Array(capacity));
  }

  format(row: number): number {
    const own = this.formats && row < this.length ? this.formats[row]! : 0;
    return own === 0 ? this.columnFormat : own - 1;
  }

  setFormat(row: number, rows: number, place: number): void {
    if (rows === maxRows) {
      this.columnFormat = place;
      this.formats = undefined;
      return;
    }
    if (place === this.columnFormat && (!this.formats || row >= this.length)) return;
    this.reach(row + rows);
    this.formats ??= new Uint16Array(this.kinds.length);
    this.formats.fill(place === this.columnFormat ? 0 : place + 1, row, row + rows);
  }

  /** Blanks rows; with `rows` beyond the length only what is there. */
  blank(row: number, rows: number): void {
    this.kinds.fill(0, row, Math.min(this.length, row + rows));
  }

  /** Moves everything from `row` on down by `rows`; the new cells are blank and take the number format of the row above. */
  insert(row: number, rows: number): void {
    if (row >= this.length) return;
    const end = Math.min(maxRows, this.length + rows);
    const above = this.formats && row > 0 ? this.formats[row - 1]! : 0;
    const moved = this.length;
    this.reach(end);
    for (const cells of [this.kinds, this.numbers, this.formats]) cells?.copyWithin(row + rows, row, moved);
    this.kinds.fill(0, row, Math.min(row + rows, end));
    this.formats?.fill(above, row, Math.min(row + rows, end));
  }

  /** Takes rows out; what stood below moves up. */
  remove(row: number, rows: number): void {
    if (row >= this.length) return;
    const end = Math.min(this.length, row + rows);
    for (const cells of [this.kinds, this.numbers, this.formats]) cells?.copyWithin(row, end, this.length);
    const length = this.length - (end - row);
    this.kinds.fill(0, length, this.length);
    this.formats?.fill(0, length, this.length);
    this.length = length;
  }

  copy(): CellColumn {
    const made = new CellColumn();
    made.length = this.length;
    made.kinds = this.kinds.slice(0, this.length);
    made.numbers = this.numbers.slice(0, this.length);
    made.formats = this.formats?.slice(0, this.length);
    made.columnFormat = this.columnFormat;
    return made;
  }
}

function resized<T extends Uint8Array | Uint16Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
