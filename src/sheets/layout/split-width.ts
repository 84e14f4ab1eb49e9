/**
 * The column at which to cut columns `first`…`last` so that the left part has about `share` of the width.
 * Both parts keep at least one column.
 */
export function cutColumn(widths: readonly number[], first: number, last: number, share: number): number {
  const widthOf = (column: number): number => widths[column - 1] ?? 0;
  let total = 0;
  for (let column = first; column <= last; column += 1) total += widthOf(column);
  let left = 0;
  for (let column = first; column < last; column += 1) {
    const next = left + widthOf(column);
    if (next >= total * share) return column > first && total * share - left < next - total * share ? column - 1 : column;
    left = next;
  }
  return Math.max(first, last - 1);
}
