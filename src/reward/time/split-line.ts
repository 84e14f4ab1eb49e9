import type { Day } from '../../core/period';
import { type Line, shareOf } from '../lines';

/**
 * The parts of a line between days on which something changes, each with its own share of the period; the line itself
 * when none of the days lies inside it.
 * @param days first days of what is new, in any order
 */
export function splitLine(line: Line, days: readonly Day[]): readonly Line[] {
  const inside = [...new Set(days)].filter((day) => day > line.from && day < line.until).sort((a, b) => a - b);
  if (inside.length === 0) return [line];
  const bounds = [line.from, ...inside, line.until];
  return bounds.slice(0, -1).map((from, i) => {
    const until = bounds[i + 1]!;
    const { part: _, ...rest } = line;
    return { ...rest, from, until, ...shareOf({ ...line.served, from, until }, line.period) };
  });
}
