import type { CalendarGrain } from '../period/calendar-periods';

/** Findings raised while the figures of KPIs are calculated. */
export interface KpiFigureFindings {
  /** A KPI names a measure that Measures does not have. */
  'kpi.unknownMeasure': { readonly kpi: string; readonly measure: string };
  /** The figure that the measure gives and the one in the Actuals table differ; the measure's is taken. */
  'kpi.twoFigures': { readonly kpi: string; readonly period: string; readonly measured: number; readonly kept: number; readonly periods: number };
  /** A period was recorded, and another figure is calculated of it now; null = none, then or now. What was recorded is shown. */
  'kpi.recordedOtherwise': { readonly kpi: string; readonly period: string; readonly recorded: number | null; readonly now: number | null; readonly isRatio: boolean; readonly periods: number };
  /** Rows that a KPI adds up have no amount; the cell is that of the first, in its newest period. */
  'kpi.blankAmount': { readonly kpi: string; readonly period: string; readonly measure: string; readonly rows: number };
  /** A figure is for another team or person than its KPI, and is not counted. */
  'kpi.otherScope': { readonly kpi: string; readonly scope: string; readonly rows: number };
  /** Figures without a team or person, of a name that several KPIs have, none of them for the whole company. */
  'kpi.whoseFigure': { readonly kpi: string; readonly scopes: readonly string[]; readonly rows: number };
  /** A KPI with a measure is for something that People does not know, so that everything is counted. */
  'kpi.unknownScope': { readonly kpi: string; readonly scope: string };
  'kpi.sharedScope': { readonly kpi: string; readonly scope: string };
  'kpi.misspeltScope': { readonly kpi: string; readonly scope: string; readonly resembles: string };
  /** Nobody knows which period the figure belongs to. */
  'kpi.actualUndated': { readonly kpi: string };
  /** Figures of periods that do not lie within one period that the KPI is looked at by; `period` is the first, as written. */
  'kpi.actualTooLong': { readonly kpi: string; readonly grain: CalendarGrain; readonly period: string; readonly rows: number };
  /** Of a KPI in per cent one number has the sign, or is written as a fraction, and the other is not; both as ratios. */
  'kpi.percentScale': { readonly kpi: string; readonly actual: number; readonly target: number };
  /** A number of a KPI in per cent is above 200 %; as a ratio. */
  'kpi.percentLarge': { readonly kpi: string; readonly found: number };
  /** Green begins below amber. */
  'kpi.thresholdsReversed': { readonly kpi: string; readonly green: number; readonly amber: number };
  /** The target lies on the wrong side of the baseline. */
  'kpi.targetBehind': { readonly kpi: string; readonly baseline: number; readonly target: number; readonly direction: 'higher' | 'lower' };
  /** The lower limit lies above the upper one. */
  'kpi.limitsReversed': { readonly kpi: string; readonly lower: number; readonly upper: number };
}
