import type { TableId, TableSchema } from '../schema';
import { actionsSchema } from './actions';
import { activitiesSchema } from './activities';
import { actualsSchema } from './actuals';
import { assignmentsSchema } from './assignments';
import { campaignsSchema } from './campaigns';
import { closesSchema } from './closes';
import { collectionsSchema } from './collections';
import { componentsSchema } from './components';
import { drawsSchema } from './draws';
import { employmentSchema } from './employment';
import { exchangeRatesSchema } from './exchange-rates';
import { gatesSchema } from './gates';
import { goalsSchema } from './goals';
import { holdsSchema } from './holds';
import { holidaysSchema } from './holidays';
import { kpiHistorySchema } from './kpi-history';
import { kpisSchema } from './kpis';
import { leaveSchema } from './leave';
import { ledgerSchema } from './ledger';
import { loadingsSchema } from './loadings';
import { measuresSchema } from './measures';
import { modifiersSchema } from './modifiers';
import { peopleSchema } from './people';
import { periodsSchema } from './periods';
import { pipelineSchema } from './pipeline';
import { rampSchema } from './ramp';
import { rewardChoicesSchema } from './reward-choices';
import { rewardsSchema } from './rewards';
import { salesSchema } from './sales';
import { schemeVersionsSchema } from './scheme-versions';
import { schemesSchema } from './schemes';
import { seasonsSchema } from './seasons';
import { settingsSchema } from './settings';
import { splitsSchema } from './splits';
import { statutoryCapsSchema } from './statutory-caps';
import { targetsSchema } from './targets';
import { tiersSchema } from './tiers';

/** The workbook's vocabulary in the order in which a newcomer fills it in. */
export const tableSchemas: readonly TableSchema[] = [
  peopleSchema,
  salesSchema,
  measuresSchema,
  goalsSchema,
  kpisSchema,
  actualsSchema,
  schemesSchema,
  componentsSchema,
  tiersSchema,
  targetsSchema,
  assignmentsSchema,
  periodsSchema,
  activitiesSchema,
  pipelineSchema,
  campaignsSchema,
  modifiersSchema,
  gatesSchema,
  splitsSchema,
  exchangeRatesSchema,
  employmentSchema,
  leaveSchema,
  holidaysSchema,
  rampSchema,
  seasonsSchema,
  statutoryCapsSchema,
  loadingsSchema,
  rewardsSchema,
  rewardChoicesSchema,
  drawsSchema,
  holdsSchema,
  collectionsSchema,
  ledgerSchema,
  closesSchema,
  schemeVersionsSchema,
  kpiHistorySchema,
  actionsSchema,
  settingsSchema,
];

const byId: Readonly<Record<TableId, TableSchema>> = {
  people: peopleSchema,
  sales: salesSchema,
  measures: measuresSchema,
  goals: goalsSchema,
  kpis: kpisSchema,
  actuals: actualsSchema,
  targets: targetsSchema,
  schemes: schemesSchema,
  components: componentsSchema,
  tiers: tiersSchema,
  assignments: assignmentsSchema,
  periods: periodsSchema,
  settings: settingsSchema,
  modifiers: modifiersSchema,
  gates: gatesSchema,
  splits: splitsSchema,
  exchangeRates: exchangeRatesSchema,
  employment: employmentSchema,
  leave: leaveSchema,
  holidays: holidaysSchema,
  ramp: rampSchema,
  seasons: seasonsSchema,
  statutoryCaps: statutoryCapsSchema,
  loadings: loadingsSchema,
  rewards: rewardsSchema,
  rewardChoices: rewardChoicesSchema,
  draws: drawsSchema,
  holds: holdsSchema,
  collections: collectionsSchema,
  ledger: ledgerSchema,
  closes: closesSchema,
  schemeVersions: schemeVersionsSchema,
  kpiHistory: kpiHistorySchema,
  actions: actionsSchema,
  activities: activitiesSchema,
  pipeline: pipelineSchema,
  campaigns: campaignsSchema,
};

/** The tables that every workbook may need; the others are there for those who ask for them. */
export const basicSchemas = tableSchemas.filter(({ byName }) => byName !== true);

/** The schema of a table. */
export const schemaOf = (id: TableId): TableSchema => byId[id];
