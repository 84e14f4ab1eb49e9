import { slips } from '../../core/slips';

export { slips } from '../../core/slips';

/** Shorter words are too easily mistaken for another. */
const shortest = 4;
/** From this length on two slips of the finger are forgiven. */
const long = 8;

/** How much a typed word resembles a known one: 1 the same, less for a beginning, a part, or a slip of the finger, 0 for another word. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.8;
  if (typed.length >= shortest && word.includes(typed)) return 0.6;
  if (typed.length < shortest || Math.abs(typed.length - word.length) > 2) return 0;
  const allowed = typed.length >= long ? 2 : 1;
  return slips(typed, word) <= allowed ? 0.5 : 0;
}
