import { timeInText } from '../../core/period/written-time';
import { cellProblem } from '../cells/cell-problem';
import { momentFromSerial } from '../cells/day-serial';
import { addProblem, type ProblemList } from '../read/problem-list';
import type { RawColumn } from './raw-column';

/** The days of a column, and what could not be read in its cells. */
interface Read {
  readonly days: Float64Array;
  readonly problems: ProblemList;
}

/**
 * The days with the time of day that their cells hold; a cell without one is the start of its day. Nothing where no cell has
 * a time. A time that no clock shows is NaN with a finding; its day counts.
 */
export function readMoments(column: RawColumn, { days, problems }: Read, date1904: boolean): Float64Array | undefined {
  const moments = days.slice();
  const { numbers } = column;
  for (let row = 0; numbers && row < moments.length; row += 1) {
    const serial = numbers[row]!;
    if (serial === serial && days[row] === days[row]) moments[row] = momentFromSerial(serial, date1904);
  }
  addTimes(column, moments, problems);
  return moments.some((moment, row) => moment !== days[row] && days[row] === days[row]) ? moments : undefined;
}

/** Reads the time of each distinct text once and adds it in every row that has it. */
function addTimes({ codes, texts }: RawColumn, moments: Float64Array, problems: ProblemList): void {
  if (!codes) return;
  const times = texts.map(timeInText);
  for (let row = 0; row < moments.length; row += 1) {
    const code = codes[row]!;
    if (code < 0 || moments[row] !== moments[row]) continue;
    const time = times[code];
    if (time === undefined) addProblem(problems, cellProblem('cell.notATime', 'error', { found: texts[code]! }), row);
    moments[row]! += time ?? NaN;
  }
}
