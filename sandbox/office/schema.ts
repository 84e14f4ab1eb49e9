/** What a host has to answer to, derived from the genuine library. Keys are server names. */
export interface Schema {
  readonly version: string;
  readonly types: Readonly<Record<string, TypeSchema>>;
}

export interface TypeSchema {
  readonly scalars: Readonly<Record<string, { readonly js: string; readonly writable: boolean }>>;
  readonly navigation: Readonly<Record<string, { readonly js: string; readonly type: string }>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
  /** Events by the name in their `_Register…Event` method, or by that whole name when it has none. */
  readonly events: Readonly<Record<string, EventSchema>>;
  readonly isCollection: boolean;
  /** Whether the items of the collection have an indexer (`getItem`); otherwise they are numbered. */
  readonly hasIndexer: boolean;
}

export interface MethodSchema {
  readonly js: string;
  /** Type of the object that it returns. */
  readonly returns?: string;
  readonly parameters: readonly string[];
}

export interface EventSchema {
  readonly js: string;
  readonly type: number;
}
