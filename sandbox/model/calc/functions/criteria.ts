import { Kind } from '../../cells/cell-value';
import { maxColumns, maxRows } from '../../box';
import type { Cells, Scalar, Value } from '../value';
import { isCells } from '../value';
import { CellError } from '../tree';
import { filledRows, strike } from './counted-cells';
import { criterion } from './criterion';
import type { Surroundings, WorksheetFunction } from './surroundings';
import { valueError } from './surroundings';
import { mean, total } from './totals';

type Outcome = (numbers: readonly number[]) => Scalar;

const hasSize = ({ box }: Cells, { rows, columns }: Cells['box']): boolean => box.rows === rows && box.columns === columns;

/** The cells whose cells in every range meet the criterion there: marks column by column, and the blank rows below that all count. */
interface Meeting {
  readonly marks: Uint8Array;
  readonly rows: number;
  readonly below: number;
}

function meeting(ranges: readonly Cells[], wanted: readonly Scalar[], { locale }: Surroundings): Meeting {
  const { box } = ranges[0]!;
  const criteria = ranges.map((_, i) => criterion(wanted[i] ?? null, locale));
  const rows = filledRows(ranges);
  const marks = new Uint8Array(rows * box.columns).fill(1);
  ranges.forEach((cells, i) => strike(marks, rows, { cells, criterion: criteria[i]! }));
  return { marks, rows, below: criteria.every(({ blank }) => blank) ? box.rows - rows : 0 };
}

/** The numbers among the cells that count; the first error there instead. */
function numbersOf({ sheet, box }: Cells, { marks, rows, below }: Meeting): readonly number[] | CellError {
  const numbers: number[] = [];
  for (let i = 0; i < box.columns; i++) {
    const column = sheet.cells.columns[box.column + i];
    const last = Math.min(rows + below, (column?.length ?? 0) - box.row);
    for (let row = 0; row < last; row++) {
      if (row < rows && marks[i * rows + row] === 0) continue;
      const kind = column!.kinds[box.row + row];
      if (kind === Kind.number) numbers.push(column!.numbers[box.row + row]!);
      if (kind === Kind.error) return new CellError(sheet.book.pools.texts.values[column!.numbers[box.row + row]!]!);
    }
  }
  return numbers;
}

/** Several values of a criterion give several results, where the formula goes through all cells. */
function result(size: Cells, pairs: readonly Value[], around: Surroundings, outcome: (met: Meeting) => Scalar): Value {
  const ranges = pairs.filter((_, i) => i % 2 === 0);
  if (pairs.length === 0 || pairs.length % 2 === 1 || !ranges.every(isCells) || !ranges.every((range) => hasSize(range, size.box))) return valueError();
  ranges.forEach((range) => around.refresh(range));
  return around.each(pairs.filter((_, i) => i % 2 === 1), (wanted) => outcome(meeting(ranges, wanted, around)));
}

function ofNumbers(values: Cells, pairs: readonly Value[], around: Surroundings, outcome: Outcome): Value {
  around.refresh(values);
  return result(values, pairs, around, (met) => {
    const numbers = numbersOf(values, met);
    return numbers instanceof CellError ? numbers : outcome(numbers);
  });
}

/** SUMIFS and its like: the cells that are taken, then pairs of a range and a criterion. */
const ofMany = (outcome: Outcome): WorksheetFunction => ([values = null, ...pairs], around) => (isCells(values) ? ofNumbers(values, pairs, around, outcome) : valueError());

/** SUMIF and AVERAGEIF: the cells that are taken come last, start where they say and are as large as the range. */
const ofOne = (outcome: Outcome): WorksheetFunction => ([range = null, wanted = null, values], around) => {
  if (!isCells(range) || (values !== undefined && values !== null && !isCells(values))) return valueError();
  const from = values ?? range;
  const { row, column } = from.box;
  const box = { row, column, rows: Math.min(range.box.rows, maxRows - row), columns: Math.min(range.box.columns, maxColumns - column) };
  return ofNumbers({ sheet: from.sheet, box }, [{ sheet: range.sheet, box: { ...range.box, rows: box.rows, columns: box.columns } }, wanted], around, outcome);
};

/** An error in a range is a cell like any other here. */
const counting: WorksheetFunction = (args, around) => {
  const [first = null] = args;
  if (!isCells(first)) return valueError();
  return result(first, args, around, ({ marks, below }) => marks.reduce((sum, mark) => sum + mark, below * first.box.columns));
};

const extreme = (pick: (a: number, b: number) => number): Outcome => (numbers) => numbers.reduce((a, b) => pick(a, b), numbers[0] ?? 0);

/** Functions that take the cells that meet criteria. */
export const criteriaFunctions: Readonly<Record<string, WorksheetFunction>> = {
  SUMIF: ofOne(total),
  SUMIFS: ofMany(total),
  AVERAGEIF: ofOne(mean),
  AVERAGEIFS: ofMany(mean),
  COUNTIF: (args, around) => counting(args.slice(0, 2), around),
  COUNTIFS: counting,
  MAXIFS: ofMany(extreme(Math.max)),
  MINIFS: ofMany(extreme(Math.min)),
};
