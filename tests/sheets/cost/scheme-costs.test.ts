import { costOverview } from '../../../src/reward/cost/cost-overview';
import { runBonus } from '../../../src/reward/run-bonus';
import { costSheet } from '../../../src/sheets/cost/cost-sheet';
import { day, workbook } from '../../cases/workbook';

const tables = workbook({
  people: [{ id: 'A', name: 'Ann' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-15', person: 'Ann', amount: 1000 }, { date: '2026-02-15', person: 'Ann', amount: 500 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month' }, { scheme: 'Other', period: 'month' }],
  components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.1 }, { scheme: 'Other', component: 'Commission', measure: 'Sales', rate: 0.2 }],
});
const run = runBonus(tables, { today: day('2026-03-01') });
const cost = costOverview(run, tables, () => true);

describe('the cost of schemes', () => {
  it('counts who has a bonus, not who has a payout of 0', () => {
    expect(cost.schemes.map(({ payees }) => payees)).toEqual([1, 1]);
  });

  it('counts payouts where some are missing: two people in two months are four', () => {
    expect(cost.schemes.map(({ payouts }) => payouts)).toEqual([4, 4]);
  });

  it('leaves the total of a column empty in which nothing is known', () => {
    const table = costSheet(run, cost, { language: 'nl', runDay: day('2026-03-01'), source: '' }).tables.find(({ name }) => name === 'KoersCostSchemes');
    const totalOf = (header: string) => table?.columns.find((column) => column.header.startsWith(header))?.total;
    expect([totalOf('Bij'), totalOf('Bonus')]).toEqual([{ text: '' }, 'sum']);
  });
});
