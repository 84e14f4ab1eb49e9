import type { OfficeLibrary } from './load-library';
import type { EventSchema, MethodSchema, Schema, TypeSchema } from './schema';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends Readonly<Record<string, infer V>> ? Record<string, V> : T[K] };
type Constructor = { readonly prototype: object };

/** Derives the types that a host answers to from the source text of the library's proxies. */
export function deriveSchema(library: OfficeLibrary, version: string): Schema {
  const base = (library.OfficeExtension as unknown as { readonly ClientObject: Constructor }).ClientObject;
  const types: Record<string, TypeSchema> = {};
  for (const [namespace, prefix] of [[library.Excel, ''], [library.OfficeCore, 'OfficeCore.']] as const) {
    for (const [name, proxy] of Object.entries(namespace ?? {})) {
      if (isProxy(proxy, base)) types[prefix + name] = typeSchema(proxy);
    }
  }
  return { version, types };
}

const isProxy = (value: unknown, base: Constructor): value is Constructor =>
  typeof value === 'function' && Object.prototype.isPrototypeOf.call(base.prototype, value.prototype as object);

function typeSchema({ prototype }: Constructor): TypeSchema {
  const type: Mutable<TypeSchema> = { scalars: {}, navigation: {}, methods: {}, events: {}, isCollection: false, hasIndexer: false };
  const own = (name: string): unknown => quiet(() => (Object.create(prototype) as Record<string, unknown>)[name]);
  const names = (own('_scalarPropertyNames') ?? []) as string[];
  const originals = (own('_scalarPropertyOriginalNames') ?? []) as string[];
  const writable = (own('_scalarPropertyUpdateable') ?? []) as boolean[];
  names.forEach((js, i) => (type.scalars[originals[i]!] = { js, writable: writable[i] ?? false }));
  type.isCollection = Boolean(own('_isCollection'));
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (property.get) addGetter(type, name, property.get.toString());
    else if (typeof property.value === 'function' && name !== 'constructor') addMethod(type, name, String(property.value));
  }
  return type;
}

function quiet<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function addGetter(type: Mutable<TypeSchema>, js: string, source: string): void {
  const navigation = /_createPropertyObject\((?:Excel\.|OfficeCore\.)?(\w+), this, "(\w+)"/.exec(source);
  if (navigation) type.navigation[navigation[2]!] = { js, type: navigation[1]! };
  const event = /GenericEventHandlers\(this\.context, this, "\w+", \{/.test(source) && /eventType: (\d+)/.exec(source);
  const register = /registerFunc: function \(\) \{ return _this\._Register(\w+)\(/.exec(source);
  if (event && register) type.events[register[1]!] = { js, type: Number(event[1]) } satisfies EventSchema;
}

const parameters = (list: string): readonly string[] => list.split(',').map((name) => name.trim()).filter(Boolean);

function addMethod(type: Mutable<TypeSchema>, js: string, source: string): void {
  const object = /_createMethodObject\((?:Excel\.|OfficeCore\.)?(\w+), this, "(\w+)", \d, \[([^\]]*)\]/.exec(source);
  const value = /_invokeMethod\(this, "(\w+)", \d, \[([^\]]*)\]/.exec(source);
  if (object) type.methods[object[2]!] = { js, returns: object[1]!, parameters: parameters(object[3]!) } satisfies MethodSchema;
  else if (/_createIndexerObject\(/.test(source)) type.hasIndexer = true;
  else if (value) type.methods[value[1]!] = { js, parameters: parameters(value[2]!) };
}
