import { order, sameText } from '../operators';
import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { toTruth } from '../value';
import type { Surroundings, WorksheetFunction } from './surroundings';
import { numberOf, valueError } from './surroundings';

type Rows = readonly (readonly Scalar[])[];

const turned = (rows: Rows): Rows => (rows[0] ?? []).map((_, column) => rows.map((line) => line[column] ?? null));
const orientated = (rows: Rows, byColumn: boolean): Rows => (byColumn ? turned(rows) : rows);

/** FILTER: the rows (or columns) that are TRUE; without any the third argument. */
const filter: WorksheetFunction = ([value = null, include = null, otherwise], around) => {
  const [rows, marks] = [around.rows(value), around.rows(include)];
  const byColumn = marks.length === 1 && rows.length !== 1;
  const wanted = byColumn ? marks[0]! : marks.length === 1 ? marks[0]! : marks.map((line) => line[0] ?? null);
  const isAcross = byColumn || (rows.length === 1 && wanted.length === (rows[0]?.length ?? 0));
  const lines = orientated(rows, isAcross);
  if (wanted.length !== lines.length) return valueError();
  const truths = wanted.map(toTruth);
  const error = truths.find((truth) => truth instanceof CellError);
  if (error !== undefined) return error;
  const kept = lines.filter((_, i) => truths[i] === true);
  return kept.length === 0 ? (otherwise ?? new CellError('#CALC!')) : orientated(kept, isAcross);
};

const isSame = (a: Scalar, b: Scalar): boolean => (typeof a === 'string' && typeof b === 'string' ? sameText(a, b) : a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b);
const isSameLine = (a: readonly Scalar[], b: readonly Scalar[]): boolean => a.every((one, i) => isSame(one, b[i] ?? null));

const isYes = (value: Value | undefined, around: Surroundings): boolean => value !== undefined && toTruth(around.one(value)) === true;

const unique: WorksheetFunction = ([value = null, across, once], around) => {
  const byColumn = isYes(across, around);
  const lines = orientated(around.rows(value), byColumn);
  const keyed = new Map<string, (readonly Scalar[])[]>();
  for (const line of lines) {
    const key = line.map((one) => (typeof one === 'string' ? `"${one.toLowerCase()}` : one instanceof CellError ? one.code : String(one))).join('\u0000');
    const same = keyed.get(key);
    if (!same) keyed.set(key, [line]);
    else if (isSameLine(same[0]!, line)) same.push(line);
  }
  const kept = [...keyed.values()].filter((same) => !isYes(once, around) || same.length === 1).map(([first]) => first!);
  return kept.length === 0 ? new CellError('#CALC!') : orientated(kept, byColumn);
};

/** Numbers, texts, truths, then errors; blanks come last in either direction. */
function compare(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a instanceof CellError || b instanceof CellError) return (Number(a instanceof CellError) - Number(b instanceof CellError)) * direction;
  return order(a, b) * direction;
}

const sort: WorksheetFunction = ([value = null, which, how, across], around) => {
  const [number, direction] = [numberOf(which, around, 1), numberOf(how, around, 1)];
  if (number instanceof CellError) return number;
  if (direction instanceof CellError) return direction;
  const byColumn = isYes(across, around);
  const lines = orientated(around.rows(value), byColumn);
  const at = Math.trunc(number) - 1;
  if (at < 0 || at >= (lines[0]?.length ?? 0) || Math.abs(direction) !== 1) return valueError();
  return orientated([...lines].sort((a, b) => compare(a[at] ?? null, b[at] ?? null, direction)), byColumn);
};

const sortBy: WorksheetFunction = ([value = null, ...keys], around) => {
  const lines = around.rows(value);
  const orders = keys.flatMap((key, i) => (i % 2 === 0 ? [{ by: around.rows(key).map(([one = null]) => one), direction: numberOf(keys[i + 1], around, 1) }] : []));
  if (orders.length === 0 || orders.some(({ by, direction }) => by.length !== lines.length || direction instanceof CellError)) return valueError();
  const places = lines.map((_, i) => i).sort((a, b) => {
    for (const { by, direction } of orders) {
      const sign = compare(by[a] ?? null, by[b] ?? null, Number(direction));
      if (sign !== 0) return sign;
    }
    return a - b;
  });
  return places.map((i) => lines[i]!);
};

const mostCells = 1_000_000;

const sequence: WorksheetFunction = (args, around) => {
  const [rows, columns, first, step] = [0, 1, 2, 3].map((i) => numberOf(args[i] ?? undefined, around, 1));
  if (typeof rows !== 'number' || typeof columns !== 'number' || typeof first !== 'number' || typeof step !== 'number') return valueError();
  if (rows < 1 || columns < 1 || rows * columns > mostCells) return new CellError('#CALC!');
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => first + step * (i * Math.trunc(columns) + j)));
};

/** Functions that give several values, which flow into the cells beside and below. */
export const arrays: Readonly<Record<string, WorksheetFunction>> = {
  FILTER: filter,
  UNIQUE: unique,
  SORT: sort,
  SORTBY: sortBy,
  SEQUENCE: sequence,
  TRANSPOSE: ([value = null], around) => turned(around.rows(value)),
};
