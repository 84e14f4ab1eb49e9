import type { TableId } from '../tables/schema';

/** The user says which range is a table, or which header is a column. It is kept on the visible sheet with settings. */
export type Correction =
  | { readonly kind: 'table'; readonly table: TableId; readonly range: string }
  | { readonly kind: 'column'; readonly table: TableId; readonly column: string; readonly header: string };
