import type { CurveEnd, CurveStep } from '../../core/derivation';
import { known } from '../../core/value';
import type { Line } from './explained-step';
import type { Speaker } from './speaker';

/** The ratio as a calculation, without signs that a figure is rounded: `100% + (103% − 100%) ÷ (120% − 100%) × (160% − 100%)`. */
function formulaOf({ input }: CurveStep, below: CurveEnd, above: CurveEnd, { amount, operand }: Speaker): string {
  const [from, to] = [amount(below.at, input.unit), amount(above.at, input.unit)];
  const [low, high] = [amount(below.ratio, 'ratio'), amount(above.ratio, 'ratio')];
  return `${low} + (${operand(input)} − ${from}) ÷ (${to} − ${from}) × (${high} − ${low})`.replaceAll('≈ ', '');
}

/** Beyond an end whose slope goes on: the ratio at the end, and what the slope adds or takes off. */
function slopeFormula({ input, below, above, inner }: CurveStep, { amount, operand }: Speaker): string | undefined {
  const end = below ?? above;
  if (!end || !inner) return undefined;
  const [at, to, from] = [operand(input), amount(end.at, input.unit), amount(inner.at, input.unit)];
  const [ratio, other] = [amount(end.ratio, 'ratio'), amount(inner.ratio, 'ratio')];
  const formula = below ? `${ratio} + (${at} − ${to}) ÷ (${to} − ${from}) × (${ratio} − ${other})` : `${ratio} − (${to} − ${at}) ÷ (${from} − ${to}) × (${other} − ${ratio})`;
  return formula.replaceAll('≈ ', '');
}

/** Between which points the input lies, and how the ratio follows from them. */
export function curveCalculation(step: CurveStep, speaker: Speaker): string {
  const { input, below, above } = step;
  const { say, amount, operand } = speaker;
  const at = operand(input);
  const where = (point: CurveEnd): string => amount(point.at, input.unit);
  if (below && above && below.at !== above.at) {
    const ratios = { belowRatio: amount(below.ratio, 'ratio'), aboveRatio: amount(above.ratio, 'ratio') };
    const between = say('step.curveBetween', { at, below: where(below), above: where(above), ...ratios });
    return say('step.curveFormula', { where: between, formula: formulaOf(step, below, above, speaker) });
  }
  if (below && above) return say('step.curveOn', { at });
  const beyond = above ? say('step.curveBefore', { at, above: where(above) }) : below ? say('step.curveAfter', { at, below: where(below) }) : '';
  const formula = slopeFormula(step, speaker);
  return formula === undefined ? beyond : say('step.curveFormula', { where: beyond, formula });
}

/** The points of the curve on either side with the cells that they were read from. */
export function curvePoints({ input, below, above }: CurveStep, { say, amount }: Speaker): readonly Line[] {
  const points = [below, above].flatMap((point, at, all) => (point?.source && (at === 0 || point !== all[0]) ? [{ ...point, source: point.source }] : []));
  return points.map(({ at, ratio, source }) => ({
    kind: 'detail',
    what: say('step.curvePoint', { at: amount(at, input.unit) }),
    calculation: say('step.curvePays', { ratio: amount(ratio, 'ratio') }),
    value: known(ratio),
    unit: 'ratio',
    source,
  }));
}
