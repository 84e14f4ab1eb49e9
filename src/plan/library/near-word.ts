/** Shorter words are too easily mistaken for another. */
const shortest = 4;
/** From this length on two slips of the finger are forgiven. */
const long = 8;

/**
 * The number of letters that are wrong, missing, too many, or swapped with their neighbour between two words.
 * @example slips('omzte', 'omzet') // 1
 */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** How much a typed word resembles a known one: 1 the same, less for a beginning, a part, or a slip of the finger, 0 for another word. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.8;
  if (typed.length >= shortest && word.includes(typed)) return 0.6;
  if (typed.length < shortest || Math.abs(typed.length - word.length) > 2) return 0;
  const allowed = typed.length >= long ? 2 : 1;
  return slips(typed, word) <= allowed ? 0.5 : 0;
}
