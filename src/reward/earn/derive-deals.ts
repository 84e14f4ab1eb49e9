import type { DealsStep, Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { rowSource } from '../../measure/row-subject';
import type { Line } from '../lines';
import { type Deal, dealsOf, outcomeOfDeals } from './deals';
import { deriveDeal } from './derive-deal';
import { deriveActual, mostListed, readStep, unitOf } from './derive-figures';
import { deriveLimits, deriveMoney, moneySteps } from './derive-money';
import { amountsOf } from './line-amounts';
import { baseStep } from './line-figures';
import { dealtBefore, lineBefore, type PaySources } from './pay-line';
import type { Terms } from './terms';

/** The number of deals that a derivation shows in full. */
const shownDeals = 3;

/** For whom a line is derived: the payee by name, and how many deals are derived one by one when there are no more than that. */
export interface DealReader {
  readonly payee: string;
  /** Left out = only those that pay most. */
  readonly mostDeals?: number;
}

/** The bounds of what counts, where the component has any. */
function withinOf({ component }: Terms): Pick<DealsStep, 'within'> {
  const { inputCap, negative, row, measure } = component;
  const cap = inputCap === undefined ? {} : { cap: readStep({ value: inputCap, source: rowSource(row, 'inputCap') }, message('label.inputCap', {}), unitOf(measure)) };
  const floor = negative === 'zero' ? { isFloorZero: true as const } : {};
  return inputCap === undefined && negative !== 'zero' ? {} : { within: { ...cap, ...floor } };
}

/** A line that is paid deal by deal as steps. */
export function deriveDeals(terms: Terms, line: Line, sources: PaySources, { payee, mostDeals }: DealReader): Derivation {
  const amounts = amountsOf(terms, line, sources);
  const all = dealsOf(sources.actuals, terms, line, dealtBefore(terms, line, sources));
  const largest = [...all].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.row - b.row).slice(0, Math.max(shownDeals, Math.min(mostDeals ?? 0, mostListed)));
  const unit = terms.component.base === 'amount' ? 'money' : 'number';
  const shown = (some: readonly Deal[]): readonly Derivation[] => some.map((deal) => deriveDeal(terms, deal));
  const earlier = lineBefore(terms, line, sources);
  const before = earlier && deriveActual(terms.component.measure, earlier, payee, sources);
  const listed = mostDeals !== undefined && all.length <= mostDeals ? { all: shown(all), ...(terms.component.grouping === 'dealRunning' && { isRunning: true as const }), ...(before && { before }), ...withinOf(terms) } : {};
  const outcome: Derivation = { op: 'deals', value: known(outcomeOfDeals(terms, all)), unit, deals: all.length, largest: shown(largest), ...listed };
  const base = baseStep(terms, line, sources, outcome);
  const steps = moneySteps(sources, { over: line, lines: [line] });
  return deriveLimits(terms, amounts, deriveMoney(terms, amounts, outcome, { line, ...steps, ...(base && { base }) }), { line, ...steps });
}
