import { cellName } from '../core/cell-name';
import { type Finding, finding, type Subject } from '../core/finding';
import type { DayColumn, LongTable } from '../tables/columns';
import { isReversed, timesOf } from './duration';
import { keyOf } from './find-column';
import type { RowsMeasure } from './measure';

/** Rows that a duration is not known of, and the first of them. */
interface Wrong {
  rows: number;
  first: number;
}

/**
 * Rows that end before they start, and rows that end without a start, in measures of the time between two dates: per measure and
 * fault one finding, at the cell of the first. Two measures with the same first cell tell of it once.
 */
export function durationFindings(measures: readonly RowsMeasure[]): readonly Finding[] {
  const found = measures.flatMap(findingsOf);
  return [...new Map(found.map((one) => [JSON.stringify([one.check, one.subject]), one])).values()];
}

function findingsOf(measure: RowsMeasure): readonly Finding[] {
  const { duration, values, table, name } = measure;
  if (!duration || !values || !table.unreadable.has(keyOf(table, values))) return [];
  const { reversed, noStart } = wrongRows(measure, duration);
  const args = { measure: name, from: duration.from.header, to: duration.to.header };
  return [
    ...(reversed.rows > 0 ? [finding('measure.endBeforeStart', 'error', cellOf(table, duration.to, reversed.first), { ...args, rows: reversed.rows })] : []),
    ...(noStart.rows > 0 ? [finding('measure.noStart', 'error', cellOf(table, duration.from, noStart.first), { ...args, rows: noStart.rows })] : []),
  ];
}

/** Rows that the filter stops are no concern; a date or time that cannot be read has a finding of its own. */
function wrongRows({ table, passes }: RowsMeasure, { from, to, unit }: NonNullable<RowsMeasure['duration']>): { readonly reversed: Wrong; readonly noStart: Wrong } {
  const [reversed, noStart] = [{ rows: 0, first: -1 }, { rows: 0, first: -1 }];
  const [starts, ends] = [timesOf(from, unit), timesOf(to, unit)];
  const unread = table.unreadable.get(keyOf(table, from));
  for (let r = 0; r < table.rows; r += 1) {
    const [start, end] = [starts[r]!, ends[r]!];
    if (passes?.[r] === 0) continue;
    const wrong = isReversed(unit, start, end) ? reversed : from.days[r] !== from.days[r] && to.days[r] === to.days[r] && unread?.[r] !== 1 ? noStart : undefined;
    if (!wrong) continue;
    if (wrong.rows === 0) wrong.first = r;
    wrong.rows += 1;
  }
  return { reversed, noStart };
}

function cellOf(table: LongTable, column: DayColumn, row: number): Subject {
  const place = table.places.get(keyOf(table, column));
  const sheetRow = table.sheetRows[row]!;
  return { sheet: table.sheet, table: table.table, row: sheetRow, column: column.header, ...(place !== undefined && { cell: cellName(sheetRow, place) }) };
}
