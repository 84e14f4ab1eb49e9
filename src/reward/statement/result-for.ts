import { roundHalfAway } from '../../core/money/round';
import type { PayAt, Reached } from './pay-curve';

const steps = 400;
/** Up to so many times the target (or the result) is looked. */
const reach = 4;

/**
 * The smallest result that pays at least what is wished: the target turned round. Nothing when no result up to four times
 * the target does, because a cap or a gate stands in the way.
 * @example resultFor((actual) => actual * 0.05, 500, { actual: 0, target: 8000, isWhole: false }) // 10000
 */
export function resultFor(payAt: PayAt, wished: number, { actual, target, isWhole }: Reached): number | undefined {
  const unit = target > 0 ? target : Math.max(Math.abs(actual), 1);
  const pays = (result: number): boolean => payAt(result) >= wished;
  const step = (unit * reach) / steps;
  for (let k = 0; k <= steps; k += 1) {
    if (pays(k * step)) return k === 0 ? 0 : smallestIn(pays, (k - 1) * step, k * step, isWhole);
  }
  return undefined;
}

/** The smallest result that passes, between one that does not and one that does: to the cent, or a whole number. */
function smallestIn(passes: (result: number) => boolean, below: number, above: number, isWhole: boolean): number {
  let [low, high] = isWhole ? [Math.floor(below), Math.ceil(above)] : [below, above];
  while (high - low > (isWhole ? 1 : 0.001)) {
    const middle = isWhole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  const rounded = roundHalfAway(high, 2);
  return isWhole || passes(rounded) ? rounded : roundHalfAway(high + 0.005, 2);
}
