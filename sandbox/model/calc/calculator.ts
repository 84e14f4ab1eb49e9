import { boxName, quoteSheet } from '../address';
import type { Workbook } from '../workbook';
import type { Box } from '../box';
import type { Worksheet } from '../worksheet';
import { serialOfMoment } from '../cells/date-serial';
import type { OtherFunctions } from './evaluate';
import { Evaluator } from './evaluate';
import type { Formula } from './formula';
import { NoFormula } from './parse';
import type { Place } from './place';
import { spill, takeBack } from './spill';
import { CellError, Unsupported } from './tree';
import type { Scalar } from './value';
import { isRows, toContent } from './value';

/**
 * Calculates formulas when their cells are looked at. What it does not know shows #NAME? and is listed in `uncalculated`; a
 * value that came with a file is kept instead, and listed all the same.
 */
export class Calculator {
  /** `Sheet!A1 =FORMULA()` of the formulas that were looked at but could not be calculated. */
  readonly uncalculated = new Set<string>();
  /** Knows the functions of the add-in. */
  others: OtherFunctions = () => undefined;
  /** The moment that TODAY and NOW give, by the clock on the wall. */
  clock = (): Date => new Date();
  isAutomatic = true;
  private epoch = 0;
  private readonly busy = new Set<Formula>();
  private readonly evaluator: Evaluator;

  constructor(private readonly book: Workbook) {
    this.evaluator = new Evaluator(book, {
      refresh: ({ sheet, box }) => this.refresh(sheet, box),
      now: () => serialOfMoment(this.clock()),
      others: (name, args, place, around) => this.others(name, args, place, around),
    });
  }

  /** Something changed on which formulas may depend. */
  dirty(): void {
    if (this.isAutomatic) this.epoch++;
  }

  calculateNow(): void {
    this.epoch++;
    this.settle();
  }

  /** Brings the formulas in a box up to date. */
  refresh(sheet: Worksheet, box: Box): void {
    sheet.formulas.eachIn(box, (row, column, formula) => this.bring(formula, { sheet, row, column, formula }));
  }

  /** What a formula gives at a place without standing in a cell, as for a condition; undefined when it cannot be calculated here. */
  evaluate(formula: Formula, place: Omit<Place, 'formula'>): Scalar | undefined {
    try {
      const tree = formula.parsed();
      if (tree instanceof Unsupported || tree instanceof NoFormula) return undefined;
      const result = this.evaluator.result(tree, { ...place, formula, lifts: true });
      return isRows(result) ? result[0]?.[0] : result;
    } catch (problem) {
      if (problem instanceof Unsupported) return undefined;
      throw problem;
    }
  }

  /** Calculates formulas that call functions of the add-in; those take a while, and are not waited for. */
  settle(): void {
    for (const sheet of this.book.sheets) {
      sheet.formulas.each((row, column, formula) => {
        if (formula.callsOthers) this.bring(formula, { sheet, row, column, formula });
      });
    }
  }

  private bring(formula: Formula, place: Place): void {
    if (formula.epoch === this.epoch || (formula.epoch >= 0 && !this.isAutomatic && formula.epoch >= this.epoch)) return;
    if (this.busy.has(formula)) return this.store(place, new CellError('#REF!'));
    this.busy.add(formula);
    try {
      const result = this.result(formula, place);
      if (result !== undefined) this.store(place, result);
      formula.epoch = this.epoch;
    } finally {
      this.busy.delete(formula);
    }
  }

  /** Undefined = the value from the file stays. */
  private result(formula: Formula, place: Place): Scalar | readonly (readonly Scalar[])[] | undefined {
    try {
      const tree = formula.parsed();
      if (tree instanceof Unsupported || tree instanceof NoFormula) throw new Unsupported(tree.message);
      return this.evaluator.result(tree, { ...place, lifts: !formula.isFromFile });
    } catch (problem) {
      if (!(problem instanceof Unsupported)) throw problem;
      const { sheet, row, column } = place;
      this.uncalculated.add(`${quoteSheet(sheet.Name)}!${boxName({ row, column, rows: 1, columns: 1 })} ${formula.text}`);
      return formula.hasFileValue ? undefined : new CellError('#NAME?');
    }
  }

  private store({ sheet, row, column, formula }: Place, value: Scalar | readonly (readonly Scalar[])[]): void {
    takeBack(sheet, { row, column }, formula);
    const own = isRows(value) ? spill(sheet, { row, column }, formula, value) : value;
    sheet.cells.set(row, column, toContent(own));
  }
}
