import { columnName } from '../core/cell-name';
import type { ColumnCondition, RowAmount, RowOperator, RowsPlace, Source } from '../core/derivation';
import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { dayInText } from '../core/period/written-day';
import { plainNumber } from '../core/plain-number';
import type { Column, LongTable } from '../tables/columns';
import { type Condition, parseFilter } from './filter/parse-filter';
import { findColumn } from './find-column';
import type { RowsMeasure } from './measure';
import type { RowExpression } from './row-expression';

/** A column with its letter on the sheet. */
interface LetteredColumn {
  readonly column: Column;
  readonly letter: string;
  /** Per row 1 when the figure was read from a text; absent when none was. */
  readonly fromText: Uint8Array | undefined;
  readonly isUntidy: boolean;
}

/** Whose rows are looked at, by the names that stand in them, and the last day that counts. */
export interface LookedAt {
  readonly names: readonly string[];
  readonly today: Day;
}

/** True when a return is among the rows, or is one of the same person: it may count on the day of its sale instead. */
function hasReturns({ table, person }: RowsMeasure, rows: ArrayLike<number>, names: readonly string[]): boolean {
  const returns = findColumn(table, 'returnOf');
  if (returns?.kind !== 'text' || returns.texts.length === 0) return false;
  const own = new Set(names.map(fold));
  const isOwn = (row: number): boolean => person.kind !== 'text' || own.has(fold(person.texts[person.codes[row] ?? -1] ?? ''));
  const isReturn = (row: number): boolean => (returns.codes[row] ?? -1) >= 0;
  return Array.from(rows).some(isReturn) || returns.codes.some((_, row) => isReturn(row) && isOwn(row));
}

/**
 * Where the rows of a measure stand on the user's sheet; nothing where a formula could not read them as Koers does: a number
 * or a day that is written as text, or a filter on a day that can be read in two ways.
 * @param rows the rows that count
 * @param of whose rows; rows of a later day than today do not count yet
 */
export function rowsPlace(measure: RowsMeasure, rows: ArrayLike<number>, of: LookedAt): RowsPlace | undefined {
  const { table } = measure;
  if (hasReturns(measure, rows, of.names)) return undefined;
  const person = lettered(table, measure.person);
  const date = lettered(table, measure.date);
  const values = measure.values && !measure.expression ? lettered(table, measure.values) : undefined;
  const added = valuesPlace(measure);
  const conditions = conditionsOf(measure);
  const [top, bottom] = [table.sheetRows[0], table.sheetRows[table.rows - 1]];
  if (!person || !date || !conditions || !added || top === undefined || bottom === undefined) return undefined;
  if ([date, values].some((column) => isAnyText(column, rows))) return undefined;
  const isUntidy = person.isUntidy || conditions.some(({ isUntidy: untidy }) => untidy);
  return {
    top,
    bottom,
    person: person.letter,
    date: date.letter,
    ...added,
    conditions: conditions.map(({ condition }) => condition),
    ...(isUntidy && { isUntidy }),
    until: of.today + 1,
  };
}

function lettered(table: LongTable, column: Column): LetteredColumn | undefined {
  for (const [key, one] of table.columns) {
    const place = one === column ? table.places.get(key) : undefined;
    if (place !== undefined) return { column, letter: columnName(place), fromText: table.fromText?.get(key), isUntidy: table.untidy?.has(key) === true };
  }
  return undefined;
}

/** True when one of the rows holds a text, which a formula cannot add up or place in time. */
function isAnyText(column: LetteredColumn | undefined, rows: ArrayLike<number>): boolean {
  const marks = column?.fromText;
  return marks !== undefined && Array.from(rows).some((row) => marks[row] === 1);
}

interface PlacedCondition {
  readonly condition: ColumnCondition;
  readonly isUntidy: boolean;
}

function conditionsOf({ filter, table }: RowsMeasure): readonly PlacedCondition[] | undefined {
  const parsed = parseFilter(filter);
  if (parsed.kind === 'unclear' || parsed.others) return undefined;
  const placed = parsed.conditions.map((condition) => placedCondition(condition, table));
  return placed.every((one): one is PlacedCondition => one !== undefined) ? placed : undefined;
}

function placedCondition(condition: Condition, table: LongTable): PlacedCondition | undefined {
  const found = findColumn(table, condition.column);
  const place = found && lettered(table, found);
  const values = place && valuesOf(condition, place);
  if (!place || !values) return undefined;
  return { condition: { column: place.letter, operator: condition.operator, values, ...(place.column.kind === 'day' && { isDay: true }) }, isUntidy: place.isUntidy };
}

/** The values of a condition as they stand in the cells: every spelling of a text, a number or a day as a number. */
function valuesOf({ values }: Condition, { column, fromText }: LetteredColumn): readonly (string | number)[] | undefined {
  if (column.kind === 'text') {
    const wanted = new Set(values.map(fold));
    return [...(wanted.has('') ? [''] : []), ...column.texts.filter((text) => wanted.has(fold(text)))];
  }
  if (fromText) return undefined;
  const read = values.map((value): string | number | undefined => (value === '' ? '' : column.kind === 'day' ? dayOf(value) : plainNumber(value)));
  return read.every((value): value is string | number => value !== undefined) ? read : undefined;
}

/** A day that can be read in one way only. */
function dayOf(text: string): Day | undefined {
  const read = dayInText(text);
  return read.kind === 'day' ? read.day : undefined;
}

/** What is added up of each row: a column, or two of them with a sign between them; nothing where one has no letter. */
function valuesPlace({ table, values, expression, duration }: RowsMeasure): Pick<RowsPlace, 'values' | 'expression'> | undefined {
  if (!values) return {};
  if (!expression) {
    const place = lettered(table, values);
    return place && { values: place.letter };
  }
  const sideOf = (side: RowExpression['left']): string | number | undefined => {
    const place = side.kind === 'column' ? lettered(table, side.column) : undefined;
    return side.kind === 'number' ? side.value : place?.fromText ? undefined : place?.letter;
  };
  const [left, right] = [sideOf(expression.left), sideOf(expression.right)];
  return left === undefined || right === undefined ? undefined : { expression: { left, operator: operatorOf(expression, duration), right } };
}

const operatorOf = ({ operator }: RowExpression, duration: RowsMeasure['duration']): RowOperator => (duration ? 'days' : operator);

/** What a measure takes from a row before anything changes it, with the cell or the two cells it stands in. */
export function rowAmount(measure: RowsMeasure, row: number): RowAmount | undefined {
  const { values, expression, duration, table } = measure;
  const sheetRow = table.sheetRows[row] ?? 0;
  const cellIn = (column: Column): Source | undefined => {
    const place = lettered(table, column);
    if (!place || place.fromText?.[row] === 1) return undefined;
    return { sheet: table.sheet, table: table.table, row: sheetRow, column: column.header, cell: `${place.letter}${sheetRow}` };
  };
  if (!values) return undefined;
  const value = values.values[row] ?? NaN;
  const sideOf = (side: RowExpression['left']): Source | number | undefined => (side.kind === 'number' ? side.value : cellIn(side.column));
  const left = expression ? sideOf(expression.left) : cellIn(values);
  const right = expression && sideOf(expression.right);
  if (left === undefined || (expression && right === undefined)) return undefined;
  return { value, left, ...(expression && right !== undefined && { right, operator: operatorOf(expression, duration) }) };
}

/** True when a row counts for what stands in its cell. */
function countsAsWritten(measure: RowsMeasure, row: number): boolean {
  const { credits, values } = measure;
  const whole = credits?.of ?? measure;
  const before = whole.limited?.of ?? whole;
  const written = before.beforeReturns ?? before.unconverted ?? before.values;
  return written === undefined || written.values[credits?.rows.rowOf[row] ?? row] === values?.values[row];
}

/** The cell with the value of one row. */
export function valueSource(measure: RowsMeasure, row: number): Source {
  const { table, values } = measure;
  const place = values && lettered(table, values);
  const sheetRow = table.sheetRows[row] ?? 0;
  const base: Source = { sheet: table.sheet, table: table.table, row: sheetRow, ...(values && { column: values.header }) };
  return place ? { ...base, cell: `${place.letter}${sheetRow}`, ...(place.fromText?.[row] === 1 && { isText: true }), ...(!countsAsWritten(measure, row) && { isPart: true }) } : base;
}
