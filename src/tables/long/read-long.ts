import type { Finding } from '../../core/finding';
import type { CellBlock } from '../../ports/cell-block';
import type { LongTable } from '../columns';
import { columnContext, type TableContext } from '../read/column-context';
import type { NameIndex } from '../read/name-index';
import type { Candidate } from '../recognise/candidate';
import type { TableMatch } from '../recognise/recognise';
import type { ColumnType } from '../schema';
import { blankCells } from './blank-cells';
import { withoutDates } from './dates-among-amounts';
import type { FinishedColumn } from './finished-column';
import { addRows, leaveOut, rawTable, type RawTable } from './collect-rows';
import { type ColumnPlan, planColumns, type Uses } from './column-plan';
import { readDays, readNumbers, readTextColumn } from './column-values';
import { couldBeDays, guessType } from './guess-type';
import { readMoments } from './moments';
import { checkPeople } from './people-column';
import { findRemarks } from './remarks';
import { problemFindings } from '../read/problem-list';
import { type RawColumn, rawColumn } from './raw-column';
import { repeatedNumbers } from './repeated-numbers';
import { findTotals } from './totals';

/** A long table to be read: the range, what is known of its columns, and the people that its names refer to. */
export interface LongSource {
  readonly candidate: Candidate;
  readonly match?: TableMatch;
  readonly uses: Uses;
  readonly context: TableContext;
  readonly people?: NameIndex;
}

type FiguresType = Extract<ColumnType, { readonly kind: 'number' | 'money' | 'percent' }>;
const isFigures = (type: ColumnType): type is FiguresType => type.kind === 'number' || type.kind === 'money' || type.kind === 'percent';

/** The type of a column that only its cells and the filters of the measures tell. */
const typeOf = (raw: RawColumn, { isComparedWithDay }: ColumnPlan, rows: number, { context }: LongSource): ColumnType =>
  isComparedWithDay && couldBeDays(raw, rows, context.date1904) ? { kind: 'day' } : guessType(raw);

function finishColumn(raw: RawColumn, plan: ColumnPlan, rows: number, source: LongSource): FinishedColumn {
  const { header } = plan;
  const type = plan.type ?? typeOf(raw, plan, rows, source);
  const context = columnContext(type, raw.texts, source.context);
  if (isFigures(type)) {
    const { values, problems, unreadable } = readNumbers(raw, rows, type, context);
    return { plan, column: { kind: 'number', header, values }, problems, unreadable };
  }
  if (type.kind === 'day') {
    const { values: days, problems, unreadable } = readDays(raw, rows, context);
    const moments = plan.keepsTime ? readMoments(raw, { days, problems }, context.date1904) : undefined;
    return { plan, column: { kind: 'day', header, days, ...(moments && { moments }) }, problems, unreadable };
  }
  const read = readTextColumn(raw, rows);
  if (source.people && type.kind === 'reference' && type.table === 'people') checkPeople(read, source.people);
  const { codes, texts, problems, unreadable } = read;
  return { plan, column: { kind: 'text', header, codes, texts }, problems, unreadable };
}

/** Takes out rows of a single text. */
function withoutRemarks(table: RawTable, { candidate }: LongSource): readonly Finding[] {
  const { rows, findings } = findRemarks(table, candidate);
  if (rows.size > 0) leaveOut(table, (row) => rows.has(row));
  return findings;
}

/** Takes totals out before anything is counted. */
function withoutTotals(table: RawTable, source: LongSource): readonly Finding[] {
  const at = table.plans.findIndex(({ key }) => key === 'amount');
  const [plan, raw] = [table.plans[at], table.columns[at]];
  const finished = plan && raw ? finishColumn(raw, plan, table.rows, source).column : undefined;
  const { rows, findings } = findTotals(table, finished?.kind === 'number' ? finished.values : undefined, source.candidate);
  if (rows.size > 0) leaveOut(table, (row) => rows.has(row));
  return findings;
}

/** Per row of the table 1 when it is among these rows. */
function marksOf(rows: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
}

function finish(table: RawTable, source: LongSource): { readonly table: LongTable; readonly findings: readonly Finding[] } {
  const { candidate } = source;
  const left = [...withoutRemarks(table, source), ...withoutTotals(table, source)];
  const sheetRows = table.sheetRows.slice(0, table.rows);
  const read = table.plans.map((plan, index) => finishColumn(table.columns[index] ?? rawColumn(), plan, table.rows, source));
  const days = read.flatMap(({ column }) => (column.kind === 'day' ? [column] : []));
  const finished = read.map((column, index) => withoutDates(column, table.columns[index] ?? rawColumn(), days, source.context.date1904));
  const unreadable = new Map(finished.flatMap(({ plan, unreadable: rows }) => (rows.length === 0 ? [] : [[plan.key, marksOf(rows, table.rows)] as const])));
  const columns = new Map(finished.map(({ plan, column }) => [plan.key, column]));
  const ids = columns.get('id');
  const idPlace = table.plans.find(({ key }) => key === 'id')?.place ?? 0;
  const findings = [
    ...left,
    ...finished.flatMap(({ plan, problems }) => problemFindings(problems, candidate, plan, sheetRows).map((found) => (plan.isNeeded ? found : milder(found)))),
    ...finished.flatMap((column) => (column.plan.isRequired ? blankCells(column, columns, sheetRows, candidate) : [])),
    ...(source.match && ids?.kind === 'text' ? repeatedNumbers(ids, idPlace, sheetRows, candidate) : []),
  ];
  const raws = finished.map(({ plan, column }, index) => ({ key: plan.key, isText: column.kind === 'text', raw: table.columns[index] ?? rawColumn() }));
  const fromText = new Map(raws.flatMap(({ key, isText, raw }) => (!isText && raw.codes ? [[key, filledMarks(raw.codes, table.rows)] as const] : [])));
  const untidy = new Set(raws.flatMap(({ key, isText, raw }) => (isText && raw.isUntidy ? [key] : [])));
  const places = new Map(table.plans.map(({ key, place }) => [key, place]));
  return { table: { sheet: candidate.sheet, table: candidate.name, rows: table.rows, sheetRows, columns, places, unreadable, ...(fromText.size > 0 && { fromText }), ...(untidy.size > 0 && { untidy }) }, findings };
}

/** Per row 1 where there is a code. */
const filledMarks = (codes: Int32Array, rows: number): Uint8Array => Uint8Array.from(codes.subarray(0, rows), (code) => (code < 0 ? 0 : 1));

/** Trouble in a column that no calculation uses. */
const milder = (found: Finding): Finding => (found.severity === 'error' ? { ...found, severity: 'warning' } : found);

/**
 * Reads a long table in one pass over its blocks into typed columns, without an object per row. Blank rows are skipped and
 * totals left out; rows with an unreadable cell stay, marked unreadable in that column.
 */
export async function readLong(source: LongSource, blocks: AsyncIterable<CellBlock>): Promise<{ readonly table: LongTable; readonly findings: readonly Finding[] }> {
  const { body } = source.candidate;
  const table = rawTable(planColumns(source.candidate, source.match, source.uses), body);
  for await (const block of blocks) addRows(table, block, body);
  return finish(table, source);
}
