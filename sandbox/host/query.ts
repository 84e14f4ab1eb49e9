import type { Collection } from '../model/collection';
import { refuse } from '../model/host-error';
import type { ModelObject } from '../model/model-object';
import type { TypeSchema } from '../office/schema';
import type { QueryInfo } from './batch';
import type { PropertyBag } from './identity';
import { identity } from './identity';
import type { Members } from './members';

type Steps = readonly string[];
const everything: readonly Steps[] = [['*']];

/** What `load` asks for, and nothing else: a member that the add-in forgot to load must stay unknown to it. */
export function query(members: Members, object: ModelObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): PropertyBag {
  const asked = [...Select, ...Expand].map((path) => path.split(/[/.]/));
  const type = members.typeOf(object);
  if (!type) return members.missing(`${object.T}.load`);
  const steps = asked.length > 0 ? asked : everything;
  return type.isCollection ? collectionBag(members, object as Collection<ModelObject>, steps, { skip: Skip, top: Top }) : objectBag(members, object, steps);
}

interface Page {
  readonly skip: number;
  readonly top: number | undefined;
}

function collectionBag(members: Members, collection: Collection<ModelObject>, asked: readonly Steps[], { skip, top }: Page): PropertyBag {
  const type = members.typeOf(collection)!;
  const bag: PropertyBag = {};
  const ofItems: Steps[] = [];
  for (const steps of asked) {
    const own = steps.length === 1 ? scalarName(type, steps[0]!) : undefined;
    if (own) bag[own] = members.read(collection, own);
    else ofItems.push(steps[0]!.toLowerCase() === 'items' && steps.length > 1 ? steps.slice(1) : steps);
  }
  if (ofItems.length === 0) return bag;
  const end = top === undefined ? undefined : skip + top;
  bag._Items = collection.$items.slice(skip, end).map((item, i) => ({ ...objectBag(members, item, ofItems), ...(type.hasIndexer ? {} : { _Index: skip + i }) }));
  return bag;
}

function objectBag(members: Members, object: ModelObject, asked: readonly Steps[]): PropertyBag {
  const type = members.typeOf(object) ?? members.missing(object.T);
  const bag = identity(object);
  const deeper = new Map<string, Steps[]>();
  for (const [name = '', ...rest] of asked) {
    if (name === '' || name === '$none') continue;
    const scalar = scalarName(type, name);
    if (name === '*') Object.assign(bag, allScalars(members, object, type));
    else if (scalar) bag[scalar] = members.read(object, scalar);
    else addTo(deeper, navigationName(type, name) ?? refuse('InvalidArgument', `Property ${name} does not exist on ${object.T}`, `${object.T}.load`), rest);
  }
  for (const [name, steps] of deeper) bag[name] = below(members, members.navigate(object, name), steps);
  return bag;
}

function addTo(deeper: Map<string, Steps[]>, name: string, rest: Steps): void {
  const steps = deeper.get(name) ?? [];
  deeper.set(name, steps);
  steps.push(rest.length > 0 ? rest : ['*']);
}

function below(members: Members, object: ModelObject | null, steps: readonly Steps[]): PropertyBag | null {
  if (object === null) return null;
  const isCollection = members.typeOf(object)?.isCollection;
  return isCollection ? collectionBag(members, object as Collection<ModelObject>, steps, { skip: 0, top: undefined }) : objectBag(members, object, steps);
}

function allScalars(members: Members, object: ModelObject, type: TypeSchema): PropertyBag {
  const names = Object.keys(type.scalars).filter((name) => !name.startsWith('_') && name in object);
  return Object.fromEntries(names.map((name) => [name, members.read(object, name)]));
}

const lookUps = new WeakMap<object, ReadonlyMap<string, string>>();

function findName(names: Readonly<Record<string, { readonly js: string }>>, asked: string): string | undefined {
  let lookUp = lookUps.get(names);
  if (!lookUp) {
    lookUp = new Map(Object.entries(names).flatMap(([server, { js }]) => [[server.toLowerCase(), server], [js.toLowerCase(), server]]));
    lookUps.set(names, lookUp);
  }
  return lookUp.get(asked.toLowerCase());
}

const scalarName = (type: TypeSchema, asked: string): string | undefined => findName(type.scalars, asked);
const navigationName = (type: TypeSchema, asked: string): string | undefined => findName(type.navigation, asked);
