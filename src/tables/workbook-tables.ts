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
import type { CloseRow } from './schemas/closes';
import type { CollectionRow } from './schemas/collections';
import type { DrawRow } from './schemas/draws';
import type { EmploymentRow } from './schemas/employment';
import type { ExchangeRateRow } from './schemas/exchange-rates';
import type { GateRow } from './schemas/gates';
import type { HoldRow } from './schemas/holds';
import type { HolidayRow } from './schemas/holidays';
import type { LeaveRow } from './schemas/leave';
import type { LedgerRow } from './schemas/ledger';
import type { LoadingRow } from './schemas/loadings';
import type { ModifierRow } from './schemas/modifiers';
import type { RampRow } from './schemas/ramp';
import type { RewardChoiceRow } from './schemas/reward-choices';
import type { RewardRow } from './schemas/rewards';
import type { SchemeVersionRow } from './schemas/scheme-versions';
import type { SeasonRow } from './schemas/seasons';
import type { SplitRow } from './schemas/splits';
import type { StatutoryCapRow } from './schemas/statutory-caps';

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
  readonly modifiers: readonly ModifierRow[];
  readonly gates: readonly GateRow[];
  readonly splits: readonly SplitRow[];
  readonly exchangeRates: readonly ExchangeRateRow[];
  readonly employment: readonly EmploymentRow[];
  readonly leave: readonly LeaveRow[];
  readonly holidays: readonly HolidayRow[];
  readonly ramp: readonly RampRow[];
  readonly seasons: readonly SeasonRow[];
  readonly statutoryCaps: readonly StatutoryCapRow[];
  readonly loadings: readonly LoadingRow[];
  readonly rewards: readonly RewardRow[];
  readonly rewardChoices: readonly RewardChoiceRow[];
  readonly draws: readonly DrawRow[];
  readonly holds: readonly HoldRow[];
  readonly collections: readonly CollectionRow[];
  readonly ledger: readonly LedgerRow[];
  readonly closes: readonly CloseRow[];
  readonly schemeVersions: readonly SchemeVersionRow[];
  /** Sales, and any other long table that a measure names, by the user's table or sheet name. `sales` is the recognised one. */
  readonly long: ReadonlyMap<string, LongTable>;
  /** The sheets and tables whose rows a measure could count, by the user's names; absent where nobody looked. */
  readonly countable?: readonly string[];
  /** The order of day and month that the user has chosen in Settings; absent where nothing was chosen. */
  readonly dateOrder?: DateOrder;
  readonly findings: readonly Finding[];
}
