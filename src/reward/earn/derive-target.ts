import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { Measure } from '../../measure/measure';
import { rowSource } from '../../measure/row-subject';
import type { TargetEntry } from '../../measure/targets';
import type { Line } from '../lines';
import { deriveRelative, weightStep } from '../time/component-time';
import { servedPart } from '../time/days-counted';
import { deriveWeighted } from '../time/incentive';
import { deriveRampShare } from '../time/ramp';
import { readStep, unitOf } from './derive-figures';
import { type LineSources, partsPerYear } from './line-amounts';
import { prorationOf, targetAnswer, targetOf, targetStretches, unrampedTarget, wholeTargetOf } from './target-amounts';
import type { Terms } from './terms';

/** The target of a line: as written, divided over periods or added up, times the ramp, and prorated to the days served. */
export function deriveTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const whole = rampedTarget(terms, line, sources);
  if (prorationOf(terms, line, sources) === 1) return whole;
  return { ...prorateStep(whole, line), value: known(targetOf(terms, line, sources)) };
}

function rampedTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const whole = wholeTarget(terms, line, sources);
  const { time } = sources;
  const share = time?.ramp && deriveRampShare(time.ramp, time.serviceStart, line);
  if (!share || (share.value.kind === 'known' && share.value.value === 1)) return whole;
  return { op: 'product', value: known(wholeTargetOf(terms, line, sources)), unit: whole.unit, factors: [whole, share] };
}

function wholeTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const { measure } = terms.component;
  const unit = unitOf(measure);
  if (terms.figures.target) return readStep(terms.figures.target, message('label.target', { measure: measure.name }), unit);
  if (sources.time?.relative) return deriveRelative(sources.time.relative, line, sources, unit);
  if (targetAnswer(measure, line, sources).kind === 'changes') return changingTarget(terms, line, sources);
  return deriveAnswer(measure, line, sources) ?? readStep({ value: NaN }, message('label.target', { measure: measure.name }), unit);
}

/** What the Targets table says for a line, as it is divided or added up; nothing where it says nothing, or more than one thing. */
export function deriveAnswer(measure: Measure, line: Line, sources: LineSources): Derivation | undefined {
  const unit = unitOf(measure);
  const answer = targetAnswer(measure, line, sources);
  switch (answer.kind) {
    case 'given':
      return entryStep(answer.entry, measure);
    case 'spread':
      return { op: 'spread', value: known(answer.value), unit, input: entryStep(answer.entry, measure), parts: answer.parts };
    case 'seasonal': {
      const weight = sources.time?.spread?.derive(line, answer.weight, sources) ?? weightStep(line, answer.weight);
      return { op: 'season', value: known(answer.value), unit, input: entryStep(answer.entry, measure), weight, total: answer.total, ...(answer.steps && { by: answer.steps() }) };
    }
    case 'summed': {
      const parts = answer.entries.map((entry) => ({ name: entry.period?.name ?? '', derivation: entryStep(entry, measure) }));
      return { op: 'total', value: known(answer.value), unit, parts };
    }
    default:
      return undefined;
  }
}

/** A target that changes within the line, weighted by days. */
function changingTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const parts = targetStretches(line, sources).map((part) => ({ from: part.from, until: part.until, derivation: wholeTarget(terms, part, sources) }));
  return { op: 'timeWeighted', value: known(unrampedTarget(terms, line, sources)), unit: unitOf(terms.component.measure), parts };
}

const entryStep = ({ row, value, period }: TargetEntry, measure: Measure): Derivation => {
  const label = period ? message('label.targetOf', { measure: measure.name, period: period.name }) : message('label.target', { measure: measure.name });
  return readStep({ value, source: rowSource(row, 'value') }, label, unitOf(measure));
};

/** Input × the part of the period that counts, as the scheme counts it: days served ÷ days in the period by default. */
export const prorateStep = (input: Derivation, line: Line): Derivation => ({
  op: 'prorate',
  value: input.value.kind === 'known' ? known(input.value.value * line.share) : input.value,
  unit: input.unit,
  input,
  ...servedPart(line),
});

/** The target incentive of one period: a year's at the payee's FTE, divided evenly or by the weights of the scheme. */
export function deriveIncentive(terms: Terms, line: Line, sources: LineSources): Derivation {
  const yearly = yearlyIncentive(terms, line);
  const money = yearly.value.kind === 'known' ? yearly.value.value : NaN;
  const { span, time } = sources;
  const by = time?.incentive?.(line.period, span(line.period));
  if (by) return { op: 'season', value: known((money * by.weight) / by.total), unit: 'money', input: yearly, weight: weightStep(line, by.weight), total: by.total, ...(by.steps && { by: by.steps() }) };
  const parts = partsPerYear(line.period, span);
  const value = known(money / parts);
  if (line.period.grain !== 'custom') return parts === 1 ? yearly : { op: 'spread', value, unit: 'money', input: yearly, parts };
  const [period, year] = [line.period, span(line.period)];
  return { op: 'prorate', value, unit: 'money', input: yearly, ...servedPart({ from: period.start, until: period.end, period: year }) };
}

/** A full year's incentive at the payee's FTE. */
function yearlyIncentive({ figures, money, incentives }: Terms, line: Line): Derivation {
  const weighted = incentives && deriveWeighted(incentives, line);
  if (weighted) return weighted;
  const yearly = readStep(figures.targetIncentive ?? { value: NaN }, message('label.targetIncentive', {}), 'money');
  const fte = figures.fte && !figures.fte.isDefault ? readStep(figures.fte, message('label.fte', {}), 'ratio') : undefined;
  return fte ? { op: 'product', value: known(money), unit: 'money', factors: [yearly, fte] } : yearly;
}
