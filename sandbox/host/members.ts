import type { Schema, TypeSchema } from '../office/schema';
import { HostError, refuse } from '../model/host-error';
import type { ModelObject } from '../model/model-object';

type Bag = Record<string, unknown>;

/** Service objects (`new Microsoft…`) are not part of the schema: they answer to what they have. */
export const serviceType = '$service';

/** The way to the members of model objects: the schema says what exists, the model what is built, the rest fails loudly. */
export class Members {
  /** `Type.Member` of what the add-in used and the model lacks. */
  readonly unimplemented = new Set<string>();

  constructor(readonly schema: Schema) {}

  typeOf(object: ModelObject): TypeSchema | undefined {
    if (object.T === serviceType) return undefined;
    return this.schema.types[object.T] ?? this.missing(object.T);
  }

  missing(what: string): never {
    this.unimplemented.add(what);
    return refuse('NotImplemented', `[simulated Excel] ${what} is not implemented`, what);
  }

  read(object: ModelObject, name: string): unknown {
    if (!(name in object)) this.missing(`${object.T}.${name}`);
    return this.at(object, jsName(this.typeOf(object), name), () => (object as unknown as Bag)[name]);
  }

  navigate(object: ModelObject, name: string): ModelObject | null {
    const type = this.typeOf(object);
    if (type && !type.navigation[name]) refuse('ApiNotFound', undefined, `${object.T}.${name}`);
    return this.read(object, name) as ModelObject | null;
  }

  call(object: ModelObject, name: string, args: readonly unknown[]): unknown {
    const type = this.typeOf(object);
    if (type && !type.methods[name]) refuse('ApiNotFound', undefined, `${object.T}.${name}`);
    const method = (object as unknown as Bag)[name];
    if (typeof method !== 'function') this.missing(`${object.T}.${name}`);
    return this.at(object, jsName(type, name), () => (method as (...args: readonly unknown[]) => unknown).apply(object, [...args]));
  }

  index(object: ModelObject, args: readonly unknown[]): ModelObject {
    const { $index } = object as { $index?: (...args: readonly unknown[]) => ModelObject };
    if (!$index) this.missing(`${object.T}.getItem`);
    return this.at(object, 'getItem', () => $index!.apply(object, [...args]));
  }

  write(object: ModelObject, name: string, value: unknown): void {
    const type = this.typeOf(object);
    const own = renamed[name] ?? name;
    if (type && !type.scalars[own]?.writable) refuse('InvalidArgument', undefined, `${object.T}.${jsName(type, own)}`);
    if (!(own in object)) this.missing(`${object.T}.${own}`);
    this.at(object, jsName(type, own), () => Reflect.set(object, own, value) || this.missing(`${object.T}.${own}`));
  }

  /** Carries out a step of the model; a refusal without a location gets this one. */
  private at<T>(object: ModelObject, member: string, step: () => T): T {
    try {
      return step();
    } catch (problem) {
      if (problem instanceof HostError && problem.location === undefined) throw new HostError(problem.code, problem.message, `${object.T.replace(/^OfficeCore\./, '')}.${member}`);
      throw problem;
    }
  }
}

// The library writes these two under other names than it reads them.
const renamed: Readonly<Record<string, string>> = { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' };

const jsName = (type: TypeSchema | undefined, name: string): string =>
  type?.scalars[name]?.js ?? type?.navigation[name]?.js ?? type?.methods[name]?.js ?? name;
