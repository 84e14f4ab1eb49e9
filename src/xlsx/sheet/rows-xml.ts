import type { Cell, CellContent } from '../../spec/sheet-spec';
import { columnName } from '../../core/cell-name';
import type { StyleSheet } from '../styles/style-sheet';
import type { PlacedTable } from '../../spec/place/placed-table';
import type { FormulaText } from './cell-xml';
import { cellXml } from './cell-xml';
import type { Grid } from '../../spec/place/grid';

/** The style indexes of a table, one per column. */
interface TableStyles {
  readonly header: readonly number[];
  readonly body: readonly number[];
  readonly total: readonly number[];
  /** Body cells with a look of their own, by row in the body and column in the table. */
  readonly own: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** A table with what is the same for all its rows. */
interface TableView {
  readonly placed: PlacedTable;
  readonly styles: TableStyles;
  readonly letters: readonly string[];
}

type CellsOfRow = readonly { readonly column: number; readonly xml: string }[];

/** The rows of a sheet, row by row, so that a long table is never one text. */
export function* rowsXml(grid: Grid, heights: Readonly<Record<number, number>>, styles: StyleSheet, formulaText: FormulaText): Generator<string> {
  const tables = grid.tables.map((placed): TableView => ({ placed, styles: tableStyles(placed, styles), letters: placed.headers.map((_, i) => columnName(placed.range.left + i)) }));
  const style = (cell: Cell): number => styles.cell(cell.style);
  for (const row of grid.rows()) {
    const cells = tables
      .filter(({ placed: { range } }) => row >= range.top && row <= range.bottom)
      .map((view) => ({ column: view.placed.range.left, xml: tableRow(view, row, formulaText) }));
    const loose = (grid.cellsByRow.get(row) ?? []).map((cell) => ({ column: cell.column, xml: looseCell(cell, style(cell), formulaText) }));
    const height = heights[row];
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    yield `<row r="${row}"${size}>${inOrder(loose.length === 0 ? cells : [...cells, ...loose])}</row>`;
  }
}

function inOrder(cells: CellsOfRow): string {
  const sorted = cells.length < 2 ? cells : [...cells].sort((a, b) => a.column - b.column);
  return sorted.map((cell) => cell.xml).join('');
}

/** A cell, with blank cells of the same look where it is merged. */
function looseCell(cell: Cell, style: number, formulaText: FormulaText): string {
  let xml = cellXml(columnName(cell.column) + cell.row, style, cell.content, formulaText);
  for (let i = 1; i < (cell.across ?? 1); i++) xml += cellXml(columnName(cell.column + i) + cell.row, style, null, formulaText);
  return xml;
}

function tableRow({ placed, styles, letters }: TableView, row: number, formulaText: FormulaText): string {
  const { range, bodyRows, headers, totals, table } = placed;
  const i = row - range.top;
  const [contents, formats]: readonly [readonly CellContent[], readonly number[]] =
    i === 0 ? [headers, styles.header] : i <= bodyRows ? [table.rows[i - 1] ?? [], styles.body] : [totals ?? [], styles.total];
  const own = styles.own.get(i - 1);
  let xml = '';
  for (let c = 0; c < letters.length; c++) xml += cellXml(letters[c] + String(row), own?.get(c) ?? formats[c] ?? 0, contents[c] ?? null, formulaText);
  return xml;
}

function tableStyles({ table: { columns, extras = [] } }: PlacedTable, styles: StyleSheet): TableStyles {
  const own = new Map<number, Map<number, number>>();
  for (const { row, column, style } of extras) {
    if (style === undefined) continue;
    const cells = own.get(row) ?? new Map<number, number>();
    own.set(row, cells.set(column, styles.cell(style)));
  }
  return {
    header: columns.map((column) => styles.cell(column.headerStyle)),
    body: columns.map((column) => styles.cell(column.style)),
    total: columns.map((column) => styles.cell(column.totalStyle ?? column.style)),
    own,
  };
}
