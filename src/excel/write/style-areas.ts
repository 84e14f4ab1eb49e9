import type { Range, SheetSpec } from '../../spec/sheet-spec';
import type { PlacedTable } from '../../spec/place/placed-table';
import type { Style } from '../../spec/style';

/** Cells that look the same. */
export interface StyledAreas {
  readonly style: Style;
  readonly areas: readonly Range[];
}

/** The looks of a sheet, each once, with as few rectangles as neighbours allow. */
export function styleAreas(spec: SheetSpec, tables: readonly PlacedTable[]): readonly StyledAreas[] {
  const groups = new Map<string, { readonly style: Style; readonly areas: Range[] }>();
  const add = (style: Style | undefined, area: Range): void => {
    if (style === undefined || Object.keys(style).length === 0) return;
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, areas: [] };
    groups.set(key, group);
    group.areas.push(area);
  };
  for (const { row, column, style, across = 1 } of spec.cells) add(style, { top: row, left: column, bottom: row, right: column + across - 1 });
  tables.forEach((table) => addTable(table, add));
  return [...groups.values()].map(({ style, areas }) => ({ style, areas: joined(areas) }));
}

function addTable({ table, range, bodyRows, totals }: PlacedTable, add: (style: Style | undefined, area: Range) => void): void {
  const own = new Map<number, number[]>();
  for (const { row, column, style } of table.extras ?? []) {
    if (style === undefined) continue;
    own.set(column, [...(own.get(column) ?? []), row]);
    const [y, x] = [range.top + 1 + row, range.left + column];
    add(style, { top: y, left: x, bottom: y, right: x });
  }
  table.columns.forEach(({ style, headerStyle, totalStyle }, i) => {
    const column = (top: number, bottom: number): Range => ({ top, left: range.left + i, bottom, right: range.left + i });
    add(headerStyle, column(range.top, range.top));
    for (const [from, to] of runsWithout(own.get(i) ?? [], bodyRows)) add(style, column(range.top + 1 + from, range.top + 1 + to));
    if (totals !== undefined) add(totalStyle ?? style, column(range.bottom, range.bottom));
  });
}

/** The runs of 0 … count-1 that are left when single numbers are taken out. */
function runsWithout(taken: readonly number[], count: number): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  for (const number of [...taken].sort((a, b) => a - b)) {
    if (number > from) runs.push([from, number - 1]);
    from = Math.max(from, number + 1);
  }
  return from < count ? [...runs, [from, count - 1]] : runs;
}

/** Joins rectangles of the same rows that touch, then those of the same columns. */
export const joined = (areas: readonly Range[]): readonly Range[] =>
  joinedRows(
    joinNext([...areas].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left), (a, b) =>
      a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left ? { ...a, right: b.right } : undefined,
    ),
  );

/** Joins rectangles of the same columns whose rows follow each other. */
export const joinedRows = (areas: readonly Range[]): readonly Range[] =>
  joinNext([...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top), (a, b) =>
    a.left === b.left && a.right === b.right && a.bottom + 1 === b.top ? { ...a, bottom: b.bottom } : undefined,
  );

function joinNext(sorted: readonly Range[], join: (a: Range, b: Range) => Range | undefined): readonly Range[] {
  const out: Range[] = [];
  for (const area of sorted) {
    const last = out.at(-1);
    const both = last && join(last, area);
    if (both === undefined) out.push(area);
    else out[out.length - 1] = both;
  }
  return out;
}
