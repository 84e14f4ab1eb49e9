/** The rows that a measure counts, in the user's words. `conditions` is empty without a filter, `scope` for the whole company. */
interface Counted {
  readonly column: string;
  readonly table: string;
  readonly conditions: string;
  readonly scope: string;
  readonly date: string;
  readonly rows: number;
  readonly during: string;
}

/** Texts of the dashboard. Figures, periods and days arrive as the reader writes them. */
export interface DashboardTexts {
  'dashboard.sheetName': object;
  'dashboard.title': { period: string };
  'dashboard.about': { runDay: string; source: string; kpis: number; asOf: string };
  'dashboard.nothing': object;
  'dashboard.jump.figures': object;
  'dashboard.jump.history': object;
  'dashboard.card.kpis': object;
  'dashboard.card.kpisNote': { asOf: string };
  'dashboard.card.onCourse': object;
  'dashboard.card.attention': object;
  'dashboard.card.offCourse': object;
  'dashboard.card.missing': object;
  'dashboard.card.of': { kpis: number };
  'dashboard.card.none': object;
  'dashboard.card.names': { names: readonly string[]; more: number };
  'dashboard.side.leading': object;
  'dashboard.side.lagging': object;
  'dashboard.side.unstated': object;
  'dashboard.side.leadingAbout': object;
  'dashboard.side.laggingAbout': object;
  'dashboard.side.unstatedAbout': object;
  'dashboard.side.empty': object;
  'dashboard.status.onCourse': object;
  'dashboard.status.attention': object;
  'dashboard.status.offCourse': object;
  'dashboard.status.missing': object;
  'dashboard.provisional': object;
  'dashboard.was': { previous: string };
  'dashboard.drives': { drives: string };
  'dashboard.limits': { lower: string; upper: string };
  'dashboard.limitsFrom': { lower: string };
  'dashboard.limitsTo': { upper: string };
  'dashboard.otherPeriod': { period: string };
  'dashboard.targetToDate': { period: string; until: string; target: string };
  'dashboard.limitsToDate': { period: string; until: string };
  'dashboard.legend': { green: string; amber: string };
  'dashboard.legendOwn': { green: string; amber: string };
  'dashboard.legendProvisional': object;
  'dashboard.legendTrend': object;
  'dashboard.column.kpi': object;
  'dashboard.column.actual': object;
  'dashboard.column.target': object;
  'dashboard.column.attainment': object;
  'dashboard.column.status': object;
  'dashboard.column.change': object;
  'dashboard.column.trend': object;
  'dashboard.column.period': object;
  'dashboard.column.scope': object;
  'dashboard.wholeCompany': object;
  'dashboard.figures': object;
  'dashboard.figuresAbout': object;
  'dashboard.origins': object;
  'dashboard.history': object;
  'dashboard.historyAbout': object;
  'dashboard.definition': { kpi: string };
}

/** How a figure on the dashboard came about, a complete sentence each. */
export interface DashboardOriginTexts {
  'origin.sum': Counted;
  'origin.count': Counted;
  'origin.average': Counted;
  'origin.ratio': { numerator: string; denominator: string; table: string; scope: string; rows: number; during: string };
  'origin.measureMissing': { measure: string; reason: string };
  'origin.given': { cell: string };
  'origin.summed': { cells: number; first: string; last: string };
  'origin.last': { cell: string };
  'origin.missing': { reason: string };
  'origin.target.own': { cell: string };
  'origin.target.perDay': { value: string; times: string; cell: string };
  'origin.target.perWeek': { value: string; times: string; cell: string };
  'origin.target.perTwoWeeks': { value: string; times: string; cell: string };
  'origin.target.given': { cell: string };
  'origin.target.spread': { cell: string; parts: number };
  'origin.target.summed': { cells: number; first: string; last: string };
  /** `by`: `5%`, `12` or `5 points`; `base` the figure that it counts from. */
  'origin.target.relative': { by: string; base: string; period: string; cell: string; isLess: boolean };
  'origin.target.recorded': { cell: string };
  'origin.target.missing': { reason: string };
  'origin.paceWorkingDays': { until: string; elapsed: number; days: number };
  /** Of a count that grows ever more slowly: `share` is what earlier periods had reached by then. */
  'origin.paceEarlierPeriods': { until: string; share: number; periods: number };
  /** The same where too few earlier periods show how it slows down. */
  'origin.paceTooFewPeriods': { periods: number };
  'origin.paceSeasonal': { until: string; share: number };
  'origin.pace': { until: string; elapsed: number; days: number };
  'origin.attainment.lower': object;
  'origin.attainment.range': { limits: string };
  'origin.attainment.missing': { reason: string };
}
