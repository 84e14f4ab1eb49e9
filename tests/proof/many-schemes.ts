import fc from 'fast-check';
import { anyCase } from '../cases/random-scheme';
import type { Case } from '../cases/workbook';

/** The schemes of one workbook. */
const perWorkbook = 20;

type Row = Readonly<Record<string, unknown>>;

/** Columns that name a person, a deal, a team or a scheme: those that differ from case to case. */
const named = ['id', 'name', 'person', 'manager', 'team', 'deal', 'returnOf', 'scheme'] as const;

/** A row of a case under the names of its own. */
const renamed = (row: Row, mark: string): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, (named as readonly string[]).includes(column) && typeof value === 'string' && value !== '' ? `${value}${mark}` : value]));

/** Tables that every case has the same. */
const shared = ['measures', 'exchangeRates', 'settings'] as const;

/** One workbook with the people, the sales and the schemes of several cases, each under names of its own. */
function together(cases: readonly Case[]): Case {
  const tables = Object.keys(cases.reduce((all, one) => ({ ...all, ...one }), {})) as (keyof Case)[];
  const rowsOf = (table: keyof Case): readonly Row[] => cases.flatMap((one, k) => ((one[table] ?? []) as readonly Row[]).map((row) => renamed(row, ` ${k + 1}`)));
  const own = tables.filter((table) => !(shared as readonly string[]).includes(table)).map((table) => [table, rowsOf(table)] as const);
  const forAll = shared.map((table) => [table, cases[0]?.[table] ?? []] as const);
  return Object.fromEntries([...own, ...forAll]) as Case;
}

/** A workbook with twenty random schemes of every mechanism, each with people and sales of its own. */
export const manySchemes: fc.Arbitrary<Case> = fc.array(anyCase, { minLength: perWorkbook, maxLength: perWorkbook }).map(together);
