import fc from 'fast-check';
import { runBonus } from '../../src/reward/run-bonus';
import type { RowOrigin } from '../../src/tables/schema';
import type { WorkbookTables } from '../../src/tables/workbook-tables';
import { type Case, day, workbook } from '../cases/workbook';
import { propertyRuns } from '../property-runs';
import { bonusCase, deals, earnedByName, everyKind, parts, runCase, saleOf, scheme } from './random-bonus';

type Earned = ReadonlyMap<string, number>;

/** Payouts that are known after a cell became unreadable, with another amount than before. There should be none. */
const changed = (before: Earned, after: Earned): readonly string[] => [...after].filter(([name, earned]) => earned === earned && earned !== before.get(name)).map(([name, earned]) => `${name}: ${before.get(name)} → ${earned}`);

/** Payouts that were known and are not known any more. */
const lost = (before: Earned, after: Earned): readonly string[] => [...before].filter(([name, earned]) => earned === earned && !(after.get(name)! === after.get(name)!)).map(([name]) => name);

describe('an unreadable amount', () => {
  it('makes the payouts that count it missing, and changes no other', () => {
    fc.assert(
      fc.property(deals.filter(({ length }) => length > 0), fc.nat(), scheme, parts(everyKind), (all, n, plan, components) => {
        const at = n % all.length;
        const deal = all[at]!;
        const sales = all.map(saleOf);
        const before = earnedByName(runCase(bonusCase(sales, plan, components)));
        const after = earnedByName(runCase(bonusCase(sales.map((sale, i) => (i === at ? { ...sale, amount: '?' as const } : sale)), plan, components)));
        expect([...after.keys()]).toEqual([...before.keys()]);
        expect(changed(before, after)).toEqual([]);
        const concerned = [...before.keys()].filter((name) => deal.status === 'won' && concerns(name, deal, components));
        // A sale of Carla from before her first day stands in a month, or a year to date, of which other days count.
        if (deal.person === 'Carla' && deal.day < 41) expect(concerned).toEqual(expect.arrayContaining([...lost(before, after)]));
        else expect(lost(before, after)).toEqual(concerned);
      }),
      propertyRuns(),
    );
  });
});

/** True when a payout counts a deal: of its own period, or (running) of an earlier one too. */
function concerns(name: string, { person, day: on }: { readonly person: string; readonly day: number }, components: readonly { readonly component: NonNullable<Case['components']>[number] }[]): boolean {
  const [payee, period, , component] = name.split(' ');
  const grouping = components.find((part) => part.component.component === component)!.component.grouping ?? 'period';
  const [first, end] = daysOf(period!);
  const isRunning = grouping === 'running' || grouping === 'dealRunning';
  return payee === person && on < end && (isRunning || on >= first);
}

/** First day of a period (0 = 1 January 2026), and the day after its last. */
function daysOf(period: string): readonly [number, number] {
  const [, quarter, month] = /^2026(?:-Q(\d)|-(\d\d))?$/.exec(period)!;
  const [first, months] = quarter ? [(Number(quarter) - 1) * 3, 3] : month ? [Number(month) - 1, 1] : [0, 12];
  const [start, end] = [first, first + months].map((months) => Date.UTC(2026, months, 1) / 86_400_000);
  return [start! - Date.UTC(2026, 0, 1) / 86_400_000, end! - Date.UTC(2026, 0, 1) / 86_400_000];
}

const shortTables = ['people', 'measures', 'targets', 'schemes', 'components', 'tiers', 'assignments', 'periods', 'settings'] as const;
type ShortTable = (typeof shortTables)[number];
interface Cell {
  readonly table: ShortTable;
  readonly row: number;
  readonly column: string;
}

const origin: readonly string[] = ['sheet', 'sourceTable', 'row', 'unreadable', 'extra', 'headers', 'letters'] satisfies readonly (keyof RowOrigin)[];
const required: Readonly<Record<string, string | number>> = { id: '', measure: '', scheme: '', component: '', setting: '', name: '', from: NaN, value: NaN, start: NaN };

/**
 * Cells that say whom an assignment is for: nobody can tell whose pay is concerned, so there is a finding instead. And the
 * name of a period, without which it is called by its first day.
 */
const isLeftOut = ({ table, column }: Cell): boolean => (table === 'assignments' && ['person', 'role'].includes(column)) || (table === 'periods' && column === 'name');

/** The filled cells of the short tables. */
const cellsOf = (tables: WorkbookTables): readonly Cell[] =>
  shortTables.flatMap((table) => tables[table].flatMap((one, row) => Object.keys(one).filter((column) => !origin.includes(column)).map((column) => ({ table, row, column }))));

/** The same tables with one cell that could not be read, as the reader hands it over. */
function withUnreadable(tables: WorkbookTables, { table, row, column }: Cell): WorkbookTables {
  const rows = tables[table].map((one, i) => {
    if (i !== row) return one;
    const { [column as keyof typeof one]: _, ...rest } = one;
    return { ...rest, ...(isRequired(table, column) && { [column]: required[column] }), unreadable: [column] };
  });
  return { ...tables, [table]: rows } as unknown as WorkbookTables;
}

const isRequired = (table: ShortTable, column: string): boolean =>
  ({ people: ['id'], measures: ['measure'], targets: ['value'], schemes: ['scheme'], components: ['scheme', 'component', 'measure'], tiers: ['scheme', 'component', 'from'], assignments: ['scheme'], periods: ['name', 'start'], settings: ['setting'] })[table].includes(column);

/** A workbook in which every column of the short tables plays a part. */
const rich: Case = {
  people: [{ id: 'Anna', fte: 0.8, extra: { Pct: 0.02 } }, { id: 'Bram', role: 'Rep', start: day('2026-02-11'), end: day('2026-11-30'), extra: { Pct: 0.03 } }],
  sales: Array.from({ length: 48 }, (_, i) => {
    const isWon = i < 24;
    return { id: `d${i}`, date: `2026-${String((i % 12) + 1).padStart(2, '0')}-15`, person: Math.floor(i / 12) % 2 === 0 ? 'Anna' : 'Bram', amount: isWon ? 1000 + 137.31 * i : 300 + 11.5 * i, Status: isWon ? 'won' : 'open' };
  }),
  measures: [{ measure: 'Revenue', filter: 'Status = won' }, { measure: 'Open', filter: 'Status = open' }, { measure: 'Share', aggregate: 'ratio', numerator: 'Open', denominator: 'Revenue' }],
  targets: [
    { person: 'Anna', measure: 'Revenue', period: '2027', value: 24_000 },
    { person: 'Anna', measure: 'Revenue', period: '2026-05', value: 1_000 },
    { person: 'Bram', measure: 'Revenue', period: '2027', value: 20_000 },
    { person: 'Anna', measure: 'Revenue', period: '2026', value: 18_000 },
    { person: 'Bram', measure: 'Revenue', period: '2026', value: 16_000 },
    { measure: 'Share', value: 0.3 },
    { person: 'Bram', start: day('2025-01-01'), measure: 'Share', value: 0.4 },
    { person: 'Bram', start: day('2026-07-01'), measure: 'Share', value: 0.2 },
  ],
  schemes: [{ scheme: 'Plan', period: 'month', rounding: 'whole', cap: 900 }, { scheme: 'Weeks', period: 'custom' }, { scheme: 'Other', period: 'quarter' }],
  components: [
    { scheme: 'Plan', component: 'Tiers', measure: 'Revenue', shape: 'marginal', modifier: 1.1, cap: 700, boundary: 'lower' },
    { scheme: 'Plan', component: 'Curve', measure: 'Revenue', shape: 'curve', weight: 0.6, attainmentCap: 1.5, before: 'hold', after: 'extend' },
    { scheme: 'Plan', component: 'Share', measure: 'Share', input: 'attainment', base: 'targetIncentive', weight: 0.4, threshold: 0.5, capRatio: 1.2 },
    { scheme: 'Weeks', component: 'Flat', measure: 'Revenue', rate: { column: 'Pct' }, threshold: 500, thresholdMode: 'excessOnly', floor: 5 },
    { scheme: 'Other', component: 'Running', measure: 'Revenue', rate: 0.01, grouping: 'running' },
  ],
  tiers: [
    { scheme: 'Plan', component: 'Tiers', from: 0, rate: 0.01 },
    { scheme: 'Plan', component: 'Tiers', from: 1000, rate: 0.02 },
    { scheme: 'Plan', component: 'Tiers', from: 3000, rate: 0.04 },
    { scheme: 'Plan', component: 'Curve', from: 0.5, ratio: 0.5 },
    { scheme: 'Plan', component: 'Curve', from: 1, ratio: 1 },
    { scheme: 'Plan', component: 'Curve', from: 1.2, ratio: 2 },
  ],
  assignments: [
    { person: 'Anna', scheme: 'Plan', targetIncentive: 6_000 },
    { person: 'Bram', scheme: 'Plan', targetIncentive: 9_000, fte: 0.9 },
    { person: 'Anna', scheme: 'Weeks' },
    { person: 'Anna', scheme: 'Other' },
    { person: 'Anna', scheme: 'Other', start: day('2026-07-01'), rate: 0.05 },
    { role: 'Rep', scheme: 'Other', rate: 0.02 },
  ],
  periods: [0, 28, 56, 91, 119].map((after, i) => ({ name: `P${i + 1}`, start: day('2026-01-05') + after })),
  settings: [{ setting: 'loadedTo', value: '2026-12-31' }, { setting: 'fiscalYearStart', value: '4' }],
};

describe('an unreadable cell of a short table', () => {
  const tables = workbook(rich);
  const run = (all: WorkbookTables): Earned => earnedByName(runBonus(all, { today: day('2027-02-01') }));
  const before = run(tables);

  it('stands in a workbook whose payouts are all known', () => {
    expect([...before].filter(([, earned]) => earned !== earned).map(([name]) => name)).toEqual([]);
    expect(before.size).toBeGreaterThan(60);
  });
  it.each(cellsOf(tables).filter((cell) => !isLeftOut(cell)).map((cell) => [`${cell.table} row ${cell.row + 1}, ${cell.column}`, cell] as const))('%s: no payout gets another amount', (_, cell) => {
    expect(changed(before, run(withUnreadable(tables, cell)))).toEqual([]);
  });
});
