import type { CellReading } from '../cells/read-cell';
import type { TableSchema } from '../schema';
import type { TableMatch } from '../recognise/recognise';

/** What a cell of a short table was read as. */
export type ReadValue = Extract<CellReading, { readonly kind: 'value' }>['value'];

/** A row of a short table before it gets the type of its schema. */
export interface LooseRow {
  readonly row: number;
  /** By schema column id; blank and unreadable cells are absent. */
  readonly values: ReadonlyMap<string, ReadValue>;
  readonly unreadable: readonly string[];
  /** Required columns whose cell is blank; they are among the unreadable ones. */
  readonly blank?: readonly string[];
  /** Columns whose figure was read from a text. */
  readonly fromText?: readonly string[];
  readonly extra: Readonly<Record<string, string | number | boolean>>;
}

/** A short table as it was read. */
export interface LooseTable {
  readonly schema: TableSchema;
  readonly match: TableMatch;
  readonly rows: readonly LooseRow[];
}
