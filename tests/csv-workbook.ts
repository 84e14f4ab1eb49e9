import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CellKind, type CellBlock } from '../src/ports/cell-block';
import type { Area, SheetInfo, TableInfo, WorkbookOutline } from '../src/ports/workbook';

/** What a test writes in a cell. `{ error: '#N/A' }` is an error cell, `{ uncalculated: true }` a formula without a value. */
export type TestCell = string | number | boolean | null | { readonly error: string } | { readonly uncalculated: true };

/** A sheet of a test workbook; cells start at A1 unless `top` and `left` say otherwise. */
export interface TestSheet {
  readonly name: string;
  readonly cells: readonly (readonly TestCell[])[];
  readonly top?: number;
  readonly left?: number;
  readonly merges?: readonly Omit<Area, 'sheet'>[];
  readonly owned?: SheetInfo['owned'];
  readonly tables?: readonly (Omit<TableInfo, 'area'> & { readonly area: Omit<Area, 'sheet'> })[];
}

/** A workbook in memory, as far as reading needs one. */
export interface TestWorkbook {
  readonly outline: WorkbookOutline;
  readonly read: (area: Area) => AsyncIterable<CellBlock>;
}

/** Splits delimited text: quotes, doubled quotes, line ends within quotes, a byte order mark. */
export function parseCsv(text: string, delimiter: ',' | ';' = ','): readonly (readonly string[])[] {
  const clean = text.replace(/^\ufeff/, '');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  while (cell.lastIndex < clean.length) {
    const found = cell.exec(clean);
    if (!found) throw new Error(`no delimited text after ${cell.lastIndex}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== delimiter && cell.lastIndex < clean.length) rows.push([]);
  }
  return rows;
}

/** A file as a sheet of text cells, as a careless user pastes it; blank fields are blank cells. */
export function csvSheet(path: string, name = basename(path).replace(/\.csv$/, '')): TestSheet {
  if (!existsSync(path)) throw new Error(`no file ${path}`);
  const text = readFileSync(path, 'utf8');
  const firstLine = text.slice(0, text.indexOf('\n'));
  const rows = parseCsv(text, firstLine.includes(';') ? ';' : ',');
  return { name, cells: rows.map((row) => row.map((field) => (field === '' ? null : field))) };
}

function kindOf(cell: TestCell): number {
  if (cell === null) return CellKind.blank;
  if (typeof cell === 'object') return 'error' in cell ? CellKind.error : CellKind.uncalculated;
  if (typeof cell === 'number') return CellKind.number;
  return typeof cell === 'boolean' ? CellKind.boolean : CellKind.text;
}

/** The cells of an area of a sheet as one block. */
export function blockOf(sheet: TestSheet, area: Area, date1904 = false): CellBlock {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const kinds = new Uint8Array(rows * columns);
  const numbers = new Float64Array(rows * columns);
  const texts: string[] = [];
  const codes = new Map<string, number>();
  const code = (text: string): number => {
    const known = codes.get(text) ?? texts.push(text) - 1;
    codes.set(text, known);
    return known;
  };
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const cell = sheet.cells[area.top + r - (sheet.top ?? 1)]?.[area.left + c - (sheet.left ?? 1)] ?? null;
      const at = r * columns + c;
      kinds[at] = kindOf(cell);
      if (typeof cell === 'number' || typeof cell === 'boolean') numbers[at] = Number(cell);
      if (typeof cell === 'string') numbers[at] = code(cell);
      if (typeof cell === 'object' && cell !== null && 'error' in cell) numbers[at] = code(cell.error);
    }
  }
  return { sheet: sheet.name, top: area.top, left: area.left, rows, columns, date1904, kinds, numbers, texts };
}

function usedArea(sheet: TestSheet): Area | undefined {
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  if (width === 0) return undefined;
  const [top, left] = [sheet.top ?? 1, sheet.left ?? 1];
  return { sheet: sheet.name, top, left, bottom: top + sheet.cells.length - 1, right: left + width - 1 };
}

/** A workbook of sheets; areas are read in blocks of at most `blockRows` rows. */
export function testWorkbook(sheets: readonly TestSheet[], { date1904 = false, blockRows = 1000 } = {}): TestWorkbook {
  const outline: WorkbookOutline = {
    date1904,
    sheets: sheets.map((sheet) => {
      const used = usedArea(sheet);
      const merges = (sheet.merges ?? []).map((area) => ({ ...area, sheet: sheet.name }));
      return { name: sheet.name, visible: true, merges, ...(used ? { used } : {}), ...(sheet.owned ? { owned: sheet.owned } : {}) };
    }),
    tables: sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ ...table, area: { ...table.area, sheet: sheet.name } }))),
  };
  async function* read(area: Area): AsyncIterable<CellBlock> {
    const sheet = sheets.find(({ name }) => name === area.sheet);
    if (!sheet) throw new Error(`no sheet ${area.sheet}`);
    for (let top = area.top; top <= area.bottom; top += blockRows) {
      yield blockOf(sheet, { ...area, top, bottom: Math.min(area.bottom, top + blockRows - 1) }, date1904);
    }
  }
  return { outline, read };
}
