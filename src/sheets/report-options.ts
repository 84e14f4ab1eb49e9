import type { Day, Period } from '../core/period';
import type { Language } from '../i18n';

/** How a run is shown. */
export interface ReportOptions {
  readonly language: Language;
  /** The day of the calculation, printed on the sheets. */
  readonly runDay: Day;
  /** The workbook the figures come from, as the user knows it: `Verkoop 2026.xlsx`. */
  readonly source: string;
  /** The period that is explained, and shown in detail when there is too much; left out = the newest of each scheme. */
  readonly period?: Period;
  /** Proves every payout of the period by native formulas; left out = unless there are very many. */
  readonly proof?: boolean;
}
