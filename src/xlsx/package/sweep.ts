import type { Parts } from './parts';
import { relationshipsPart } from './part-path';
import { relationshipsOf } from './relationships';

/** Every part that can be reached from `start` through relationships, without `start`. */
export function reachableFrom(parts: Parts, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { part: next } of relationshipsOf(parts, part)) {
      if (next === undefined || next === start || seen.has(next) || !parts.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/** Deletes those of `candidates` that nothing in the package leads to any more, with their relationships. */
export function sweep(parts: Parts, candidates: ReadonlySet<string>): void {
  if (candidates.size === 0) return;
  const reached = reachableFrom(parts, '');
  for (const part of candidates) {
    if (reached.has(part)) continue;
    parts.delete(part);
    if (parts.has(relationshipsPart(part))) parts.delete(relationshipsPart(part));
  }
}
