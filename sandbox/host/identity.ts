import type { ModelObject } from '../model/model-object';

export type PropertyBag = Record<string, unknown>;

interface Identified {
  readonly Id?: unknown;
  readonly _Id?: unknown;
}

/** By what the add-in finds an object again in a later batch: its kept reference, its id or its private id. */
export function identity(object: ModelObject): PropertyBag {
  const bag: PropertyBag = {};
  const { Id, _Id } = object as Identified;
  if (object.$ref !== undefined) bag._ReferenceId = object.$ref;
  if (Id !== undefined) bag.Id = Id;
  if (_Id !== undefined) bag._Id = _Id;
  return bag;
}
