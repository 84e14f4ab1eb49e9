import { multiply } from '../../core/money/multiply';
import type { Column, DayColumn, LongTable, NumberColumn } from '../../tables/columns';
import type { RowsMeasure } from '../measure';
import { type CreditRows, creditRows } from './credit-rows';
import { CreditKind, type DealCredits } from './deal-credits';

/** Makes of a measure over the sales the one in which divided deals count for those they are divided over. */
export type CreditMeasure = (measure: RowsMeasure, withOverlay: boolean) => RowsMeasure;

/**
 * The measures of a run with their deals divided. Only what counts by the sales person of the sales table is: a measure by
 * another column of people names them itself. The same question has the same answer, and measures share their columns.
 * @example creditMeasures(dealCredits(splits, sales), sales)(revenue, true).credits?.shares // [0.6, 1, …, 0.4]
 */
export function creditMeasures(credits: DealCredits, sales: LongTable | undefined): CreditMeasure {
  const person = sales?.columns.get('person');
  if (!sales || !person || credits.byDeal.size === 0) return (measure) => measure;
  const known = new Map<boolean, { readonly rows: CreditRows | undefined; readonly gather: Gather; readonly measures: Map<RowsMeasure, RowsMeasure> }>();
  const someOverlay = [...credits.byDeal.values()].some((own) => own.some(({ kind }) => kind === CreditKind.overlay));
  return (measure, wanted) => {
    const withOverlay = wanted && someOverlay;
    if (measure.table.sheetRows !== sales.sheetRows || measure.person !== person) return measure;
    const made = known.get(withOverlay) ?? { ...gatherer(creditRows(sales, person, credits, withOverlay)), measures: new Map<RowsMeasure, RowsMeasure>() };
    known.set(withOverlay, made);
    const answer = made.measures.get(measure) ?? (made.rows ? dividedMeasure(measure, made.rows, made.gather) : measure);
    made.measures.set(measure, answer);
    return answer;
  };
}

/** Lengthens columns and marks of the table to the rows of the credits; each one once. */
interface Gather {
  readonly column: (column: Column) => Column;
  readonly days: (column: DayColumn) => DayColumn;
  readonly marks: (marks: Uint8Array) => Uint8Array;
  readonly sheetRows: (rows: Int32Array) => Int32Array;
  readonly shares: NumberColumn;
}

function gatherer(rows: CreditRows | undefined): { readonly rows: CreditRows | undefined; readonly gather: Gather } {
  const rowOf = rows?.rowOf ?? new Int32Array(0);
  const fill = <T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    for (let r = from.length; r < to.length; r += 1) to[r] = from[rowOf[r]!]!;
    return to;
  };
  const floats = remembering((values: Float64Array) => fill(values, new Float64Array(rowOf.length)));
  const whole = remembering((values: Int32Array) => fill(values, new Int32Array(rowOf.length)));
  const marks = remembering((values: Uint8Array) => fill(values, new Uint8Array(rowOf.length)));
  const days = remembering((column: DayColumn): DayColumn => ({ ...column, days: floats(column.days), ...(column.written && { written: floats(column.written) }), ...(column.moments && { moments: floats(column.moments) }) }));
  const column = remembering((one: Column): Column => {
    if (one.kind === 'text') return { ...one, codes: whole(one.codes) };
    return one.kind === 'day' ? days(one) : { ...one, values: floats(one.values) };
  });
  return { rows, gather: { column, days, marks, sheetRows: whole, shares: { kind: 'number', header: '%', values: rows?.shares ?? new Float64Array(0) } } };
}

function remembering<A extends object, B>(make: (of: A) => B): (of: A) => B {
  const known = new Map<A, B>();
  return (of) => {
    const answer = known.get(of) ?? make(of);
    known.set(of, answer);
    return answer;
  };
}

function dividedMeasure(measure: RowsMeasure, rows: CreditRows, gather: Gather): RowsMeasure {
  const values = measure.values && divided(measure.values, rows);
  const { passes, foreign, converted } = measure;
  return {
    ...measure,
    table: dividedTable(measure, rows, gather, values),
    person: rows.person,
    date: gather.days(measure.date),
    values,
    passes: passes && gather.marks(passes),
    foreign: foreign && gather.marks(foreign),
    ...(converted && { converted: gather.marks(converted) }),
    credits: { rows, of: measure, weights: gather.shares },
  };
}

/** The values of the credits: share × the row's own. */
function divided(column: NumberColumn, { rowOf, shares, partial }: CreditRows): NumberColumn {
  const values = new Float64Array(rowOf.length);
  values.set(column.values);
  for (const r of partial) values[r] = multiply(shares[r]!, column.values[rowOf[r]!]!);
  return { ...column, values };
}

function dividedTable({ table, values: own, person }: RowsMeasure, rows: CreditRows, gather: Gather, values: NumberColumn | undefined): LongTable {
  const columnOf = (column: Column): Column => {
    if (column === person) return rows.person;
    return column === own && values ? values : gather.column(column);
  };
  const unreadable = new Map([...table.unreadable].map(([key, marks]) => [key, gather.marks(marks)] as const));
  const key = [...table.columns].find(([, column]) => column === person)?.[0] ?? 'person';
  const { doubts } = rows;
  if (doubts) unreadable.set(key, unreadable.get(key)?.map((mark, r) => mark | doubts[r]!) ?? doubts);
  const columns = new Map([...table.columns].map(([id, column]) => [id, columnOf(column)] as const));
  return { ...table, rows: rows.rowOf.length, sheetRows: gather.sheetRows(table.sheetRows), columns, unreadable };
}
