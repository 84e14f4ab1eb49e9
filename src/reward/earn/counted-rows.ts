import type { CountedRow, RowFactor } from '../../core/derivation';
import { findColumn } from '../../measure/find-column';
import type { RowsMeasure } from '../../measure/measure';
import { rowSource } from '../../measure/row-subject';
import { rowAmount } from '../../measure/rows-place';

interface Layers {
  readonly limited: RowsMeasure['limited'];
  /** Before deals were divided, and before a factor and a cap. */
  readonly whole: RowsMeasure;
  /** Before amounts were converted too. */
  readonly written: RowsMeasure;
}

/** A measure before its deals were divided, before a factor and a cap, and before amounts were converted. */
function layersOf(measure: RowsMeasure): Layers {
  const whole = measure.credits?.of ?? measure;
  const before = whole.limited?.of ?? whole;
  const { unconverted, table } = before;
  if (!unconverted) return { limited: whole.limited, whole: before, written: before };
  const columns = new Map([...table.columns].map(([key, column]) => [key, column === before.values ? unconverted : column] as const));
  return { limited: whole.limited, whole: before, written: { ...before, values: unconverted, table: { ...table, columns } } };
}

/** What a row is called in the table's column of numbers, empty without one. */
export function idOf({ table }: Pick<RowsMeasure, 'table'>, row: number): string {
  const ids = findColumn(table, 'id');
  return ids?.kind === 'text' ? (ids.texts[ids.codes[row]!] ?? '') : '';
}

/** What a table row holds, before returns, currency, factor, cap and division changed it. */
export function writtenValue(measure: RowsMeasure, tableRow: number): number | undefined {
  const { whole, written } = layersOf(measure);
  return (whole.beforeReturns ?? written.values)?.values[tableRow];
}

/**
 * Each row that counts with the cells that its figure comes from: the amount, its exchange rate, the credit factor, the cap
 * per deal, and the share of a divided deal. Nothing where one of them comes to another figure than the row counts for,
 * such as a deal of which part was returned.
 */
export function countedRows(measure: RowsMeasure, rows: Int32Array): readonly CountedRow[] | undefined {
  const layers = layersOf(measure);
  const all: CountedRow[] = [];
  for (const row of rows) {
    const one = countedRow(measure, row, layers);
    if (!one) return undefined;
    all.push(one);
  }
  return all;
}

/** One row with the cells that its figure comes from. */
export function countedRow(measure: RowsMeasure, row: number, { limited, whole: before, written }: Layers = layersOf(measure)): CountedRow | undefined {
  const tableRow = measure.credits?.rows.rowOf[row] ?? row;
  const amount = measure.values ? rowAmount(written, tableRow) : ({ value: 1, left: 1 } as const);
  const value = measure.values ? measure.values.values[row] : (measure.credits?.weights.values[row] ?? 1);
  if (!amount || value === undefined) return undefined;
  const rate = rateOf(before, tableRow, amount.value);
  const share = shareOf(measure, row);
  const factor = limited && limited.factor !== 1 ? { value: limited.factor, ...(limited.sources?.factor && { source: limited.sources.factor }) } : undefined;
  const cap = limited && limited.cap < Infinity ? { value: limited.cap, ...(limited.sources?.cap && { source: limited.sources.cap }) } : undefined;
  const whole = amount.value * (rate?.value ?? 1) * (factor?.value ?? 1);
  if (before.beforeReturns && before.beforeReturns.values[tableRow] !== written.values?.values[tableRow]) return undefined;
  const kept = cap ? Math.min(cap.value, Math.max(-cap.value, whole)) : whole;
  if (!(Math.abs(kept * (share?.value ?? 1) - value) <= 1e-6)) return undefined;
  const place = { row: measure.table.sheetRows[row] ?? 0, id: idOf(measure, row), day: Math.floor(measure.date.days[row] ?? 0) };
  return { value, ...place, amount, ...(rate && { rate }), ...(factor && { factor }), ...(cap && { cap }), ...(share && { share }) };
}

/** The rate of a converted row: that of the cell, or what it comes to where it was worked out of several. */
function rateOf({ converted, values, rateCell }: RowsMeasure, row: number, amount: number): RowFactor | undefined {
  if (converted?.[row] !== 1 || amount === 0) return undefined;
  const cell = rateCell?.(row);
  return { value: (values?.values[row] ?? NaN) / amount, ...(cell && { source: cell.source, ...(cell.isInverse && { isInverse: true as const }) }) };
}

/** The share of a divided deal, as Splits says it. */
function shareOf({ credits }: RowsMeasure, row: number): RowFactor | undefined {
  const share = credits?.rows.shares[row] ?? 1;
  const split = credits?.rows.splitOf.get(row);
  return split ? { value: share, source: rowSource(split, 'share') } : share === 1 ? undefined : { value: share };
}
