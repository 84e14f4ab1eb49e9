import type { TableId } from '../schema';
import type { actionsSchema } from '../schemas/actions';
import type { actualsSchema } from '../schemas/actuals';
import type { assignmentsSchema } from '../schemas/assignments';
import type { closesSchema } from '../schemas/closes';
import type { collectionsSchema } from '../schemas/collections';
import type { componentsSchema } from '../schemas/components';
import type { drawsSchema } from '../schemas/draws';
import type { employmentSchema } from '../schemas/employment';
import type { exchangeRatesSchema } from '../schemas/exchange-rates';
import type { gatesSchema } from '../schemas/gates';
import type { goalsSchema } from '../schemas/goals';
import type { holdsSchema } from '../schemas/holds';
import type { holidaysSchema } from '../schemas/holidays';
import type { kpiHistorySchema } from '../schemas/kpi-history';
import type { kpisSchema } from '../schemas/kpis';
import type { leaveSchema } from '../schemas/leave';
import type { ledgerSchema } from '../schemas/ledger';
import type { loadingsSchema } from '../schemas/loadings';
import type { modifiersSchema } from '../schemas/modifiers';
import type { peopleSchema } from '../schemas/people';
import type { periodsSchema } from '../schemas/periods';
import type { rampSchema } from '../schemas/ramp';
import type { rewardChoicesSchema } from '../schemas/reward-choices';
import type { rewardsSchema } from '../schemas/rewards';
import type { schemeVersionsSchema } from '../schemas/scheme-versions';
import type { schemesSchema } from '../schemas/schemes';
import type { seasonsSchema } from '../schemas/seasons';
import type { splitsSchema } from '../schemas/splits';
import type { statutoryCapsSchema } from '../schemas/statutory-caps';
import type { targetsSchema } from '../schemas/targets';
import type { tiersSchema } from '../schemas/tiers';
import type { WorkbookTables } from '../workbook-tables';
import type { LooseTable } from './loose-row';
import { typedRows } from './typed-rows';

type Typed = Pick<WorkbookTables, 'people' | 'goals' | 'kpis' | 'actuals' | 'targets' | 'schemes' | 'components' | 'tiers' | 'assignments' | 'periods' | 'modifiers' | 'gates' | 'splits' | 'exchangeRates' | 'employment' | 'leave' | 'holidays' | 'ramp' | 'seasons' | 'statutoryCaps' | 'loadings' | 'rewards' | 'rewardChoices' | 'draws' | 'holds' | 'collections' | 'ledger' | 'closes' | 'schemeVersions' | 'kpiHistory' | 'actions'>;

/** The rows of every short table that is read as it stands, each typed by its schema. */
export const typedTables = (table: (id: TableId) => LooseTable | undefined): Typed => ({
  people: typedRows<typeof peopleSchema>(table('people')),
  goals: typedRows<typeof goalsSchema>(table('goals')),
  kpis: typedRows<typeof kpisSchema>(table('kpis')),
  actuals: typedRows<typeof actualsSchema>(table('actuals')),
  targets: typedRows<typeof targetsSchema>(table('targets')),
  schemes: typedRows<typeof schemesSchema>(table('schemes')),
  components: typedRows<typeof componentsSchema>(table('components')),
  tiers: typedRows<typeof tiersSchema>(table('tiers')),
  assignments: typedRows<typeof assignmentsSchema>(table('assignments')),
  periods: typedRows<typeof periodsSchema>(table('periods')),
  modifiers: typedRows<typeof modifiersSchema>(table('modifiers')),
  gates: typedRows<typeof gatesSchema>(table('gates')),
  splits: typedRows<typeof splitsSchema>(table('splits')),
  exchangeRates: typedRows<typeof exchangeRatesSchema>(table('exchangeRates')),
  employment: typedRows<typeof employmentSchema>(table('employment')),
  leave: typedRows<typeof leaveSchema>(table('leave')),
  holidays: typedRows<typeof holidaysSchema>(table('holidays')),
  ramp: typedRows<typeof rampSchema>(table('ramp')),
  seasons: typedRows<typeof seasonsSchema>(table('seasons')),
  statutoryCaps: typedRows<typeof statutoryCapsSchema>(table('statutoryCaps')),
  loadings: typedRows<typeof loadingsSchema>(table('loadings')),
  rewards: typedRows<typeof rewardsSchema>(table('rewards')),
  rewardChoices: typedRows<typeof rewardChoicesSchema>(table('rewardChoices')),
  draws: typedRows<typeof drawsSchema>(table('draws')),
  holds: typedRows<typeof holdsSchema>(table('holds')),
  collections: typedRows<typeof collectionsSchema>(table('collections')),
  ledger: typedRows<typeof ledgerSchema>(table('ledger')),
  closes: typedRows<typeof closesSchema>(table('closes')),
  schemeVersions: typedRows<typeof schemeVersionsSchema>(table('schemeVersions')),
  kpiHistory: typedRows<typeof kpiHistorySchema>(table('kpiHistory')),
  actions: typedRows<typeof actionsSchema>(table('actions')),
});
