import type { Range } from '../../spec/sheet-spec';

/** What is left of an area without some rectangles in it, as rectangles that do not overlap. */
export function outside(area: Range, holes: readonly Range[]): readonly Range[] {
  return holes.reduce<readonly Range[]>((left, hole) => left.flatMap((part) => without(part, hole)), [area]);
}

function without(part: Range, hole: Range): readonly Range[] {
  const isApart = hole.top > part.bottom || hole.bottom < part.top || hole.left > part.right || hole.right < part.left;
  if (isApart) return [part];
  const [top, bottom] = [Math.max(part.top, hole.top), Math.min(part.bottom, hole.bottom)];
  const pieces: readonly Range[] = [
    { ...part, bottom: top - 1 },
    { ...part, top: bottom + 1 },
    { ...part, top, bottom, right: hole.left - 1 },
    { ...part, top, bottom, left: hole.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
