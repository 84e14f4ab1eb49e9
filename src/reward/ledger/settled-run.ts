import type { Day } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { settledAmounts } from './settled-amounts';
import type { Calculation } from './slots';

/** The amounts of a run as the ledger records them, with what returns took off. */
export function settledRun(_tables: WorkbookTables, run: BonusRun, _today: Day): Calculation {
  return { amounts: settledAmounts(run), periods: run.periods };
}
