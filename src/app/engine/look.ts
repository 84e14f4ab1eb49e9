import { cellName } from '../../core/cell-name';
import { fold } from '../../core/fold';
import type { Language } from '../../i18n';
import { runCalendar } from '../../measure/run-calendar';
import { readLedger } from '../../reward/ledger/ledger';
import { cellText } from '../../sheets/cell-text';
import { dayFromSerial } from '../../tables/cells/day-serial';
import { cellAt } from '../../tables/cells/grid';
import type { ReadWorkbook } from '../../tables/read-tables';
import { candidateNamed, matchFor, type TableMatch } from '../../tables/recognise/recognise';
import type { TableSchema } from '../../tables/schema';
import { tableSchemas } from '../../tables/schemas';
import type { ColumnLook, TableLook, WorkbookLook } from '../client/koers';
import type { Collected } from '../collect';
import { jobIds, readyJobs, type JobId } from '../job';
import { languageOf } from '../language';
import { addableIn } from '../table-groups';
import { interruptedIn } from './books';

const previewRows = 3;

const resultsOf = { bonus: 'bonus', kpiCheck: 'kpiCheck', dashboard: 'dashboard' } as const satisfies Readonly<Record<JobId, string>>;

function previewOf({ candidate, columns }: TableMatch, schema: TableSchema, { samples }: ReadWorkbook, language: Language): readonly (readonly string[])[] {
  const grid = samples.get(candidate.sheet);
  if (!grid) return [];
  const { top, bottom } = candidate.body;
  const kinds = new Map(columns.map(({ place, column }) => [place, schema.columns.find(({ id }) => id === column)?.type.kind]));
  const textAt = (row: number, place: number): string => cellText(cellAt(grid, row, place), kinds.get(place), (serial) => dayFromSerial(serial, grid.date1904), language);
  const rows = Math.max(0, Math.min(previewRows, bottom - top + 1));
  return Array.from({ length: rows }, (_, at) => candidate.headers.map(({ place }) => textAt(top + at, place)));
}

function columnLook(schema: TableSchema, match: TableMatch | undefined): readonly ColumnLook[] {
  return schema.columns.map((column) => {
    const found = match?.columns.find((one) => one.column === column.id);
    const look = { id: column.id, label: column.label, isRequired: 'required' in column };
    return found ? { ...look, header: found.header, confidence: found.confidence } : look;
  });
}

/** True when Settings say which column of the user's is meant by one of the table. */
function hasChosenColumn({ id, label }: TableSchema, { settings }: ReadWorkbook): boolean {
  const names = [id, label.nl, label.en].map(fold);
  return settings.some(({ setting, table }) => setting === 'mapping' && names.includes(fold(table ?? '')));
}

function tableLook(schema: TableSchema, tables: ReadWorkbook, language: Language): TableLook {
  const match = matchFor(tables.recognition, schema.id);
  const look = { table: schema.id, label: schema.label, description: schema.description, columns: columnLook(schema, match) };
  if (!match) return look;
  const { candidate, confidence, isChosen } = match;
  const [first] = candidate.headers;
  return {
    ...look,
    found: {
      sheet: candidate.sheet,
      name: candidate.name,
      cell: cellName(candidate.headerRow, first?.place ?? candidate.body.left),
      rows: Math.max(0, candidate.body.bottom - candidate.body.top + 1),
      confidence,
      isChosen: isChosen || candidate.owned === schema.id || hasChosenColumn(schema, tables),
      headers: candidate.headers.map(({ text }) => text),
      preview: previewOf(match, schema, tables, language),
    },
  };
}

/** The names by which ranges can be chosen: each means exactly one of them. */
function rangeNames({ recognition: { candidates } }: ReadWorkbook): readonly string[] {
  const names = candidates.flatMap((candidate) => [candidate.name, candidate.title].filter((name) => name !== '' && candidateNamed(candidates, name) === candidate).slice(0, 1));
  return [...new Set(names)];
}

/** What the pane shows of a workbook before anything is calculated. */
export function lookOf({ outline, tables }: Collected, language: Language): WorkbookLook {
  const own = languageOf(tables);
  const interrupted = interruptedIn(readLedger(tables, runCalendar(tables)));
  return {
    tables: tableSchemas.filter(({ id, byName }) => !byName || matchFor(tables.recognition, id)).map((schema) => tableLook(schema, tables, language)),
    addable: addableIn(tables),
    ...(interrupted && { interrupted }),
    ...(tables.people.length > 0 && { people: tables.people.map(({ id, name }) => ({ id, name: name ?? id })) }),
    ranges: rangeNames(tables),
    ...(own && { language: own }),
    ready: readyJobs(tables),
    results: jobIds.flatMap((job) => outline.sheets.filter(({ owned }) => owned === resultsOf[job]).map(({ name }) => ({ job, sheet: name }))),
    findings: tables.findings.filter(({ check }) => check !== 'workbook.tableNotFound'),
  };
}
