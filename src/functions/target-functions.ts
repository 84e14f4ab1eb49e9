import { difference } from '../core/money/compare';
import * as curvePayout from '../reward/payout/curve';
import * as marginalPayout from '../reward/payout/marginal';
import { neededFor, type PayRule } from '../reward/payout/needed';
import * as retroactivePayout from '../reward/payout/retroactive';
import { reachedTier, type Tier } from '../reward/payout/tiers';
import { eachCell, single } from './each-cell';
import { atLeast, gridOf } from './grid';
import { choices, readChoice, type Reversible } from './read-choice';
import { curvePoints, readSteps } from './read-steps';
import { firstError, isError, lacking } from './reading';
import { show } from './show';

/**
 * How much is still needed to reach the next tier. In the last tier it gives #N/A.
 * @customfunction NEXTTIER
 * @param results Where it stands: an amount or an attainment, or a range of them.
 * @param tiers Two columns, lowest first: from which result, and the rate from there on.
 * @param compared Whether results are compared as "amount", to 4 decimals (also when left out), or as "attainment", to 12.
 * @returns What each result is short of the next tier.
 */
export function nextTier(results: unknown[][], tiers: unknown[][], compared?: string): unknown[][] {
  const table = readSteps('tiers', tiers);
  const compareAs = readChoice('compared', choices.compared, compared, 'money');
  if (isError(table) || isError(compareAs)) return show(single(firstError([table, compareAs]) ?? ''));
  const none = lacking((texts) => texts.lastTier);
  return show(
    eachCell(gridOf('results', results), (result) => {
      const next = table[reachedTier({ tiers: table, boundary: 'upper', compareAs }, result) + 1];
      return next ? difference(next.from, result) : none;
    }),
  );
}

/**
 * Sales that a payout asks for: the lowest result that pays at least as much. Where no result does, it gives #N/A.
 * @customfunction SALESFOR
 * @param payouts The payout that is wanted: a cell, or a range for as many results. For a curve it is a payout ratio.
 * @param tiers Two columns, lowest first: from which amount, and the rate from there on; for a curve its points.
 * @param shape How it pays: "marginal" (also when left out), "retroactive" or "curve". Exactly on a boundary the upper tier counts.
 * @returns The lowest amount (or attainment) for each payout.
 */
export function salesFor(payouts: unknown[][], tiers: unknown[][], shape?: string): unknown[][] {
  const way = readChoice('shape', choices.shape, shape, 'marginal');
  if (isError(way)) return show(single(way));
  const table = readSteps(way === 'curve' ? 'points' : 'tiers', tiers);
  if (isError(table)) return show(single(table));
  const rule = { pay: payBy(way, table), bounds: table.map(({ from }) => from), compareAs: way === 'curve' ? 'ratio' : 'money' } as const;
  const none = lacking((texts) => texts.neverPays);
  return show(eachCell(atLeast(0, gridOf('payouts', payouts)), (payout) => neededFor(payout, rule) ?? none));
}

function payBy(shape: Reversible, tiers: readonly Tier[]): PayRule['pay'] {
  switch (shape) {
    case 'marginal':
      return (result) => marginalPayout.pay(result, { tiers });
    case 'retroactive':
      return (result) => retroactivePayout.pay(result, { tiers, boundary: 'upper', compareAs: 'money' });
    case 'curve':
      return (result) => curvePayout.pay(result, { points: curvePoints(tiers), before: 'zero', after: 'hold', boundary: 'upper', compareAs: 'ratio' });
  }
}
