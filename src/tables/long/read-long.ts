import { finding, type Finding } from '../../core/finding';
import type { CellBlock } from '../../ports/cell-block';
import type { Column, LongTable } from '../columns';
import { columnContext, type TableContext } from '../read/column-context';
import type { NameIndex } from '../read/name-index';
import { subjectAt } from '../read/subject';
import type { Candidate } from '../recognise/candidate';
import type { TableMatch } from '../recognise/recognise';
import type { ColumnType } from '../schema';
import { addRows, leaveOut, rawTable, type RawTable } from './collect-rows';
import { type ColumnPlan, planColumns, type Uses } from './column-plan';
import { readDays, readNumbers, readTextColumn } from './column-values';
import { guessType } from './guess-type';
import { checkPeople } from './people-column';
import { problemFindings, type ProblemList } from '../read/problem-list';
import type { RawColumn } from './raw-column';
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

interface FinishedColumn {
  readonly column: Column;
  readonly problems: ProblemList;
  readonly unreadable: readonly number[];
}

type FiguresType = Extract<ColumnType, { readonly kind: 'number' | 'money' | 'percent' }>;
const isFigures = (type: ColumnType): type is FiguresType => type.kind === 'number' || type.kind === 'money' || type.kind === 'percent';

function finishColumn(raw: RawColumn, plan: ColumnPlan, rows: number, source: LongSource): FinishedColumn {
  const { header } = plan;
  const type = plan.type ?? guessType(raw);
  const context = columnContext(type, raw.texts, source.context);
  if (isFigures(type)) {
    const { values, problems, unreadable } = readNumbers(raw, rows, type, context);
    return { column: { kind: 'number', header, values }, problems, unreadable };
  }
  if (type.kind === 'day') {
    const { values, problems, unreadable } = readDays(raw, rows, context);
    return { column: { kind: 'day', header, days: values }, problems, unreadable };
  }
  const read = readTextColumn(raw, rows);
  if (source.people && type.kind === 'reference' && type.table === 'people') checkPeople(read, source.people);
  const { codes, texts, problems, unreadable } = read;
  return { column: { kind: 'text', header, codes, texts }, problems, unreadable };
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

function isBlankAt(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'text':
      return (column.codes[row] ?? -1) < 0;
    case 'number':
      return Number.isNaN(column.values[row] ?? NaN);
    case 'day':
      return Number.isNaN(column.days[row] ?? NaN);
  }
}

/** Blank cells in a required column: a warning where money stands beside them. */
function blankFinding(plan: ColumnPlan, { column, unreadable }: FinishedColumn, table: RawTable, amounts: Column | undefined, candidate: Candidate): readonly Finding[] {
  const skipped = new Set(unreadable);
  let rows = 0;
  let first = -1;
  let hasMoney = false;
  for (let row = 0; row < table.rows; row += 1) {
    if (!isBlankAt(column, row) || skipped.has(row)) continue;
    if (first < 0) first = row;
    rows += 1;
    hasMoney ||= amounts?.kind === 'number' && (amounts.values[row] ?? 0) !== 0 && !Number.isNaN(amounts.values[row] ?? 0);
  }
  if (rows === 0) return [];
  return [finding('column.blank', hasMoney ? 'warning' : 'info', subjectAt(candidate, table.sheetRows[first] ?? 0, plan), { rows })];
}

function finish(table: RawTable, source: LongSource): { readonly table: LongTable; readonly findings: readonly Finding[] } {
  const { candidate } = source;
  const totals = withoutTotals(table, source);
  const sheetRows = table.sheetRows.slice(0, table.rows);
  const finished = table.plans.map((plan, index) => ({ plan, ...finishColumn(table.columns[index] ?? missingColumn(), plan, table.rows, source) }));
  const unreadable = new Uint8Array(table.rows);
  for (const { plan, unreadable: rows } of finished) if (plan.isNeeded) for (const row of rows) unreadable[row] = 1;
  const columns = new Map(finished.map(({ plan, column }) => [plan.key, column]));
  const ids = columns.get('id');
  const idPlace = table.plans.find(({ key }) => key === 'id')?.place ?? 0;
  const findings = [
    ...totals,
    ...finished.flatMap(({ plan, problems }) => problemFindings(problems, candidate, plan, sheetRows).map((found) => (plan.isNeeded ? found : milder(found)))),
    ...finished.flatMap((column) => (column.plan.isRequired ? blankFinding(column.plan, column, table, columns.get('amount'), candidate) : [])),
    ...(source.match && ids?.kind === 'text' ? repeatedNumbers(ids, idPlace, sheetRows, candidate) : []),
  ];
  const places = new Map(table.plans.map(({ key, place }) => [key, place]));
  return { table: { sheet: candidate.sheet, table: candidate.name, rows: table.rows, sheetRows, columns, places, unreadable }, findings };
}

/** Trouble in a column that no calculation uses. */
const milder = (found: Finding): Finding => (found.severity === 'error' ? { ...found, severity: 'warning' } : found);

const missingColumn = (): RawColumn => ({ numbers: undefined, codes: undefined, texts: [], codeOf: new Map(), odd: [] });

/**
 * Reads a long table in one pass over its blocks into typed columns, without an object per row. Blank rows are skipped and
 * totals left out; rows with an unreadable cell in a column that matters stay, marked unreadable.
 */
export async function readLong(source: LongSource, blocks: AsyncIterable<CellBlock>): Promise<{ readonly table: LongTable; readonly findings: readonly Finding[] }> {
  const { body } = source.candidate;
  const table = rawTable(planColumns(source.candidate, source.match, source.uses), body);
  for await (const block of blocks) addRows(table, block, body);
  return finish(table, source);
}
