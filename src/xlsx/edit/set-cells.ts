import { WorkbookFault } from '../../ports/workbook';
import { cellName } from '../../core/cell-name';
import { escapeText, escapeXml } from '../xml/escape';
import type { Edit } from '../xml/splice';
import { splice } from '../xml/splice';
import type { RowCell, SheetRow } from './sheet-rows';
import { rowCells, sheetRows } from './sheet-rows';

/** What goes into a cell; `formula` as the file holds it, a date as the serial of the workbook with the format for a cell that shows no days. */
export type EditContent = string | number | boolean | null | { readonly formula: string } | DateContent;

export interface DateContent {
  readonly serial: number;
  readonly format: string;
}

/** Gives the style for a date in a cell of this style ('' = none). */
export type DatedStyle = (style: string, format: string) => string;

export const isDate = (content: EditContent): content is DateContent => typeof content === 'object' && content !== null && 'serial' in content;

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: EditContent;
  /** The index of a style for a cell that is not there yet; a cell that is keeps its own. */
  readonly style?: string;
}

/** Sets single cells in the source of a sheet; all the rest of the sheet stays as it is. */
export function setCells(xml: string, part: string, edits: readonly CellEdit[], dated: DatedStyle = (style) => style): string {
  const rows = sheetRows(xml, part);
  const { prefix: p, emptyData } = rows;
  const look: Look = { p, dated };
  const numbers = [...new Set(edits.map((edit) => edit.row))].sort((a, b) => a - b);
  const changes = numbers.map((number): Edit => {
    const row = rows.row(number);
    const wanted = edits.filter((edit) => edit.row === number);
    const at = rows.insertAt(number);
    const text = row === undefined ? `<${p}row r="${number}">${mergedCells([], wanted, look)}</${p}row>` : changedRow(row, wanted, look);
    return row === undefined ? { start: at, end: at, text } : { start: row.start, end: row.end, text };
  });
  if (emptyData === undefined) return splice(xml, changes);
  const data = `<${p}sheetData>${changes.map((change) => change.text).join('')}</${p}sheetData>`;
  return splice(xml, [{ ...emptyData, text: data }]);
}

/** How cells are written: the prefix of the part, and the styles of dates. */
interface Look {
  readonly p: string;
  readonly dated: DatedStyle;
}

function changedRow(row: SheetRow, edits: readonly CellEdit[], look: Look): string {
  // The spans of the row may become too small; they are only a hint.
  const tag = row.tag.replace(/\sspans=("[^"]*"|'[^']*')/, '');
  return `${tag}>${mergedCells(rowCells(row.inside, look.p), edits, look)}</${look.p}row>`;
}

function mergedCells(cells: readonly RowCell[], edits: readonly CellEdit[], { p, dated }: Look): string {
  const byColumn = new Map(cells.map((cell) => [cell.column, { xml: cell.xml, style: cell.style }]));
  for (const edit of edits) {
    refuseFormula(cells, edit);
    const own = byColumn.get(edit.column)?.style ?? edit.style ?? '';
    const style = isDate(edit.content) ? dated(own, edit.content.format) : own;
    byColumn.set(edit.column, { xml: editXml(edit, style, p), style });
  }
  return [...byColumn].sort(([a], [b]) => a - b).map(([, { xml }]) => xml).join('');
}

// A formula is the user's own work, whatever it shows; a shared one would also break the cells that lean on it.
function refuseFormula(cells: readonly RowCell[], { row, column, content }: CellEdit): void {
  const replacesByFormula = typeof content === 'object' && content !== null && 'formula' in content;
  const hasFormula = cells.some((cell) => cell.column === column && cell.hasFormula);
  if (hasFormula && !replacesByFormula) throw new WorkbookFault('changedMeanwhile', `${cellName(row, column)} holds a formula`);
}

function editXml({ row, column, content }: CellEdit, style: string, p: string): string {
  const head = `<${p}c r="${cellName(row, column)}"${style === '' ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return `${head}/>`;
  const value = (type: string, text: string): string => `${head}${type}><${p}v>${text}</${p}v></${p}c>`;
  if (typeof content === 'boolean') return value(' t="b"', content ? '1' : '0');
  if (typeof content === 'string') return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeText(content)}</${p}t></${p}is></${p}c>`;
  if (isDate(content)) return value('', String(content.serial));
  if (typeof content === 'object') return `${head}><${p}f>${escapeXml(content.formula)}</${p}f></${p}c>`;
  if (!Number.isFinite(content)) throw new Error(`${cellName(row, column)} would hold ${content}`);
  return value('', String(content));
}
