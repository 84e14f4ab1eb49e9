import * as amountPayout from '../reward/payout/amount';
import * as amountSharePayout from '../reward/payout/amount-share';
import * as curvePayout from '../reward/payout/curve';
import * as gridPayout from '../reward/payout/grid';
import { eachCell, eachPair, single } from './each-cell';
import { gridOf } from './grid';
import { choices, readChoice } from './read-choice';
import { readTable } from './read-table';
import { curvePoints, readSteps } from './read-steps';
import { firstError, isError } from './reading';
import { show } from './show';

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
  const rule = readChoice('boundary', choices.boundary, boundary, 'upper');
  if (isError(rule)) return show(single(rule));
  const after = readChoice('beyond', choices.beyond, beyond, 'hold');
  if (isError(after)) return show(single(after));
  const terms = { points: curvePoints(steps), before: 'zero', after, boundary: rule, compareAs: 'ratio' } as const;
  return show(eachCell(gridOf('attainments', attainments), (reached) => curvePayout.pay(reached, terms)));
}

/**
 * Fixed amount of the step that is reached; nothing below the first step.
 * @customfunction TIERAMOUNT
 * @param results What is looked up: an amount or an attainment, or a range for as many payouts.
 * @param steps Two columns, lowest first: from which result, and the amount of money.
 * @param partial "full" for the amount of the step reached (also when left out), "share" for the amounts of all full steps with a share of the last; the last row then only says where it ends.
 * @param boundary For a value exactly on a boundary: "upper" for the step that starts there (also when left out), "lower" for the one below.
 * @param compared Whether results are compared as "amount", to 4 decimals (also when left out), or as "attainment", to 12.
 * @returns The amount for each result.
 */
export function tierAmount(results: unknown[][], steps: unknown[][], partial?: string, boundary?: string, compared?: string): unknown[][] {
  const tiers = readSteps('steps', steps);
  const way = readChoice('partial', choices.partial, partial, 'full');
  const rule = readChoice('boundary', choices.boundary, boundary, 'upper');
  const compareAs = readChoice('compared', choices.compared, compared, 'money');
  if (isError(tiers) || isError(way) || isError(rule) || isError(compareAs)) return show(single(firstError([tiers, way, rule, compareAs]) ?? ''));
  const pay = (result: number): number => (way === 'share' ? amountSharePayout.pay(result, { tiers }) : amountPayout.pay(result, { tiers, boundary: rule, compareAs }));
  return show(eachCell(gridOf('results', results), pay));
}

/**
 * Value from a table with two inputs: that of the row and the column reached, or between them on straight lines. Nothing before the first row or column.
 * @customfunction GRID
 * @param firsts The input for the rows: a cell, or a range for as many values.
 * @param seconds The input for the columns: a range of the same size, or one cell for all.
 * @param table The whole table: the first column says from which first input, the first row from which second input; its corner is not used.
 * @param between "step" for the value of the cell reached (also when left out), "line" for straight lines between the cells.
 * @param boundary For a value exactly on a boundary: "upper" for the cell that starts there (also when left out), "lower" for the one before it.
 * @param compared Whether the first input is compared as "amount", to 4 decimals (also when left out), or as "attainment", to 12.
 * @param secondCompared The same for the second input.
 * @returns The value for each pair of inputs.
 */
export function grid(firsts: unknown[][], seconds: unknown[][], table: unknown[][], between?: string, boundary?: string, compared?: string, secondCompared?: string): unknown[][] {
  const read = readTable(table);
  const way = readChoice('between', choices.between, between, 'step');
  const rule = readChoice('boundary', choices.boundary, boundary, 'upper');
  const as = readChoice('compared', choices.compared, compared, 'money');
  const secondAs = readChoice('secondCompared', choices.compared, secondCompared, 'money');
  if (isError(read) || isError(way) || isError(rule) || isError(as) || isError(secondAs)) return show(single(firstError([read, way, rule, as, secondAs]) ?? ''));
  const [first, second] = [{ from: read.rows, boundary: rule, compareAs: as }, { from: read.columns, boundary: rule, compareAs: secondAs }];
  const terms = { first, second, values: read.values, sources: [], between: way, before: 'zero', after: 'hold', holds: 'ratio' } as const;
  return show(eachPair(gridOf('firsts', firsts), gridOf('seconds', seconds), (one, other) => gridPayout.pay(one, other, terms)));
}
