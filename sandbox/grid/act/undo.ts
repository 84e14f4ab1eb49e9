import type { Box } from '../../model/box';
import type { Worksheet } from '../../model/worksheet';
import type { KeptCells } from './contents';
import { isAsKept, keepCells, putBack } from './contents';

interface Step {
  readonly before: KeptCells;
  readonly after: KeptCells;
}

const mostSteps = 100;

/**
 * Takes back what the user typed, pasted or cleared, last one first. A step is given up, with those before it, when somebody
 * else changed its cells since: nothing that the add-in wrote is ever overwritten by it.
 */
export class Undo {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** Does something to the contents of a box, so that it can be taken back. */
  record(sheet: Worksheet, box: Box, deed: () => void): void {
    const before = keepCells(sheet, box);
    deed();
    const after = before && keepCells(sheet, before.box);
    if (!before || !after) return this.forget();
    this.done = [...this.done.slice(1 - mostSteps), { before, after }];
    this.undone = [];
  }

  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    if (!isAsKept(step.after)) return this.forget();
    putBack(step.before);
    this.undone.push(step);
  }

  redo(): void {
    const step = this.undone.pop();
    if (!step) return;
    if (!isAsKept(step.before)) return this.forget();
    putBack(step.after);
    this.done.push(step);
  }

  /** After a change that moves cells nothing from before it can be put back in its place. */
  forget(): void {
    [this.done, this.undone] = [[], []];
  }
}
