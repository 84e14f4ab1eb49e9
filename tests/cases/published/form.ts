import type { Day } from '../../../src/core/period';
import type { Book } from './book';
import type { Results } from './results';

/** The figures that a form can tell, by the names that its examples use. Each is read only when it is asked for. */
export type Figures = ReadonlyMap<string, () => number>;

/** An example as a workbook, and where its figures stand in what Koers makes of it. */
export interface Translation {
  readonly book: Book;
  /** The day of the calculation; left out = the last of 2027, after every row. */
  readonly today?: Day;
  /** The periods that are closed, one after the other, for figures of the ledger. */
  readonly close?: readonly string[];
  readonly figures: (results: Results) => Figures;
}

/** A translator of one form: from the inputs of any example of that form to tables. */
export interface Form {
  readonly name: string;
  readonly translate: (inputs: unknown) => Translation;
}

/** Declares the form of some inputs. What the inputs hold is the form's word for it: the file is data of somebody else. */
export const form = <Inputs>(name: string, translate: (inputs: Inputs) => Translation): Form => ({ name, translate: (inputs) => translate(inputs as Inputs) });

/** Figures as a translator lists them: name and where to read it. */
export const figures = (...named: readonly (readonly [name: string, read: () => number])[]): Figures => new Map(named);
