import { NoFormula, parse } from './parse';
import type { Tree } from './tree';
import type { Scalar } from './value';
import { Unsupported } from './tree';

/** A call that is under way, or its result. */
export type CallState = 'underway' | Scalar | readonly (readonly Scalar[])[];

/** A formula in a cell, in Excel's English notation, with its equals sign. */
export class Formula {
  /** The state of the book for which the cell's value was calculated; -1 = never. */
  epoch = -1;
  /** The value came with the file, from a calculation by the program that saved it. */
  hasFileValue = false;
  /** It came with a file: of a range beside it it takes the one cell in its own row or column, as Excel reads such a formula. */
  isFromFile = false;
  /** What was written in the cells beside and below its own, row by row; the first one is its own. */
  spilled: readonly (readonly Scalar[])[] | undefined;
  /** What calls of the add-in's functions brought, by name and arguments. */
  readonly calls = new Map<string, CallState>();
  private known: { readonly text: string; readonly callsOthers: boolean } | undefined;
  private read: { readonly text: string; readonly tree: Tree | Unsupported | NoFormula } | undefined;

  constructor(public text: string) {}

  static withValue(text: string, hasFileValue: boolean): Formula {
    const formula = new Formula(text);
    formula.hasFileValue = hasFileValue;
    formula.isFromFile = true;
    return formula;
  }

  /** Calls that are under way are made again when the formula is calculated next. */
  forgetCalls(): void {
    for (const [call, state] of this.calls) {
      if (state !== 'underway') continue;
      this.calls.delete(call);
      this.epoch = -1;
    }
  }

  /** Calls a function of an add-in, by a name with a namespace: `KOERS.PAYOUT`. */
  get callsOthers(): boolean {
    if (this.known?.text !== this.text) this.known = { text: this.text, callsOthers: /[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]+\(/u.test(this.text) };
    return this.known.callsOthers;
  }

  /** False for what Excel would not accept in a cell. */
  get isWellFormed(): boolean {
    return !(this.parsed() instanceof NoFormula);
  }

  /** What it says, or why it cannot be calculated here. */
  parsed(): Tree | Unsupported | NoFormula {
    if (this.read?.text !== this.text) this.read = { text: this.text, tree: attempt(this.text) };
    return this.read.tree;
  }
}

function attempt(text: string): Tree | Unsupported | NoFormula {
  try {
    return parse(text);
  } catch (problem) {
    if (problem instanceof Unsupported || problem instanceof NoFormula) return problem;
    throw problem;
  }
}
