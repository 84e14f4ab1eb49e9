import { intersection, maxColumns, maxRows } from '../box';
import { structuredBox } from '../tables/structured';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import type { Formula } from './formula';
import type { CellChoice, Surroundings } from './functions';
import { functions } from './functions';
import { operate } from './operators';
import type { Tree } from './tree';
import { CellError, Unsupported } from './tree';
import type { Cells, Scalar, Value } from './value';
import { fromContent, isCells, isRows, toTruth } from './value';

/** The cell whose formula is calculated. */
export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** Calls a function that is not Excel's own; undefined when nobody knows it. */
export type OtherFunctions = (name: string, args: readonly Value[], place: Place, around: Surroundings) => Value | undefined;

/** Calculates formulas of a book. `refresh` brings cells up to date before they are looked at. */
export class Evaluator implements Surroundings {
  constructor(
    private readonly book: Workbook,
    private readonly refresh: (cells: Cells) => void,
    private readonly others: OtherFunctions,
  ) {}

  /** The value of a formula in its cell, or rows of values. Throws `Unsupported` for what is not known here. */
  result(tree: Tree, place: Place): Scalar | readonly (readonly Scalar[])[] {
    const value = this.value(tree, place);
    return isRows(value) ? value : this.one(value, place);
  }

  private value(tree: Tree, place: Place): Value {
    switch (tree.kind) {
      case 'constant':
        return tree.value;
      case 'cells':
        return this.reference(tree.sheet, tree.box, place);
      case 'structured':
        return this.structured(tree.table, tree.body, place);
      case 'name':
        return this.named(tree.sheet, tree.name, place);
      case 'call':
        return this.call(tree.name, tree.args, place);
      case 'sign':
        return this.signed(tree.operator, this.one(this.value(tree.of, place), place));
      case 'percent':
        return operate('/', this.one(this.value(tree.of, place), place), 100);
      case 'pair':
        return operate(tree.operator, this.one(this.value(tree.left, place), place), this.one(this.value(tree.right, place), place));
    }
  }

  private signed(operator: string, value: Scalar): Scalar {
    return operator === '-' ? operate('*', value, -1) : value;
  }

  private reference(sheet: string | undefined, box: Cells['box'], place: Place): Value {
    const home = sheet === undefined ? place.sheet : this.book.sheet(sheet);
    return home ? { sheet: home, box } : new CellError('#REF!');
  }

  private structured(name: string, body: string, { sheet, row, column }: Place): Value {
    const cell = { row, column, rows: 1, columns: 1 };
    const table = this.book.tables.find((one) => (name === '' ? one.touches(sheet, cell) : one.Name.toLowerCase() === name.toLowerCase()));
    const box = table && structuredBox(table, body, row);
    return table && box ? { sheet: table.sheet, box } : new CellError('#REF!');
  }

  private named(sheet: string | undefined, name: string, place: Place): Value {
    const home = sheet === undefined ? place.sheet : this.book.sheet(sheet);
    const range = home && this.book.named(name, home);
    if (range) return { sheet: range.sheet, box: range.box };
    const item = this.book.names.find((one) => one.Name.toLowerCase() === name.toLowerCase());
    if (!item) return new CellError('#NAME?');
    if (!['String', 'Integer', 'Double', 'Boolean', 'Error'].includes(item.Type) || /[()[\]]/.test(item.Formula)) throw new Unsupported(name);
    return item.Type === 'Error' ? new CellError('#REF!') : item.Value;
  }

  private call(name: string, args: readonly (Tree | undefined)[], place: Place): Value {
    const at = (i: number): Value => (args[i] ? this.value(args[i], place) : null);
    if (name === 'IF') return this.choose(args, place);
    if (name === 'IFERROR') {
      const first = this.one(at(0), place);
      return first instanceof CellError ? at(1) : first;
    }
    const known = functions[name.replace(/^_XLFN\./, '')];
    const values = args.map((_, i) => at(i));
    const around: Surroundings = { cells: (value, how) => this.cells(value, how), one: (value) => this.one(value, place), rows: (value) => this.rows(value) };
    if (known) return known(values, around);
    const result = this.others(name, values, place, around);
    if (result === undefined) throw new Unsupported(name);
    return result;
  }

  private choose(args: readonly (Tree | undefined)[], place: Place): Value {
    const [condition, yes, no] = args;
    const truth = toTruth(condition ? this.one(this.value(condition, place), place) : null);
    if (truth instanceof CellError) return truth;
    if (truth) return yes ? this.value(yes, place) : 0;
    return no ? this.value(no, place) : args.length > 2 ? 0 : false;
  }

  /** One value of a reference: of several cells the one in the same row or column as the formula. */
  one(value: Value, place?: Place): Scalar {
    if (isRows(value)) return value[0]?.[0] ?? null;
    if (!isCells(value)) return value;
    const { sheet, box } = value;
    const only = box.rows === 1 && box.columns === 1 ? box : place && sameLine(box, place);
    if (!only) return new CellError('#VALUE!');
    this.refresh({ sheet, box: only });
    return fromContent(sheet.cells.get(only.row, only.column));
  }

  /** The values of cells, row by row; of whole columns and rows as far as they are in use. */
  rows(value: Value): readonly (readonly Scalar[])[] {
    if (isRows(value)) return value;
    if (!isCells(value)) return [[value]];
    const { sheet } = value;
    const box = value.box.rows === maxRows || value.box.columns === maxColumns ? sheet.cells.used(value.box) : value.box;
    if (!box) return [[null]];
    this.refresh({ sheet, box });
    return Array.from({ length: box.rows }, (_, i) => Array.from({ length: box.columns }, (_, j) => fromContent(sheet.cells.get(box.row + i, box.column + j))));
  }

  *cells(value: Value, { leaveOut, noSubtotals = false }: CellChoice = {}): Iterable<Scalar> {
    if (isRows(value)) return yield* value.flat();
    if (!isCells(value)) return yield value;
    const box = value.sheet.cells.used(value.box);
    if (!box) return;
    const { sheet } = value;
    this.refresh({ sheet, box });
    for (let row = box.row; row < box.row + box.rows; row++) {
      if (leaveOut && sheet.isRowHidden(row, leaveOut === 'filtered')) continue;
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (noSubtotals && /SUBTOTAL\(/i.test(sheet.formulas.get(row, column)?.text ?? '')) continue;
        yield fromContent(sheet.cells.get(row, column));
      }
    }
  }
}

function sameLine(box: Cells['box'], { row, column }: Place): Cells['box'] | undefined {
  if (box.columns === 1) return intersection(box, { ...box, row, rows: 1 });
  return box.rows === 1 ? intersection(box, { ...box, column, columns: 1 }) : undefined;
}
