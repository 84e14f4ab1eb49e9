import { isOneCell } from './box';
import { Formula } from './calc/formula';
import type { CellValue } from './cells/cell-value';
import { blank, booleanContent, errorContent, numberContent, textContent } from './cells/cell-value';
import { typedInput } from './cells/typed-input';
import { refuse } from './host-error';
import type { Locale } from './locale';
import { locales } from './locale';
import type { RangeGeometry } from './range-geometry';
import type { Worksheet } from './worksheet';

const longestText = 32_767;
const longestFormula = 8_192;

/** Writes one value to all cells or a block of exactly their shape; null leaves a cell as it is. */
export function writeCells({ sheet, box }: RangeGeometry, given: readonly (readonly (CellValue | null)[])[] | CellValue | null, locale: Locale = locales['en-US']): void {
  sheet.mustBeEditable(box);
  const before = isOneCell(box) ? sheet.cells.get(box.row, box.column) : undefined;
  const { row, column, rows, columns } = box;
  for (let i = 0; i < rows; i++) {
    const line = Array.isArray(given) ? given[i]! : undefined;
    for (let j = 0; j < columns; j++) {
      const value = line ? line[j] : (given as CellValue | null);
      if (value !== null && value !== undefined) enter(sheet, [row + i, column + j], value, locale);
    }
  }
  sheet.book.edited(sheet, box, before);
}

type Place = readonly [row: number, column: number];

function enter(sheet: Worksheet, [row, column]: Place, value: CellValue, locale: Locale): void {
  sheet.formulas.set(row, column, undefined);
  const isText = sheet.cells.format(row, column) === '@';
  if (typeof value === 'boolean') return sheet.cells.set(row, column, booleanContent(value));
  if (typeof value === 'number') return sheet.cells.set(row, column, isText ? textContent(String(value)) : numberContent(value));
  if (typeof value !== 'string') refuse('InvalidArgument');
  if (value === '') return sheet.cells.set(row, column, blank);
  if (value.length > longestText) refuse('InvalidArgument');
  if (value.startsWith("'")) return sheet.cells.set(row, column, textContent(value.slice(1)));
  if (isText) return sheet.cells.set(row, column, textContent(value));
  const entered = typedInput(value, locale);
  const looksLikeFormula = /^[=+\-@]/.test(value) && value.length > 1 && typeof entered.content.value === 'string';
  if (looksLikeFormula) return enterFormula(sheet, [row, column], value);
  sheet.cells.set(row, column, entered.content);
  if (entered.format && sheet.cells.format(row, column) === 'General') sheet.cells.setFormat({ row, column, rows: 1, columns: 1 }, entered.format);
}

/** A text that starts with = + - or @ is taken for a formula, as on the keyboard. */
function enterFormula(sheet: Worksheet, [row, column]: Place, text: string): void {
  if (text.length > longestFormula) refuse('FormulaLengthExceedsLimit');
  const formula = new Formula(text.startsWith('=') ? text : `=${text}`);
  if (!formula.isWellFormed) refuse('InvalidArgument');
  sheet.formulas.set(row, column, formula);
  sheet.cells.set(row, column, errorContent('#NAME?'));
}
