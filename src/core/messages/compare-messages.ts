interface TwoMeasures {
  readonly measure: string;
  readonly other: string;
}

/** Findings raised while measures are compared that should give the same figure. */
export interface CompareFindings {
  /** A measure is compared with itself, or one of the two counts no rows. */
  'compare.nothingToCompare': TwoMeasures;
  /** Figures differ; the first of them, where NaN is not known. `person` is empty for the whole company. */
  'compare.figuresDiffer': TwoMeasures & { readonly figures: number; readonly person: string; readonly period: string; readonly left: number; readonly right: number; readonly unit: 'money' | 'number' | 'ratio'; readonly currency: string };
  /** Numbers of rows differ between the two tables. */
  'compare.rowsDiffer': TwoMeasures & { readonly leftOnly: number; readonly rightOnly: number; readonly amount: number; readonly person: number; readonly period: number };
}

/** Why a figure cannot be compared. */
export interface CompareReasons {
  'reason.comparedUnclear': { readonly measure: string; readonly period: string };
  'reason.comparedNothing': { readonly measure: string; readonly period: string };
}

/** Texts of the sheet on which measures are compared. */
export interface CompareSheetTexts {
  'compare.sheetName': object;
  'compare.title': object;
  'compare.about': { runDay: string; source: string; comparisons: number };
  'compare.note': object;
  'compare.pairs': object;
  'compare.figures': object;
  'compare.rows': object;
  'compare.keptFigures': object;
  'compare.column.kpi': object;
  'compare.column.period': object;
  'compare.column.measured': object;
  'compare.column.kept': object;
  'compare.column.keptCell': object;
  'compare.noDifferences': object;
  'compare.column.left': object;
  'compare.column.right': object;
  'compare.column.leftDefinition': object;
  'compare.column.rightDefinition': object;
  'compare.column.compared': object;
  'compare.column.differing': object;
  'compare.column.leftOnly': object;
  'compare.column.rightOnly': object;
  'compare.column.otherAmount': object;
  'compare.column.elsewhere': object;
  'compare.column.month': object;
  'compare.column.person': object;
  'compare.column.leftFigure': object;
  'compare.column.rightFigure': object;
  'compare.column.difference': object;
  'compare.column.number': object;
  'compare.column.what': object;
  'compare.column.leftRow': object;
  'compare.column.rightRow': object;
  'compare.company': object;
  'compare.kind.leftOnly': { measure: string };
  'compare.kind.rightOnly': { measure: string };
  'compare.kind.amount': object;
  'compare.kind.person': { left: string; right: string };
  'compare.kind.period': { left: string; right: string };
}
