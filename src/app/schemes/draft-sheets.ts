import { CellKind, type CellBlock } from '../../ports/cell-block';
import type { Area, TableInfo, WorkbookOutline } from '../../ports/workbook';
import { type ReadWorkbook, readTables } from '../../tables/read-tables';
import type { ColumnSchema, TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import type { DraftCell } from '../client/schemes';
import type { Language } from '../../i18n';

/** A row to be read: where it stands on its sheet, and its cells by column id or, for a column of its own, by header. */
export interface SheetRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, DraftCell>>;
}

/** A table in memory. */
export interface DraftSheet {
  readonly table: Extract<TableId, 'people' | 'sales' | 'measures' | 'targets' | 'schemes' | 'components' | 'tiers' | 'assignments'>;
  /** The name of the sheet: the user's, so that findings name it. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Of the headers. */
  readonly language: Language;
}

/** Headers that the schema does not know come last. */
function headersOf({ table, rows, language }: DraftSheet): readonly { readonly id: string; readonly header: string }[] {
  const columns: readonly ColumnSchema[] = schemaOf(table).columns;
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const known = columns.filter(({ id, required }) => required === true || used.has(id)).map(({ id, label }) => ({ id, header: label[language] }));
  const own = [...used].filter((id) => !columns.some((column) => column.id === id)).map((id) => ({ id, header: id }));
  return [...known, ...own];
}

function areaOf(sheet: DraftSheet): Area {
  const rows = sheet.rows.map(({ row }) => row);
  return { sheet: sheet.name, top: 1, left: 1, bottom: Math.max(2, ...rows), right: headersOf(sheet).length };
}

/** The cells of a sheet as a host would hand them over. */
function blockOf(sheet: DraftSheet): CellBlock {
  const { top, left, bottom, right } = areaOf(sheet);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const [kinds, numbers] = [new Uint8Array(rows * columns), new Float64Array(rows * columns)];
  const texts: string[] = [];
  const put = (at: number, cell: DraftCell): void => {
    if (cell === null || cell === '') return;
    kinds[at] = typeof cell === 'number' ? CellKind.number : typeof cell === 'boolean' ? CellKind.boolean : CellKind.text;
    numbers[at] = typeof cell === 'string' ? texts.push(cell) - 1 : Number(cell);
  };
  headersOf(sheet).forEach(({ id, header }, c) => {
    put(c, header);
    for (const { row, cells } of sheet.rows) put((row - top) * columns + c, cells[id] ?? null);
  });
  return { sheet: sheet.name, top, left, rows, columns, date1904: false, kinds, numbers, texts };
}

const tableOf = (sheet: DraftSheet): TableInfo => ({ name: `${sheet.table}_`, area: areaOf(sheet), hasHeader: true, hasTotals: false });

/**
 * Reads tables in memory exactly as those of a workbook are read: the same headers, defaults, references and findings.
 * @param sheets each with its rows where they stand on the sheet, the header above the first
 */
export async function readDraft(sheets: readonly DraftSheet[]): Promise<ReadWorkbook> {
  const blocks = new Map(sheets.map((sheet) => [sheet.name, blockOf(sheet)]));
  const outline: WorkbookOutline = {
    sheets: sheets.map((sheet) => ({ name: sheet.name, visible: true, used: areaOf(sheet), merges: [], owned: sheet.table })),
    tables: sheets.map(tableOf),
    date1904: false,
  };
  return readTables(outline, async function* ({ sheet }) {
    const block = blocks.get(sheet);
    if (block) yield await Promise.resolve(block);
  });
}
