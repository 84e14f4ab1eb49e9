/** Texts of the findings sheet. */
export interface FindingsSheetTexts {
  'findings.sheetName': object;
  'findings.title': object;
  'findings.about': { errors: number; warnings: number; notes: number; runDay: string };
  'findings.none': object;
  'findings.error': object;
  'findings.warning': object;
  'findings.info': object;
  'findings.column.severity': object;
  'findings.column.sheet': object;
  'findings.column.table': object;
  'findings.column.place': object;
  'findings.column.problem': object;
  'findings.column.advice': object;
  'findings.row': { row: number };
  'findings.first': { shown: number; all: number };
}
