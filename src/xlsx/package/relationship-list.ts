import type { NewRelationship } from './relationships';

/** The relationships of a part that is being made. */
export interface RelationshipList {
  /** Gives the id. */
  add(relationship: NewRelationship): string;
  all(): readonly NewRelationship[];
}

export function relationshipList(): RelationshipList {
  const list: NewRelationship[] = [];
  return { add: (relationship) => `rId${list.push(relationship)}`, all: () => list };
}
