import type { CellCollector } from './scan-cells';
import type { Interner } from './scan-intern';

/** What a cell says its value is. */
export const CellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5, inline: 6 } as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

/** Where the scan of a sheet is, and what it needs to understand a cell. One object per sheet, none per cell. */
export interface SheetScan {
  readonly bytes: Uint8Array;
  readonly prefix: number;
  readonly date1904: boolean;
  readonly sharedCount: number;
  readonly zeroIsPlaceholder: boolean;
  readonly texts: Interner;
  readonly cells: CellCollector;
  row: number;
  column: number;
  type: CellType;
  /** Where the value of this cell begins and ends; begin -1 = no value. */
  valueFrom: number;
  valueTo: number;
  hasFormula: boolean;
  isInline: boolean;
}
