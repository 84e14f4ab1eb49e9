import * as excessPayout from '../reward/payout/excess';
import * as flatPayout from '../reward/payout/flat';
import * as marginalPayout from '../reward/payout/marginal';
import * as retroactivePayout from '../reward/payout/retroactive';
import { eachCell, eachPair, eachPlace, single } from './each-cell';
import { gridOf, isLeftOut, optionalGrid } from './grid';
import { besideLine, readLine, readOne } from './line';
import { choices, readChoice } from './read-choice';
import { readRates, readSteps } from './read-steps';
import { firstError, isError, lacking } from './reading';
import { runningPayouts } from './running';
import { show } from './show';

/**
 * Payout at one rate: the amount times the rate. A negative amount gives a negative payout.
 * @customfunction FLAT
 * @param amounts The amount, or a range of amounts for as many payouts.
 * @param rates The rate, such as 3 %: a range of the same size, or one cell for all.
 * @returns The payout over each amount, not rounded.
 */
export function flat(amounts: unknown[][], rates: unknown[][]): unknown[][] {
  return show(eachPair(gridOf('amounts', amounts), gridOf('rates', rates), (amount, rate) => flatPayout.pay(amount, { rate })));
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
  const terms = { tiers: table };
  if (isLeftOut(counted)) return show(eachCell(gridOf('amounts', amounts), (amount) => marginalPayout.pay(amount, terms)));
  return show(eachPair(gridOf('amounts', amounts), gridOf('counted', counted), (amount, from) => marginalPayout.pay(amount, terms, from)));
}

/**
 * Running payout in tiers: every amount counts on top of the amounts before it in the range. After an amount that is missing the rest is not known.
 * @customfunction MARGINALFROM
 * @param amounts One column or one row of amounts in their order, such as the months of a year.
 * @param tiers Two columns, lowest first: from which amount, and the rate from there on.
 * @param counted What the tiers had counted before the first amount; 0 when left out.
 * @returns The payout over each amount, not rounded.
 */
export function marginalFrom(amounts: unknown[][], tiers: unknown[][], counted?: unknown[][]): unknown[][] {
  const table = readSteps('tiers', tiers);
  const line = readLine(gridOf('amounts', amounts));
  const start = readOne(optionalGrid('counted', counted, 0));
  if (isError(table) || isError(line) || isError(start)) return show(single(firstError([table, line, start]) ?? ''));
  return show(besideLine(line, runningPayouts(line.values, table, start).map((payout) => [payout])));
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
  const rule = readChoice('boundary', choices.boundary, boundary, 'upper');
  if (isError(rule)) return show(single(rule));
  const paidOver = gridOf('amounts', amounts);
  if (isLeftOut(attainments)) return show(eachCell(paidOver, (amount) => retroactivePayout.pay(amount, { tiers: table, boundary: rule, compareAs: 'money' })));
  const terms = { tiers: table, boundary: rule, compareAs: 'ratio' } as const;
  return show(eachPair(paidOver, gridOf('attainments', attainments), (amount, reached) => retroactivePayout.pay(amount, terms, reached)));
}

/**
 * Payout over the excess: what lies above the base, at the rate of the tier that is reached. Never below 0.
 * @customfunction EXCESS
 * @param amounts The amount, or a range of amounts for as many payouts.
 * @param bases Above what is paid, such as the quota: a range of the same size, or one cell for all. A base of 0 gives #N/A.
 * @param tiers One cell with the rate, or two columns, lowest first: from which amount, and the rate from there on.
 * @param tierOn What the tier is looked up on: the whole "amount" (also when left out) or the "excess".
 * @param boundary For a value exactly on a boundary: "upper" for the tier that starts there (also when left out), "lower" for the one below.
 * @returns The payout over the excess of each amount, not rounded.
 */
export function excess(amounts: unknown[][], bases: unknown[][], tiers: unknown[][], tierOn?: string, boundary?: string): unknown[][] {
  const table = readRates(tiers);
  const on = readChoice('tierOn', choices.tierOn, tierOn, 'input');
  const rule = readChoice('boundary', choices.boundary, boundary, 'upper');
  if (isError(table) || isError(on) || isError(rule)) return show(single(firstError([table, on, rule]) ?? ''));
  const terms = { tiers: table, boundary: rule, compareAs: 'money' } as const;
  const noBase = lacking((texts) => texts.isZero('bases'));
  return show(
    eachPlace([gridOf('amounts', amounts), gridOf('bases', bases)], ([amount = NaN, base = NaN]) => {
      const at = on === 'input' ? amount : excessPayout.excessOver(amount, base);
      return base === 0 ? noBase : excessPayout.pay(amount, terms, { base, at, start: 0 });
    }),
  );
}
