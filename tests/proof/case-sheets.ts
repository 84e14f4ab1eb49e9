import { schemaOf } from '../../src/tables/schemas';
import type { TableId } from '../../src/tables/schema';
import { day, type Case } from '../cases/workbook';
import type { UserSheet } from '../real/user-workbook';

type Content = string | number | null;

/** Everything of a case but its sales, under the tables of Koers. */
const tables = ['people', 'measures', 'targets', 'schemes', 'components', 'tiers', 'assignments', 'settings', 'modifiers', 'gates', 'splits', 'employment', 'exchangeRates', 'leave', 'holidays', 'ramp', 'seasons'] as const satisfies readonly (TableId & keyof Case)[];

/** A figure that stands in a column of its own is written by the name of that column. */
const isNamed = (value: unknown): value is { readonly column: string } => typeof value === 'object' && value !== null && 'column' in value && typeof value.column === 'string';

const contentOf = (value: unknown): Content => (typeof value === 'number' || typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? 'yes' : 'no') : isNamed(value) ? value.column : null);

/** The columns of a case that the schema does not know. */
const extrasOf = (row: object): Readonly<Record<string, unknown>> => ('extra' in row && typeof row.extra === 'object' ? { ...row.extra } : {});

/** A table with the headers of its schema, for the columns that a row of the case fills. */
function tableSheet(id: TableId, rows: readonly object[]): UserSheet {
  const schema = schemaOf(id);
  const columns = schema.columns.filter((column) => column.required || rows.some((row) => Object.hasOwn(row, column.id)));
  const extras = [...new Set(rows.flatMap((row) => Object.keys(extrasOf(row))))];
  const cells = rows.map((row) => [...columns.map((column) => contentOf(Object.entries(row).find(([key]) => key === column.id)?.[1])), ...extras.map((header) => contentOf(extrasOf(row)[header]))]);
  return { name: schema.label.en, rows: [[...columns.map(({ label }) => label.en), ...extras], ...cells] };
}

function salesSheet(sales: NonNullable<Case['sales']>): UserSheet {
  const own = [...new Set(sales.flatMap((sale) => Object.keys(sale)))];
  const headers: Readonly<Record<string, string>> = { date: 'Date', person: 'Sales person', amount: 'Amount excl. VAT', id: 'Id' };
  return {
    name: 'Sales',
    rows: [own.map((key) => headers[key] ?? key), ...sales.map((sale) => own.map((key) => contentOf(key === 'date' ? day(String(sale[key])) : sale[key] === '' ? null : sale[key])))],
  };
}

/** A case as sheets that somebody could have typed, so that its formulas have cells to refer to. */
export const caseSheets = (one: Case): readonly UserSheet[] => [
  salesSheet(one.sales ?? []),
  ...tables.flatMap((id) => {
    const rows = one[id];
    return rows && rows.length > 0 ? [tableSheet(id, rows)] : [];
  }),
];
