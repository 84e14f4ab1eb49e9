import type { CreditScope, Derivation } from '../../core/derivation';
import type { Measure } from '../../measure/measure';
import { creditCounted } from '../credit/counted-credit';
import type { LineSources } from '../earn/line-amounts';
import type { Line } from '../lines';
import type { RunContext } from '../run-context';
import { nameOf } from './payout-book';

/** A figure, and how it came about when somebody asks. */
export interface ScopedFigure {
  /** NaN when missing. */
  readonly value: number;
  readonly derive: (most?: number) => Derivation;
}

/** The figure of a measure for a payee, the payee's team, or the company, over the days of a line. */
export function scopedFigure(context: RunContext, { measure, scope }: { readonly measure: Measure; readonly scope: CreditScope }, line: Line, sources: LineSources): ScopedFigure {
  const counted = creditCounted(context.credits, { measure, scope }, sources, { nameOf: (payee) => nameOf(context, payee) });
  return { value: counted.over(line), derive: (most) => counted.derive(line, most) };
}
