import { type Finding, finding } from '../core/finding';
import { cellName } from '../core/cell-name';
import { fold } from '../core/fold';
import { exactSum } from '../core/money/exact-sum';
import type { LongTable, TextColumn } from '../tables/columns';
import { findColumn } from './find-column';
import { type Measure, partsOf, type RowsMeasure } from './measure';

const signs: Readonly<Record<string, string>> = { '€': 'eur', euro: 'eur', $: 'usd', us$: 'usd', '£': 'gbp' };

/** The form in which currencies meet: `EUR`, `eur`, `€` and `euro` are one. */
const currencyForm = (text: string): string => signs[fold(text)] ?? fold(text);

/**
 * Makes of each measure the one that counts for a bonus in a currency. Where the table has a currency column and the
 * measure adds money, rows in another currency cannot be added, because there is no rate: they are marked, and the figures
 * that need them are missing. Rows without a currency are in the currency of the bonus. The same question has the same
 * answer, so that components share their measures.
 * @example inCurrencies()(revenue, 'EUR').foreign // 1 for each row in USD
 */
export function inCurrencies(): (measure: Measure, currency: string) => Measure {
  const known = new Map<string, Map<Measure, Measure>>();
  const ask = (measure: Measure, currency: string): Measure => {
    const own = known.get(currencyForm(currency)) ?? new Map<Measure, Measure>();
    known.set(currencyForm(currency), own);
    const answer = own.get(measure) ?? measureIn(measure, currency);
    own.set(measure, answer);
    return answer;
  };
  const measureIn = (measure: Measure, currency: string): Measure => {
    if (measure.kind === 'rows') return rowsIn(measure, currency);
    return measure.kind === 'ratio' ? { ...measure, numerator: rows(measure.numerator, currency), denominator: rows(measure.denominator, currency) } : measure;
  };
  const rows = (measure: RowsMeasure, currency: string): RowsMeasure => {
    const answer = ask(measure, currency);
    return answer.kind === 'rows' ? answer : measure;
  };
  return ask;
}

/** The column that tells the currency of each row. */
function currencyColumn(table: LongTable): TextColumn | undefined {
  const column = findColumn(table, 'currency') ?? findColumn(table, 'valuta');
  return column?.kind === 'text' ? column : undefined;
}

function rowsIn(measure: RowsMeasure, currency: string): RowsMeasure {
  const column = measure.unit === 'money' && measure.values ? currencyColumn(measure.table) : undefined;
  if (!column) return measure;
  const passes = withUnclear(measure, column);
  const others = column.texts.map((text) => fold(text) !== '' && currencyForm(text) !== currencyForm(currency));
  if (!others.includes(true)) return passes === measure.passes ? measure : { ...measure, passes };
  const foreign = Uint8Array.from(column.codes, (code, r) => Number(code >= 0 && others[code] === true && passes?.[r] !== 0));
  return foreign.includes(1) ? { ...measure, passes, foreign } : { ...measure, passes };
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
  return [...new Set(measures.flatMap(partsOf))].flatMap((measure) => {
    const column = measure.foreign && currencyColumn(measure.table);
    if (!column) return [];
    return column.texts.flatMap((other, code) => foreignFinding(measure, column, { other, code, currency: currencyOf(measure) }));
  });
}

function foreignFinding({ name, table, values, foreign }: RowsMeasure, column: TextColumn, { other, code, currency }: { readonly other: string; readonly code: number; readonly currency: string }): readonly Finding[] {
  const rows: number[] = [];
  foreign?.forEach((mark, r) => mark === 1 && column.codes[r] === code && rows.push(r));
  const [first] = rows;
  if (first === undefined) return [];
  const amounts = rows.map((r) => values?.values[r] ?? NaN).filter((amount) => amount === amount);
  const row = table.sheetRows[first]!;
  const key = [...table.columns.keys()].find((one) => table.columns.get(one) === column);
  const place = table.places.get(key ?? '');
  const subject = { sheet: table.sheet, table: table.table, row, column: column.header, ...(place !== undefined && { cell: cellName(row, place) }) };
  return [finding('measure.otherCurrency', 'error', subject, { measure: name, currency, other, rows: rows.length, amount: exactSum(amounts) })];
}
