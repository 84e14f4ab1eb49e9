import type { Area, SheetInfo, TableInfo, WorkbookOutline } from '../../ports/workbook';
import { cellAt, type Grid, unbrokenBottom } from '../cells/grid';
import { resultSheets } from '../own-results';
import type { TableId } from '../schema';
import { findBlocks } from './find-blocks';
import { findHeader, type Header } from './find-header';
import { isArchive, originOf } from './own-copies';

/** A range that may be one of Koers's tables: an Excel table, or a block of cells with a header row. */
export interface Candidate {
  /** Place in the list of candidates, to tell two blocks of one sheet apart. */
  readonly index: number;
  readonly sheet: string;
  /** The Excel table's name, or the sheet's. */
  readonly name: string;
  /** The line above a plain range, where there is one. */
  readonly title: string;
  readonly headers: readonly Header[];
  readonly headerRow: number;
  /** The first row of the range, which may stand above its header. */
  readonly top: number;
  /** The rows below the header, without Excel's totals row. */
  readonly body: Area;
  readonly merged?: Area;
  /** The table this own input sheet was made for. */
  readonly owned?: string;
  /** The table whose input sheet this is a copy of; it is no other. */
  readonly copyOf?: TableId;
}

type Unnumbered = Omit<Candidate, 'index'>;

function fromTable(table: TableInfo, sheet: SheetInfo, grid: Grid): Unnumbered {
  const { area } = table;
  const header = findHeader(grid, area, sheet.merges, area.top);
  const body = { ...area, top: area.top + 1, bottom: area.bottom - (table.hasTotals ? 1 : 0) };
  return { sheet: area.sheet, name: table.name, title: '', headers: header.headers, headerRow: header.row, top: area.top, body, ...(sheet.owned ? { owned: sheet.owned } : {}) };
}

/** The text line just above a block, or the first of its own rows above the header. */
function titleOf(grid: Grid, area: Area, headerRow: number): string {
  for (let row = headerRow - 1; row >= Math.max(1, headerRow - 3); row -= 1) {
    const cell = cellAt(grid, row, area.left);
    if (cell.kind === 'text') return cell.value;
  }
  return '';
}

/**
 * Of a sheet that was only sampled, the lowest block of each column goes on below the sample, past blank rows too, to the
 * end of the sheet or the next Excel table.
 */
function lastRowOf(area: Area, others: readonly Area[], sheet: SheetInfo, grid: Grid): number {
  const sampled = unbrokenBottom(grid);
  const below = others.filter((other) => other.top > area.bottom && other.left <= area.right && other.right >= area.left);
  const end = Math.min(sheet.used?.bottom ?? area.bottom, ...below.map(({ top }) => top - 1));
  return end > sampled ? end : area.bottom;
}

function fromBlock(area: Area, others: readonly Area[], sheet: SheetInfo, grid: Grid): Unnumbered | undefined {
  if (area.right === area.left && area.bottom === area.top) return undefined;
  const header = findHeader(grid, area, sheet.merges);
  const top = header.row + header.rows;
  const bottom = lastRowOf(area, others, sheet, grid);
  if (header.headers.filter(({ text }) => text !== '').length === 0) return undefined;
  return {
    sheet: area.sheet,
    name: area.sheet,
    title: titleOf(grid, area, header.row),
    headers: header.headers,
    headerRow: header.row,
    top: area.top,
    body: { ...area, top, bottom },
    ...(header.merged ? { merged: header.merged } : {}),
    ...(sheet.owned ? { owned: sheet.owned } : {}),
  };
}

/** The ranges of a workbook, and the sheets that were left out because they are kept copies of Koers's own. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly copies: readonly string[];
}

function onSheet(sheet: SheetInfo, outline: WorkbookOutline, grid: Grid): readonly Unnumbered[] {
  const tables = outline.tables.filter(({ area, hasHeader }) => area.sheet === sheet.name && hasHeader);
  const taken = tables.map(({ area }) => area);
  const blocks = findBlocks(grid, taken);
  return [...tables.map((table) => fromTable(table, sheet, grid)), ...blocks.flatMap((area) => fromBlock(area, [...blocks, ...taken], sheet, grid) ?? [])];
}

/**
 * All ranges that may be a table, sheet by sheet. Koers's own result sheets are never among them, nor are copies of those
 * or of the records it keeps: a copy beside the original is the user's archive.
 * @param samples the first rows of each sheet
 */
export function findCandidates(outline: WorkbookOutline, samples: ReadonlyMap<string, Grid>): Candidates {
  const found: Unnumbered[] = [];
  const copies: string[] = [];
  for (const sheet of outline.sheets) {
    const grid = samples.get(sheet.name);
    if (!grid || resultSheets.has(sheet.owned ?? '')) continue;
    const origin = originOf(sheet, outline, grid);
    if (isArchive(origin, outline)) copies.push(sheet.name);
    else found.push(...onSheet(sheet, outline, grid).map((one) => (origin?.kind === 'input' ? { ...one, copyOf: origin.table } : one)));
  }
  return { candidates: found.map((candidate, index) => ({ ...candidate, index })), copies };
}
