import { finding, type Finding } from '../../core/finding';
import { subjectAt } from '../read/subject';
import type { Candidate } from '../recognise/candidate';
import type { RawTable } from './collect-rows';

/** Per row the number of cells that say what their header says. */
function headersIn({ columns, plans, rows }: RawTable): Uint16Array {
  const same = new Uint16Array(rows);
  plans.forEach(({ header }, place) => {
    const { codes, codeOf } = columns[place] ?? { codes: undefined, codeOf: new Map<string, number>() };
    const code = codeOf.get(header);
    if (codes && code !== undefined) for (let row = 0; row < rows; row += 1) if (codes[row] === code) same[row]! += 1;
  });
  return same;
}

/** Finds the rows that are the headers once more, as on every page of a printed list. */
function findHeaders(table: RawTable, filled: Uint16Array, candidate: Candidate): LeftOut {
  const same = headersIn(table);
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (filled[row]! > 1 && same[row] === filled[row]) rows.push(row);
  const [first] = rows;
  if (first === undefined) return nothing;
  return { rows: new Set(rows), findings: [finding('row.headers', 'info', subjectAt(candidate, table.sheetRows[first] ?? 0), { rows: rows.length })] };
}

/** Rows that are no data, and what is to be said of them. */
interface LeftOut {
  readonly rows: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

const nothing: LeftOut = { rows: new Set(), findings: [] };

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

/**
 * Finds the rows that hold a single text and nothing else, headings and notes among the data, and rows that repeat the
 * headers. One finding per column counts them.
 */
export function findRemarks(table: RawTable, candidate: Candidate): LeftOut {
  const { filled, text } = count(table);
  const headers = findHeaders(table, filled, candidate);
  if (table.plans.length < fewestColumns) return headers;
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (filled[row] === 1 && text[row]! >= 0) rows.push(row);
  const findings = table.plans.flatMap((_, place) => remarkIn(table, place, rows.filter((row) => text[row] === place), candidate));
  return { rows: new Set([...headers.rows, ...rows]), findings: [...headers.findings, ...findings] };
}
