import { roundEarned, roundMoney } from '../../core/money/round';
import { hasFloorZero } from '../earn/earn';
import type { Terms } from '../earn/terms';
import type { PlainAmounts } from './plain-outcome';

/**
 * Makes money of what the shape gave, in the order of `moneyOf` and `limitAndRound` for a whole period without conditions:
 * × base, weight and modifier; the cap in % of the target amount and at least 0; cap and floor in money; rounding.
 */
export function moneyInto(earned: Float64Array, terms: Terms, { count, money }: PlainAmounts): void {
  const { component, modifier } = terms;
  if (component.base !== 'amount') ofBaseInto(earned, terms, count, money);
  else if (modifier !== 1) for (let k = 0; k < count; k += 1) earned[k]! *= modifier;
  limitInto(earned, terms, count);
  roundInto(earned, terms, count);
}

function ofBaseInto(earned: Float64Array, terms: Terms, count: number, money: Float64Array): void {
  const { component, modifier } = terms;
  const { weight, capRatio } = component;
  for (let k = 0; k < count; k += 1) earned[k] = earned[k]! * money[k]! * weight * modifier;
  if (capRatio !== undefined) for (let k = 0; k < count; k += 1) earned[k] = Math.min(earned[k]!, capRatio * money[k]! * weight);
  if (hasFloorZero(terms)) for (let k = 0; k < count; k += 1) earned[k] = Math.max(earned[k]!, 0);
}

function limitInto(earned: Float64Array, { component: { cap, floor } }: Terms, count: number): void {
  if (cap !== undefined) for (let k = 0; k < count; k += 1) earned[k] = Math.min(earned[k]!, cap);
  if (floor !== undefined) for (let k = 0; k < count; k += 1) earned[k] = Math.max(earned[k]!, floor);
}

function roundInto(earned: Float64Array, { rounding: { at, mode, decimals } }: Terms, count: number): void {
  if (at === 'total') return;
  if (mode === 'halfUp') for (let k = 0; k < count; k += 1) earned[k] = roundEarned(earned[k]!, decimals);
  else for (let k = 0; k < count; k += 1) earned[k] = roundMoney(earned[k]!, decimals, mode);
}
