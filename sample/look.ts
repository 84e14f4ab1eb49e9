import type { Cell, SheetId, SheetSpec, Table, TableColumn } from '../src/spec/sheet-spec';
import type { Style } from '../src/spec/style';

const ink = '24403F';
const header: Style = { bold: true, color: 'FFFFFF', fill: '2F5D5B', vertical: 'center' };

const column = (format?: string, horizontal?: 'left' | 'right' | 'center') => (label: string): TableColumn => ({
  header: label,
  headerStyle: { ...header, ...(horizontal === undefined ? {} : { horizontal }) },
  ...(format === undefined && horizontal === undefined
    ? {}
    : { style: { ...(format === undefined ? {} : { format }), ...(horizontal === undefined ? {} : { horizontal }) } }),
});

export const text = column();
export const date = column('dd-mm-yyyy', 'left');
export const money = column('#,##0.00', 'right');
export const euros = column('#,##0', 'right');
export const pieces = column('#,##0', 'right');
export const percent = column('0.0%', 'right');
export const share = column('0%', 'right');
export const start = column(undefined, 'right');
/** Text that follows figures, kept apart from them. */
export const textAfterFigures = (label: string): TableColumn => ({ header: label, headerStyle: { ...header, indent: 1, horizontal: 'left' }, style: { indent: 1, horizontal: 'left' } });

/** A title with a line of explanation below it, as at the top of each sheet. */
export const titleCells = (title: string, subtitle: string): readonly Cell[] => [
  { row: 1, column: 1, content: title, style: { size: 16, bold: true, color: ink } },
  { row: 2, column: 1, content: subtitle, style: { color: '6B7C7B' } },
];

/** A smaller heading above a table further down. */
export const heading = (row: number, title: string): Cell => ({ row, column: 1, content: title, style: { size: 12, bold: true, color: ink } });

interface Page {
  readonly id: SheetId;
  readonly name: string;
  readonly widths: readonly number[];
  readonly cells: readonly Cell[];
  readonly tables: readonly Table[];
  /** Rows that stay in sight and are repeated in print. */
  readonly frozenRows: number;
  readonly landscape?: boolean;
}

/** A sheet of the user's own: title, tables, frozen headers, ready to print. */
export const page = ({ id, name, widths, cells, tables, frozenRows, landscape = true }: Page): SheetSpec => ({
  id,
  kind: 'input',
  name,
  widths,
  heights: { 1: 24 },
  cells,
  tables,
  conditionalFormats: [],
  validations: [],
  charts: [],
  ...(frozenRows > 0 ? { freeze: { rows: frozenRows, columns: 0 } } : {}),
  gridlines: frozenRows > 0,
  print: { landscape, ...(frozenRows > 0 ? { repeatRows: [frozenRows, frozenRows] as const } : {}), footerLeft: 'Van Dael & Zn. Technische Groothandel' },
});
