import { fold } from '../../core/fold';

/** What a name points at: one entry, none, or several that share it. */
export type NameMatch = { readonly kind: 'one'; readonly key: string } | { readonly kind: 'none' } | { readonly kind: 'several' };

/** Looks a written name up among the keys of a table, whatever its capitals, accents and spaces. */
export type NameIndex = (text: string) => NameMatch;

/** An entry that can be named by its key or, where that is unique, by its other name. */
export interface Named {
  readonly key: string;
  readonly name?: string;
}

function addTo(index: Map<string, Set<string>>, form: string, key: string): void {
  const keys = index.get(form) ?? new Set<string>();
  keys.add(key);
  index.set(form, keys);
}

function matched(keys: ReadonlySet<string> | undefined): NameMatch {
  const [only] = keys ?? [];
  if (keys === undefined || only === undefined) return { kind: 'none' };
  return keys.size === 1 ? { kind: 'one', key: only } : { kind: 'several' };
}

/**
 * An index of keys and names. The exact key goes first, then the key in another spelling, then the name.
 * @example nameIndex([{ key: 'M01', name: 'Sanne de Vries' }])('sanne  de vries') // { kind: 'one', key: 'M01' }
 */
export function nameIndex(entries: readonly Named[]): NameIndex {
  const exact = new Set(entries.map(({ key }) => key));
  const byKey = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  for (const { key, name } of entries) {
    addTo(byKey, fold(key), key);
    if (name !== undefined && name !== '') addTo(byName, fold(name), key);
  }
  return (text) => {
    if (exact.has(text)) return { kind: 'one', key: text };
    const form = fold(text);
    return byKey.has(form) ? matched(byKey.get(form)) : matched(byName.get(form));
  };
}
