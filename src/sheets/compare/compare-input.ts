import type { SheetText } from '../../i18n/sheet-text';
import type { Comparison } from '../../measure/compare/comparison';
import type { ReportOptions } from '../report-options';

/** What the sheet of comparisons is made of. */
export interface CompareInput {
  readonly comparisons: readonly Comparison[];
  readonly say: SheetText;
  readonly options: ReportOptions;
}
