import { dayOf } from '../../src/core/period/calendar';
import type { LongTable } from '../../src/tables/columns';
import type { WorkbookTables } from '../../src/tables/workbook-tables';
import { workbook } from '../cases/workbook';

/** The size of the bench: sales rows, payees and months of one year. */
export interface BenchSize {
  readonly rows: number;
  readonly payees: number;
}

/** A small generator with a seed (mulberry32), so that every run measures the same rows. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const firstDay = dayOf(2026, 1, 1);
export const lastDay = dayOf(2026, 12, 31);

/** Sales of 2026 with amounts and margins in cents; a quarter of the rows is not won. */
export function benchSales({ rows, payees }: BenchSize): LongTable {
  const next = seeded(20261122);
  const person = Int32Array.from({ length: rows }, () => Math.floor(next() * payees));
  const days = Float64Array.from({ length: rows }, () => firstDay + Math.floor(next() * 365));
  const amounts = Float64Array.from({ length: rows }, () => Math.round(next() * 400000) / 100);
  const margins = Float64Array.from(amounts, (amount) => Math.round(amount * (20 + next() * 30)) / 100);
  const status = Int32Array.from({ length: rows }, () => (next() < 0.75 ? 0 : 1));
  return {
    sheet: 'Sales',
    table: 'Sales',
    rows,
    sheetRows: Int32Array.from({ length: rows }, (_, r) => r + 2),
    columns: new Map([
      ['date', { kind: 'day', header: 'Date', days } as const],
      ['person', { kind: 'text', header: 'Person', codes: person, texts: Array.from({ length: payees }, (_, p) => personId(p)) } as const],
      ['amount', { kind: 'number', header: 'Amount', values: amounts } as const],
      ['margin', { kind: 'number', header: 'Margin', values: margins } as const],
      ['status', { kind: 'text', header: 'Status', codes: status, texts: ['Won', 'Lost'] } as const],
    ]),
    places: new Map(),
    unreadable: new Map(),
  };
}

export const personId = (p: number): string => `P${String(p).padStart(5, '0')}`;

/** A scheme of five components per month: marginal, flat, retroactive, a curve on attainment, and a price per deal. */
export function benchTables(sales: LongTable, payees: number): WorkbookTables {
  const scheme = 'Sales 2026';
  const tables = workbook({
    people: Array.from({ length: payees }, (_, p) => ({ id: personId(p), name: `Person ${p}` })),
    measures: [
      { measure: 'Sales', filter: 'Status = Won' },
      { measure: 'Margin', column: 'Margin', filter: 'Status = Won' },
      { measure: 'All sales' },
      { measure: 'Deals', aggregate: 'count', filter: 'Status = Won' },
    ],
    schemes: [{ scheme }],
    components: [
      { scheme, component: 'Commission', measure: 'Sales', shape: 'marginal' },
      { scheme, component: 'Turnover', measure: 'All sales', rate: 0.0025 },
      { scheme, component: 'Margin', measure: 'Margin', shape: 'retroactive' },
      { scheme, component: 'Target bonus', measure: 'Sales', shape: 'curve' },
      { scheme, component: 'Per deal', measure: 'Deals', input: 'units', base: 'fixed', fixedAmount: 12.5, shape: 'flat' },
    ],
    tiers: [
      { scheme, component: 'Commission', from: 0, rate: 0.01 },
      { scheme, component: 'Commission', from: 20000, rate: 0.02 },
      { scheme, component: 'Commission', from: 30000, rate: 0.035 },
      { scheme, component: 'Margin', from: 0, rate: 0.02 },
      { scheme, component: 'Margin', from: 8000, rate: 0.03 },
      { scheme, component: 'Margin', from: 12000, rate: 0.05 },
      { scheme, component: 'Target bonus', from: 0.8, ratio: 0.5 },
      { scheme, component: 'Target bonus', from: 1, ratio: 1 },
      { scheme, component: 'Target bonus', from: 1.5, ratio: 2 },
    ],
    assignments: Array.from({ length: payees }, (_, p) => ({ person: personId(p), scheme, targetIncentive: 6000 + (p % 40) * 300 })),
    targets: Array.from({ length: payees }, (_, p) => ({ person: personId(p), measure: 'Sales', period: '2026', value: 240000 + (p % 25) * 6000 })),
  });
  return { ...tables, long: new Map([['sales', sales]]) };
}
