import type { CurvePoint } from '../reward/payout/curve';
import type { Tier } from '../reward/payout/tiers';
import { type Grid, gridOf } from './grid';
import { isBlank, quotable, readAt, readCell } from './read-cell';
import { type CellError, isError, unusable } from './reading';

/** Which steps a range holds: tiers of from and rate, points of attainment and payout ratio, or steps of result and amount. */
export type StepKind = 'tiers' | 'points' | 'steps';

/** How many rows may start at the same value: a curve may jump there. */
const most: Readonly<Record<StepKind, number>> = { tiers: 1, points: 2, steps: 1 };

/** The tiers or points in a range of two columns, lowest first, or what is wrong with them. */
export function readSteps(kind: StepKind, given: unknown): readonly Tier[] | CellError {
  const grid = gridOf(kind, given);
  if (grid.columns !== 2) return unusable((texts) => texts[kind].twoColumns(grid.columns));
  const steps: Tier[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const step = readStep(kind, grid, row);
    if (isError(step)) return step;
    const misplaced = misplacedStep(kind, [...steps.slice(-most[kind]), step], row);
    if (misplaced) return misplaced;
    steps.push(step);
  }
  return steps;
}

function readStep(kind: StepKind, { cells }: Grid, row: number): Tier | CellError {
  const written = [cells[row - 1]?.[0], cells[row - 1]?.[1]];
  if (written.some(isBlank)) return unusable((texts) => texts[kind].rowBlank(row));
  const [from, rate] = written.map((cell) => readCell(cell, kind));
  if (typeof from !== 'number') return unusable((texts) => texts[kind].rowNotNumber(row, quotable(written[0])));
  if (typeof rate !== 'number') return unusable((texts) => texts[kind].rowNotNumber(row, quotable(written[1])));
  return { from, rate };
}

/** What is wrong with the place of the last of these steps, which follow each other. */
function misplacedStep(kind: StepKind, steps: readonly Tier[], row: number): CellError | undefined {
  const [step, before] = [steps.at(-1), steps.at(-2)];
  if (!step || !before) return undefined;
  const { from } = step;
  if (from < before.from) return unusable((texts) => texts[kind].rowOrder(row, from, before.from));
  const same = steps.filter((one) => one.from === from).length;
  return same > most[kind] ? unusable((texts) => texts[kind].rowRepeated(row, from)) : undefined;
}

/** The rates of tiers; one cell is one rate for everything from 0 up. */
export function readRates(given: unknown): readonly Tier[] | CellError {
  const grid = gridOf('tiers', given);
  if (grid.rows > 1 || grid.columns > 1) return readSteps('tiers', given);
  const rate = readAt(grid, 0, 0);
  return isError(rate) ? rate : [{ from: 0, rate }];
}

/** Steps as the points of a curve. */
export const curvePoints = (steps: readonly Tier[]): readonly CurvePoint[] => steps.map(({ from, rate }) => ({ at: from, ratio: rate }));
