/** Places `from` up to and including `to` that hold the same value. */
export interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A numbered line, cut into runs in ascending order. Places outside the runs hold undefined. */
export type Runs<T> = readonly Run<T>[];

export type Change<T> = (value: T | undefined) => T | undefined;

/** The index of the first run that ends at or behind a place. */
export function firstEndingAt<T>(runs: Runs<T>, place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.to < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function valueAt<T>(runs: Runs<T>, place: number): T | undefined {
  const run = runs[firstEndingAt(runs, place)];
  return run !== undefined && run.from <= place ? run.value : undefined;
}

/** The runs between two places, clipped, with the gaps between them. */
export function* within<T>(runs: Runs<T>, from: number, to: number): Generator<Run<T | undefined>> {
  let place = from;
  for (let i = firstEndingAt(runs, from); i < runs.length && runs[i]!.from <= to; i++) {
    const run = runs[i]!;
    if (run.from > place) yield { from: place, to: run.from - 1, value: undefined };
    const end = Math.min(run.to, to);
    yield { from: Math.max(run.from, from), to: end, value: run.value };
    place = end + 1;
  }
  if (place <= to) yield { from: place, to, value: undefined };
}

function push<T>(runs: Run<T>[], from: number, to: number, value: T | undefined): void {
  if (value === undefined || from > to) return;
  const last = runs.at(-1);
  if (last !== undefined && last.value === value && last.to === from - 1) runs[runs.length - 1] = { from: last.from, to, value };
  else runs.push({ from, to, value });
}

/** Changes the values between two places in the list itself; the work is that of the runs that are touched. */
export function changeRuns<T>(runs: Run<T>[], from: number, to: number, change: Change<T>): void {
  // One run further on both sides, so that equal neighbours grow together.
  const first = Math.max(0, firstEndingAt(runs, from) - 1);
  let end = first;
  while (end < runs.length && runs[end]!.from <= to + 1) end++;
  const touched = runs.slice(first, end);
  const out: Run<T>[] = [];
  for (const run of touched) push(out, run.from, Math.min(run.to, from - 1), run.value);
  for (const run of within(touched, from, to)) push(out, run.from, run.to, change(run.value));
  for (const run of touched) push(out, Math.max(run.from, to + 1), run.to, run.value);
  replace(runs, first, touched.length, out);
}

/** As `splice`, which takes only so many arguments. */
function replace<T>(list: T[], at: number, count: number, items: readonly T[]): void {
  if (items.length < 10_000) {
    list.splice(at, count, ...items);
    return;
  }
  const behind = list.slice(at + count);
  list.length = at;
  for (const item of items) list.push(item);
  for (const item of behind) list.push(item);
}

/** Room in a line: at a place, for so many, holding a value. */
export interface Room<T> {
  readonly at: number;
  readonly count: number;
  readonly value?: T | undefined;
}

/** Makes room: what stands there and behind it moves on. What passes `last` is lost. */
export function insertRuns<T>(runs: Runs<T>, { at, count, value }: Room<T>, last: number): Run<T>[] {
  const out: Run<T>[] = [];
  for (const run of runs) push(out, run.from, Math.min(run.to, at - 1), run.value);
  push(out, at, at + count - 1, value);
  for (const run of runs) push(out, Math.max(run.from, at) + count, Math.min(run.to + count, last), run.to < at ? undefined : run.value);
  return out;
}

/** Takes places away: what stands behind them moves up. */
export function removeRuns<T>(runs: Runs<T>, at: number, count: number): Run<T>[] {
  const out: Run<T>[] = [];
  for (const run of runs) push(out, run.from, Math.min(run.to, at - 1), run.value);
  for (const run of runs) push(out, Math.max(run.from - count, at), run.to - count, run.to < at + count ? undefined : run.value);
  return out;
}
