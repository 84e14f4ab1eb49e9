import type { SheetSpec } from '../../spec/sheet-spec';
import type { BookSheet } from '../book/book-index';
import type { PlacedTable } from '../../spec/place/placed-table';

/** A table with its number in this workbook. */
export interface NumberedTable {
  readonly placed: PlacedTable;
  readonly id: number;
}

/** A sheet that will be written, with the name and place it gets. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly sheetId: number;
  readonly index: number;
  readonly tables: readonly NumberedTable[];
  /** The sheet that is rewritten; undefined = a new one. */
  readonly existing: BookSheet | undefined;
}
