/** Findings about the workbook as a whole. */
export interface WorkbookFindings {
  /** A required table was not found anywhere in the workbook. */
  'workbook.tableNotFound': { table: string };
}
