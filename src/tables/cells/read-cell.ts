import { calendarDay } from '../../core/period/calendar';
import { parsePeriod } from '../../core/period/parse-period';
import type { ColumnType, Figure } from '../schema';
import { cellProblem, type CellProblem } from './cell-problem';
import { dayFromSerial } from './day-serial';
import type { RawCell } from './grid';
import { parseChoice, parseYesNo } from './parse-choice';
import { type DateOrder, dayInText } from '../../core/period/written-day';
import { type DecimalMark, parseNumber } from './parse-number';

/** What is known about a column before its cells are read. */
export interface ReadingContext {
  readonly date1904: boolean;
  readonly mark?: DecimalMark;
  readonly order?: DateOrder;
  /** Names in the user's own Periods table, which period cells may use. */
  readonly ownPeriods: ReadonlySet<string>;
}

/** A cell as the schema wants it; `remark` is a finding about a value that is used all the same. */
export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string | number | boolean | Figure; readonly remark?: CellProblem }
  | { readonly kind: 'unreadable'; readonly problem: CellProblem };

const value = (read: string | number | boolean | Figure): CellReading => ({ kind: 'value', value: read });
const unreadable = (problem: CellProblem): CellReading => ({ kind: 'unreadable', problem });

/** The cell as a text in a finding or in a text column. */
export function shownText(cell: RawCell): string {
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return 'value' in cell ? String(cell.value) : '';
}

type Bounded = Extract<ColumnType, { readonly kind: 'number' | 'money' | 'percent' }>;

/** Checks a number against the bounds of its column, both ends allowed. */
export function withinBounds(read: number, type: Bounded): CellProblem | undefined {
  if (type.min !== undefined && read < type.min) return cellProblem('cell.belowMinimum', 'error', { found: String(read), minimum: type.min });
  if (type.max !== undefined && read > type.max) return cellProblem('cell.aboveMaximum', 'error', { found: String(read), maximum: type.max });
  return undefined;
}

function bounded(read: number, type: Bounded, hasPercentSign: boolean): CellReading {
  const problem = withinBounds(read, type);
  if (problem) return unreadable(problem);
  const isLarge = type.kind === 'percent' && !hasPercentSign && Math.abs(read) > (type.usual ?? Infinity);
  return isLarge ? { kind: 'value', value: read, remark: cellProblem('cell.percentAboveHundred', 'warning', { found: read, canBeAmount: type.usual === 1 }) } : value(read);
}

/** Reads a text of a number column. */
export function readNumberText(text: string, type: Bounded, context: ReadingContext): CellReading {
  const read = parseNumber(text, context.mark);
  switch (read.kind) {
    case 'number':
      return bounded(read.value, type, read.isPercent);
    case 'ambiguous':
      return unreadable(cellProblem('cell.ambiguousNumber', 'error', { found: text, withComma: read.withComma, withPoint: read.withPoint }));
    case 'notANumber':
      return unreadable(cellProblem('cell.notANumber', 'error', { found: text }));
  }
}

/** Reads a text of a date column. */
export function readDayText(text: string, context: ReadingContext): CellReading {
  const read = dayInText(text, context.order);
  switch (read.kind) {
    case 'day':
      return value(read.day);
    case 'ambiguous':
      return unreadable(cellProblem('cell.ambiguousDate', 'error', { found: text, dayFirst: read.dayFirst, monthFirst: read.monthFirst }));
    case 'twoDigitYear':
      return unreadable(cellProblem('cell.twoDigitYear', 'error', { found: text }));
    case 'notADate':
      return unreadable(cellProblem('cell.notADate', 'error', { found: text }));
  }
}

/** Reads a number of a date column: a serial in the workbook's own date system. */
export function readDaySerial(serial: number, context: ReadingContext): CellReading {
  const day = dayFromSerial(serial, context.date1904);
  return day === undefined ? unreadable(cellProblem('cell.dateOutOfRange', 'error', { found: String(serial) })) : value(day);
}

function readNumber(cell: RawCell, type: Bounded, context: ReadingContext): CellReading {
  if (cell.kind === 'number') return bounded(cell.value, type, false);
  if (cell.kind === 'text') return readNumberText(cell.value, type, context);
  return unreadable(cellProblem('cell.booleanNumber', 'error', { found: shownText(cell) }));
}

function readDay(cell: RawCell, context: ReadingContext): CellReading {
  if (cell.kind === 'number') return readDaySerial(cell.value, context);
  if (cell.kind === 'text') return readDayText(cell.value, context);
  return unreadable(cellProblem('cell.notADate', 'error', { found: shownText(cell) }));
}

/** `Medewerkers[Quotum]` names a column of a table, any other text a column. */
function readFigure(cell: RawCell, { as, usual = 1 }: Extract<ColumnType, { readonly kind: 'figure' }>, context: ReadingContext): CellReading {
  const type: Bounded = as === 'percent' ? { kind: as, usual } : { kind: as };
  if (cell.kind !== 'text') return readNumber(cell, type, context);
  if (parseNumber(cell.value).kind !== 'notANumber') return readNumberText(cell.value, type, context);
  if (/^[\d€$£+(-]/.test(cell.value)) return unreadable(cellProblem('cell.notANumber', 'error', { found: cell.value }));
  const structured = /^([^[\]]*)\[([^[\]]+)\]$/.exec(cell.value);
  const [, table = '', column = ''] = structured ?? [];
  if (!structured) return value({ column: cell.value });
  return value(table.trim() === '' ? { column } : { table: table.trim(), column });
}

function monthOfSerial(serial: number, context: ReadingContext): string | undefined {
  const day = dayFromSerial(serial, context.date1904);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return dayOfMonth === 1 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** The serial of a day in 1982: no year, week or count is as large. */
const fewestDays = 30_000;

/** A serial as the day that Excel shows it as; a small number is hardly ever meant as a day. */
function dayOfSerial(serial: number, { date1904 }: ReadingContext): string | undefined {
  const day = serial < fewestDays ? undefined : dayFromSerial(serial, date1904);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return [String(year), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

/** Excel turns a typed `sep 2026` into the serial of its first day; that is read as the month again. */
function readPeriod(cell: RawCell, context: ReadingContext): CellReading {
  const text = cell.kind === 'number' ? (monthOfSerial(cell.value, context) ?? String(cell.value)) : shownText(cell);
  const isKnown = context.ownPeriods.has(text) || parsePeriod(text) !== undefined;
  const found = cell.kind === 'number' ? (dayOfSerial(cell.value, context) ?? text) : text;
  return isKnown ? value(text) : unreadable(cellProblem('cell.notAPeriod', 'error', { found }));
}

function readChoice(cell: RawCell, type: Extract<ColumnType, { readonly kind: 'choice' }>): CellReading {
  const text = shownText(cell);
  const choice = parseChoice(text, type.choices);
  if (choice) return value(choice.id);
  const names = (language: 'nl' | 'en'): string => type.choices.map(({ label }) => label[language]).join('; ');
  return unreadable(cellProblem('cell.notAChoice', 'error', { found: text, choices: { nl: names('nl'), en: names('en') } }));
}

function readYesNo(cell: RawCell): CellReading {
  if (cell.kind === 'boolean') return value(cell.value);
  const read = parseYesNo(shownText(cell));
  return read === undefined ? unreadable(cellProblem('cell.notYesNo', 'error', { found: shownText(cell) })) : value(read);
}

/**
 * Reads a cell as its column's type wants it. Nothing is guessed: what can be read in two ways is unreadable, with the
 * finding that says so. `NA` in a text column is the text `NA`.
 */
export function readCell(cell: RawCell, type: ColumnType, context: ReadingContext): CellReading {
  if (cell.kind === 'blank') return { kind: 'blank' };
  if (cell.kind === 'error') return unreadable(cellProblem('cell.error', 'error', { found: cell.value }));
  if (cell.kind === 'uncalculated') return unreadable(cellProblem('cell.uncalculated', 'error', {}));
  switch (type.kind) {
    case 'text':
    case 'reference':
      return value(shownText(cell));
    case 'number':
    case 'money':
    case 'percent':
      return readNumber(cell, type, context);
    case 'figure':
      return readFigure(cell, type, context);
    case 'day':
      return readDay(cell, context);
    case 'period':
      return readPeriod(cell, context);
    case 'yesNo':
      return readYesNo(cell);
    case 'choice':
      return readChoice(cell, type);
  }
}
