import { columnIndex } from '../../model/address';
import { CellFormats } from '../../model/look/cell-formats';
import type { CellLook } from '../../model/look/cell-look';
import { lastColumn } from '../../model/look/area';
import { Sizes } from '../../model/look/sizes';
import type { Worksheet } from '../../model/worksheet';

interface Run {
  readonly from: number;
  to: number;
  readonly style: number;
}

interface Band {
  readonly top: number;
  bottom: number;
  readonly key: string;
  readonly runs: readonly Run[];
}

const flag = (attributes: string, name: string): boolean => new RegExp(`\\s${name}="(?:1|true)"`).test(attributes);
const number = (attributes: string, name: string): number | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Reads the looks of the cells and the heights of the rows from `sheetData`. Rows that look alike become one area. */
export function loadCellLooks(sheet: Worksheet, data: string, looks: readonly (CellLook | undefined)[]): void {
  const { grid } = sheet.layer(CellFormats);
  let band: Band | undefined;
  const close = (): void => {
    for (const { from, to, style } of band?.runs ?? []) grid.set({ top: band!.top, bottom: band!.bottom, left: from, right: to }, looks[style]);
    band = undefined;
  };
  let last = -1;
  for (const [, attributes = '', cells = ''] of data.matchAll(/<(?:\w+:)?row((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs)) {
    const row = (number(attributes, 'r') ?? last + 2) - 1;
    last = row;
    loadRow(sheet, row, attributes);
    const runs = runsOf(attributes, cells, looks);
    const key = runs.map(({ from, to, style }) => `${from}:${to}:${style}`).join(' ');
    if (band?.key === key && band.bottom === row - 1) band.bottom = row;
    else {
      close();
      if (runs.length > 0) band = { top: row, bottom: row, key, runs };
    }
  }
  close();
}

function loadRow(sheet: Worksheet, row: number, attributes: string): void {
  const height = number(attributes, 'ht');
  const sizes = sheet.layer(Sizes);
  if (flag(attributes, 'hidden')) sizes.hide('rows', [row, row], true);
  if (height === undefined) return;
  if (flag(attributes, 'customHeight')) sizes.setHeights(row, row, Math.min(height, 409.5));
  else sizes.fit(new Map([[row, height]]));
}

/** Neighbours in a row with the same look; cells without a style of their own have that of the row. */
function runsOf(attributes: string, cells: string, looks: readonly (CellLook | undefined)[]): readonly Run[] {
  const rowStyle = flag(attributes, 'customFormat') ? (number(attributes, 's') ?? 0) : 0;
  const runs: Run[] = looks[rowStyle] ? [{ from: 0, to: lastColumn, style: rowStyle }] : [];
  for (const [, letters = '', rest = ''] of cells.matchAll(/<(?:\w+:)?c\s+r="([A-Z]+)\d+"((?:\s+[\w:]+="[^"]*")*)/g)) {
    const style = number(rest, 's') ?? 0;
    const column = columnIndex(letters);
    const before = runs.at(-1);
    if (before?.style === style && before.to === column - 1) before.to = column;
    else if (looks[style] || rowStyle > 0) runs.push({ from: column, to: column, style });
  }
  return runs;
}
