import { maxColumns, maxRows } from '../box';
import { blank } from '../cells/cell-value';
import type { Worksheet } from '../worksheet';
import type { Formula } from './formula';
import { CellError } from './tree';
import type { Scalar } from './value';
import { fromContent, toContent } from './value';

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Lets rows of values flow into the cells beside and below a formula; gives what its own cell shows. */
export function spill(sheet: Worksheet, { row, column }: Corner, formula: Formula, rows: readonly (readonly Scalar[])[]): Scalar {
  const others = rows.flatMap((line, i) => line.map((value, j) => ({ value, i, j }))).filter(({ i, j }) => i + j > 0);
  const isFree = ({ i, j }: { readonly i: number; readonly j: number }): boolean =>
    row + i < maxRows && column + j < maxColumns && sheet.cells.kind(row + i, column + j) === 0 && !sheet.formulas.get(row + i, column + j);
  if (!others.every(isFree)) return new CellError('#SPILL!');
  others.forEach(({ value, i, j }) => sheet.cells.set(row + i, column + j, toContent(value)));
  formula.spilled = others.length > 0 ? rows : undefined;
  return rows[0]?.[0] ?? null;
}

/** Blanks what a formula let flow into other cells, as far as it still stands there. */
export function takeBack(sheet: Worksheet, { row, column }: Corner, formula: Formula): void {
  formula.spilled?.forEach((line, i) =>
    line.forEach((value, j) => {
      if (i + j === 0 || !isSame(fromContent(sheet.cells.get(row + i, column + j)), fromContent(toContent(value)))) return;
      sheet.cells.set(row + i, column + j, blank);
    }),
  );
  formula.spilled = undefined;
}

const isSame = (a: Scalar, b: Scalar): boolean => (a instanceof CellError && b instanceof CellError ? a.code === b.code : a === b);
