import type { OwnName } from './table-findings';

/** Findings about the workbook as a whole. */
export interface WorkbookFindings {
  /** A table that bonuses need was not found anywhere in the workbook. */
  'workbook.tableNotFound': { readonly table: OwnName };
}
