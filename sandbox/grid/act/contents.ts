import type { Box } from '../../model/box';
import { intersection } from '../../model/box';
import { Formula } from '../../model/calc/formula';
import type { Content } from '../../model/cells/cell-value';
import { blank } from '../../model/cells/cell-value';
import type { Worksheet } from '../../model/worksheet';

interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format: string;
  readonly formula: string | undefined;
}

/** What stands in some cells, to put it back. */
export interface KeptCells {
  readonly sheet: Worksheet;
  readonly box: Box;
  readonly cells: readonly KeptCell[];
}

const mostCells = 200_000;

/** What stands in a box now; undefined when it is too much to keep. */
export function keepCells(sheet: Worksheet, box: Box): KeptCells | undefined {
  const used = sheet.usedBox(false);
  const within = (used && intersection(used, box)) ?? { ...box, rows: 1, columns: 1 };
  const whole = box.rows * box.columns <= mostCells ? box : within;
  if (whole.rows * whole.columns > mostCells) return undefined;
  const cells: KeptCell[] = [];
  for (let row = whole.row; row < whole.row + whole.rows; row++) {
    for (let column = whole.column; column < whole.column + whole.columns; column++) {
      cells.push({ row, column, content: sheet.cells.get(row, column), format: sheet.cells.format(row, column), formula: sheet.formulas.get(row, column)?.text });
    }
  }
  return { sheet, box: whole, cells };
}

/** Whether the cells hold the same still; values of formulas do not count. */
export function isAsKept({ sheet, cells }: KeptCells): boolean {
  return cells.every(({ row, column, content, format, formula }) => {
    if (sheet.formulas.get(row, column)?.text !== formula || sheet.cells.format(row, column) !== format) return false;
    const now = sheet.cells.get(row, column);
    return formula !== undefined || (now.kind === content.kind && now.value === content.value);
  });
}

export function putBack({ sheet, box, cells }: KeptCells): void {
  sheet.mustBeEditable(box);
  for (const { row, column, content, format, formula } of cells) {
    sheet.formulas.set(row, column, formula === undefined ? undefined : new Formula(formula));
    sheet.cells.set(row, column, content.kind === 0 ? blank : content);
    sheet.cells.setFormat({ row, column, rows: 1, columns: 1 }, format);
  }
  sheet.book.edited(sheet, box);
}
