import type { Box } from '../box';
import { Formula } from '../calc/formula';
import { copiedFormula } from '../calc/rewrite';
import type { Content } from '../cells/cell-value';
import { Kind } from '../cells/cell-value';
import type { Worksheet } from '../worksheet';

/** A column to sort by, counted from the first of the box. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** Puts the rows of a box in order, with their formulas, number formats and looks. */
export function sortRows(sheet: Worksheet, box: Box, keys: readonly SortKey[], matchCase = false): void {
  sheet.mustBeEditable(box);
  sheet.book.calculator.refresh(sheet, box);
  const order = Array.from({ length: box.rows }, (_, i) => i).sort((a, b) => compareRows(sheet, box, { a, b, keys, matchCase }) || a - b);
  for (let column = box.column; column < box.column + box.columns; column++) reorderColumn(sheet, { ...box, column, columns: 1 }, order);
  sheet.layers.forEach((layer) => layer.reorder?.(box, order));
  sheet.book.edited(sheet, box);
}

function reorderColumn(sheet: Worksheet, { row, rows, column }: Box, order: readonly number[]): void {
  const before = Array.from({ length: rows }, (_, i) => ({ content: sheet.cells.get(row + i, column), format: sheet.cells.format(row + i, column), formula: sheet.formulas.get(row + i, column)?.text }));
  order.forEach((from, to) => {
    const { content, format, formula } = before[from]!;
    sheet.cells.set(row + to, column, content);
    if (sheet.cells.format(row + to, column) !== format) sheet.cells.setFormat({ row: row + to, column, rows: 1, columns: 1 }, format);
    sheet.formulas.set(row + to, column, formula === undefined ? undefined : new Formula(copiedFormula(formula, to - from, 0)));
  });
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
}

function compareRows(sheet: Worksheet, { row, column }: Box, { a, b, keys, matchCase }: Pair): number {
  for (const { key, ascending } of keys) {
    const [first, second] = [sheet.cells.get(row + a, column + key), sheet.cells.get(row + b, column + key)];
    // Blank cells come last either way.
    if (first.kind === Kind.blank || second.kind === Kind.blank) {
      if (first.kind !== second.kind) return first.kind === Kind.blank ? 1 : -1;
      continue;
    }
    const order = compareCells(first, second, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function compareCells(a: Content, b: Content, matchCase: boolean): number {
  if (a.kind !== b.kind) return a.kind - b.kind;
  if (typeof a.value === 'string') return a.value.localeCompare(String(b.value), undefined, { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a.value) - Number(b.value);
}
