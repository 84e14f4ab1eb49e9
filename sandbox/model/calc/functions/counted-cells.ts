import type { CellColumn } from '../../cells/cell-column';
import { Kind } from '../../cells/cell-value';
import type { Cells } from '../value';
import type { Criterion } from './criterion';

/** Cells with what they must be. */
export interface Condition {
  readonly cells: Cells;
  readonly criterion: Criterion;
}

/** Rows from here on are blank in all these cells. */
export function filledRows(all: readonly Cells[]): number {
  let filled = 0;
  for (const { sheet, box } of all) {
    for (let i = 0; i < box.columns; i++) filled = Math.max(filled, Math.min(box.rows, (sheet.cells.columns[box.column + i]?.length ?? 0) - box.row));
  }
  return filled;
}

const unknown = 0;
const yes = 1;
const no = 2;

/** Asks a criterion once for every distinct text. */
function textTest({ texts }: { readonly texts: { readonly values: readonly string[] } }, test: (text: string) => boolean): (place: number) => boolean {
  const answers = new Uint8Array(texts.values.length);
  return (place) => {
    if (answers[place] === unknown) answers[place] = test(texts.values[place]!) ? yes : no;
    return answers[place] === yes;
  };
}

/** Strikes out of the marks (column by column) the cells that do not meet a condition. */
export function strike(marks: Uint8Array, rows: number, { cells: { sheet, box }, criterion }: Condition): void {
  const isText = textTest(sheet.book.pools, criterion.text);
  const isError = textTest(sheet.book.pools, criterion.error);
  const holds = (column: CellColumn, row: number): boolean => {
    const number = column.numbers[row]!;
    switch (column.kinds[row]) {
      case Kind.number:
        return criterion.number(number);
      case Kind.text:
        return isText(number);
      case Kind.boolean:
        return criterion.truth(number === 1);
      case Kind.error:
        return isError(number);
      default:
        return criterion.blank;
    }
  };
  for (let i = 0; i < box.columns; i++) {
    const column = sheet.cells.columns[box.column + i];
    const first = i * rows;
    for (let row = 0; row < rows; row++) {
      if (marks[first + row] === 0) continue;
      const isBlank = column === undefined || box.row + row >= column.length;
      if (!(isBlank ? criterion.blank : holds(column, box.row + row))) marks[first + row] = 0;
    }
  }
}
