import { PayoutState } from './bonus-run';
import type { PayoutBook } from './combine/payout-book';
import { placeOf } from './derive-payout';
import { figureOf } from './earn/line-amounts';
import { newAmounts } from './earn/terms';
import { payableOf } from './pay-component';
import { type Prepare, preparer } from './prepare';
import type { SchemeRun } from './run-context';
import { payMeasured } from './time/measured-apart';

/**
 * The earned money of a payout at another result, everything else as it is: targets, other measures, modifiers and gates,
 * and what earlier periods of a running span earned. For pay curves and letters.
 *
 * NaN where it cannot be told: per deal (which deals?), where others decide too (a pool, a contest, tiers on what was paid so
 * far), for a part of a score, and where the payout is missing for another reason than its result.
 * @example whatIf(book)(0, 120000) // 3600, at 3 %
 */
export function whatIf(book: PayoutBook): (payout: number, actual: number) => number {
  const prepares = new Map<SchemeRun, Prepare>();
  const buffer = newAmounts();
  return (payout, actual) => {
    const { run, line, c, compiled } = placeOf(book, payout);
    if (compiled.kind === 'broken' || book.columns.state[payout] === PayoutState.notApplicable) return NaN;
    const { grouping, shape, input, counts, poolShare } = compiled.component;
    const isOwnResult = grouping !== 'deal' && grouping !== 'dealRunning' && shape.kind !== 'rank' && input !== 'payoutSoFar' && counts === 'money' && poolShare === undefined;
    if (!isOwnResult) return NaN;
    const prepare = prepares.get(run) ?? preparer(book, run);
    prepares.set(run, prepare);
    const payable = payableOf(book, run, { c, line, prepare });
    if (payable.kind !== 'payable') return NaN;
    const { terms, sources } = payable;
    const over = (asked: typeof line): number => (asked.end === line.end ? actual : figureOf(sources, terms.component.measure, asked));
    const counted = { ...noSteps, ...sources.counted, over };
    return payMeasured(terms, line, { ...sources, counted }, buffer);
  };
}

/** Nobody asks how a result came about that was only supposed. */
const noSteps = {
  derive: (): never => { throw new Error('a supposed result has no steps'); },
  why: (): never => { throw new Error('a supposed result is never missing'); },
};
