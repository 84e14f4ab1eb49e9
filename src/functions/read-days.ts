import type { ArgumentName } from '../i18n/worksheet-functions';
import { type Grid, gridOf, isLeftOut } from './grid';
import { isBlank, readCell } from './read-cell';
import { type CellError, isError, lacking, unusable } from './reading';

/** The first day that Excel can show. A blank cell is 0 on the desktop, so a day below it is missing. */
const firstDay = 1;

/** Days as Excel counts them; a day that is not there is missing on every platform. */
export const dayGrid = (name: ArgumentName, given: unknown): Grid => gridOf(name, given);

/** Why two days do not bound a period; nothing where they do. */
export function periodProblem(first: number, last: number): CellError | undefined {
  if (first < firstDay || last < firstDay) return lacking((texts) => texts.noDay);
  return Math.floor(last) < Math.floor(first) ? unusable((texts) => texts.periodReversed) : undefined;
}

/** The days in a range; blank cells, which are 0 on the desktop, are none. Left out: no days. */
export function readDays(name: ArgumentName, given: unknown): readonly number[] | CellError {
  if (isLeftOut(given)) return [];
  const cells = gridOf(name, given).cells.flat().filter((cell) => !isBlank(cell) && cell !== 0);
  const days = cells.map((cell) => readCell(cell, name));
  const wrong = days.find(isError);
  return wrong ?? days.filter((day) => typeof day === 'number').map(Math.floor);
}
