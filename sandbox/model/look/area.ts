import type { Box } from '../box';

/** A rectangle of cells by its edges; rows and columns from 0, last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1048575;
export const lastColumn = 16383;

/** The whole sheet. */
export const everything: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowsArea = (top: number, bottom: number): Area => ({ top, left: 0, bottom, right: lastColumn });
export const columnsArea = (left: number, right: number): Area => ({ top: 0, left, bottom: lastRow, right });

/** The cells that two areas share. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return shared.top > shared.bottom || shared.left > shared.right ? undefined : shared;
}

export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

export const isSameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** What of `area` lies outside `taken`: none, one or up to four areas, from top to bottom. */
export function without(area: Area, taken: Area): readonly Area[] {
  const hole = intersection(area, taken);
  if (hole === undefined) return [area];
  const pieces = [
    { ...area, bottom: hole.top - 1 },
    { ...hole, left: area.left, right: hole.left - 1 },
    { ...hole, left: hole.right + 1, right: area.right },
    { ...area, top: hole.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The smallest area around all of these. */
export const around = (areas: readonly Area[]): Area =>
  areas.reduce((a, b) => ({ top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) }));

export const moved = ({ top, left, bottom, right }: Area, rows: number, columns: number): Area => ({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });

export const areaOf = ({ row, column, rows, columns }: Box): Area => ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

export const boxOf = ({ top, left, bottom, right }: Area): Box => ({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
