import { cellProblem, type CellProblem } from '../cells/cell-problem';
import { readDaySerial, readDayText, readNumberText, type CellReading, type ReadingContext, withinBounds } from '../cells/read-cell';
import type { ColumnType } from '../schema';
import { addProblem, type ProblemList } from '../read/problem-list';
import type { OddCell, RawColumn } from './raw-column';

/** A column read as figures, and what could not be read. NaN = blank or unreadable. */
export interface ReadFigures {
  readonly values: Float64Array;
  readonly problems: ProblemList;
  /** Rows that hold something unreadable. */
  readonly unreadable: readonly number[];
}

type NumberType = Extract<ColumnType, { readonly kind: 'number' | 'money' | 'percent' }>;

function oddProblem(cell: OddCell, isDay: boolean): CellProblem {
  switch (cell.kind) {
    case 'error':
      return cellProblem('cell.error', 'error', { found: cell.text });
    case 'uncalculated':
      return cellProblem('cell.uncalculated', 'error', {});
    case 'boolean':
      return cellProblem(isDay ? 'cell.notADate' : 'cell.booleanNumber', 'error', { found: cell.text });
  }
}

/** Takes note of a trouble; `isUsed`: the value counts all the same. */
type Note = (problem: CellProblem, row: number, isUsed: boolean) => void;

/** Reads each distinct text once and puts the figure in every row that has it. */
function readTexts(column: RawColumn, values: Float64Array, read: (text: string) => CellReading, note: Note): void {
  const { codes, texts } = column;
  if (!codes) return;
  const readings = texts.map(read);
  for (let row = 0; row < values.length; row += 1) {
    const reading = readings[codes[row] ?? -1];
    if (!reading || reading.kind === 'blank') continue;
    if (reading.kind === 'unreadable') note(reading.problem, row, false);
    else {
      values[row] = Number(reading.value);
      if (reading.remark) note(reading.remark, row, true);
    }
  }
}

function collector(): { readonly problems: ProblemList; readonly unreadable: number[]; readonly note: Note } {
  const problems: ProblemList = new Map();
  const unreadable: number[] = [];
  const note: Note = (problem, row, isUsed) => {
    addProblem(problems, problem, row);
    if (!isUsed) unreadable.push(row);
  };
  return { problems, unreadable, note };
}

/** Reads a raw column as numbers: cells, and texts in whichever decimal mark the column proves. */
export function readNumbers(column: RawColumn, rows: number, type: NumberType, context: ReadingContext): ReadFigures {
  const { problems, unreadable, note } = collector();
  const values = column.numbers ? column.numbers.slice(0, rows) : new Float64Array(rows).fill(NaN);
  const hasBounds = type.min !== undefined || type.max !== undefined;
  for (let row = 0; hasBounds && row < rows; row += 1) {
    const problem = withinBounds(values[row] ?? NaN, type);
    if (!problem) continue;
    note(problem, row, false);
    values[row] = NaN;
  }
  readTexts(column, values, (text) => readNumberText(text, type, context), note);
  for (const cell of column.odd) note(oddProblem(cell, false), cell.row, false);
  return { values, problems, unreadable };
}

/** Reads a raw column as days: serials in the workbook's date system, and texts in whichever order the column proves. */
export function readDays(column: RawColumn, rows: number, context: ReadingContext): ReadFigures {
  const { problems, unreadable, note } = collector();
  const values = new Float64Array(rows).fill(NaN);
  const { numbers } = column;
  for (let row = 0; numbers && row < rows; row += 1) {
    const serial = numbers[row] ?? NaN;
    if (Number.isNaN(serial)) continue;
    const reading = readDaySerial(serial, context);
    if (reading.kind === 'value') values[row] = Number(reading.value);
    else if (reading.kind === 'unreadable') note(reading.problem, row, false);
  }
  readTexts(column, values, (text) => readDayText(text, context), note);
  for (const cell of column.odd) note(oddProblem(cell, true), cell.row, false);
  return { values, problems, unreadable };
}

/** A column read as texts; numbers become their digits. */
export interface ReadTexts {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly problems: ProblemList;
  readonly unreadable: readonly number[];
}

function addNumbers(column: RawColumn, rows: number, codes: Int32Array, texts: string[]): void {
  const { numbers } = column;
  if (!numbers) return;
  const hasTexts = column.codeOf.size > 0;
  const codeOfNumber = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    const value = numbers[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    let code = codeOfNumber.get(value);
    if (code === undefined) {
      const text = String(value);
      code = (hasTexts ? column.codeOf.get(text) : undefined) ?? texts.push(text) - 1;
      codeOfNumber.set(value, code);
    }
    codes[row] = code;
  }
}

/** Reads a raw column as dictionary-coded text. `NA` is a text; errors and formulas without a value are not. */
export function readTextColumn(column: RawColumn, rows: number): ReadTexts {
  const { problems, unreadable, note } = collector();
  const codes = column.codes ? column.codes.slice(0, rows) : new Int32Array(rows).fill(-1);
  const { texts } = column;
  addNumbers(column, rows, codes, texts);
  for (const cell of column.odd) {
    if (cell.kind !== 'boolean') note(oddProblem(cell, false), cell.row, false);
    else {
      const known = texts.indexOf(cell.text);
      codes[cell.row] = known >= 0 ? known : texts.push(cell.text) - 1;
    }
  }
  return { codes, texts, problems, unreadable };
}
