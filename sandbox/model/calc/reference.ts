import { columnIndex, columnName, quoteSheet } from '../address';
import type { Box } from '../box';
import { maxColumns, maxRows } from '../box';
import type { Token } from './tokens';

/** One end of a reference; `$` before a part fixes it when the formula is copied. */
interface End {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference to cells as it stands in a formula. */
export interface Reference {
  readonly sheet?: string;
  readonly first: End;
  readonly last: End;
  /** Written as one cell (`A1`), a pair (`A1:B2`), columns (`A:B`) or rows (`1:2`). */
  readonly form: 'cell' | 'pair' | 'columns' | 'rows';
}

const oneEnd = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

function parseEnd(text: string, isLast: boolean): End {
  const [, dollar = '', letters, otherDollar = '', digits] = oneEnd.exec(text)!;
  const column = letters === undefined ? (isLast ? maxColumns - 1 : 0) : columnIndex(letters);
  const row = digits === undefined ? (isLast ? maxRows - 1 : 0) : Number(digits) - 1;
  return { row, column, isColumnFixed: letters !== undefined && dollar === '$', isRowFixed: letters === undefined ? dollar === '$' : otherDollar === '$' };
}

/** Reads a reference token; undefined when it lies outside the sheet. */
export function reference({ sheet, body = '' }: Token): Reference | undefined {
  const [from = '', to] = body.split(':');
  const form = to === undefined ? 'cell' : /^\$?\d/.test(from) ? 'rows' : /\d/.test(from) ? 'pair' : 'columns';
  const first = parseEnd(from, false);
  const last = to === undefined ? first : parseEnd(to, true);
  const isOnSheet = [first, last].every(({ row, column }) => row < maxRows && column < maxColumns);
  return isOnSheet ? { ...(sheet === undefined ? {} : { sheet }), first, last, form } : undefined;
}

export function referenceBox({ first, last }: Reference): Box {
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

/** The same reference to other cells; what was fixed stays fixed. */
export function withBox(reference: Reference, { row, column, rows, columns }: Box): Reference {
  const upsideDown = reference.first.row > reference.last.row;
  const mirrored = reference.first.column > reference.last.column;
  const [top, bottom] = [row, row + rows - 1];
  const [left, right] = [column, column + columns - 1];
  const first = { ...reference.first, row: upsideDown ? bottom : top, column: mirrored ? right : left };
  const last = { ...reference.last, row: upsideDown ? top : bottom, column: mirrored ? left : right };
  return { ...reference, first, last, form: reference.form === 'cell' && rows * columns > 1 ? 'pair' : reference.form };
}

export function referenceText({ sheet, first, last, form }: Reference): string {
  const columnOf = (end: End): string => (end.isColumnFixed ? '$' : '') + columnName(end.column);
  const rowOf = (end: End): string => `${end.isRowFixed ? '$' : ''}${end.row + 1}`;
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  if (form === 'cell') return prefix + columnOf(first) + rowOf(first);
  if (form === 'columns') return `${prefix}${columnOf(first)}:${columnOf(last)}`;
  if (form === 'rows') return `${prefix}${rowOf(first)}:${rowOf(last)}`;
  return `${prefix}${columnOf(first)}${rowOf(first)}:${columnOf(last)}${rowOf(last)}`;
}

/** The reference as it reads after its formula was copied so many rows and columns further; undefined off the sheet. */
export function displaced(reference: Reference, rows: number, columns: number): Reference | undefined {
  const isWholeColumn = reference.form === 'columns';
  const isWholeRow = reference.form === 'rows';
  const move = (end: End): End => ({
    ...end,
    row: end.isRowFixed || isWholeColumn ? end.row : end.row + rows,
    column: end.isColumnFixed || isWholeRow ? end.column : end.column + columns,
  });
  const moved = { ...reference, first: move(reference.first), last: move(reference.last) };
  const isOnSheet = [moved.first, moved.last].every(({ row, column }) => row >= 0 && column >= 0 && row < maxRows && column < maxColumns);
  return isOnSheet ? moved : undefined;
}
