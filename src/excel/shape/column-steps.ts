/** How the columns of a table become others, so that each column that stays is the same one to the formulas of the user. */
export interface ColumnSteps {
  /** Columns to be taken away, by place from 0, last first. */
  readonly gone: readonly number[];
  /** Columns to be put in after that, by place from 0, first first. */
  readonly added: readonly { readonly at: number; readonly name: string }[];
}

/**
 * The steps from old headers to new ones; undefined when columns that stay change their order, which Excel cannot do.
 * Between two columns that stay, others are taken for the same column under a new name as far as they go.
 * @example columnSteps(['A', 'B', 'C'], ['A', 'X', 'Y', 'C']) // { gone: [], added: [{ at: 2, name: 'Y' }] }: B is now X
 */
export function columnSteps(old: readonly string[], next: readonly string[]): ColumnSteps | undefined {
  const places = new Map(next.map((name, place) => [name.toLowerCase(), place]));
  const gone: number[] = [];
  const added: { at: number; name: string }[] = [];
  let [from, to] = [0, 0];
  const closeGap = (oldEnd: number, nextEnd: number): void => {
    const renamed = Math.min(oldEnd - from, nextEnd - to);
    for (let at = from + renamed; at < oldEnd; at++) gone.push(at);
    for (let at = to + renamed; at < nextEnd; at++) added.push({ at, name: next[at]! });
  };
  for (let at = 0; at < old.length; at++) {
    const place = places.get(old[at]!.toLowerCase());
    if (place === undefined) continue;
    if (place < to) return undefined;
    closeGap(at, place);
    [from, to] = [at + 1, place + 1];
  }
  closeGap(old.length, next.length);
  return { gone: gone.reverse(), added };
}
