import type { Area } from './area';
import { intersection, isWithin, lastColumn, lastRow, without } from './area';

/**
 * Cells that are inserted or deleted. `insert`: the cells of the area are new, what stood there moves down or right.
 * `delete`: the cells of the area go, what stands below or right of them moves up or left.
 */
export interface StructureChange {
  readonly kind: 'insert' | 'delete';
  readonly area: Area;
  readonly direction: 'vertical' | 'horizontal';
}

/** The cells that a change moves, before it. */
export const movingArea = ({ area, direction, kind }: StructureChange): Area => {
  const start = kind === 'insert' ? area : behind(area, direction);
  return direction === 'vertical' ? { ...start, bottom: lastRow } : { ...start, right: lastColumn };
};

const behind = (area: Area, direction: StructureChange['direction']): Area =>
  direction === 'vertical' ? { ...area, top: area.bottom + 1 } : { ...area, left: area.right + 1 };

export const distance = ({ kind, area, direction }: StructureChange): number => {
  const length = direction === 'vertical' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return kind === 'insert' ? length : -length;
};

/**
 * Where an area lies after a change; undefined when it is deleted. As in Excel, an area grows when cells are inserted in its
 * middle and shrinks when some of its cells go; one that the change only meets in part stays where it is.
 */
export function areaAfter(area: Area, change: StructureChange): Area | undefined {
  const vertical = change.direction === 'vertical';
  const spans = vertical ? change.area.left <= area.left && change.area.right >= area.right : change.area.top <= area.top && change.area.bottom >= area.bottom;
  if (!spans) return partlyAfter(area, change);
  const [from, to] = vertical ? [change.area.top, change.area.bottom] : [change.area.left, change.area.right];
  const [first, last] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const line = change.kind === 'insert' ? lineAfterInsert(first, last, from, to - from + 1) : lineAfterDelete(first, last, from, to);
  if (line === undefined) return undefined;
  return vertical ? { ...area, top: line[0], bottom: Math.min(line[1], lastRow) } : { ...area, left: line[0], right: Math.min(line[1], lastColumn) };
}

/** Deleting takes its own cells out of an area even when it cannot move the rest as one. */
function partlyAfter(area: Area, change: StructureChange): Area | undefined {
  if (change.kind === 'delete' && isWithin(area, change.area)) return undefined;
  return area;
}

type Line = readonly [number, number];

function lineAfterInsert(first: number, last: number, at: number, count: number): Line {
  if (at <= first) return [first + count, last + count];
  return at <= last ? [first, last + count] : [first, last];
}

function lineAfterDelete(first: number, last: number, from: number, to: number): Line | undefined {
  const count = to - from + 1;
  if (to < first) return [first - count, last - count];
  if (from > last) return [first, last];
  const left = last - first + 1 - (Math.min(to, last) - Math.max(from, first) + 1);
  const start = Math.min(first, from);
  return left === 0 ? undefined : [start, start + left - 1];
}

export const areasAfter = (areas: readonly Area[], change: StructureChange): readonly Area[] =>
  areas.flatMap((area) => areaAfter(area, change) ?? []);

/** Takes cells out of a list of areas. */
export const areasWithout = (areas: readonly Area[], taken: Area): readonly Area[] =>
  areas.flatMap((area) => (intersection(area, taken) === undefined ? [area] : without(area, taken)));
