import type { TableId, TableSchema } from '../schema';
import { actualsSchema } from './actuals';
import { assignmentsSchema } from './assignments';
import { componentsSchema } from './components';
import { goalsSchema } from './goals';
import { kpisSchema } from './kpis';
import { measuresSchema } from './measures';
import { peopleSchema } from './people';
import { periodsSchema } from './periods';
import { salesSchema } from './sales';
import { schemesSchema } from './schemes';
import { settingsSchema } from './settings';
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
};

/** The schema of a table. */
export const schemaOf = (id: TableId): TableSchema => byId[id];
