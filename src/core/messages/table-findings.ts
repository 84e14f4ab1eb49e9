/** Findings raised while tables are recognised and read. */
export interface TableFindings {
  /** A cell of a number column holds text that is not a number in any known form. */
  'cell.notANumber': { found: string };
}
