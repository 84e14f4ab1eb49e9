import type { SheetSpec } from '../../spec/sheet-spec';
import { cellName } from '../../core/cell-name';

/** What stands in front of the rows, except the dimension: tab colour, view, column widths. */
export interface SheetHeadOptions {
  /** The sheet that the workbook opens with. */
  readonly active: boolean;
  /** The name by which macros know the sheet, kept from the sheet that is rewritten. */
  readonly codeName?: string;
}

export function sheetProperties({ tabColor }: SheetSpec, { codeName }: SheetHeadOptions): string {
  const color = tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor}"/>`;
  return `<sheetPr${codeName ? ` codeName="${codeName}"` : ''}>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

export function sheetViews(spec: SheetSpec, { active }: SheetHeadOptions): string {
  const grid = spec.gridlines ? '' : ' showGridLines="0"';
  const selected = active ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView${grid}${selected} workbookViewId="0">${paneXml(spec.freeze)}</sheetView></sheetViews>`;
}

function paneXml(freeze: SheetSpec['freeze']): string {
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const cell = cellName(rows + 1, columns + 1);
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

/** Widths in characters plus the five pixels of padding that Excel adds, in the unit of the file. */
export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.trunc(((width * 7 + 5) / 7) * 256) / 256}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

export function mergesXml(spec: SheetSpec): string {
  const merged = spec.cells.filter((cell) => (cell.across ?? 1) > 1);
  if (merged.length === 0) return '';
  const one = merged.map(({ row, column, across = 1 }) => `<mergeCell ref="${cellName(row, column)}:${cellName(row, column + across - 1)}"/>`);
  return `<mergeCells count="${merged.length}">${one.join('')}</mergeCells>`;
}
