import type { BookIndex } from '../book/book-index';
import type { Parts } from '../package/parts';
import { isKind, removeRelationship } from '../package/relationships';

/** Takes the calculation order away: one that no longer fits makes Excel repair the file, a missing one is made anew. */
export function dropCalculationChain(parts: Parts, book: BookIndex): void {
  const chain = book.relationships.find((relationship) => isKind(relationship, 'calcChain'));
  if (chain === undefined) return;
  removeRelationship(parts, book.part, chain.id);
  if (chain.part !== undefined) parts.delete(chain.part);
}
