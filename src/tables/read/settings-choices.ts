import { finding, type Finding } from '../../core/finding';
import { candidateNamed } from '../recognise/recognise';
import type { Candidate } from '../recognise/candidate';
import type { Choices } from '../recognise/choices';
import { headerForm } from '../recognise/header-form';
import type { DateOrder } from '../../core/period/written-day';
import { fold } from '../../core/fold';
import type { TableId, TableSchema } from '../schema';
import type { SettingRow } from '../schemas/settings';
import { tableSchemas } from '../schemas';

const sameForm = (a: string, b: string): boolean => headerForm(a) === headerForm(b);

/** The tables that a name can mean, the likeliest first: by id or label in either language, then by a synonym. */
export function tablesNamed(name: string): readonly TableSchema[] {
  const own = tableSchemas.filter(({ id, label }) => [id, label.nl, label.en].some((text) => sameForm(text, name)));
  return [...new Set([...own, ...tableSchemas.filter(({ synonyms }) => synonyms.some((text) => sameForm(text, name)))])];
}

/** The table that a name means. */
export const tableNamed = (name: string): TableSchema | undefined => tablesNamed(name)[0];

/**
 * The table that a setting is about. A name that is the sales' own in the user's words, such as pipeline, means the sales:
 * the table of that kind is called by its label.
 */
function tableOfSetting(name: string): TableSchema | undefined {
  const named = tablesNamed(name);
  const labelled = named.find(({ label }) => [label.nl, label.en].some((text) => sameForm(text, name)));
  return labelled ?? named.find(({ byName }) => byName !== true) ?? named[0];
}

/** The column that a name means: its id, label in either language, or a synonym. */
export function columnNamed(schema: TableSchema, name: string): string | undefined {
  const own = schema.columns.find(({ id, label }) => [id, label.nl, label.en].some((text) => sameForm(text, name)));
  return (own ?? schema.columns.find(({ synonyms }) => synonyms.some((text) => sameForm(text, name))))?.id;
}

const orders: Readonly<Record<string, DateOrder>> = {
  dmj: 'dayFirst', dmy: 'dayFirst', ddmmjjjj: 'dayFirst', ddmmyyyy: 'dayFirst', dayfirst: 'dayFirst', dageerst: 'dayFirst', dagmaandjaar: 'dayFirst', daymonthyear: 'dayFirst',
  mdj: 'monthFirst', mdy: 'monthFirst', mmddjjjj: 'monthFirst', mmddyyyy: 'monthFirst', monthfirst: 'monthFirst', maandeerst: 'monthFirst', maanddagjaar: 'monthFirst', monthdayyear: 'monthFirst',
};

interface Building {
  readonly sources: Map<TableId, string>;
  readonly columns: Map<TableId, Map<string, string>>;
  dateOrder: DateOrder | undefined;
  readonly findings: Finding[];
}

function subjectOf(row: SettingRow): Finding['subject'] {
  return { sheet: row.sheet, table: row.sourceTable, row: row.row };
}

function addMapping(row: SettingRow, schema: TableSchema, header: string, building: Building): void {
  const column = columnNamed(schema, (row.column ?? ''));
  if (column === undefined) {
    building.findings.push(finding('settings.unknownColumn', 'error', subjectOf(row), { found: (row.column ?? ''), table: schema.label }));
    return;
  }
  const mapped = building.columns.get(schema.id) ?? new Map<string, string>();
  building.columns.set(schema.id, mapped.set(column, header));
}

function addDateOrder(row: SettingRow, value: string, building: Building): void {
  const order = orders[fold(value).replace(/[^a-z]/g, '')];
  if (order) building.dateOrder = order;
  else building.findings.push(finding('settings.unknownValue', 'error', subjectOf(row), { found: value, choices: { nl: 'dag-maand-jaar, maand-dag-jaar', en: 'day-month-year, month-day-year' } }));
}

function addRow(row: SettingRow, candidates: readonly Candidate[], building: Building): void {
  const value = row.value ?? '';
  if (row.setting === 'dateOrder') addDateOrder(row, value, building);
  if (row.setting !== 'mapping' && row.setting !== 'table') return;
  const table = row.table ?? '';
  const schema = tableOfSetting(table);
  if (!schema) building.findings.push(finding('settings.unknownTable', 'error', subjectOf(row), { found: table }));
  else if (row.setting === 'mapping') addMapping(row, schema, value, building);
  else if (candidateNamed(candidates, value)) building.sources.set(schema.id, value);
  else building.findings.push(finding('settings.unknownSource', 'error', subjectOf(row), { found: value, table: schema.label }));
}

/** Reads the choices out of the Settings table; names that mean nothing are findings at their row. */
export function readChoices(rows: readonly SettingRow[], candidates: readonly Candidate[]): { readonly choices: Choices; readonly findings: readonly Finding[] } {
  const building: Building = { sources: new Map(), columns: new Map(), dateOrder: undefined, findings: [] };
  for (const row of rows) addRow(row, candidates, building);
  const { sources, columns, dateOrder, findings } = building;
  return { choices: { sources, columns, ...(dateOrder ? { dateOrder } : {}) }, findings };
}
