/** Chance with a seed: the same seed gives the same sample on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Picks by weight; weights need not add up to 1. */
  weighted<T>(choices: readonly T[], weight: (choice: T) => number): T;
  /** Around 1, skewed to the right as order sizes are: mostly 0.4–1.8, now and then 4. */
  spread(): number;
}

/** The mulberry32 generator. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function weightedPick<T>(choices: readonly T[], weight: (choice: T) => number, share: number): T {
  let left = share * choices.reduce((sum, choice) => sum + weight(choice), 0);
  for (const choice of choices) {
    left -= weight(choice);
    if (left < 0) return choice;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new Error('nothing to choose from');
  return last;
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    weighted: (choices, weight) => weightedPick(choices, weight, next()),
    spread: () => 0.35 + 0.9 * next() + 0.6 * next() * next() + (next() < 0.06 ? 1.5 * next() : 0),
  };
}
