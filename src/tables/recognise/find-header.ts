import type { Area } from '../../ports/workbook';
import { cellAt, headerText, type Grid } from '../cells/grid';
import { fold } from '../../core/fold';
import { isKnownHeader } from './header-score';

/** A header and the sheet column it stands over. */
export interface Header {
  readonly text: string;
  readonly place: number;
}

/** Where the headers stand and what they say; `rows` is 2 where merged cells spread them over two rows. */
export interface HeaderRow {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly headers: readonly Header[];
  /** The first merged cell among them. */
  readonly merged?: Area;
}

/** True for a header that stands further to the left too: of those the leftmost counts, everywhere. */
export const isRepeated = (headers: readonly Header[], { text, place }: Header): boolean => text !== '' && headers.some((other) => other.place < place && fold(other.text) === fold(text));

const columnsOf = (area: Area): readonly number[] => Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
const searched = 12;

function rowScore(grid: Grid, area: Area, row: number): number {
  const texts = columnsOf(area).map((column) => cellAt(grid, row, column)).filter(({ kind }) => kind === 'text');
  if (texts.length === 0) return 0;
  const known = texts.filter((cell) => isKnownHeader(headerText(cell))).length;
  const share = texts.length / (area.right - area.left + 1);
  return known + share - 0.05 * (row - area.top);
}

function bestRow(grid: Grid, area: Area): number {
  let best = area.top;
  let bestScore = 0;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + searched); row += 1) {
    const score = rowScore(grid, area, row);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
}

const covers = (area: Area, row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function textAt(grid: Grid, merges: readonly Area[], row: number, column: number): string {
  const merge = merges.find((area) => covers(area, row, column));
  return headerText(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column));
}

const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' ');

/** A second header row has texts only, under a merged cell of the row above. */
function spansTwoRows(grid: Grid, area: Area, row: number, merge: Area): boolean {
  if (merge.bottom > row) return true;
  const below = columnsOf(area).filter((column) => column >= merge.left && column <= merge.right).map((column) => cellAt(grid, row + 1, column));
  return merge.right > merge.left && below.some(({ kind }) => kind === 'text') && below.every(({ kind }) => kind === 'text' || kind === 'blank');
}

/**
 * Finds the header row of a block: the row within the first twelve that names most known columns, the upper one of equals.
 * @param fixed the header row where the host knows it (Excel's own tables)
 */
export function findHeader(grid: Grid, area: Area, merges: readonly Area[], fixed?: number): HeaderRow {
  const best = fixed ?? bestRow(grid, area);
  const above = merges.find((area) => area.top === best - 1 && area.right > area.left && spansTwoRows(grid, area, best - 1, area));
  const row = above && best - 1 >= area.top && fixed === undefined ? best - 1 : best;
  const merged = merges.find((merge) => merge.top <= row && merge.bottom >= row && merge.left >= area.left && merge.right <= area.right);
  const rows = merged && merges.some((merge) => covers(merge, row, merge.left) && spansTwoRows(grid, area, row, merge)) ? 2 : 1;
  const headers = columnsOf(area).map((place) => ({
    place,
    text: rows === 2 ? distinct([textAt(grid, merges, row, place), textAt(grid, merges, row + 1, place)]) : headerText(cellAt(grid, row, place)),
  }));
  return { row, rows, headers, ...(merged ? { merged } : {}) };
}
