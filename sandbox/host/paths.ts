import { refuse } from '../model/host-error';
import type { ModelObject } from '../model/model-object';
import type { ArgumentInfo, ObjectPath } from './batch';
import { PathType } from './batch';
import type { Members } from './members';

/** Where the paths of a batch begin. */
export interface Roots {
  readonly workbook: ModelObject;
  readonly service: (name: string) => ModelObject | undefined;
  readonly reference: (id: string) => ModelObject | undefined;
}

/** The object paths of one batch. Each is walked once, when it is first needed: a path such as `Add` has effects. */
export class Paths {
  private readonly walked = new Map<number, ModelObject | null>();

  constructor(
    private readonly members: Members,
    private readonly roots: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  object(id: number): ModelObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? refuse('InvalidRequest', `Object path ${id} is unknown`);
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : null;
    const object = this.walk(path, parent);
    this.walked.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return given.map((value, i) => this.argument(value, references?.[i]));
  }

  private walk(path: ObjectPath, parent: ModelObject | null): ModelObject | null {
    const { Name: name, ObjectPathType: type } = path;
    const isBelow = type === PathType.method || type === PathType.property || type === PathType.indexer;
    if (type === PathType.nullObject || (isBelow && parent === null)) return null;
    if (isBelow) return this.step(path, parent!);
    if (type === PathType.root) return this.roots.workbook;
    if (type === PathType.newObject) return this.roots.service(name) ?? this.members.missing(`new ${name}`);
    if (type === PathType.reference) return this.roots.reference(name) ?? refuse('InvalidReference', undefined, '_reference()');
    return refuse('InvalidRequest', `Object path type ${type} is unknown`);
  }

  private step(path: ObjectPath, parent: ModelObject): ModelObject | null {
    if (path.ObjectPathType === PathType.property) return this.members.navigate(parent, path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.members.index(parent, args);
    const made = this.members.call(parent, path.Name, args) as ModelObject | null | undefined;
    return made ?? null;
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) return (value as unknown[]).map((inner, i) => this.argument(inner, reference[i]));
    if (typeof reference === 'number' && reference !== 0) return this.object(reference);
    // Blocks of cell values hold no objects, and are too large to look through.
    return isPlain(value) ? this.inPlain(value) : value;
  }

  private inPlain(value: Readonly<Record<string, unknown>>): unknown {
    if (typeof value._ObjectPathId === 'number') return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isPlain(inner) ? this.inPlain(inner) : inner]));
  }
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
