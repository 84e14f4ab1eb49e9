import { cellName } from '../../src/core/cell-name';
import type { CellContent, Link, SheetId, SheetSpec, Table } from '../../src/spec/sheet-spec';
import type { Style } from '../../src/spec/style';
import { placeTable } from '../../src/spec/place/placed-table';
import { normalBorder, normalStyle } from './spec-of-normal-style';

/** A cell as it can be compared: a formula by its text, as Excel calculates its value anew. */
export interface NormalCell {
  readonly content?: number | string | boolean | { readonly formula: string } | { readonly error: string };
  readonly style?: Style;
  readonly note?: string;
  readonly link?: Link;
}

export interface NormalCells {
  /** By address; cells that hold and show nothing are left out. */
  readonly cells: Readonly<Record<string, NormalCell>>;
  /** The line below a cell, by its address; row 0 stands for the top edge of the sheet. */
  readonly lines: Readonly<Record<string, string>>;
}

interface Painting {
  readonly cells: Map<string, NormalCell>;
  readonly lines: Map<string, string>;
  readonly targets: ReadonlySet<SheetId> | undefined;
  readonly withNotes: boolean;
}

interface Painted {
  readonly content?: CellContent;
  readonly style?: Style | undefined;
  readonly note?: string | undefined;
  readonly link?: Link | undefined;
}

/** Every cell of a sheet, of tables too, with the look that results. `targets`: the own sheets that links can lead to. */
export function normalCells(spec: SheetSpec, { targets, withNotes }: { readonly targets: ReadonlySet<SheetId> | undefined; readonly withNotes: boolean }): NormalCells {
  const painting: Painting = { cells: new Map(), lines: new Map(), targets, withNotes };
  for (const { row, column, across = 1, ...cell } of spec.cells) {
    paint(painting, row, column, cell);
    for (let i = 1; i < across; i++) paint(painting, row, column + i, { style: cell.style });
  }
  for (const table of spec.tables) paintTable(painting, table);
  return { cells: inOrder(painting.cells), lines: inOrder(painting.lines) };
}

const inOrder = <T>(found: ReadonlyMap<string, T>): Record<string, T> => Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));

function paintTable(painting: Painting, table: Table): void {
  const { headers, range, bodyRows, totals } = placeTable(table, table.name);
  const extras = new Map((table.extras ?? []).map((extra) => [`${extra.row} ${extra.column}`, extra]));
  table.columns.forEach((column, c) => {
    const at = range.left + c;
    paint(painting, range.top, at, { content: headers[c] ?? null, style: column.headerStyle, note: column.note });
    for (let r = 0; r < bodyRows; r++) {
      const extra = extras.get(`${r} ${c}`);
      paint(painting, range.top + 1 + r, at, { content: table.rows[r]?.[c] ?? null, style: extra?.style ?? column.style, note: extra?.note, link: extra?.link });
    }
    // What stands in the totals row is told by the table.
    if (totals !== undefined) paint(painting, range.bottom, at, { style: column.totalStyle ?? column.style });
  });
}

function paint({ cells, lines, targets, withNotes }: Painting, row: number, column: number, { content = null, style, note, link }: Painted): void {
  const [shown, look, to] = [normalContent(content), normalStyle(style), link && normalLink(link, targets)];
  const cell = { ...(shown === null ? {} : { content: shown }), ...(look ? { style: look } : {}), ...(note && withNotes ? { note } : {}), ...(to ? { link: to } : {}) };
  if (Object.keys(cell).length > 0) cells.set(cellName(row, column), cell);
  if (style?.borderTop) draw(lines, cellName(row - 1, column), normalBorder(style.borderTop));
  if (style?.borderBottom) draw(lines, cellName(row, column), normalBorder(style.borderBottom));
}

const weights = ['hair', 'thin', 'medium'];
const weightOf = (line: string | undefined): number => weights.indexOf(line?.split(' ')[0] ?? '');

/** Of the two lines that the cells on both sides ask for, the heavier is seen; of equal ones that of the lower cell. */
function draw(lines: Map<string, string>, place: string, line: string): void {
  if (weightOf(line) >= weightOf(lines.get(place))) lines.set(place, line);
}

function normalContent(content: CellContent): NonNullable<NormalCell['content']> | null {
  if (content === null || content === '') return null;
  if (typeof content === 'number' && !Number.isFinite(content)) return { error: '#NUM!' };
  return typeof content === 'object' && 'formula' in content ? { formula: content.formula } : content;
}

function normalLink(link: Link, targets: ReadonlySet<SheetId> | undefined): Link | undefined {
  const tip = link.tip ? { tip: link.tip.slice(0, 255) } : {};
  if ('url' in link) return { url: link.url, ...tip };
  const leadsNowhere = typeof link.sheet === 'string' && targets !== undefined && !targets.has(link.sheet);
  return leadsNowhere ? undefined : { sheet: link.sheet, cell: link.cell, ...tip };
}
