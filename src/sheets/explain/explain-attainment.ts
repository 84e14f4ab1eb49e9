import type { AttainmentStep, ChangeStep, Derivation } from '../../core/derivation';
import type { SheetTextKey } from '../../core/messages/sheet-texts';
import { isKnown } from '../../core/value';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

type Formula = NonNullable<AttainmentStep['formula']>;
type Range = NonNullable<AttainmentStep['range']>;

const names = {
  ratio: 'step.attainment',
  twoMinus: 'step.attainmentLower',
  inverse: 'step.attainmentLower',
  progress: 'step.progress',
  range: 'step.attainmentRange',
} as const satisfies Record<Formula, SheetTextKey>;

/** Inside the range, on the slope on either side of it, or beyond the outer limits. */
function rangeCalculation({ actual }: AttainmentStep, { from, to, outerFrom, outerTo }: Range, { say, amount, operand }: Speaker): string {
  if (!isKnown(actual.value)) return operand(actual);
  const of = (value: number): string => amount(value, actual.unit);
  const [at, spoken] = [actual.value.value, operand(actual)];
  if (at >= from && at <= to) return say('step.inRange', { actual: spoken, from: of(from), to: of(to) });
  if (at <= outerFrom || at >= outerTo) return say('step.outsideRange', { actual: spoken, outerFrom: of(outerFrom), outerTo: of(outerTo) });
  return at < from
    ? say('step.nearRange', { actual: spoken, outer: of(outerFrom), edge: of(from), formula: `(${spoken} − ${of(outerFrom)}) ÷ (${of(from)} − ${of(outerFrom)})` })
    : say('step.nearRange', { actual: spoken, outer: of(outerTo), edge: of(to), formula: `(${of(outerTo)} − ${spoken}) ÷ (${of(outerTo)} − ${of(to)})` });
}

function calculationOf(step: AttainmentStep, speaker: Speaker): string {
  const { operand } = speaker;
  const [actual, target] = [operand(step.actual), operand(step.target)];
  switch (step.formula ?? 'ratio') {
    case 'ratio':
      return `${actual} ÷ ${target}`;
    case 'twoMinus':
      return `2 − ${actual} ÷ ${target}`;
    case 'inverse':
      return `${target} ÷ ${actual}`;
    case 'progress': {
      const baseline = step.baseline ? operand(step.baseline) : '';
      return step.baseline ? `(${actual} − ${baseline}) ÷ (${target} − ${baseline})` : `${actual} ÷ ${target}`;
    }
    case 'range':
      return step.range ? rangeCalculation(step, step.range, speaker) : actual;
  }
}

/** What the actual is compared with; a range is not a target. */
const comparedWith = ({ formula, target, baseline }: AttainmentStep): readonly Derivation[] =>
  formula === 'range' ? [] : baseline ? [target, baseline] : [target];

/** Actual against target, by the formula of the component. */
export const explainAttainment = (step: AttainmentStep, explain: Explain, speaker: Speaker): readonly Line[] => [
  ...explain(step.actual),
  ...comparedWith(step).flatMap(explain),
  lineOf(step, speaker.say(names[step.formula ?? 'ratio'], {}), calculationOf(step, speaker)),
];

/** `+ 5%`, or `− 5%` for a figure below zero. */
function added({ value, unit }: Derivation, { amount, figure }: Speaker): string {
  return value.kind === 'known' && value.value < 0 ? `− ${amount(-value.value, unit)}` : `+ ${figure(value, unit)}`;
}

/** A target that follows another figure. */
export function explainChange(step: ChangeStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  const change = added(step.change, speaker);
  const calculations: Record<ChangeStep['as'], string> = {
    number: `${operand(step.base)} ${change}`,
    percent: `${operand(step.base)} × (1 ${change})`,
    points: say('step.changePoints', { sum: `${operand(step.base)} ${change}` }),
  };
  return [...explain(step.base), ...explain(step.change), lineOf(step, say('step.change', {}), calculations[step.as])];
}
