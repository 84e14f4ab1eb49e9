import type { Derivation } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { type DealReader, deriveLine } from '../earn/derive-line';
import { amountsOf, needsTarget, targetAnswer } from '../earn/line-amounts';
import { payLine, type PaySources } from '../earn/pay-line';
import { targetStretches } from '../earn/target-amounts';
import { type AmountsBuffer, newAmounts, type Terms } from '../earn/terms';
import type { Line } from '../lines';
import { rampRate, rateChanges } from './ramp';
import { splitLine } from './split-line';

/**
 * Pays one component for one line. Where its target, or the rate of a ramp, changes inside the period, each part is
 * measured on its own, with its own days, target and rate; the payout is the sum (of a part of a score the mean by days).
 * @param into what the payout was calculated from: of parts, actual and target together
 */
export function payMeasured(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  if (isSteady(terms, sources)) return payLine(terms, line, sources, into);
  const parts = partsApart(terms, line, sources);
  if (parts.length === 1) return payLine(ramped(terms, line, sources), line, sources, into);
  const amounts = parts.map(() => newAmounts());
  const earned = parts.map((part, i) => payLine(ramped(terms, part, sources), part, sources, amounts[i]!));
  Object.assign(into, amountsOf(terms, line, sources));
  const targets = amounts.map(({ target }) => target);
  into.target = targets.some((target) => target !== target) ? NaN : exactSum(targets);
  return together(terms, parts, earned);
}

/** Money of parts adds up; what parts reach in a score counts for their days. */
function together({ component }: Terms, parts: readonly Line[], values: readonly number[]): number {
  if (values.some((one) => one !== one)) return NaN;
  if (component.counts === 'money') return exactSum(values);
  const days = parts.map(({ from, until }) => until - from);
  return exactSum(values.map((value, i) => value * days[i]!)) / exactSum(days);
}

/** The steps of `payMeasured`: those of the line, or of each part with the days it is about. */
export function deriveMeasured(terms: Terms, line: Line, sources: PaySources, reader: DealReader): Derivation {
  const parts = partsApart(terms, line, sources);
  const steps = parts.map((part) => deriveLine(ramped(terms, part, sources), part, sources, reader));
  if (steps.length === 1) return steps[0]!;
  const values = steps.map(({ value }) => (value.kind === 'known' ? value.value : NaN));
  const value = known(together(terms, parts, values));
  if (terms.component.counts === 'score') return { op: 'timeWeighted', value, unit: 'ratio', parts: steps.map((derivation, i) => ({ from: parts[i]!.from, until: parts[i]!.until, derivation })) };
  const named = steps.map((derivation, i) => ({ name: '', derivation, days: { from: parts[i]!.from, until: parts[i]!.until } }));
  return { op: 'total', value, unit: 'money', parts: named };
}

/** True when neither a ramp nor another target can change anything inside a period. */
const isSteady = ({ component }: Terms, { time, targets }: PaySources): boolean => time === undefined && (targets.length <= 1 || component.grouping !== 'period' || !needsTarget(component));

/** The parts of a line that are measured on their own. What runs over the year adds targets up instead. */
export function partsApart(terms: Terms, line: Line, sources: PaySources): readonly Line[] {
  const { component } = terms;
  if (component.grouping === 'running') return [line];
  const { time } = sources;
  const byRate = time?.ramp && component.shape.kind === 'flat' ? splitLine(line, rateChanges(time.ramp, time.serviceStart, line)) : [line];
  if (component.grouping !== 'period' || !needsTarget(component) || terms.figures.target || time?.relative) return byRate;
  return byRate.flatMap((part) => ((sources.targets.length > 1 || time?.groupTargets) && targetAnswer(component.measure, part, sources).kind === 'changes' ? targetStretches(part, sources) : [part]));
}

/** The terms with the rate of the month of service, where the ramp has one. */
function ramped(terms: Terms, line: Line, { time }: PaySources): Terms {
  if (!time?.ramp || terms.component.shape.kind !== 'flat' || terms.component.base !== 'amount') return terms;
  const rate = rampRate(time.ramp, time.serviceStart, line.from);
  return rate ? { ...terms, rate: rate.value, figures: { ...terms.figures, rate } } : terms;
}
