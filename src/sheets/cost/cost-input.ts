import type { SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { CostOverview } from '../../reward/cost/cost-overview';
import type { ReportOptions } from '../report-options';

/** What the parts of the cost sheet are made from. */
export interface CostInput {
  readonly run: BonusRun;
  readonly cost: CostOverview;
  readonly options: ReportOptions;
  readonly say: SheetText;
}
