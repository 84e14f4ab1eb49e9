import { fold } from '../../core/fold';

/** What a name points at: one entry with the spelling by which it was found, none, or several that share it. */
export type NameMatch = { readonly kind: 'one'; readonly key: string; readonly spelling: string } | { readonly kind: 'none' } | { readonly kind: 'several' };

/** Looks a written name up among the keys of a table, whatever its capitals, accents and spaces. */
export type NameIndex = (text: string) => NameMatch;

/** An entry that can be named by its key or, where that is unique, by its other name. */
export interface Named {
  readonly key: string;
  readonly name?: string;
}

/** Entries by the form of a name: each key with the spelling that has this form. */
type Forms = Map<string, Map<string, string>>;

function addTo(forms: Forms, spelling: string, key: string): void {
  const keys = forms.get(fold(spelling)) ?? new Map<string, string>();
  keys.set(key, spelling);
  forms.set(fold(spelling), keys);
}

function matched(keys: ReadonlyMap<string, string> | undefined): NameMatch {
  const [only] = keys ?? [];
  if (keys === undefined || only === undefined) return { kind: 'none' };
  return keys.size === 1 ? { kind: 'one', key: only[0], spelling: only[1] } : { kind: 'several' };
}

/**
 * An index of keys and names. The exact key goes first, then the key in another spelling, then the name. With `areUnique`,
 * two keys that differ in spelling only are several, also for a text that is exactly one of them.
 * @example nameIndex([{ key: 'M01', name: 'Sanne de Vries' }])('sanne  de vries') // { kind: 'one', key: 'M01', … }
 */
export function nameIndex(entries: readonly Named[], areUnique = false): NameIndex {
  const exact = new Set(areUnique ? [] : entries.map(({ key }) => key));
  const byKey: Forms = new Map();
  const byName: Forms = new Map();
  for (const { key, name } of entries) {
    addTo(byKey, key, key);
    if (name !== undefined && name !== '') addTo(byName, name, key);
  }
  return (text) => {
    if (exact.has(text)) return { kind: 'one', key: text, spelling: text };
    const form = fold(text);
    return byKey.has(form) ? matched(byKey.get(form)) : matched(byName.get(form));
  };
}
