import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { attainmentBy } from '../../measure/attainment-formula';
import { attained, attainmentInput } from './attained';
import { readStep, unitOf } from './derive-figures';
import type { Amounts, Terms } from './terms';

/** Actual and target as the attainment is calculated from them. */
export interface AttainmentFigures {
  readonly actual: Derivation;
  readonly target: Derivation;
}

/** The attainment as steps, in the decimals of the scheme; its value is `attained(terms, amounts)`. */
export function deriveAttainment(terms: Terms, amounts: Amounts, { actual, target }: AttainmentFigures): Derivation {
  const { component, rounding } = terms;
  const { formula } = component;
  const value = known(attainmentBy(attainmentInput(terms, amounts)) ?? NaN);
  const common = { op: 'attainment', value, unit: 'ratio', actual } as const;
  const exact: Derivation =
    formula === 'range' ? { ...common, ...rangeSteps(terms, amounts) } : { ...common, target, ...(formula !== 'ratio' && { formula }), ...(formula === 'progress' && { baseline: baselineStep(terms, amounts) }) };
  return rounding.attainment === undefined ? exact : { op: 'round', value: known(attained(terms, amounts)), unit: 'ratio', input: exact, decimals: rounding.attainment };
}

const baselineStep = ({ component, figures }: Terms, { baseline }: Amounts): Derivation =>
  readStep({ value: baseline, ...(figures.baseline?.source && figures.baseline.value === baseline && { source: figures.baseline.source }) }, message('label.baseline', {}), unitOf(component.measure));

/** The range for the days served, and the limit of it that stands for the target. */
function rangeSteps({ component }: Terms, { boundary }: Amounts): { readonly formula: 'range'; readonly target: Derivation; readonly range: { readonly from: number; readonly to: number; readonly outerFrom: number; readonly outerTo: number } } {
  const { from, to, outerFrom, outerTo } = component.range ?? { from: NaN, to: NaN, outerFrom: NaN, outerTo: NaN };
  const target = readStep({ value: (Number.isFinite(from) ? from : to) * boundary }, message('label.target', { measure: component.measure.name }), unitOf(component.measure));
  return { formula: 'range', target, range: { from: from * boundary, to: to * boundary, outerFrom: outerFrom * boundary, outerTo: outerTo * boundary } };
}
