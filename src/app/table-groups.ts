import { matchFor } from '../tables/recognise/recognise';
import type { ReadWorkbook } from '../tables/read-tables';
import type { TableId } from '../tables/schema';
import { tableSchemas } from '../tables/schemas';
import type { AddableTable } from './client/koers';
import type { TableGroup } from './client/books';

/** Where a table is offered; `own` = Koers makes it by itself when it is needed. */
const groups: Readonly<Record<TableId, TableGroup | 'own'>> = {
  people: 'basic',
  sales: 'basic',
  measures: 'basic',
  goals: 'basic',
  kpis: 'basic',
  actuals: 'basic',
  targets: 'basic',
  periods: 'basic',
  settings: 'basic',
  schemes: 'scheme',
  components: 'scheme',
  tiers: 'scheme',
  assignments: 'scheme',
  modifiers: 'scheme',
  gates: 'scheme',
  splits: 'scheme',
  seasons: 'scheme',
  exchangeRates: 'scheme',
  rewards: 'scheme',
  rewardChoices: 'scheme',
  employment: 'people',
  leave: 'people',
  holidays: 'people',
  ramp: 'people',
  statutoryCaps: 'settlement',
  loadings: 'settlement',
  draws: 'settlement',
  holds: 'settlement',
  collections: 'settlement',
  ledger: 'settlement',
  actions: 'basic',
  activities: 'basic',
  pipeline: 'basic',
  campaigns: 'basic',
  kpiHistory: 'own',
  closes: 'own',
  schemeVersions: 'own',
};

/** The tables that a workbook does not have yet, each with what it is for, in the order in which a newcomer meets them. */
export function addableIn({ recognition }: Pick<ReadWorkbook, 'recognition'>): readonly AddableTable[] {
  return tableSchemas.flatMap(({ id, label, description }) => {
    const group = groups[id];
    return group === 'own' || matchFor(recognition, id) ? [] : [{ table: id, group, label, description }];
  });
}
