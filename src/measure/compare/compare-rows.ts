import { fold } from '../../core/fold';
import { roundForComparison } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Day } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import type { Column } from '../../tables/columns';
import { findColumn } from '../find-column';
import type { RowsMeasure } from '../measure';
import type { PeopleIndex } from '../people-index';
import { valueSource } from '../rows-place';
import type { Comparison, RowDifference, RowDifferenceKind, RowSide } from './comparison';

/** The differing numbers that a reader is shown. */
const mostShown = 500;

/** What rows are compared with. */
export interface RowTerms {
  readonly people: PeopleIndex;
  /** Rows of a later day do not count yet. */
  readonly today: Day;
}

/**
 * The rows of two measures matched by the numbers in their tables: those that only one of them has, and those that count for
 * another amount, person or month. Rows of one number are taken together. Nothing where a table has no column of numbers.
 */
export function compareRows(left: RowsMeasure, right: RowsMeasure, terms: RowTerms): Pick<Comparison, 'counts' | 'rows'> {
  const ids = idColumns(left, right);
  if (!ids) return { rows: [] };
  const [here, there] = [sidesById(left, ids[0], terms.today), sidesById(right, ids[1], terms.today)];
  const all = [...here].flatMap(([key, one]) => differenceOf(one, there.get(key), terms) ?? []);
  const added = [...there].flatMap(([key, one]): readonly RowDifference[] => (here.has(key) ? [] : [{ kind: 'rightOnly', id: one.id, right: one.side }]));
  const rows = [...all, ...added].sort((a, b) => sizeOf(b) - sizeOf(a) || a.id.localeCompare(b.id));
  const counts = { leftOnly: 0, rightOnly: 0, amount: 0, person: 0, period: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return { counts, rows: rows.slice(0, mostShown) };
}

const sizeOf = ({ left, right, kind }: RowDifference): number => (kind === 'person' || kind === 'period' ? 0 : Math.abs((left?.value ?? 0) - (right?.value ?? 0)));

interface NumberedSide {
  readonly id: string;
  readonly side: RowSide;
}

/**
 * The columns of numbers of two tables: what Koers knows as such; in a table that it does not know, the column with the header
 * that the other table has for it.
 */
function idColumns({ table: left }: RowsMeasure, { table: right }: RowsMeasure): readonly [Column, Column] | undefined {
  const [own, other] = [findColumn(left, 'id'), findColumn(right, 'id')];
  const here = own ?? (other && findColumn(left, other.header));
  const there = other ?? (own && findColumn(right, own.header));
  return here && there && [here, there];
}

/** The rows that count, by their number as numbers are compared. */
function sidesById(measure: RowsMeasure, ids: Column, today: Day): ReadonlyMap<string, NumberedSide> {
  const rows = new Map<string, number[]>();
  const { passes, date } = measure;
  for (let r = 0; r < measure.table.rows; r += 1) {
    const key = fold(textAt(ids, r));
    if (key === '' || (passes && passes[r] !== 1) || !(date.days[r]! < today + 1)) continue;
    const own = rows.get(key);
    if (own) own.push(r);
    else rows.set(key, [r]);
  }
  return new Map([...rows].map(([key, own]) => [key, { id: textAt(ids, own[0]!), side: sideOf(measure, own) }]));
}

function sideOf(measure: RowsMeasure, rows: readonly number[]): RowSide {
  const [first = 0] = rows;
  const value = measure.values ? exactSum(rows.map((r) => measure.values?.values[r] ?? NaN)) : rows.length;
  return { value, person: textAt(measure.person, first), day: Math.floor(measure.date.days[first]!), source: valueSource(measure, first) };
}

function textAt(column: Column, row: number): string {
  if (column.kind === 'text') return column.texts[column.codes[row] ?? -1] ?? '';
  const number = (column.kind === 'number' ? column.values : column.days)[row]!;
  return number === number ? String(number) : '';
}

function differenceOf({ id, side: left }: NumberedSide, found: NumberedSide | undefined, terms: RowTerms): RowDifference | undefined {
  if (!found) return { kind: 'leftOnly', id, left };
  const right = found.side;
  const kind = kindOf(left, right, terms);
  return kind && { kind, id, left, right };
}

function kindOf(left: RowSide, right: RowSide, { people }: RowTerms): RowDifferenceKind | undefined {
  if (roundForComparison(left.value, 'money') !== roundForComparison(right.value, 'money')) return 'amount';
  if (!isSamePerson(left.person, right.person, people)) return 'person';
  return monthOf(left.day) === monthOf(right.day) ? undefined : 'period';
}

const monthOf = (day: Day): Day => periodContaining('month', day).start;

/** One person by number or name; who is not in People is compared as written. A row without anybody is nobody's. */
function isSamePerson(a: string, b: string, { find }: PeopleIndex): boolean {
  const [one, other] = [find(a), find(b)];
  return one >= 0 || other >= 0 ? one === other : fold(a) === fold(b);
}
