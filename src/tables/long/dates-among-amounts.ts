import { cellProblem } from '../cells/cell-problem';
import { dayFromSerial } from '../cells/day-serial';
import { addProblem } from '../read/problem-list';
import type { DayColumn } from '../columns';
import type { FinishedColumn } from './finished-column';
import type { RawColumn } from './raw-column';

/**
 * A column of amounts in which a number is the very day of its own row: Excel keeps a date as a number, so that a date that
 * was typed one column too far would count as some 46,000. Such a cell is unreadable. Only numbers are looked at: an amount
 * typed as text is one.
 * @param days the columns of days of the same table
 */
export function withoutDates(finished: FinishedColumn, raw: RawColumn, days: readonly DayColumn[], date1904: boolean): FinishedColumn {
  const { plan, column, problems } = finished;
  const { numbers } = raw;
  if (column.kind !== 'number' || !plan.isAdded || !numbers || days.length === 0) return finished;
  const rows: number[] = [];
  for (let row = 0; row < column.values.length; row += 1) {
    const day = dayAt(numbers[row]!, date1904);
    if (day === undefined || !days.some((one) => Math.floor(one.days[row]!) === day)) continue;
    rows.push(row);
    addProblem(problems, cellProblem('cell.dateAsAmount', 'error', { day }), row);
  }
  if (rows.length === 0) return finished;
  const values = column.values.slice();
  for (const row of rows) values[row] = NaN;
  return { ...finished, column: { ...column, values }, unreadable: [...finished.unreadable, ...rows] };
}

/** The day of a whole number; nothing for any other number and for a blank cell. */
const dayAt = (number: number, date1904: boolean): number | undefined => (Number.isInteger(number) ? dayFromSerial(number, date1904) : undefined);
