import { roundEarned } from '../core/money/round';
import { splitExactly } from '../core/money/split-exactly';
import { scaledTo } from '../reward/combine/scaled-to';
import { single } from './each-cell';
import { drawSteps } from './draw-steps';
import { atLeast, gridOf, optionalGrid } from './grid';
import { besideLine, inShapeOf, readAll, readLine, readOne, readWhole } from './line';
import { firstError, isError, lacking, unusable } from './reading';
import { show } from './show';

/** Takers in the order of the range: a tie goes to the first. */
const takers = (shares: readonly number[]) => shares.map((share, at) => ({ id: String(at).padStart(8, '0'), share }));

/**
 * Draw that fills up to a minimum, period by period: what is drawn (or, below 0, recovered), what is due, and the balance that is left to recover.
 * @customfunction DRAW
 * @param earned One column or one row with what was earned in each period, oldest first.
 * @param minimum The amount that is filled up to in each period. An amount of 0 gives #N/A.
 * @param recoverable TRUE when draws are recovered from later earnings (also when left out), FALSE when they are not.
 * @param share The share of what is earned above the minimum that may be used to recover, from 0 up to 1; all of it when left out.
 * @param balance The balance of draws before the first period; 0 when left out.
 * @returns For each period the draw or recovery, what is due, and the balance after it.
 */
export function draw(earned: unknown[][], minimum: unknown[][], recoverable?: boolean, share?: unknown[][], balance?: unknown[][]): unknown[][] {
  const line = readLine(gridOf('earned', earned));
  const least = readOne(atLeast(0, gridOf('minimum', minimum)));
  const part = readOne(atLeast(0, optionalGrid('share', share, 1)));
  const open = readOne(atLeast(0, optionalGrid('balance', balance, 0)));
  if (isError(line) || isError(least) || isError(part) || isError(open)) return show(single(firstError([line, least, part, open]) ?? ''));
  if (part > 1) return show(single(unusable((texts) => texts.tooHigh('share', part, 1))));
  if (least === 0) return show(single(lacking((texts) => texts.isZero('minimum'))));
  return show(besideLine(line, drawSteps(line.values, { minimum: least, recoverable: recoverable ?? true, share: part, balance: open })));
}

/**
 * Shares of an amount that add up to it exactly: the cents that are left over go to the largest remainders, in the order of the range.
 * @customfunction SPLIT
 * @param amount The amount to divide; it is rounded to the decimals first.
 * @param shares The share of each: 0 or more, in per cent or any other unit. All are missing as long as one is.
 * @param decimals The decimals of a share; 2 when left out.
 * @returns The part of the amount for each share.
 */
export function split(amount: unknown[][], shares: unknown[][], decimals?: number): unknown[][] {
  const whole = readOne(gridOf('amount', amount));
  const takersOf = atLeast(0, gridOf('shares', shares));
  const parts = readAll(takersOf);
  const places = readWhole('decimals', decimals, { least: 0, otherwise: 2 });
  if (isError(whole) || isError(parts) || isError(places)) return show(single(firstError([whole, parts, places]) ?? ''));
  if (parts.every((part) => part === 0)) return show(single(lacking((texts) => texts.noShares)));
  return show(inShapeOf(takersOf, splitExactly(roundEarned(whole, places), takers(parts), places)));
}

/**
 * Payouts that fit in a pool: each times the pool divided by their sum, adding up to the pool exactly. Payouts that fit already stay as they are, and so do those below 0.
 * @customfunction POOL
 * @param payouts The payouts without the pool. All are missing as long as one is.
 * @param pool The most that all payouts above 0 may be together. A pool of 0 gives #N/A.
 * @param decimals The decimals of a payout; 2 when left out.
 * @returns Each payout as it fits in the pool.
 */
export function pool(payouts: unknown[][], pool: unknown[][], decimals?: number): unknown[][] {
  const range = gridOf('payouts', payouts);
  const amounts = readAll(range);
  const most = readOne(atLeast(0, gridOf('pool', pool)));
  const places = readWhole('decimals', decimals, { least: 0, otherwise: 2 });
  if (isError(amounts) || isError(most) || isError(places)) return show(single(firstError([amounts, most, places]) ?? ''));
  if (most === 0) return show(single(lacking((texts) => texts.isZero('pool'))));
  const above = takers(amounts).filter(({ share }) => share > 0);
  const fitting = scaledTo(most, above, places);
  const scaled = new Map(above.map(({ id }, at) => [id, fitting?.amounts[at]]));
  return show(inShapeOf(range, takers(amounts).map(({ id, share }) => scaled.get(id) ?? share)));
}
