import type { Derivation } from '../../core/derivation';
import { ownWords } from '../explain/explain-derivation';
import type { Speaker } from '../explain/speaker';
import { agrees } from './agrees';
import { type Page, type TierCells, cellOf, valueOf } from './page';
import { formulaCell, type ProofLine, takenCell } from './proof-line';
import { proveStep } from './prove-step';

/** A figure to prove, with where its proof begins and the cells of other payouts that it may refer to. */
export interface ToProve {
  readonly derivation: Derivation;
  readonly speaker: Speaker;
  /** The first row of the proof. */
  readonly top: number;
  readonly payout: Page['payout'];
  readonly derive?: Page['derive'];
}

/** A proof as rows from the top down; the last is the figure itself. */
export interface Proof {
  readonly lines: readonly ProofLine[];
  /** The cell of the figure, as the formulas calculate it. */
  readonly outcome: string;
}

/** A figure that was read stands on the page once, however many steps use it; a cell may count for less in another step. */
const keyOf = (step: Derivation): Derivation | string => (step.op === 'read' && step.source?.cell !== undefined ? `${step.source.sheet}!${step.source.cell} ${valueOf(step)}` : step);

/** Writes the proof of one figure: each step a row with a formula over the rows above it and the user's own cells. */
export function proofOf({ derivation, speaker, top, payout, derive }: ToProve): Proof {
  const lines: ProofLine[] = [];
  const cells = new Map<Derivation | string, string>();
  const made = new Map<string, TierCells>();
  const page: Page = {
    speaker,
    payout,
    ...(derive && { derive }),
    next: () => top + lines.length,
    add: (line) => top + lines.push(line) - 1,
    once: (key, make) => {
      const known = made.get(key);
      if (known !== undefined) return known;
      const result = make();
      made.set(key, result);
      return result;
    },
    ref: (step) => {
      const key = keyOf(step);
      const known = cells.get(key);
      if (known !== undefined) return known;
      const cell = cellOf(page.add(lineOf(step, page)), 'outcome');
      cells.set(key, cell);
      return cell;
    },
  };
  return { outcome: page.ref(derivation), lines };
}

/** The row of a step, once its parts are on the page. */
function lineOf(step: Derivation, page: Page): ProofLine {
  const { formula, beside } = agrees(step) ? proveStep(step, page) : {};
  const value = valueOf(step);
  return {
    kind: 'step',
    what: ownWords(step, page.speaker),
    ...(beside && { beside }),
    outcome: formula === undefined ? takenCell(value, step.unit) : formulaCell(formula, value, step.unit),
    engine: { value, unit: step.unit },
    ...((step.op === 'read' || step.op === 'rows') && step.source && { source: step.source }),
  };
}
