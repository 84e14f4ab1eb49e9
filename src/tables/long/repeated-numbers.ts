import { finding, type Finding } from '../../core/finding';
import type { Candidate } from '../recognise/candidate';
import { subjectAt } from '../read/subject';
import type { TextColumn } from '../columns';

const mostListed = 200;

/**
 * Numbers that stand in more than one row. All rows count; each repeated number is a warning. Where fewer than four in
 * five rows have a number of their own, the number plainly is that of an order with several lines: one remark then.
 */
export function repeatedNumbers(column: TextColumn, place: number, sheetRows: Int32Array, candidate: Candidate): readonly Finding[] {
  const rows = new Int32Array(column.texts.length);
  const second = new Int32Array(column.texts.length).fill(-1);
  let filled = 0;
  const repeated: number[] = [];
  for (let row = 0; row < column.codes.length; row += 1) {
    const code = column.codes[row] ?? -1;
    if (code < 0) continue;
    filled += 1;
    rows[code] = (rows[code] ?? 0) + 1;
    if (rows[code] !== 2) continue;
    second[code] = row;
    repeated.push(code);
  }
  const [first] = repeated;
  if (first === undefined) return [];
  const at = (code: number): Finding['subject'] => subjectAt(candidate, sheetRows[second[code] ?? 0] ?? 0, { header: column.header, place });
  const distinct = column.texts.length;
  if (distinct < 0.8 * filled) return [finding('column.repeats', 'info', at(first), { distinct, rows: filled })];
  const listed = repeated.slice(0, mostListed).map((code) => finding('row.duplicateNumber', 'warning', at(code), { key: column.texts[code] ?? '', rows: rows[code] ?? 0 }));
  const rest = repeated.slice(mostListed);
  const [next] = rest;
  if (next === undefined) return listed;
  const restRows = rest.reduce((sum, code) => sum + (rows[code] ?? 0), 0);
  return [...listed, finding('column.more', 'warning', at(next), { distinct: rest.length, rows: restRows })];
}
