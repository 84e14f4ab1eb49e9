import type { Derivation } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { valueOf } from './page';

const product = (values: readonly number[]): number => values.reduce((all, one) => all * one, 1);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * What a step that only calculates comes to by its own parts; nothing for the other steps. Where the engine says something
 * else, it knows more than the step tells, and the figure is taken over instead of proven wrongly.
 */
function ownSum(step: Derivation): number | undefined {
  switch (step.op) {
    case 'product':
      return product(step.factors.map(valueOf));
    case 'total':
      return exactSum(step.parts.map(({ derivation }) => valueOf(derivation)));
    case 'credit':
      return step.all || step.largest.length === step.people ? exactSum((step.all ?? step.largest).map(({ derivation }) => valueOf(derivation))) : undefined;
    case 'modify':
      return valueOf(step.input) * (1 + exactSum(step.added.map(({ derivation }) => valueOf(derivation)))) * product(step.factors.map(({ derivation }) => valueOf(derivation)));
    case 'score':
      return step.combine === 'sum' ? exactSum(step.parts.map(({ weight, derivation }) => weight * valueOf(derivation))) : product(step.parts.map(({ derivation }) => valueOf(derivation)));
    default:
      return ownShare(step);
  }
}

/** The same for steps that take a share of one figure. */
function ownShare(step: Derivation): number | undefined {
  switch (step.op) {
    case 'prorate':
      return valueOf(step.input) * (step.rounded ?? step.days / step.daysInPeriod);
    case 'season':
      return (valueOf(step.input) * valueOf(step.weight)) / step.total;
    case 'spread':
      return valueOf(step.input) / step.parts;
    case 'scaled':
      return (valueOf(step.input) * valueOf(step.pool)) / step.sum;
    case 'carry':
      return valueOf(step.input) + step.carried;
    case 'timeWeighted': {
      const days = step.parts.map(({ from, until }) => until - from);
      return exactSum(step.parts.map(({ derivation }, k) => valueOf(derivation) * (days[k] ?? 0))) / exactSum(days);
    }
    case 'change':
      return step.as === 'percent' ? valueOf(step.base) * (1 + valueOf(step.change)) : valueOf(step.base) + valueOf(step.change);
    default:
      return undefined;
  }
}

/** True unless the engine's figure is another than the parts of the step come to. */
export function agrees(step: Derivation): boolean {
  const sum = ownSum(step);
  return sum === undefined || isNear(sum, valueOf(step));
}
