import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import * as grid from '../payout/grid';
import { cutGrid } from './cut';
import { readStep } from './derive-figures';
import { type OutcomeContext, timesCounted, timesGiven } from './derive-outcome';

/** The cell of a grid, and the amount it is a rate on, the share of the period it is for, or the ratio itself. */
export function deriveGrid(shape: grid.GridTerms, context: OutcomeContext): Derivation {
  const { terms, reach, steps, input, counted } = context;
  const cut = cutGrid(shape, reach.atFactor, reach.tierFactor);
  const second = steps.lookup ?? readStep({ value: reach.tierAt }, message('label.actual', { measure: terms.component.lookup?.name ?? '' }), 'number');
  const unit = shape.holds === 'amount' ? 'money' : shape.holds === 'rate' ? 'rate' : 'ratio';
  const common = { input: steps.reachedBy ?? input, counted, unit, second, at: reach.at, secondAt: reach.tierAt } as const;
  const cell: Derivation = {
    ...grid.derive(common, cut),
    ...(reach.atFactor !== 1 && steps.cutBy && { cutBy: steps.cutBy }),
    ...(reach.tierFactor !== 1 && steps.tierCutBy && { secondCutBy: steps.tierCutBy }),
  };
  if (shape.holds === 'amount') return timesGiven(cell, context);
  return terms.component.base === 'amount' ? timesCounted(cell, input, counted) : cell;
}
