import { finding, type Finding } from '../../core/finding';
import { subjectAt } from '../read/subject';
import type { Candidate } from '../recognise/candidate';
import type { RawTable } from './collect-rows';

/** In a table with fewer columns one text may be all that a row has to say. */
const fewestColumns = 3;

/** Per row the number of filled cells, and the column of a text among them (-1 without one). */
function count({ columns, rows }: RawTable): { readonly filled: Uint16Array; readonly text: Int32Array } {
  const filled = new Uint16Array(rows);
  const text = new Int32Array(rows).fill(-1);
  columns.forEach(({ numbers, codes, odd }, place) => {
    for (let row = 0; row < rows; row += 1) {
      if (codes && codes[row]! >= 0) {
        filled[row]! += 1;
        text[row] = place;
      } else if (numbers && !Number.isNaN(numbers[row]!)) filled[row]! += 1;
    }
    for (const { row } of odd) filled[row]! += 1;
  });
  return { filled, text };
}

function remarkIn(table: RawTable, place: number, rows: readonly number[], candidate: Candidate): readonly Finding[] {
  const [first] = rows;
  const column = table.columns[place];
  if (first === undefined || !column) return [];
  const subject = subjectAt(candidate, table.sheetRows[first] ?? 0, table.plans[place]);
  return [finding('row.remark', 'info', subject, { found: column.texts[column.codes?.[first] ?? -1] ?? '', rows: rows.length })];
}

/** Finds the rows that hold a single text and nothing else: headings and notes among the data. One finding per column counts them. */
export function findRemarks(table: RawTable, candidate: Candidate): { readonly rows: ReadonlySet<number>; readonly findings: readonly Finding[] } {
  if (table.plans.length < fewestColumns) return { rows: new Set(), findings: [] };
  const { filled, text } = count(table);
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (filled[row] === 1 && text[row]! >= 0) rows.push(row);
  const findings = table.plans.flatMap((_, place) => remarkIn(table, place, rows.filter((row) => text[row] === place), candidate));
  return { rows: new Set(rows), findings };
}
