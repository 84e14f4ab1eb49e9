import { NoFormula, parse } from './parse';
import type { Tree } from './tree';
import { Unsupported } from './tree';

/** A formula in a cell, in Excel's English notation, with its equals sign. */
export class Formula {
  /** The state of the book for which the cell's value was calculated; -1 = never. */
  epoch = -1;
  /** The value came with the file, from a calculation by the program that saved it. */
  hasFileValue = false;
  private read: { readonly text: string; readonly tree: Tree | Unsupported | NoFormula } | undefined;

  constructor(public text: string) {}

  static withValue(text: string, hasFileValue: boolean): Formula {
    const formula = new Formula(text);
    formula.hasFileValue = hasFileValue;
    return formula;
  }

  /** Calls a function of an add-in, by a name with a namespace: `KOERS.PAYOUT`. */
  get callsOthers(): boolean {
    return /[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]+\(/u.test(this.text);
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
