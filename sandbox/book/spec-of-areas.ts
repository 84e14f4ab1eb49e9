import type { Piece } from '../model/look/area-grid';

/** Joins pieces with the same value that stand under or beside each other, however a grid happens to keep them. */
export function joined<T>(pieces: Iterable<Piece<T>>): readonly Piece<T>[] {
  const below = joinedAlong([...pieces], { first: 'top', last: 'bottom', sides: ['left', 'right'] });
  const beside = joinedAlong(below, { first: 'left', last: 'right', sides: ['top', 'bottom'] });
  return [...beside].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

interface Along {
  readonly first: 'top' | 'left';
  readonly last: 'bottom' | 'right';
  readonly sides: readonly ['left', 'right'] | readonly ['top', 'bottom'];
}

function joinedAlong<T>(pieces: readonly Piece<T>[], { first, last, sides: [a, b] }: Along): readonly Piece<T>[] {
  const out: Piece<T>[] = [];
  const open = new Map<T, Map<string, number>>();
  for (const piece of [...pieces].sort((x, y) => x.area[first] - y.area[first])) {
    const places = open.get(piece.value) ?? new Map<string, number>();
    open.set(piece.value, places);
    const key = `${piece.area[a]} ${piece.area[b]}`;
    const at = places.get(key);
    if (at !== undefined && out[at]!.area[last] + 1 === piece.area[first]) out[at] = { value: piece.value, area: { ...out[at]!.area, [last]: piece.area[last] } };
    else places.set(key, out.push(piece) - 1);
  }
  return out;
}
