import { isUnknown } from '../../measure/actuals';
import type { Measure } from '../../measure/measure';
import type { Line } from '../lines';
import { amountsOf, figureOf } from './line-amounts';
import type { PaySources } from './pay-line';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './terms';
import { lineIn } from './to-date';

/** What one period is calculated from, with the negative result that earlier periods of the year carried into it. */
export function periodAmounts(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer = newAmounts()): Amounts {
  amountsOf(terms, line, sources, into);
  if (terms.component.negative === 'carry') into.carried = carriedInto(terms, line, sources);
  return into;
}

/**
 * The negative result that is carried into a period: 0 or less. What a period has less than 0 counts in the next one, until
 * it is made up for or the fiscal year ends; NaN when the result of an earlier period is not known.
 * @example // results of −500, 200 and 400: into the third period −300 is carried, so 100 of it counts
 */
function carriedInto({ component }: Terms, line: Line, sources: PaySources): number {
  let carried = 0;
  for (const period of sources.toDate(line.period).periods.slice(0, -1)) {
    const earlier = lineIn(line, period, sources);
    if (earlier) carried = Math.min(0, resultOf(component.measure, earlier, sources) + carried);
  }
  return carried;
}

/** The result of an earlier period: nothing when nothing was measured in it yet, NaN when it cannot be told. */
function resultOf(measure: Measure, line: Line, sources: PaySources): number {
  const actual = figureOf(sources, measure, line);
  return actual === actual || isUnknown(sources.actuals, measure, line) ? actual : 0;
}

/** The period from which something was carried into a line: the one before it. */
export const carriedFrom = (line: Line, sources: PaySources): string => sources.toDate(line.period).periods.at(-2)?.name ?? '';
