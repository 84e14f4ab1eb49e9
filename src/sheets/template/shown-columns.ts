import type { ColumnSchema, TableId, TableSchema } from '../../tables/schema';

/**
 * The columns of the simplest scheme, at most six per table; all others appear when asked for. A KPI shows what the KPI
 * check asks of it.
 */
const shown: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  people: ['id', 'name', 'team', 'role', 'start', 'fte'],
  sales: ['id', 'date', 'person', 'amount', 'customer', 'product'],
  measures: ['measure', 'aggregate', 'table', 'column', 'filter'],
  goals: ['goal', 'parent', 'owner', 'deadline'],
  kpis: ['kpi', 'goal', 'owner', 'kind', 'drives', 'unit', 'direction', 'baseline', 'target', 'deadline', 'rhythm', 'response'],
  actuals: ['kpi', 'period', 'value'],
  schemes: ['scheme', 'period', 'rounding', 'cap'],
  components: ['scheme', 'component', 'measure', 'shape', 'rate', 'weight'],
  tiers: ['scheme', 'component', 'from', 'rate', 'ratio'],
  targets: ['person', 'measure', 'period', 'value'],
  assignments: ['person', 'scheme', 'start', 'targetIncentive'],
  periods: ['name', 'start'],
  settings: ['setting', 'table', 'column', 'value'],
};

const isShown = (schema: TableSchema, { id }: ColumnSchema): boolean => shown[schema.id]?.includes(id) ?? true;

/** The columns of a table that the template shows; of a table that is asked for by itself, all of them. */
export const shownColumns = (schema: TableSchema): readonly ColumnSchema[] => schema.columns.filter((column) => isShown(schema, column));

/** The columns that the template leaves to those who ask for them. */
export const furtherColumns = (schema: TableSchema): readonly ColumnSchema[] => schema.columns.filter((column) => !isShown(schema, column));
