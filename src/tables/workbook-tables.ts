import type { Finding } from '../core/finding';
import type { DateOrder } from '../core/period/written-day';
import type { LongTable } from './columns';
import type { ActualRow } from './schemas/actuals';
import type { AssignmentRow } from './schemas/assignments';
import type { ComponentRow } from './schemas/components';
import type { GoalRow } from './schemas/goals';
import type { KpiRow } from './schemas/kpis';
import type { MeasureRow } from './schemas/measures';
import type { PersonRow } from './schemas/people';
import type { PeriodRow } from './schemas/periods';
import type { SchemeRow } from './schemas/schemes';
import type { SettingRow } from './schemas/settings';
import type { TargetRow } from './schemas/targets';
import type { TierRow } from './schemas/tiers';

/** Everything Koers reads from a workbook, typed by the schemas. A table that is absent has no rows. */
export interface WorkbookTables {
  readonly people: readonly PersonRow[];
  readonly measures: readonly MeasureRow[];
  readonly goals: readonly GoalRow[];
  readonly kpis: readonly KpiRow[];
  readonly actuals: readonly ActualRow[];
  readonly targets: readonly TargetRow[];
  readonly schemes: readonly SchemeRow[];
  readonly components: readonly ComponentRow[];
  readonly tiers: readonly TierRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly periods: readonly PeriodRow[];
  readonly settings: readonly SettingRow[];
  /** Sales, and any other long table that a measure names, by the user's table or sheet name. `sales` is the recognised one. */
  readonly long: ReadonlyMap<string, LongTable>;
  /** The sheets and tables whose rows a measure could count, by the user's names; absent where nobody looked. */
  readonly countable?: readonly string[];
  /** The order of day and month that the user has chosen in Settings; absent where nothing was chosen. */
  readonly dateOrder?: DateOrder;
  readonly findings: readonly Finding[];
}
