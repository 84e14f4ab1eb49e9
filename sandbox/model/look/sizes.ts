import type { Worksheet } from '../worksheet';
import { refuse } from '../host-error';
import { lastColumn, lastRow } from './area';
import { FollowLayer } from './follow-layer';
import type { Run } from './runs';
import { changeRuns, insertRuns, removeRuns, valueAt, within } from './runs';
import type { StructureChange } from './structure';

const pointsPerPixel = 0.75;
const standardPixels = 64;
const standardRow = 20;
const widestColumn = 255 * 7 + 5;
const highestRow = 409.5;

/** Widths of columns and heights of rows, in whole pixels of 0.75 point as Excel keeps them; what is not here is standard. */
export class Sizes extends FollowLayer {
  private columns: Run<number>[] = [];
  private rows: Run<number>[] = [];
  readonly hidden = { rows: [] as Run<true>[], columns: [] as Run<true>[] };
  /** Heights that Excel chose itself for rows that need more than the standard one, in pixels. */
  private fitted = new Map<number, number>();

  columnWidth(column: number): number {
    return (valueAt(this.columns, column) ?? standardPixels) * pointsPerPixel;
  }

  rowHeight(row: number): number {
    return (valueAt(this.rows, row) ?? this.fitted.get(row) ?? standardRow) * pointsPerPixel;
  }

  /** The width that was set, in pixels. */
  ownWidth = (column: number): number | undefined => valueAt(this.columns, column);
  /** The height that was set, in points. */
  ownHeight(row: number): number | undefined {
    const pixels = valueAt(this.rows, row);
    return pixels === undefined ? undefined : pixels * pointsPerPixel;
  }

  ownColumns = (): readonly Run<number>[] => this.columns;
  ownRows = (): readonly Run<number>[] => this.rows.map(({ from, to, value }) => ({ from, to, value: value * pointsPerPixel }));

  /** Heights in pixels that Excel chose itself, by row; rows with a height of their own may be among them. */
  fittedRows = (): ReadonlyMap<number, number> => this.fitted;

  /** Points; undefined makes the columns standard again. */
  setWidths(from: number, to: number, points: number | undefined): void {
    const pixels = points === undefined ? undefined : Math.round(points / pointsPerPixel);
    if (pixels !== undefined && !(pixels >= 0 && pixels <= widestColumn)) refuse('InvalidArgument');
    changeRuns(this.columns, from, to, () => pixels);
  }

  /** Points; undefined leaves the height to Excel again. */
  setHeights(from: number, to: number, points: number | undefined): void {
    if (points !== undefined && !(points >= 0 && points <= highestRow)) refuse('InvalidArgument');
    if (points === undefined) for (const row of this.fitted.keys()) if (row >= from && row <= to) this.fitted.delete(row);
    changeRuns(this.rows, from, to, () => (points === undefined ? undefined : Math.round(points / pointsPerPixel)));
  }

  /** Whether rows or columns are hidden; null when some are. */
  isHidden(line: 'rows' | 'columns', from: number, to: number): boolean | null {
    const found = new Set([...within(this.hidden[line], from, to)].map(({ value }) => value === true));
    return found.size > 1 ? null : found.has(true);
  }

  hide(line: 'rows' | 'columns', [from, to]: readonly [number, number], hidden: boolean): void {
    changeRuns(this.hidden[line], from, to, () => hidden || undefined);
  }

  /** Heights in points that Excel chooses for rows whose height is left to it. */
  fit(heights: ReadonlyMap<number, number>): void {
    for (const [row, points] of heights) this.fitted.set(row, Math.min(Math.ceil(points / pointsPerPixel), highestRow / pointsPerPixel));
  }

  /** Points between the left edge of the sheet and that of a column. */
  leftOf(column: number): number {
    return column === 0 ? 0 : total(within(this.columns, 0, column - 1), standardPixels);
  }

  topOf(row: number): number {
    return row === 0 ? 0 : total(within(this.allRows(), 0, row - 1), standardRow);
  }

  /** The column at a distance from the left edge, and how far inside it. */
  columnAt(points: number): { readonly index: number; readonly offset: number } {
    return placeAt(within(this.columns, 0, lastColumn), standardPixels, points);
  }

  rowAt(points: number): { readonly index: number; readonly offset: number } {
    return placeAt(within(this.allRows(), 0, lastRow), standardRow, points);
  }

  private allRows(): Run<number>[] {
    const rows = [...this.rows];
    for (const [row, pixels] of this.fitted) changeRuns(rows, row, row, (own) => own ?? pixels);
    return rows;
  }

  protected override follow({ kind, area, direction }: StructureChange): void {
    if (direction === 'vertical' && area.left === 0 && area.right === lastColumn) {
      const count = area.bottom - area.top + 1;
      this.fitted = new Map([...this.fitted].flatMap(([row, height]) => {
        if (row < area.top) return [[row, height] as const];
        if (kind === 'insert') return [[row + count, height] as const];
        return row > area.bottom ? [[row - count, height] as const] : [];
      }));
      this.hidden.rows = kind === 'insert' ? insertRuns(this.hidden.rows, { at: area.top, count }, lastRow) : removeRuns(this.hidden.rows, area.top, count);
      this.rows = kind === 'insert' ? insertRuns(this.rows, { at: area.top, count, value: area.top > 0 ? valueAt(this.rows, area.top - 1) : undefined }, lastRow) : removeRuns(this.rows, area.top, count);
    }
    if (direction === 'horizontal' && area.top === 0 && area.bottom === lastRow) {
      const count = area.right - area.left + 1;
      this.hidden.columns = kind === 'insert' ? insertRuns(this.hidden.columns, { at: area.left, count }, lastColumn) : removeRuns(this.hidden.columns, area.left, count);
      this.columns = kind === 'insert' ? insertRuns(this.columns, { at: area.left, count, value: area.left > 0 ? valueAt(this.columns, area.left - 1) : undefined }, lastColumn) : removeRuns(this.columns, area.left, count);
    }
  }

  override copySheet(to: Worksheet): void {
    const there = to.layer(Sizes);
    there.columns = [...this.columns];
    there.rows = [...this.rows];
    there.fitted = new Map(this.fitted);
    Object.assign(there.hidden, structuredClone(this.hidden));
  }
}

function total(runs: Iterable<Run<number | undefined>>, standard: number): number {
  let pixels = 0;
  for (const { from, to, value } of runs) pixels += (to - from + 1) * (value ?? standard);
  return pixels * pointsPerPixel;
}

function placeAt(runs: Iterable<Run<number | undefined>>, standard: number, points: number): { readonly index: number; readonly offset: number } {
  let rest = Math.max(0, Math.round((points / pointsPerPixel) * 1000) / 1000);
  let last = 0;
  for (const { from, to, value = standard } of runs) {
    const length = (to - from + 1) * value;
    if (rest < length) return { index: from + Math.floor(rest / value), offset: (rest % value) * pointsPerPixel };
    rest -= length;
    last = to;
  }
  return { index: last, offset: 0 };
}
