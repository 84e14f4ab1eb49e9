interface KpiPeriod {
  readonly kpi: string;
  readonly period: string;
}

/** Why a figure of a KPI is missing or not applicable. */
export interface KpiReasonArguments {
  /** The Actuals table has no figure of the KPI in the period. */
  'reason.kpiNoActual': KpiPeriod;
  /** A figure of the Actuals table could not be read; `row` is its sheet row. */
  'reason.kpiActualUnreadable': KpiPeriod & { readonly row: number };
  /** The row is there and its figure is not filled in; `row` is its sheet row. */
  'reason.kpiActualEmpty': KpiPeriod & { readonly row: number };
  /** Only some of the shorter periods have a figure. */
  'reason.kpiActualIncomplete': KpiPeriod;
  /** The table of the measure has no rows at all in the period. */
  'reason.kpiNotCovered': KpiPeriod & { readonly measure: string };
  /** An average without rows. */
  'reason.kpiNoRows': KpiPeriod & { readonly measure: string };
  /** The last rows by date have different values. */
  'reason.kpiLastTied': KpiPeriod & { readonly measure: string };
  /** The KPI is of a team or person, and the table of the measure names nobody in its rows. */
  'reason.kpiOwnerless': KpiPeriod & { readonly measure: string };
  /** The denominator is 0, or a part of the ratio is missing. */
  'reason.kpiNoRatio': KpiPeriod & { readonly measure: string };
  /** A row could not be read, so the figure over the rows is not known. */
  'reason.kpiUnreadableRows': KpiPeriod & { readonly measure: string };
  /** A row has no amount, so the sum over the rows is not known. */
  'reason.kpiBlankAmount': KpiPeriod & { readonly measure: string };
  /** A row is in another currency, and there is no rate. */
  'reason.kpiOtherCurrency': KpiPeriod & { readonly measure: string };
  /** A row names somebody, and more than one is called that. */
  'reason.kpiSharedName': KpiPeriod & { readonly measure: string };
  /** The KPI names a measure that Measures does not have. */
  'reason.kpiSharedScope': { readonly kpi: string; readonly scope: string };
  'reason.kpiMisspeltScope': { readonly kpi: string; readonly scope: string; readonly resembles: string };
  'reason.kpiUnknownMeasure': { readonly kpi: string; readonly measure: string };
  /** A cell of the KPI's own row could not be read. */
  'reason.kpiUnreadable': { readonly kpi: string; readonly column: string };
  /** The target counts from an earlier period (`period`), whose figure is not known. */
  'reason.kpiNoEarlier': KpiPeriod;
  'reason.kpiNoTarget': KpiPeriod;
  'reason.kpiTargetZero': KpiPeriod;
  'reason.kpiTargetNegative': KpiPeriod;
  /** Lower is better, and the actual is below 0. */
  'reason.kpiActualNegative': KpiPeriod;
  /** One of two percentages was written without its sign. */
  'reason.kpiPercentScale': KpiPeriod;
  'reason.kpiTargetTwice': KpiPeriod;
  'reason.kpiTargetIncomplete': KpiPeriod;
  'reason.kpiTargetChanges': KpiPeriod;
  'reason.kpiTargetUnreadable': KpiPeriod;
  /** The period was recorded; its figure can no longer be calculated. */
  'reason.kpiNotNow': Readonly<Record<string, never>>;
  /** A KPI inside a range without limits. */
  'reason.kpiNoLimits': { readonly kpi: string };
  /** The lower limit lies above the upper one. */
  'reason.kpiLimitsReversed': { readonly kpi: string };
  /** Outside a limit that is 0 or negative nobody can say how far, as a percentage. */
  'reason.kpiLimitNotPositive': { readonly kpi: string };
  /** A KPI inside a range is judged by its limits. */
  'reason.kpiByLimits': { readonly kpi: string };
  /** There is no figure of the previous period, or it is 0 or negative. */
  'reason.kpiNoPrevious': { readonly kpi: string };
  /** The table begins within a longer period, so that its figure would be of part of it. */
  'reason.kpiBeginsWithin': { readonly kpi: string; readonly period: string; readonly measure: string; readonly day: number };
  /** The period still runs, so its sum cannot be compared with a whole one. */
  'reason.kpiStillRuns': { readonly kpi: string };
}
