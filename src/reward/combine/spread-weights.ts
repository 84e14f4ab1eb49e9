import { exactSum } from '../../core/money/exact-sum';
import type { Line } from '../lines';
import type { Prepare } from '../prepare';
import type { Scheme } from '../scheme/scheme';

/**
 * The weight of a target bonus that does not apply to a payee goes pro rata to the others of the scheme, unless the scheme
 * leaves it out. Commissions have no weight and stay as they are.
 * @example // weights 60 % and 40 %, the second does not apply yet: the first weighs 100 %
 */
export function spreadWeights({ components, row }: Scheme, prepare: Prepare): Prepare {
  if (row?.notApplicable === 'leaveOut') return prepare;
  const weights = components.map((one) => (one.kind === 'component' && one.component.base === 'targetIncentive' && one.component.counts === 'money' ? one.component.weight : undefined));
  const factorOn = (line: Line): number => {
    const weighing = weights.flatMap((weight, c) => (weight === undefined ? [] : [{ weight, applies: prepare(c, line).kind !== 'notApplicable' }]));
    const all = exactSum(weighing.map(({ weight }) => weight));
    const left = exactSum(weighing.filter(({ applies }) => applies).map(({ weight }) => weight));
    return left === 0 ? 1 : all / left;
  };
  return (c, line) => {
    const payable = prepare(c, line);
    const weight = weights[c];
    if (weight === undefined || payable.kind !== 'payable') return payable;
    const factor = factorOn(line);
    return factor === 1 ? payable : { ...payable, terms: { ...payable.terms, component: { ...payable.terms.component, weight: weight * factor } } };
  };
}
