import { dayInText } from '../../core/period/written-day';
import type { Area } from '../../ports/workbook';
import { cellAt, type Grid, headerText, type RawCell } from '../cells/grid';
import { parseNumber } from '../cells/parse-number';
import { isKnownHeader } from './header-score';

/** True for a cell that is not blank. */
export type Filled = (row: number, column: number) => boolean;

const looked = 50;

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The columns of an area that are filled in a row. */
export const filledInRow = (filled: Filled, area: Area, row: number): readonly number[] => range(area.left, area.right).filter((column) => filled(row, column));

/** The most cells that one of the first rows of an area has. */
export const widestRow = (filled: Filled, area: Area): number =>
  Math.max(...range(area.top, Math.min(area.bottom, area.top + looked)).map((row) => filledInRow(filled, area, row).length));

/** The two parts that may belong together, and how to see their cells. */
interface Seam {
  readonly grid: Grid;
  readonly filled: Filled;
  readonly above: Area;
  readonly below: Area;
}

const isFigure = (cell: RawCell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && /\d/.test(cell.value) && (parseNumber(cell.value).kind !== 'notANumber' || dayInText(cell.value).kind !== 'notADate'));

/** True when one of these cells says what a cell of its column says in the part above, below its first row. */
function repeatsValue({ grid, above }: Seam, row: number, columns: readonly number[]): boolean {
  const rows = range(above.top + 1, above.bottom).slice(-looked);
  return columns.some((column) => {
    const text = headerText(cellAt(grid, row, column));
    return text !== '' && rows.some((other) => headerText(cellAt(grid, other, column)) === text);
  });
}

/** How far down a header row is looked for. */
const headerRows = 12;

/** The headers of the part above once more, as on every page of a printed list. */
function repeatsHeader({ grid, above, below }: Seam, columns: readonly number[]): boolean {
  const rows = range(above.top, Math.min(above.bottom, above.top + headerRows));
  return rows.some((row) => columns.every((column) => headerText(cellAt(grid, row, column)) === headerText(cellAt(grid, below.top, column))));
}

/**
 * A row of headers of its own: words only, none of them a value of the column above it, with rows below; it names known
 * columns, or stands where the part above has figures.
 */
function opensTable(seam: Seam): boolean {
  const { grid, filled, above, below } = seam;
  const columns = filledInRow(filled, below, below.top);
  const cells = columns.map((column) => cellAt(grid, below.top, column));
  if (columns.length < 2 || below.bottom === below.top || cells.some((cell) => cell.kind !== 'text' || isFigure(cell))) return false;
  if (repeatsValue(seam, below.top, columns) || repeatsHeader(seam, columns)) return false;
  if (cells.filter((cell) => isKnownHeader(headerText(cell))).length >= 2) return true;
  return columns.some((column) => cellAt(grid, above.bottom, column).kind === 'number');
}

/** The rows below use the columns above: a remark beside them does not make them another table. */
function sharesColumns({ filled, above, below }: Seam): boolean {
  const cells = range(below.top, Math.min(below.bottom, below.top + looked)).flatMap((row) => filledInRow(filled, below, row));
  const inside = cells.filter((column) => column >= above.left && column <= above.right).length;
  return inside >= cells.length - inside;
}

function holdsFigures(seam: Seam, area: Area, column: number): boolean | undefined {
  const cells = range(area.top, area.bottom).slice(-looked).map((row) => cellAt(seam.grid, row, column)).filter(({ kind }) => kind === 'number' || kind === 'text');
  return cells.length === 0 ? undefined : cells.filter(isFigure).length * 2 >= cells.length;
}

/** At least half of the columns that both parts fill hold figures in both, or words in both. */
function sharesKinds(seam: Seam): boolean {
  const { above, below } = seam;
  const kinds = range(above.left, above.right).map((column) => [holdsFigures(seam, { ...above, top: above.top + 1 }, column), holdsFigures(seam, below, column)] as const);
  const both = kinds.filter(([first, second]) => first !== undefined && second !== undefined);
  return both.filter(([first, second]) => first === second).length * 2 >= both.length;
}

/**
 * True when rows after a blank row go on with the table above: they stand in its columns, hold the same kinds of values,
 * and have no header of their own.
 */
export function continues(seam: Seam): boolean {
  const { filled, above, below } = seam;
  const isTable = widestRow(filled, above) > 1 && widestRow(filled, below) > 1;
  return isTable && sharesColumns(seam) && !opensTable(seam) && sharesKinds(seam);
}
