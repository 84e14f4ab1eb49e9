import { finding, type Finding, type Subject } from '../../core/finding';
import { cellAt, type Grid, type RawCell } from '../cells/grid';
import { readCell } from '../cells/read-cell';
import type { ColumnMatch } from '../recognise/map-columns';
import type { TableMatch } from '../recognise/recognise';
import { type Header, isRepeated } from '../recognise/find-header';
import type { ColumnSchema, TableSchema } from '../schema';
import { columnContext, type TableContext } from './column-context';
import { extraValue, markOf, readsAsNumbers } from './extra-column';
import type { LooseRow, LooseTable, ReadValue } from './loose-row';
import { subjectAt } from './subject';
import { leftOut, otherRows } from './other-rows';

interface Reader {
  readonly column: ColumnSchema;
  readonly match: ColumnMatch;
  readonly read: (cell: RawCell) => ReturnType<typeof readCell>;
}

interface ExtraReader {
  readonly header: Header;
  readonly read: (cell: RawCell) => string | number | boolean | undefined;
}

const bodyRows = ({ candidate: { body } }: TableMatch): readonly number[] =>
  Array.from({ length: Math.max(0, body.bottom - body.top + 1) }, (_, index) => body.top + index);

function readersFor(schema: TableSchema, match: TableMatch, grid: Grid, context: TableContext): readonly Reader[] {
  return schema.columns.flatMap((column) => {
    const place = match.columns.find((found) => found.column === column.id);
    if (!place) return [];
    const cells = bodyRows(match).map((row) => cellAt(grid, row, place.place));
    const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : []));
    const settled = columnContext(column.type, texts, context);
    return [{ column, match: place, read: (cell) => readCell(cell, column.type, settled) }];
  });
}

function extraReaders(match: TableMatch, grid: Grid): readonly ExtraReader[] {
  const places = new Set(match.columns.map(({ place }) => place));
  return match.candidate.headers
    .filter((header) => header.text !== '' && !places.has(header.place) && !isRepeated(match.candidate.headers, header))
    .map((header) => {
      const cells = bodyRows(match).map((row) => cellAt(grid, row, header.place));
      const [asNumbers, mark] = [readsAsNumbers(cells), markOf(cells)];
      return { header, read: (cell) => extraValue(cell, asNumbers, mark) };
    });
}

/** One row of the sheet while it is read; findings are added as they turn up. */
interface Line {
  readonly cell: (place: number) => RawCell;
  readonly subject: (column: { readonly header: string; readonly place: number }) => Subject;
  readonly row: number;
  readonly findings: Finding[];
  /** Columns whose figure was read from a text. */
  readonly fromText: string[];
}

function readExtra(readers: readonly ExtraReader[], { cell: cellIn, subject: subjectOf, findings, fromText }: Line): LooseRow['extra'] {
  const read = readers.flatMap(({ header, read }) => {
    const cell = cellIn(header.place);
    const value = read(cell);
    if (cell.kind === 'text' && typeof value === 'number') fromText.push(header.text);
    const subject = subjectOf({ header: header.text, place: header.place });
    if (cell.kind === 'error') findings.push(finding('cell.error', 'warning', subject, { found: cell.value, rows: 1 }));
    if (cell.kind === 'uncalculated') findings.push(finding('cell.uncalculated', 'warning', subject, { rows: 1 }));
    return value === undefined ? [] : [[header.text, value] as const];
  });
  return Object.fromEntries(read);
}

/** Reads the schema's cells of one row; what is blank though required counts as unreadable, so that nobody calculates on. */
function readValues(readers: readonly Reader[], { cell, subject: subjectOf, row, findings, fromText }: Line): Omit<LooseRow, 'extra' | 'fromText'> {
  const values = new Map<string, ReadValue>();
  const unreadable: string[] = [];
  const blank: string[] = [];
  for (const { column, match, read } of readers) {
    const written = cell(match.place);
    const reading = read(written);
    const subject = subjectOf(match);
    if (reading.kind === 'value') {
      values.set(column.id, reading.value);
      if (written.kind === 'text' && typeof reading.value === 'number') fromText.push(column.id);
      if (reading.remark) findings.push(reading.remark.at(subject, 1));
    } else if (reading.kind === 'unreadable') {
      unreadable.push(column.id);
      findings.push(reading.problem.at(subject, 1));
    } else if (column.required) {
      unreadable.push(column.id);
      blank.push(column.id);
      findings.push(finding('cell.required', 'error', subject, { column: column.label }));
    }
  }
  return { row, values, unreadable, ...(blank.length > 0 && { blank }) };
}

/**
 * Reads a short table row by row. Blank rows are skipped, totals and remarks are left out with a finding, every cell that
 * cannot be read is a finding at its place.
 */
export function readRows(schema: TableSchema, match: TableMatch, grid: Grid, context: TableContext): { readonly table: LooseTable; readonly findings: readonly Finding[] } {
  const readers = readersFor(schema, match, grid, context);
  const extras = extraReaders(match, grid);
  const otherRow = otherRows(schema, match, grid);
  const findings: Finding[] = [];
  const rows: LooseRow[] = [];
  for (const row of bodyRows(match)) {
    const line: Line = { cell: (place) => cellAt(grid, row, place), subject: (column) => subjectAt(match.candidate, row, column), row, findings, fromText: [] };
    const other = otherRow(row);
    if (other) findings.push(...leftOut({ ...other, row }, match));
    else rows.push({ ...readValues(readers, line), extra: readExtra(extras, line), ...(line.fromText.length > 0 && { fromText: line.fromText }) });
  }
  return { table: { schema, match, rows }, findings };
}
