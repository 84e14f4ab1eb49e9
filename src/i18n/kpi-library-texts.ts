import { kpiLibrary as en } from './en/kpi-library';
import { kpiLibrary as nl } from './nl/kpi-library';
import type { Language } from './texts';

/** A KPI as a sentence to be completed. What is left out is a marked blank. */
export interface DraftGoal {
  readonly kpi: string;
  readonly direction: 'higher' | 'lower' | 'range';
  readonly baseline?: string;
  readonly target?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly deadline?: string;
}

/** What is said about KPIs of the library in a workbook and in its documentation. */
export interface KpiLibraryTexts {
  readonly draft: (goal: DraftGoal) => string;
  /** Where a baseline comes from: the period, and the measure that it was calculated with. */
  readonly baselineSource: (period: string, measure: string) => string;
  readonly page: {
    readonly title: string;
    readonly about: (count: number) => string;
    readonly formula: string;
    readonly unit: string;
    readonly direction: string;
    readonly kind: string;
    readonly rhythm: string;
    readonly example: string;
    readonly risk: string;
    readonly guard: string;
    readonly drives: string;
    readonly words: string;
    readonly measured: string;
  };
}

/** The texts about the library in a language; apart from the others, so that the pane loads them with the library. */
export const kpiLibraryTexts = (language: Language): KpiLibraryTexts => (language === 'nl' ? nl : en);
