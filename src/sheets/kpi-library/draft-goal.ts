import type { Day, Period } from '../../core/period';
import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { kpiLibraryTexts } from '../../i18n/kpi-library-texts';

/** What is known of a goal that is still to be completed. */
export interface DraftFigures {
  readonly kpi: string;
  readonly direction: 'higher' | 'lower' | 'range';
  readonly unit: 'money' | 'number' | 'ratio' | 'score';
  readonly currency: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly deadline?: Day;
}

/**
 * The goal as a sentence, with a marked blank for whatever nobody has said.
 * @example // Omzet verhogen van € 12.500 naar ‹doel› vóór ‹datum›
 */
export function draftGoal({ kpi, direction, unit, currency, baseline, target, lower, upper, deadline }: DraftFigures, language: Language): string {
  const format = formatFor(language);
  const shown = (value: number): string => (unit === 'money' ? format.spokenMoney(value, currency) : unit === 'ratio' ? format.percent(value) : format.number(value));
  return kpiLibraryTexts(language).draft({
    kpi,
    direction,
    ...(baseline !== undefined && { baseline: shown(baseline) }),
    ...(target !== undefined && { target: shown(target) }),
    ...(lower !== undefined && { lower: shown(lower) }),
    ...(upper !== undefined && { upper: shown(upper) }),
    ...(deadline !== undefined && { deadline: format.day(deadline) }),
  });
}

/** Where a baseline comes from, in words. */
export const baselineSourceText = (period: Period, measure: string, language: Language): string =>
  kpiLibraryTexts(language).baselineSource(formatFor(language).period(period), measure);
