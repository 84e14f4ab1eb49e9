import { cellName } from '../core/cell-name';
import { fold } from '../core/fold';
import type { Language } from '../i18n';
import { WorkbookFault, type CellChange, type Workbook } from '../ports/workbook';
import { parseRange } from '../spec/place/cell-reference';
import { inputSheet } from '../sheets/template/input-sheet';
import type { SheetSpec, Table } from '../spec/sheet-spec';
import type { ColumnSchema } from '../tables/schema';
import { matchFor, type TableMatch } from '../tables/recognise/recognise';
import { schemaOf } from '../tables/schemas';
import { settingsSchema, type SettingRow } from '../tables/schemas/settings';
import { collect } from './collect';
import type { Correction } from './correction';
import { readRow } from './read-row';

type Writable = Pick<Workbook, 'outline' | 'read' | 'write' | 'append' | 'change'>;

/** A row of Settings by column id. */
type Wanted = Readonly<Record<string, string | null>>;

function wantedRow(correction: Correction, language: Language): Wanted {
  const schema = schemaOf(correction.table);
  const choice = settingsSchema.columns[0].type.choices.find(({ id }) => id === (correction.kind === 'table' ? 'table' : 'mapping'));
  const common = { setting: choice?.label[language] ?? '', table: schema.label[language] };
  if (correction.kind === 'table') return { ...common, column: null, value: correction.range };
  return { ...common, column: schema.columns.find(({ id }) => id === correction.column)?.label[language] ?? correction.column, value: correction.header };
}

const isSame = (a: string | null | undefined, ...names: readonly (string | undefined)[]): boolean => names.some((name) => fold(a ?? '') === fold(name ?? ''));

/** True for the row of Settings that says the same thing about the same table and column. */
function concerns(row: SettingRow, { table, ...correction }: Correction): boolean {
  const schema = schemaOf(table);
  if (row.setting !== (correction.kind === 'table' ? 'table' : 'mapping')) return false;
  if (!isSame(row.table, schema.id, schema.label.nl, schema.label.en)) return false;
  if (correction.kind === 'table') return true;
  const column = schema.columns.find(({ id }) => id === correction.column);
  return isSame(row.column, column?.id, column?.label.nl, column?.label.en);
}

/** Writes the row below the last one: into the Excel table, or into the blank cells under a plain range. */
async function addRow(workbook: Writable, { candidate, columns }: TableMatch, wanted: Wanted): Promise<void> {
  const { body, sheet, name } = candidate;
  const placed = columns.map(({ column, place }) => ({ place, value: wanted[column] ?? null }));
  const { tables } = await workbook.outline();
  const isTable = tables.some(({ name: own, area }) => own === name && area.sheet === sheet);
  if (!isTable) {
    const filled = placed.filter(({ value }) => value !== null);
    return workbook.change(filled.map(({ place, value }) => ({ sheet, cell: cellName(body.bottom + 1, place), expected: null, value })));
  }
  const row = Array.from({ length: body.right - body.left + 1 }, (_, at) => placed.find(({ place }) => place === body.left + at)?.value ?? null);
  return workbook.append(name, [row]);
}

/** A new sheet of settings, with the choice below what stands in it at once. */
function settingsWith(wanted: Wanted, language: Language): SheetSpec {
  const sheet = inputSheet(settingsSchema, language, { columns: 'simple', withExample: true });
  const columns: readonly ColumnSchema[] = settingsSchema.columns;
  const rowOf = ({ columns: own }: Table): Table['rows'][number] => own.map(({ header }) => wanted[columns.find(({ label }) => label[language] === header)?.id ?? ''] ?? null);
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: [...table.rows, rowOf(table)] })) };
}

/** Keeps what the user says about a table or a column in the visible table of settings, in the row that is about it. */
export async function correct(workbook: Writable, correction: Correction, language: Language): Promise<void> {
  const wanted = wantedRow(correction, language);
  const { tables } = await collect(workbook, undefined, 'shortTables');
  const match = matchFor(tables.recognition, 'settings');
  if (!match) {
    await workbook.write([settingsWith(wanted, language)]);
    return;
  }
  refuseUnlessWhole(match, wanted, language);
  const row = tables.settings.find((one) => concerns(one, correction));
  const letter = row?.letters?.['value'];
  if (!row || letter === undefined) return addRow(workbook, match, wanted);
  const cell = `${letter}${String(row.row)}`;
  return workbook.change([{ sheet: row.sheet, cell, expected: await contentOf(workbook, row.sheet, cell), value: wanted['value'] ?? null }]);
}

/** A table of settings without a place for part of a choice would keep another choice than was made. */
function refuseUnlessWhole({ candidate, columns }: TableMatch, wanted: Wanted, language: Language): void {
  const lacking = settingsSchema.columns.find(({ id }) => (wanted[id] ?? null) !== null && !columns.some(({ column }) => column === id));
  if (lacking) throw new WorkbookFault('notFound', `${candidate.name}: ${lacking.label[language]}`);
}

/** What a cell holds as its owner typed it: a header such as 2026 may be a number there. */
async function contentOf(workbook: Writable, sheet: string, cell: string): Promise<CellChange['expected']> {
  const place = parseRange(cell);
  const [content] = place ? await readRow(workbook, { sheet, ...place }) : [];
  return content && 'value' in content ? content.value : null;
}
