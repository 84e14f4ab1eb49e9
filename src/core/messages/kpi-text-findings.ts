import type { Day } from '../period';
import type { KpiUnit, Rhythm } from './smart-messages';

interface TwoFigures {
  readonly kpi: string;
  /** In the text. */
  readonly said: number;
  /** In the table. */
  readonly column: number;
  readonly unit: KpiUnit | null;
}

/** Findings about the text of a KPI beside its columns and figures. */
export interface KpiTextFindings {
  /** The text gives a percentage or an amount of money, and the column Unit says something else. */
  'kpiText.unit': { readonly kpi: string; readonly words: string; readonly isPercent: boolean };
  'kpiText.baseline': TwoFigures;
  'kpiText.target': TwoFigures;
  'kpiText.limits': { readonly kpi: string; readonly low: number; readonly high: number; readonly lower: number; readonly upper: number; readonly unit: KpiUnit | null };
  /** `isRhythm`: there is no column for the period of the target, so that of the rhythm counts. */
  'kpiText.period': { readonly kpi: string; readonly words: string; readonly column: Rhythm; readonly isRhythm: boolean };
  'kpiText.deadline': { readonly kpi: string; readonly words: string; readonly deadline: Day };
  /** `isUp`: the text wants more. `isDefault`: the column is empty, so higher is better. */
  'kpiText.direction': { readonly kpi: string; readonly words: string; readonly isUp: boolean; readonly isDefault: boolean };
  /** A change of the text that does not lead from the baseline to the target of the table. */
  'kpiText.change': { readonly kpi: string; readonly change: number; readonly isPercent: boolean; readonly baseline: number; readonly expected: number; readonly target: number; readonly unit: KpiUnit | null };
  /** The text contradicts itself; `change` is what it is, in per cent, in percentage points (`pointDifference`) or in units. */
  'kpiText.arithmetic': { readonly kpi: string; readonly from: string; readonly to: string; readonly called: string; readonly change: number; readonly is: 'percent' | 'difference' | 'pointDifference' | 'points' };
  /** The text goes one way in words and the other way in figures. */
  'kpiText.way': { readonly kpi: string; readonly from: string; readonly to: string };
  'kpiText.compound': { readonly kpi: string; readonly first: string; readonly second: string };
  /** A side condition that no other KPI guards; `guard` is one that could. */
  'kpiText.guard': { readonly kpi: string; readonly words: string; readonly guard: { readonly name: { readonly nl: string; readonly en: string }; readonly isOwn: boolean } | null };
  /** The only number of the text describes the surroundings. */
  'kpiText.scopeNumber': { readonly kpi: string; readonly words: string };
  /** A figure or day that stands in the text and not in its column. */
  'kpiText.onlyInText': { readonly kpi: string; readonly column: 'baseline' | 'target' | 'deadline' };
  /** The text calls feasible what the figures call unlikely. */
  'kpiText.feasible': { readonly kpi: string; readonly words: string; readonly chance: number; readonly figures: number; readonly isFew: boolean };
  /** Figures of days to come, which are not counted. */
  'kpiData.future': { readonly kpi: string; readonly figures: number };
  'kpiData.historyUnknown': { readonly kpi: string };
  /** A period was recorded on a day that lies within it. */
  'kpiData.historyRunning': { readonly kpi: string; readonly period: string; readonly on: Day };
  /** The KPI that should be driven moves first. */
  'kpiData.reversed': { readonly kpi: string; readonly drives: string; readonly lag: number; readonly points: number };
}
