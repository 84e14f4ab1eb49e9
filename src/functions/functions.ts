import { attainmentRatio, lowerAttainmentRatio } from '../measure/attainment';
import * as curvePayout from '../reward/payout/curve';
import * as marginalPayout from '../reward/payout/marginal';
import * as retroactivePayout from '../reward/payout/retroactive';
import { eachCell, eachPair, single } from './each-cell';
import { gridOf, isLeftOut } from './grid';
import { readBeyond, readBoundary, readDirection } from './read-choice';
import { readSteps } from './read-steps';
import { type CellError, isError, lacking } from './reading';
import { show } from './show';

/**
 * Attainment: the actual divided by the target, where 1 is 100 %. A blank cell or a target of 0 gives #N/A.
 * @customfunction ATTAINMENT
 * @param actuals What was achieved: a cell, or a range for as many results.
 * @param targets What was aimed for: a range of the same size, or one cell for all.
 * @param better Whether "higher" is better (also when left out) or "lower": then 10 % above the target is 90 %.
 * @returns The attainment of each actual.
 */
export function attainment(actuals: unknown[][], targets: unknown[][], better?: string): unknown[][] {
  const direction = readDirection(better);
  if (isError(direction)) return show(single(direction));
  const ratioOf = direction === 'lower' ? lowerAttainmentRatio : attainmentRatio;
  const whyNot = (target: number): CellError => lacking((texts) => (target < 0 ? texts.targetNegative : texts.targetZero));
  return show(eachPair(gridOf('actuals', actuals), gridOf('targets', targets), (actual, target) => ratioOf(actual, target) ?? whyNot(target)));
}

/**
 * Payout in tiers: each part of the amount at the rate of its own tier. An amount below 0 is paid back at the first rate if that tier starts at 0.
 * @customfunction MARGINAL
 * @param amounts The amount, or a range of amounts for as many payouts.
 * @param tiers Two columns, lowest first: from which amount, and the rate from there on.
 * @param counted What the tiers have counted already, such as the year so far; 0 when left out.
 * @returns The payout over each amount, not rounded.
 */
export function marginal(amounts: unknown[][], tiers: unknown[][], counted?: unknown[][]): unknown[][] {
  const table = readSteps('tiers', tiers);
  if (isError(table)) return show(single(table));
  const start = gridOf('counted', isLeftOut(counted) ? 0 : counted);
  return show(eachPair(gridOf('amounts', amounts), start, (amount, from) => marginalPayout.pay(amount, { tiers: table }, from)));
}

/**
 * Payout at one rate: the whole amount at the rate of the tier that is reached. Nothing below the first tier.
 * @customfunction RETROACTIVE
 * @param amounts The amount, or a range of amounts for as many payouts.
 * @param tiers Two columns, lowest first: from which amount (or attainment), and the rate from there on.
 * @param boundary For a value exactly on a boundary: "upper" for the tier that starts there (also when left out), "lower" for the one below.
 * @param attainments The attainment that decides which tier is reached; the amount itself when left out.
 * @returns The payout over each amount, not rounded.
 */
export function retroactive(amounts: unknown[][], tiers: unknown[][], boundary?: string, attainments?: unknown[][]): unknown[][] {
  const table = readSteps('tiers', tiers);
  if (isError(table)) return show(single(table));
  const rule = readBoundary(boundary);
  if (isError(rule)) return show(single(rule));
  const paidOver = gridOf('amounts', amounts);
  if (isLeftOut(attainments)) return show(eachCell(paidOver, (amount) => retroactivePayout.pay(amount, { tiers: table, boundary: rule, compareAs: 'money' })));
  const terms = { tiers: table, boundary: rule, compareAs: 'ratio' } as const;
  return show(eachPair(paidOver, gridOf('attainments', attainments), (amount, reached) => retroactivePayout.pay(amount, terms, reached)));
}

/**
 * Payout ratio on a curve: a straight line between the points around the attainment. Nothing before the first point.
 * @customfunction CURVE
 * @param attainments The attainment, where 1 is 100 %, or a range of attainments for as many ratios.
 * @param points Two columns, lowest first: the attainment, and the ratio that is paid there. Two rows with the same attainment are a jump.
 * @param boundary For an attainment exactly on a jump: "upper" for the value after it (also when left out), "lower" for the value before it.
 * @param beyond After the last point: "hold" its ratio (also when left out), "extend" the line, or "zero".
 * @returns The payout ratio at each attainment.
 */
export function curve(attainments: unknown[][], points: unknown[][], boundary?: string, beyond?: string): unknown[][] {
  const steps = readSteps('points', points);
  if (isError(steps)) return show(single(steps));
  const rule = readBoundary(boundary);
  if (isError(rule)) return show(single(rule));
  const after = readBeyond(beyond);
  if (isError(after)) return show(single(after));
  const terms = { points: steps.map(({ from, rate }) => ({ at: from, ratio: rate })), before: 'zero', after, boundary: rule, compareAs: 'ratio' } as const;
  return show(eachCell(gridOf('attainments', attainments), (reached) => curvePayout.pay(reached, terms)));
}
