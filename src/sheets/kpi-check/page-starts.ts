/** Points per character of column width, and the height of a row of which nothing was said. */
const pointsPerCharacter = 5.25;
const usualHeight = 15;
/** Height ÷ width of what fits on a landscape page when the sheet is made as wide as the page, with room to spare. */
const pageShape = 0.6;

/** The rows of a part of the sheet, first and last included. */
export interface PrintedPart {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows that begin a page in print: each part that does not fit on the page below the parts before it, unless those fill
 * less than half of it. A part that is taller than the room goes on over the next page.
 * @param widths of the columns in characters; @param heights of the rows in points, where not the usual 15;
 * @param shape height ÷ width of the page, where something nearer to the edge is wanted
 */
export function pageStarts(parts: readonly PrintedPart[], widths: readonly number[], heights: Readonly<Record<number, number>>, shape = pageShape): readonly number[] {
  const page = widths.reduce((sum, width) => sum + width, 0) * pointsPerCharacter * shape;
  const heightOf = (from: number, to: number): number => {
    let height = 0;
    for (let row = from; row <= to; row += 1) height += heights[row] ?? usualHeight;
    return height;
  };
  let first = 1;
  return parts.flatMap(({ top, bottom }, at) => {
    if (at === 0 || heightOf(first, bottom) <= page || heightOf(first, top - 1) < page / 2) return [];
    first = top;
    return [top];
  });
}
