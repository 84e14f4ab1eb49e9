import { cellAt, type Grid, type RawCell } from '../cells/grid';
import { shownText } from '../cells/read-cell';
import type { ColumnMatch } from '../recognise/map-columns';
import type { TableSchema } from '../schema';
import { isTotalWord } from './total-row';

/** Of the rows above the one that is looked at: all of them, and those since the last total. */
interface Sums {
  all: number;
  since: number;
}

const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
const figureKinds: ReadonlySet<string> = new Set(['number', 'money', 'percent', 'figure']);

/**
 * Tells, row after row, which rows of a short table are totals: the row says "total", holds nothing else but figures and how
 * many rows there are ("8 people"), and one figure is the sum of those above it. A scheme, a person or a team may well be
 * called Total.
 */
export function totalFinder(schema: TableSchema, columns: readonly ColumnMatch[], grid: Grid): (row: number) => string | undefined {
  const isFigures = ({ column }: ColumnMatch): boolean => figureKinds.has(schema.columns.find(({ id }) => id === column)?.type.kind ?? '');
  const sums = new Map<number, Sums>(columns.filter(isFigures).map(({ place }) => [place, { all: 0, since: 0 }]));
  const figureAt = (row: number, place: number): number | undefined => {
    const cell = cellAt(grid, row, place);
    return cell.kind === 'number' ? cell.value : undefined;
  };
  const rows: Sums = { all: 0, since: 0 };
  return (row) => {
    const filled = columns.map(({ place }) => ({ place, cell: cellAt(grid, row, place) })).filter(({ cell }) => cell.kind !== 'blank');
    const figures = filled.flatMap(({ place }) => [...(sums.has(place) ? [{ place, figure: figureAt(row, place) }] : [])]);
    const word = theWord(filled.filter(({ place }) => !sums.has(place)).map(({ cell }) => cell), rows);
    const isSum = figures.some(({ place, figure }) => figure !== undefined && figure !== 0 && Object.values(sums.get(place) ?? {}).some((sum) => sameAmount(sum, figure)));
    if (word !== undefined && isSum) {
      for (const sum of [...sums.values(), rows]) sum.since = 0;
      return word;
    }
    if (filled.length > 0) addTo(rows, 1);
    for (const { place, figure } of figures) addTo(sums.get(place), figure ?? 0);
    return undefined;
  };
}

function addTo(sums: Sums | undefined, figure: number): void {
  if (!sums) return;
  sums.all += figure;
  sums.since += figure;
}

/** What a cell beside the figures says, when that is a total and any others only say how many rows there are. */
function theWord(others: readonly RawCell[], rows: Sums): string | undefined {
  const total = others.find((cell) => cell.kind === 'text' && isTotalWord(cell.value));
  return total && others.every((cell) => cell === total || isCountOf(rows, cell)) ? shownText(total) : undefined;
}

/** True for "8 people" below eight rows. */
function isCountOf({ all, since }: Sums, cell: RawCell): boolean {
  const counted = cell.kind === 'text' ? /^(\d+)\s/.exec(cell.value.trim())?.[1] : undefined;
  return counted !== undefined && [all, since].includes(Number(counted));
}
