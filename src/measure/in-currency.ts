import { type Finding, finding } from '../core/finding';
import { cellName } from '../core/cell-name';
import { fold } from '../core/fold';
import { exactSum } from '../core/money/exact-sum';
import { multiply } from '../core/money/multiply';
import type { LongTable, TextColumn } from '../tables/columns';
import { currencyForm } from './exchange/currency-form';
import type { Exchange, RateBetween, RateCell, rateCellIn } from './exchange/exchange-rates';
import { findColumn } from './find-column';
import { type Measure, partsOf, type RowsMeasure } from './measure';

/** The currency of a bonus, and how amounts in others are converted to it; without rates they cannot be. */
export interface InCurrency {
  readonly currency: string;
  readonly exchange?: Exchange;
  readonly rates?: RateBetween;
  readonly rateCells?: ReturnType<typeof rateCellIn>;
}

/** The column that tells the currency of each row. */
function currencyColumn(table: LongTable): TextColumn | undefined {
  const column = findColumn(table, 'currency') ?? findColumn(table, 'valuta');
  return column?.kind === 'text' ? column : undefined;
}

/**
 * A measure as it counts for a bonus in a currency. Where the table has a currency column and the measure adds money, rows
 * in another currency are converted at their rate. Rows without a rate cannot be added: they are marked, and the figures
 * that need them are missing. Rows without a currency are in the currency of the bonus.
 * @example measureIn(revenue, { currency: 'EUR' }).foreign // 1 for each row in USD
 */
export function measureIn(measure: RowsMeasure, { currency, exchange = 'dealDate', rates, rateCells }: InCurrency): RowsMeasure {
  const column = measure.unit === 'money' && measure.values ? currencyColumn(measure.table) : undefined;
  if (!column) return measure;
  const passes = withUnclear(measure, column);
  const others = column.texts.map((text) => fold(text) !== '' && currencyForm(text) !== currencyForm(currency));
  if (!others.includes(true)) return passes === measure.passes ? measure : { ...measure, passes };
  const foreign = Uint8Array.from(column.codes, (code, r) => Number(code >= 0 && others[code] === true && passes?.[r] !== 0));
  if (!foreign.includes(1)) return { ...measure, passes };
  if (!rates) return { ...measure, passes, foreign };
  const { date } = measure;
  const rateCell = (row: number): RateCell | undefined => rateCells?.(column.texts[column.codes[row] ?? -1] ?? '', currency, exchange, Math.floor(date.days[row] ?? NaN));
  return { ...converted({ ...measure, passes, exchange }, foreign, column, (other) => rates(other, currency, exchange)), rateCell };
}

/** The measure with the amounts in other currencies converted; those without a rate stay marked. */
function converted(measure: RowsMeasure, foreign: Uint8Array, column: TextColumn, rateFrom: (other: string) => (day: number) => number): RowsMeasure {
  const { values: own, date, table } = measure;
  if (!own) return measure;
  const rates = column.texts.map(rateFrom);
  const values = own.values.slice();
  const done = new Uint8Array(values.length);
  foreign.forEach((mark, r) => {
    const rate = mark === 1 ? rates[column.codes[r]!]!(Math.floor(date.days[r]!)) : NaN;
    if (rate !== rate) return;
    values[r] = multiply(values[r]!, rate);
    [foreign[r], done[r]] = [0, 1];
  });
  const counted = { ...own, values };
  const columns = new Map([...table.columns].map(([key, one]) => [key, one === own ? counted : one] as const));
  return { ...measure, values: counted, table: { ...table, columns }, foreign: foreign.includes(1) ? foreign : undefined, ...(done.includes(1) && { converted: done, unconverted: own }) };
}

/** What passes, where a row whose currency cannot be read is neither in nor out. */
function withUnclear({ table, passes }: RowsMeasure, column: TextColumn): Uint8Array | undefined {
  const key = [...table.columns.keys()].find((one) => table.columns.get(one) === column);
  const marks = key === undefined ? undefined : table.unreadable.get(key);
  if (!marks) return passes;
  return marks.map((mark, r) => (mark === 1 && passes?.[r] !== 0 ? 2 : (passes?.[r] ?? 1)));
}

/** Per measure and other currency what could not be added, at the first such row. */
export function currencyFindings(measures: readonly Measure[], currencyOf: (measure: RowsMeasure) => string): readonly Finding[] {
  const own = new Map(measures.flatMap(partsOf).map((measure) => [measure.credits?.of ?? measure, measure]));
  return [...own].flatMap(([measure, used]) => {
    const column = measure.foreign && currencyColumn(measure.table);
    if (!column) return [];
    return column.texts.flatMap((other, code) => foreignFinding(measure, column, { other, code, currency: currencyOf(used) }));
  });
}

function foreignFinding(measure: RowsMeasure, column: TextColumn, { other, code, currency }: { readonly other: string; readonly code: number; readonly currency: string }): readonly Finding[] {
  const { name, table, values, foreign, exchange, date } = measure;
  const rows: number[] = [];
  foreign?.forEach((mark, r) => mark === 1 && column.codes[r] === code && rows.push(r));
  const [first] = rows;
  if (first === undefined) return [];
  const amounts = rows.map((r) => values?.values[r] ?? NaN).filter((amount) => amount === amount);
  const row = table.sheetRows[first]!;
  const key = [...table.columns.keys()].find((one) => table.columns.get(one) === column);
  const place = table.places.get(key ?? '');
  const subject = { sheet: table.sheet, table: table.table, row, column: column.header, ...(place !== undefined && { cell: cellName(row, place) }) };
  const args = { measure: name, currency, other, rows: rows.length, amount: exactSum(amounts) };
  if (exchange === undefined) return [finding('measure.otherCurrency', 'error', subject, args)];
  return [finding('exchange.noRate', 'error', subject, { ...args, exchange, day: Math.floor(date.days[first]!) })];
}
