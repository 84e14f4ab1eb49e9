import type { Day } from '../../core/period';
import type { RowsMeasure } from '../measure';
import { unreadableRows } from '../unreadable-rows';
import type { KeyCodes } from './key-codes';

/** What is known of a row: 1 it is the first of its key, 2 nobody can tell, 0 neither. */
export type FirstMarks = Uint8Array;

/** Per key the moment of its first row, and the first moment of a row that may be one of its own. */
interface Moments {
  readonly earliest: Float64Array;
  readonly unclear: Float64Array;
  /** The first moment of a row of which the key cannot be read: it may be any. */
  anyone: number;
}

/**
 * Marks the rows on which a key occurs for the first time in all of the table, whoever they are of: a new customer counts for
 * whom the first sale is of. Rows that the filter stops, rows without a date and rows of a day to come do not count. Where
 * an earlier row cannot be read, nobody can tell whether a row is the first.
 * @param measure one whose deals are not divided
 */
export function firstRows(measure: RowsMeasure, keys: KeyCodes, today: Day): FirstMarks {
  const { codes } = keys;
  const moments = momentsOf(measure, keys, today);
  const { earliest, unclear, anyone } = moments;
  const { days } = measure.date;
  const marks = new Uint8Array(codes.length);
  for (let r = 0; r < marks.length; r += 1) {
    const key = codes[r]!;
    const day = days[r]!;
    if (key < 0 || day !== earliest[key] || (measure.passes && measure.passes[r] !== 1)) continue;
    marks[r] = unclear[key]! < day || anyone < day ? 2 : 1;
  }
  return marks;
}

function momentsOf({ table, key, date, passes }: RowsMeasure, { codes, size }: KeyCodes, today: Day): Moments {
  const moments: Moments = { earliest: new Float64Array(size).fill(Infinity), unclear: new Float64Array(size).fill(Infinity), anyone: Infinity };
  const { earliest, unclear } = moments;
  const [noKey, noDay] = [unreadableRows(table, [key]), unreadableRows(table, [date])];
  const { days } = date;
  for (let r = 0; r < codes.length; r += 1) {
    const pass = passes?.[r] ?? 1;
    const isUndated = noDay?.[r] === 1;
    const day = isUndated ? -Infinity : days[r]!;
    // A blank day is NaN, which is before no day.
    if (pass === 0 || !(day < today + 1)) continue;
    const code = codes[r]!;
    if (noKey?.[r] === 1) moments.anyone = Math.min(moments.anyone, day);
    else if (code < 0) continue;
    else if (pass === 2 || isUndated) unclear[code] = Math.min(unclear[code]!, day);
    else if (day < earliest[code]!) earliest[code] = day;
  }
  return moments;
}
