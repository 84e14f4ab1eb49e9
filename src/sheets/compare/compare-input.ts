import type { SheetText } from '../../i18n/sheet-text';
import type { Comparison } from '../../measure/compare/comparison';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { ReportOptions } from '../report-options';

/** What the sheet of comparisons is made of. */
export interface CompareInput {
  readonly comparisons: readonly Comparison[];
  /** KPIs of which some are kept by hand as well. */
  readonly kpis: readonly KpiFigure[];
  readonly say: SheetText;
  readonly options: ReportOptions;
}
