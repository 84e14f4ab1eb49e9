import type { Area } from './area';
import { everything, intersection, lastColumn, lastRow, moved } from './area';
import type { Change, Run, Runs } from './runs';
import { changeRuns, insertRuns, removeRuns, valueAt, within } from './runs';

type Row<T> = Runs<T>;

export interface Piece<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Values over the cells of a sheet, kept per band of equal rows and per run of columns inside it: a format on a column of
 * 150,000 rows is one entry. Values are compared by identity, so equal values ought to be one object.
 */
export class AreaGrid<T> {
  private bands: Run<Row<T>>[] = [];
  private readonly rows = new Map<string, Row<T>>();
  private readonly ids = new Map<T, number>();

  at(row: number, column: number): T | undefined {
    const band = valueAt(this.bands, row);
    return band && valueAt(band, column);
  }

  /** Changes what every cell of an area holds; cells that hold nothing are asked too. */
  change(area: Area, change: Change<T>): void {
    const known = new Map<T | undefined, T | undefined>();
    const once: Change<T> = (value) => {
      if (!known.has(value)) known.set(value, change(value));
      return known.get(value);
    };
    const changedRows = new Map<Row<T> | undefined, Row<T> | undefined>();
    changeRuns(this.bands, area.top, area.bottom, (row) => {
      if (!changedRows.has(row)) changedRows.set(row, this.changedRow(row, area, once));
      return changedRows.get(row);
    });
  }

  set(area: Area, value: T | undefined): void {
    this.change(area, () => value);
  }

  /** Everything inside an area, clipped to it, from top to bottom. */
  *pieces(area: Area = everything): Generator<Piece<T>> {
    for (const { area: place, value } of this.all(area)) if (value !== undefined) yield { area: place, value };
  }

  /** As `pieces`, with the stretches that hold nothing. */
  *all(area: Area): Generator<Piece<T | undefined>> {
    for (const band of within(this.bands, area.top, area.bottom)) {
      for (const run of within(band.value ?? [], area.left, area.right)) {
        yield { area: { top: band.from, bottom: band.to, left: run.from, right: run.to }, value: run.value };
      }
    }
  }

  /** Inserts rows or columns; they take over what stands before them when `inherit` is set. */
  insertRows(at: number, count: number, inherit: boolean): void {
    const model = inherit && at > 0 ? valueAt(this.bands, at - 1) : undefined;
    this.bands = insertRuns(this.bands, { at, count, value: model }, lastRow);
  }

  insertColumns(at: number, count: number, inherit: boolean): void {
    this.eachRow((row) => insertRuns(row, { at, count, value: inherit && at > 0 ? valueAt(row, at - 1) : undefined }, lastColumn));
  }

  deleteRows(at: number, count: number): void {
    this.bands = removeRuns(this.bands, at, count);
  }

  deleteColumns(at: number, count: number): void {
    this.eachRow((row) => removeRuns(row, at, count));
  }

  /** Takes what an area holds to another place on the sheet; what goes past the edge is lost. */
  move(area: Area, rows: number, columns: number): void {
    const taken = [...this.pieces(area)];
    this.set(area, undefined);
    this.put(taken.map(({ area: place, value }) => ({ area: moved(place, rows, columns), value })));
  }

  put(pieces: readonly Piece<T>[]): void {
    for (const { area, value } of pieces) {
      const inside = intersection(area, everything);
      if (inside !== undefined) this.set(inside, value);
    }
  }

  copy(): AreaGrid<T> {
    const grid = new AreaGrid<T>();
    grid.put([...this.pieces()]);
    return grid;
  }

  /** How many stretches the grid is kept in: what it costs. */
  get size(): number {
    return this.bands.reduce((sum, band) => sum + band.value.length, 0);
  }

  private changedRow(row: Row<T> | undefined, area: Area, change: Change<T>): Row<T> | undefined {
    const changed = [...(row ?? [])];
    changeRuns(changed, area.left, area.right, change);
    return this.known(changed);
  }

  private eachRow(change: (row: Row<T>) => Run<T>[]): void {
    const bands: Run<Row<T>>[] = [];
    for (const { from, to, value } of this.bands) changeRuns(bands, from, to, () => this.known(change(value)));
    this.bands = bands;
  }

  /** One object for equal rows, so that neighbours grow together; undefined for an empty one. */
  private known(row: Run<T>[]): Row<T> | undefined {
    if (row.length === 0) return undefined;
    const key = row.map(({ from, to, value }) => `${from}:${to}:${this.idOf(value)}`).join(' ');
    const found = this.rows.get(key);
    if (found !== undefined) return found;
    this.rows.set(key, row);
    return row;
  }

  private idOf(value: T): number {
    const id = this.ids.get(value) ?? this.ids.size;
    this.ids.set(value, id);
    return id;
  }
}
