import type { IColumnData, IFreeze, IRange, IRowData } from '@univerjs/core';
import { bottomOf, rightOf } from '../../model/box';
import type { Area } from '../../model/look/area';
import { lastColumn, lastRow } from '../../model/look/area';
import { Charts } from '../../model/look/charts';
import { Freeze } from '../../model/look/freeze-panes';
import { Merges } from '../../model/look/merges';
import type { Run } from '../../model/look/runs';
import { Sizes } from '../../model/look/sizes';
import type { Worksheet } from '../../model/worksheet';

type Lines<T> = Record<number, Partial<T>>;

/** What of a sheet Univer keeps itself: everything but the cells. Sizes in pixels. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowData: Lines<IRowData>;
  readonly columnData: Lines<IColumnData>;
  readonly mergeData: IRange[];
  readonly freeze: IFreeze;
  readonly showGridlines: 0 | 1;
}

const [fewestRows, fewestColumns] = [120, 26];
const [spareRows, spareColumns] = [60, 6];
const pixelsPerPoint = 4 / 3;

/** Tells when the layout of a sheet is another one; cheap beside the layout itself. */
export function layoutKey(sheet: Worksheet): string {
  const sizes = sheet.layer(Sizes);
  const { rows, columns } = sheet.layer(Freeze);
  return JSON.stringify([reachOf(sheet), sizes.ownColumns(), sizes.ownRows(), [...sizes.fittedRows()], sizes.hidden, sheet.layer(Merges).areas, rows, columns, sheet.ShowGridlines]);
}

export function layoutOf(sheet: Worksheet): SheetLayout {
  const sizes = sheet.layer(Sizes);
  const { rowCount, columnCount } = reachOf(sheet);
  const [rowData, columnData]: [Lines<IRowData>, Lines<IColumnData>] = [{}, {}];
  for (const [row, h] of sizes.fittedRows()) rowData[row] = { h, ia: 0 };
  each(sizes.ownRows(), rowCount, (row, points) => (rowData[row] = { h: points * pixelsPerPoint, ia: 0 }));
  each(sizes.ownColumns(), columnCount, (column, w) => (columnData[column] = w === 0 ? { w: 64, hd: 1 } : { w }));
  each(sizes.hidden.rows, rowCount, (row) => (rowData[row] = { ...rowData[row], hd: 1 }));
  each(sizes.hidden.columns, columnCount, (column) => (columnData[column] = { ...columnData[column], hd: 1 }));
  return {
    rowCount, columnCount, rowData, columnData,
    mergeData: sheet.layer(Merges).areas.map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: sheet.ShowGridlines ? 1 : 0,
  };
}

function each<T>(runs: readonly Run<T>[], count: number, visit: (index: number, value: T) => void): void {
  for (const { from, to, value } of runs) for (let i = from; i <= Math.min(to, count - 1); i++) visit(i, value);
}

export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({ startRow: top, endRow: bottom, startColumn: left, endColumn: right });

function freezeOf(sheet: Worksheet): IFreeze {
  const { rows, columns } = sheet.layer(Freeze);
  return { ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

/** How many rows and columns are shown: all in use with room to go on, never all million rows. */
function reachOf(sheet: Worksheet): { readonly rowCount: number; readonly columnCount: number } {
  const used = sheet.usedBox(false);
  const corners = sheet.layer(Charts).charts.map(({ to }) => to);
  const row = Math.max(used ? bottomOf(used) : 0, ...corners.map((corner) => corner.row), selectedEnd(sheet, 'row'));
  const column = Math.max(used ? rightOf(used) : 0, ...corners.map((corner) => corner.column), selectedEnd(sheet, 'column'));
  return { rowCount: Math.min(lastRow + 1, Math.max(fewestRows, row + 1 + spareRows)), columnCount: Math.min(lastColumn + 1, Math.max(fewestColumns, column + 1 + spareColumns)) };
}

/** Cells that the add-in selects beyond those in use have to be there as well; whole rows and columns ask for nothing. */
function selectedEnd(sheet: Worksheet, line: 'row' | 'column'): number {
  const { selection } = sheet.book;
  if (selection.sheet !== sheet) return 0;
  const end = line === 'row' ? bottomOf(selection.box) : rightOf(selection.box);
  return end >= (line === 'row' ? lastRow : lastColumn) ? 0 : end;
}
