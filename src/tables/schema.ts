/** A text in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One allowed value of a choice column; cells accept the id, either label and the synonyms. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  readonly synonyms?: readonly string[];
}

/** What a column's cells hold. `figure` is a number, or the name of a column that holds it per person. */
export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'money'; readonly min?: number; readonly max?: number }
  /** Above `usual` a number without per cent sign is read, with a remark that asks whether it is meant; 1 for rates, which may be an amount per unit. */
  | { readonly kind: 'percent'; readonly min?: number; readonly max?: number; readonly usual?: number }
  | { readonly kind: 'figure'; readonly as: 'money' | 'percent' | 'number'; readonly usual?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'period' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'reference'; readonly table: TableId };

export type TableId =
  | 'people'
  | 'sales'
  | 'goals'
  | 'kpis'
  | 'actuals'
  | 'measures'
  | 'targets'
  | 'schemes'
  | 'components'
  | 'tiers'
  | 'assignments'
  | 'periods'
  | 'settings'
  | 'modifiers'
  | 'gates'
  | 'splits'
  | 'exchangeRates'
  | 'employment'
  | 'leave'
  | 'holidays'
  | 'ramp'
  | 'seasons'
  | 'statutoryCaps'
  | 'loadings'
  | 'rewards'
  | 'rewardChoices'
  | 'draws'
  | 'holds'
  | 'collections'
  | 'ledger'
  | 'closes'
  | 'schemeVersions'
  | 'kpiHistory'
  | 'actions'
  | 'activities'
  | 'pipeline'
  | 'campaigns';

/** One column: the single source of its recognition, type, validation, template cell, note and documentation. */
export interface ColumnSchema {
  readonly id: string;
  readonly label: Bilingual;
  readonly type: ColumnType;
  readonly required?: true;
  /** Other headers that mean the same, Dutch, Flemish and English, lower case. */
  readonly synonyms: readonly string[];
  readonly description: Bilingual;
  /** What an empty cell means, where that is a documented default. */
  readonly whenEmpty?: Bilingual;
  readonly example: string | number;
}

export interface TableSchema {
  readonly id: TableId;
  readonly label: Bilingual;
  readonly synonyms: readonly string[];
  readonly description: Bilingual;
  /** Long tables are read as typed columns, short ones as rows. */
  readonly size: 'short' | 'long';
  /** Only a range of that name, an own sheet, or the user's choice stands for it: its headers alone say too little. */
  readonly byName?: true;
  /** Columns that together name a row; a second row with the same key is a finding. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnSchema[];
}

/** A number, or the user's column (of People, Assignments or Targets) that holds it per person. */
export type Figure = number | { readonly table?: string; readonly column: string };

type ValueOf<T extends ColumnType> = T extends { kind: 'text' | 'reference' | 'period' }
  ? string
  : T extends { kind: 'number' | 'money' | 'percent' | 'day' }
    ? number
    : T extends { kind: 'figure' }
      ? Figure
      : T extends { kind: 'yesNo' }
        ? boolean
        : T extends { kind: 'choice'; choices: readonly { id: infer Id }[] }
          ? Id
          : never;

type ColumnsOf<S extends TableSchema> = S['columns'][number];
type RequiredColumn<S extends TableSchema> = Extract<ColumnsOf<S>, { required: true }>;
type OptionalColumn<S extends TableSchema> = Exclude<ColumnsOf<S>, { required: true }>;

/**
 * A row of a short table, typed by its schema. A blank optional cell is left out; a cell that holds something unreadable
 * is left out too, and named in `unreadable`, so that nobody mistakes it for the default.
 */
export type RowOf<S extends TableSchema> = {
  readonly [C in RequiredColumn<S> as C['id']]: ValueOf<C['type']>;
} & {
  readonly [C in OptionalColumn<S> as C['id']]?: ValueOf<C['type']>;
} & RowOrigin;

/** Where a row stands, what in it could not be read, and the user's own columns. */
export interface RowOrigin {
  readonly sheet: string;
  /** The user's name of the table. Not `table`: Measures and Settings have a column of that id. */
  readonly sourceTable: string;
  /** Sheet row, 1 = first. */
  readonly row: number;
  /** Ids of the columns whose cell holds something unreadable, or is blank though it is required. */
  readonly unreadable: readonly string[];
  /** Those of them that are blank. */
  readonly blank?: readonly string[];
  /** The user's header per column id, so that findings and named columns can speak the user's words. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The letters of the sheet column per column id, or header where the schema does not know it, so that a figure can be traced to its cell. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Ids (or headers) of the columns whose figure was read from a text: `3%` typed after an apostrophe. */
  readonly fromText?: readonly string[];
  /** The cells of columns that the schema does not know, by the user's header. */
  readonly extra: Readonly<Record<string, string | number | boolean>>;
}
