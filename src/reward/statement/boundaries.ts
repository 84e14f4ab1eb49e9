import type { Derivation } from '../../core/derivation';

/** What the result has to be multiplied by to be in the unit of a bound: 1, or 1 ÷ target where bounds are attainments. */
type ToResult = (bound: number) => number;

/**
 * The results at which a payout's rules change, as its steps know them: starts of tiers, points of a curve, thresholds.
 * Bounds in attainment are brought to the unit of the result by the target. In no particular order, each once.
 * @example boundariesOf(derivation, 150000) // a curve with points at 80 %, 100 % and 120 % around it: [120000, 150000]
 */
export function boundariesOf(derivation: Derivation, target: number): readonly number[] {
  const found = new Set<number>();
  collect(derivation, (bound) => bound * target, found);
  return [...found].filter(Number.isFinite);
}

function collect(step: Derivation, ofTarget: ToResult, found: Set<number>): void {
  const add = (bound: number, unit: Derivation['unit']): void => void found.add(unit === 'ratio' ? ofTarget(bound) : bound);
  switch (step.op) {
    case 'marginal':
      for (const { from } of step.tiers) add(from, step.input.unit);
      return collect(step.input, ofTarget, found);
    case 'step':
    case 'amount':
      for (const { from } of step.tiers) add(from, step.input.unit);
      return collect(step.input, ofTarget, found);
    case 'retroactive':
    case 'excess':
      for (const { from } of step.tiers) add(from, step.atUnit);
      return collect(step.input, ofTarget, found);
    case 'curve':
      for (const end of [step.below, step.above, step.inner]) if (end) add(end.at, step.input.unit);
      return collect(step.input, ofTarget, found);
    case 'threshold':
      if (step.threshold.value.kind === 'known') add(step.threshold.value.value, step.threshold.unit);
      return collect(step.input, ofTarget, found);
    case 'running':
      return collect(step.toDate, ofTarget, found);
    case 'cap':
      if (step.unit !== 'money' && step.cap.value.kind === 'known') add(step.cap.value.value, step.cap.unit);
      return collect(step.input, ofTarget, found);
    case 'flat':
    case 'floor':
    case 'round':
    case 'gate':
    case 'modify':
    case 'prorate':
    case 'scaled':
    case 'carry':
      return collect(step.input, ofTarget, found);
    case 'product':
      return step.factors.forEach((factor) => collect(factor, ofTarget, found));
    default:
      return undefined;
  }
}
