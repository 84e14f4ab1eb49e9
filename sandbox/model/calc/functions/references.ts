import { CellError } from '../tree';
import type { Value } from '../value';
import { isCells } from '../value';
import { part } from './lookup';
import type { Surroundings, WorksheetFunction } from './surroundings';
import { numberOf, valueError } from './surroundings';

/** INDEX: a cell of a range; a whole row or column for 0. In a single row the only number is that of the column. */
const index: WorksheetFunction = ([range = null, first, second], around) => {
  const [one, two] = [numberOf(first, around), numberOf(second, around)];
  if (one instanceof CellError) return one;
  if (two instanceof CellError) return two;
  const { rows, columns } = around.grid(range);
  const isAlongRow = second === undefined && rows === 1 && columns > 1;
  const [row, column] = isAlongRow ? [0, Math.trunc(one)] : [Math.trunc(one), second === undefined && columns === 1 ? 1 : Math.trunc(two)];
  if (row < 0 || column < 0) return valueError();
  if (row > rows || column > columns) return new CellError('#REF!');
  return part(range, { row: Math.max(0, row - 1), column: Math.max(0, column - 1), rows: row === 0 ? rows : 1, columns: column === 0 ? columns : 1 });
};

/** The numbers of the rows or columns of a reference; without one those of the formula itself. */
const numbered =
  (isRow: boolean): WorksheetFunction =>
  ([value], { place }) => {
    if (value === undefined) return (isRow ? place.row : place.column) + 1;
    if (!isCells(value)) return value instanceof CellError ? value : valueError();
    const { row, column, rows, columns } = value.box;
    if (!place.lifts || (isRow ? rows : columns) === 1) return (isRow ? row : column) + 1;
    return isRow ? Array.from({ length: rows }, (_, i) => [row + i + 1]) : [Array.from({ length: columns }, (_, i) => column + i + 1)];
  };

const size = (value: Value | undefined, around: Surroundings, which: 'rows' | 'columns'): Value => (value instanceof CellError ? value : around.grid(value ?? null)[which]);

/** Functions of where cells are. */
export const references: Readonly<Record<string, WorksheetFunction>> = {
  INDEX: index,
  ROW: numbered(true),
  COLUMN: numbered(false),
  ROWS: ([value], around) => size(value, around, 'rows'),
  COLUMNS: ([value], around) => size(value, around, 'columns'),
};
