import { structuredBox } from '../tables/structured';
import type { Workbook } from '../workbook';
import { CellReader } from './cell-reader';
import { functions, functionsOfScalars, ofDays } from './known-functions';
import { branches } from './functions/branches';
import type { Surroundings } from './functions/surroundings';
import { isMany, lift, liftPair } from './lift';
import { operate } from './operators';
import type { Place } from './place';
import type { Tree } from './tree';
import { CellError, Unsupported } from './tree';
import type { Cells, Scalar, Value } from './value';
import { isRows } from "./value";

/** Calls a function that is not Excel's own; undefined when nobody knows it. */
export type OtherFunctions = (name: string, args: readonly Value[], place: Place, around: Surroundings) => Value | undefined;

/** What the evaluator asks of the calculator. */
export interface Calculating {
  /** Brings cells up to date before they are looked at. */
  refresh(cells: Cells): void;
  /** Now, as a day serial. */
  now(): number;
  readonly others: OtherFunctions;
}

/** Calculates formulas of a book. */
export class Evaluator {
  private readonly reader: CellReader;

  constructor(
    private readonly book: Workbook,
    private readonly calculating: Calculating,
  ) {
    this.reader = new CellReader((cells) => calculating.refresh(cells));
  }

  /** The value of a formula in its cell, or rows of values. Throws `Unsupported` for what is not known here. */
  result(tree: Tree, place: Place): Scalar | readonly (readonly Scalar[])[] {
    const value = this.value(tree, place);
    if (isRows(value)) return value;
    return place.lifts && isMany(value) ? this.reader.rows(value) : this.reader.one(value, place);
  }

  private value(tree: Tree, place: Place): Value {
    switch (tree.kind) {
      case 'constant':
        return tree.value;
      case 'rows':
        return tree.rows;
      case 'cells':
        return this.reference(tree.sheet, tree.box, place);
      case 'structured':
        return this.structured(tree.table, tree.body, place);
      case 'name':
        return this.named(tree.sheet, tree.name, place);
      case 'call':
        return this.call(tree.name, tree.args, place);
      case 'sign':
        return this.signed(tree.operator, this.value(tree.of, place), place);
      case 'percent':
        return this.pair('/', this.value(tree.of, place), 100, place);
      case 'pair':
        return this.pair(tree.operator, this.value(tree.left, place), this.value(tree.right, place), place);
    }
  }

  private signed(operator: string, value: Value, place: Place): Value {
    if (operator === '-') return this.pair('*', value, -1, place);
    return operator === '@' || !place.lifts ? this.reader.one(value, place) : value;
  }

  private pair(operator: string, left: Value, right: Value, place: Place): Value {
    const { locale } = this.book;
    if (place.lifts && (isMany(left) || isMany(right))) return liftPair(this.reader.aligned(left), this.reader.aligned(right), (a, b) => operate(operator, a, b, locale));
    return operate(operator, this.reader.one(left, place), this.reader.one(right, place), locale);
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

  private call(spelled: string, args: readonly (Tree | undefined)[], place: Place): Value {
    const name = spelled.replace(/^_XLFN\.(_XLWS\.)?/, '');
    if (this.book.isDate1904 && ofDays.has(name)) throw new Unsupported(`${name} in a book that counts days from 1904`);
    const around = this.around(place);
    const at = (i: number, where = place): Value => (args[i] ? this.value(args[i], where) : null);
    const branch = branches[name];
    if (branch) return branch({ length: args.length, at }, around);
    const ofScalars = functionsOfScalars.get(name);
    if (ofScalars) return around.each(args.map((_, i) => at(i)), (values) => ofScalars(values, around));
    const known = functions.get(name);
    // A function that takes ranges also takes what is calculated cell by cell.
    if (known) return known(args.map((_, i) => at(i, place.lifts ? place : { ...place, lifts: true })), around);
    const result = this.calculating.others(spelled, args.map((_, i) => at(i)), place, around);
    if (result === undefined) throw new Unsupported(name);
    return result;
  }

  private around(place: Place): Surroundings {
    const { reader } = this;
    const each: Surroundings['each'] = (values, calculate) =>
      place.lifts && values.some(isMany) ? lift(values.map((value) => reader.aligned(value)), calculate) : calculate(values.map((value) => reader.one(value, place)));
    return {
      place,
      locale: this.book.locale,
      now: () => this.calculating.now(),
      refresh: (cells) => reader.refresh(cells),
      cells: (value, how) => reader.cells(value, how),
      one: (value) => reader.one(value, place),
      rows: (value) => reader.rows(value),
      grid: (value) => reader.grid(value),
      each,
    };
  }
}

