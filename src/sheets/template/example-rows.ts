import type { Language } from '../../i18n';
import type { CellContent } from '../../spec/sheet-spec';
import type { TableId } from '../../tables/schema';
import { exampleActuals, exampleGoals, exampleKpis } from './example-kpis';

type Rows = readonly (readonly CellContent[])[];

/** 2026-01-01 as a day serial. */
const newYear = 46_023;

const words = {
  nl: {
    scheme: 'Provisie 2026', component: 'Omzetprovisie', measure: 'Omzet', sum: 'som', sales: 'Verkopen', amount: 'Omzet excl. btw',
    quarter: 'kwartaal', cents: 'centen', marginal: 'per schijf', north: 'Noord', south: 'Zuid', role: 'Accountmanager', language: 'taal', own: 'Nederlands',
    products: ['Servicecontract', 'Installatie', 'Onderdelen'],
  },
  en: {
    scheme: 'Commission 2026', component: 'Sales commission', measure: 'Revenue', sum: 'sum', sales: 'Sales', amount: 'Amount excl. VAT',
    quarter: 'quarter', cents: 'cents', marginal: 'marginal', north: 'North', south: 'South', role: 'Account manager', language: 'language', own: 'English',
    products: ['Service contract', 'Installation', 'Parts'],
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * A small scheme that works as it stands: three people, six sales, 3 % up to 50,000 a quarter and 5 % above. The cells
 * follow the columns that the template shows.
 */
export function exampleRows(table: TableId, language: Language): Rows {
  const w = words[language];
  const rows: Readonly<Partial<Record<TableId, Rows>>> = {
    people: [
      ['M01', 'Sanne de Vries', w.north, w.role, newYear - 671, 1],
      ['M02', 'Joris Claes', w.north, w.role, newYear - 1_037, 0.8],
      ['M03', 'Amina Bakker', w.south, w.role, newYear, 1],
    ],
    sales: [
      ['V-001', newYear + 13, 'M01', 42_000, 'Bakkerij Smit', w.products[0]],
      ['V-002', newYear + 27, 'M01', 21_500, 'De Boer Bouw', w.products[1]],
      ['V-003', newYear + 33, 'M02', 18_250, 'Peeters Logistiek', w.products[0]],
      ['V-004', newYear + 48, 'M02', 9_400, 'Hotel Zeezicht', w.products[2]],
      ['V-005', newYear + 61, 'M03', 54_750, 'Van Dam Techniek', w.products[1]],
      ['V-006', newYear + 75, 'M03', -1_250, 'Van Dam Techniek', w.products[1]],
    ],
    measures: [[w.measure, w.sum, w.sales, w.amount, null]],
    goals: exampleGoals(language),
    kpis: exampleKpis(language),
    actuals: exampleActuals(language),
    schemes: [[w.scheme, w.quarter, w.cents, null]],
    components: [[w.scheme, w.component, w.measure, w.marginal, null, null]],
    tiers: [
      [w.scheme, w.component, 0, 0.03, null],
      [w.scheme, w.component, 50_000, 0.05, null],
    ],
    targets: [],
    assignments: [
      ['M01', w.scheme, newYear, null],
      ['M02', w.scheme, newYear, null],
      ['M03', w.scheme, newYear, null],
    ],
    periods: [],
    settings: [[w.language, null, null, w.own]],
  };
  return rows[table] ?? [];
}
