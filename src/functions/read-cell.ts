import { cleanText } from '../core/clean-text';
import type { ArgumentName } from '../i18n/worksheet-functions';
import { cellAt, type Grid } from './grid';
import { type CellError, type ErrorCode, lacking, outOfRange, type Reading, unusable } from './reading';

const passedOn: readonly ErrorCode[] = ['#N/A', '#VALUE!', '#NUM!', '#DIV/0!', '#NULL!'];
const longest = 40;

/**
 * The number in a cell. A blank cell is missing, never 0; an error stays that error, or becomes #VALUE! where a function
 * cannot give it. Excel on the desktop hands over 0 for a blank cell: there nothing tells it from a zero.
 */
export function readCell(cell: unknown, name: ArgumentName): Reading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : outOfRange;
  if (isBlank(cell)) return lacking((texts) => texts.blank(name));
  const error = errorIn(cell);
  if (error === undefined) return unusable((texts) => texts.notNumber(name, quotable(cell)));
  return passed(error, name);
}

const passed = (error: string, name: ArgumentName): CellError => ({ code: passedOn.find((code) => code === error) ?? '#VALUE!', says: (texts) => texts.errorCell(name, error) });

/** The text in a cell. */
export function readText(cell: unknown, name: ArgumentName): string | CellError {
  if (isBlank(cell)) return lacking((texts) => texts.noText(name));
  if (typeof cell === 'string') return cell;
  const error = errorIn(cell);
  return error === undefined ? unusable((texts) => texts.notText(name, quotable(cell))) : passed(error, name);
}

/** The number at a place of a range: blank cells stand for what the range says, and none is below its least. */
export function readAt(grid: Grid, row: number, column: number): Reading {
  const cell = cellAt(grid, row, column);
  if (typeof cell !== 'number' && grid.blank !== undefined && isBlank(cell)) return grid.blank;
  const value = readCell(cell, grid.name);
  const { least, name } = grid;
  return typeof value === 'number' && least !== undefined && value < least ? unusable((texts) => texts.tooLow(name, value, least)) : value;
}

/** True for a cell without anything to see in it. */
export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cleanText(cell) === '');

/** The error in a cell as Excel hands it over: an object with its code. */
const errorIn = (cell: unknown): string | undefined => (typeof cell === 'object' && cell !== null && 'code' in cell ? String(cell.code) : undefined);

/** What a message quotes of a cell that is no number. */
export function quotable(cell: unknown): string | boolean {
  if (typeof cell === 'boolean') return cell;
  const text = cleanText(errorIn(cell) ?? String(cell));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
