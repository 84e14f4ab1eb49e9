import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv-workbook';
import { describeShared } from '../shared-data';
import { expectedFigures } from './expected-figures';
import { runSheets, type Outcome } from './run-workbook';
import { pastedCsv, sheetOf, type UserSheet } from './user-workbook';

const measures = sheetOf(
  'Measures',
  'Measure | Aggregate | Column | Filter | Numerator | Denominator',
  'Revenue | sum | close_value | deal_stage = Won | - | -',
  'Won deals | count | - | deal_stage = Won | - | -',
  'Closed deals | count | - | deal_stage = Won|Lost | - | -',
  'Win rate | ratio | - | - | Won deals | Closed deals',
  'Everything | sum | close_value | - | - | -',
  'All deals | count | - | - | - | -',
  'GTK 500 revenue | sum | close_value | deal_stage = Won; product = GTK 500 | - | -',
  'GTX Plus Pro revenue | sum | close_value | deal_stage = Won; product = GTX Plus Pro | - | -',
  'GTXPro won | count | - | deal_stage = Won; product = gtxpro | - | -',
);
const names = measures.rows.slice(1).map(([name]) => String(name));

describeShared('CRM sales opportunities, pasted as text under its own headers', (shared) => {
  const folder = join(shared, 'data', 'public', 'crm-sales-opportunities');
  const expected = expectedFigures(folder);
  const pasted = (name: string): UserSheet => pastedCsv(join(folder, `${name}.csv`));
  const records = (name: string) => parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8')).slice(1);
  const teams = records('sales_teams');
  const pipeline = records('sales_pipeline');
  const scheme = (paidPer: string): readonly UserSheet[] => [
    pasted('sales_pipeline'),
    pasted('sales_teams'),
    measures,
    sheetOf('Schemes', 'Scheme | Paid per | Currency', `Plan | ${paidPer} | USD`),
    {
      name: 'Components',
      rows: [['Scheme', 'Component', 'Measure', 'Input', 'Shape', 'Rate'], ...names.map((name) => ['Plan', name, name, 'amount', 'flat', '1%'])],
    },
    { name: 'Assignments', rows: [['Person', 'Scheme'], ...teams.map(([agent = '']) => [agent, 'Plan'])] },
  ];
  let quarters: Outcome;
  beforeAll(async () => {
    quarters = await runSheets(scheme('quarter'));
  });

  type Row = Outcome['rows'][number];
  const rowsOf = (component: string) => quarters.rows.filter((row) => row.component === component);
  const total = (rows: readonly Row[]): number => rows.reduce((sum, { actual }) => sum + (actual ?? NaN), 0);
  const totalsBy = (component: string, key: (row: Row) => string): Record<string, number> => {
    const groups = [...new Set(rowsOf(component).map(key))];
    return Object.fromEntries(groups.map((name) => [name, total(rowsOf(component).filter((row) => key(row) === name))]));
  };
  const managerOf = (agent: string): string => teams.find(([name]) => name === agent)?.[1] ?? '';
  const reconciled = (measure: string) => quarters.report.run.reconciliation.find((one) => one.measure === measure);

  it('pays the 35 agents for the four quarters of 2017', () => {
    expect(quarters.report.run.payees).toHaveLength(35);
    expect(quarters.report.run.periods.map(({ name }) => name)).toEqual(['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4']);
  });
  it('adds up the revenue', () => {
    expect(total(rowsOf('Revenue'))).toBe(expected<number>('revenue_total'));
  });
  it('adds up the revenue of each agent', () => {
    expect(totalsBy('Revenue', ({ payee }) => payee)).toMatchObject(expected<Record<string, number>>('revenue_by_agent_top5'));
  });
  it('adds up each agent, quarter and measure to what a plain sum over the file gives', () => {
    const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    const won = new Map<string, number>();
    for (const [, agent, , , stage, , day = '', value] of pipeline) {
      if (stage === 'Won') won.set(`${agent} ${quarterOf(day)}`, (won.get(`${agent} ${quarterOf(day)}`) ?? 0) + Number(value));
    }
    expect(rowsOf('Revenue').map(({ payee, period, actual }) => [payee, period, actual])).toEqual(rowsOf('Revenue').map(({ payee, period }) => [payee, period, won.get(`${payee} ${period}`) ?? 0]));
  });
  it('adds up the revenue of each region, which it takes for the team', () => {
    const regions = totalsBy('Revenue', ({ team }) => team);
    for (const [region, amount] of Object.entries(expected<Record<string, number>>('revenue_by_region'))) expect(Math.abs((regions[region] ?? NaN) - amount)).toBeLessThanOrEqual(5000);
    expect(regions).toEqual({ Central: 3_346_293, East: 3_090_594, West: 3_568_647 });
  });
  it('adds up the revenue of each manager', () => {
    const managers = totalsBy('Revenue', ({ payee }) => managerOf(payee));
    expect(Object.keys(managers)).toHaveLength(6);
    for (const [manager, amount] of Object.entries(expected<Record<string, number>>('revenue_by_manager'))) expect(Math.abs((managers[manager] ?? NaN) - amount)).toBeLessThanOrEqual(5000);
  });
  it('adds up the revenue and the won deals of each quarter', () => {
    const named = (totals: Record<string, number>) => Object.fromEntries(Object.entries(totals).map(([period, amount]) => [period.replace('-', ''), amount]));
    expect(named(totalsBy('Revenue', ({ period }) => period))).toEqual(expected<Record<string, number>>('revenue_by_quarter'));
    expect(named(totalsBy('Won deals', ({ period }) => period))).toMatchObject(expected<Record<string, number>>('wins_by_quarter'));
  });
  it('counts the won deals', () => {
    expect(total(rowsOf('Won deals'))).toBe(expected<Record<string, number>>('stages').Won);
  });
  it('gives the win rates, which are won ÷ (won + lost)', () => {
    expect(total(rowsOf('Won deals')) / total(rowsOf('Closed deals'))).toBeCloseTo(expected<number>('win_rate'), 3);
    const last = (component: string): number => total(rowsOf(component).filter(({ period }) => period === '2017-Q4'));
    expect(last('Won deals') / last('Closed deals')).toBeCloseTo(expected<number>('win_rate_2017Q4'), 3);
    const rate = rowsOf('Win rate').find(({ payee, period }) => payee === 'Darcel Schlecht' && period === '2017-Q4');
    const deals = pipeline.filter(([, agent, , , stage = '', , day = '']) => agent === 'Darcel Schlecht' && day >= '2017-10-01' && ['Won', 'Lost'].includes(stage));
    expect(rate?.actual).toBe(deals.filter(([, , , , stage]) => stage === 'Won').length / deals.length);
  });
  it('filters by product as it is written, whatever the case', () => {
    const revenue = expected<Record<string, number>>('product_revenue');
    expect([total(rowsOf('GTK 500 revenue')), total(rowsOf('GTX Plus Pro revenue'))]).toEqual([revenue['GTK 500'], revenue['GTX Plus Pro']]);
    expect(total(rowsOf('GTXPro won'))).toBe(expected<Record<string, number>>('product_won').GTXPro);
  });
  it('gives the five agents without a deal 0, because the table covers the quarters', () => {
    const selling = new Set(pipeline.map(([, agent]) => agent));
    const idle = teams.map(([agent = '']) => agent).filter((agent) => !selling.has(agent));
    expect(idle).toHaveLength(expected<number>('agents_without_deals'));
    const rows = rowsOf('Revenue').filter(({ payee }) => idle.includes(payee));
    expect(rows.map(({ actual, earned, state }) => [actual, earned, state])).toEqual(rows.map(() => [0, 0, 'known']));
    expect(rows).toHaveLength(20);
  });
  it('leaves the win rate of an agent without a deal missing', () => {
    const rate = rowsOf('Win rate').find(({ payee }) => payee === 'Mei-Mei Johns');
    expect(rate).toMatchObject({ actual: null, earned: null, state: 'missing' });
  });

  describe('the reconciliation', () => {
    it('credits the won deals and leaves the others out by the filter, to the deal and the dollar', () => {
      expect(reconciled('Revenue')).toEqual(
        expect.objectContaining({ tableRows: 8800, tableAmount: 10_005_534, creditedRows: 4238, creditedAmount: 10_005_534, uncredited: [{ why: 'filter', rows: 4562, amount: 0 }], unreadableRows: 0 }),
      );
    });
    it('says of the 2,089 open deals that they are in no period, and of none that it is unreadable', () => {
      expect(reconciled('All deals')).toEqual(
        expect.objectContaining({ tableRows: 8800, creditedRows: 6711, uncredited: [{ why: 'period', rows: 2089, amount: 2089 }], unreadableRows: 0 }),
      );
    });
    it('does so for amounts too, which open deals do not have', () => {
      expect(reconciled('Everything')).toEqual(
        expect.objectContaining({ tableAmount: 10_005_534, creditedRows: 6711, creditedAmount: 10_005_534, uncredited: [{ why: 'period', rows: 2089, amount: 0 }], unreadableRows: 0 }),
      );
    });
    it.each(names.filter((name) => name !== 'Win rate'))('adds up to the table for %s', (name) => {
      const { tableRows = NaN, tableAmount, creditedRows = NaN, creditedAmount = NaN, uncredited = [], unreadableRows = NaN, unreadableAmount = NaN } = reconciled(name) ?? {};
      expect(creditedRows + unreadableRows + uncredited.reduce((sum, { rows }) => sum + rows, 0)).toBe(tableRows);
      expect(creditedAmount + unreadableAmount + uncredited.reduce((sum, { amount }) => sum + amount, 0)).toBe(tableAmount);
      expect(tableRows).toBe(8800);
    });
  });

  it('mentions the empty dates and amounts once each, not row by row', () => {
    const about = (header: string) => quarters.report.findings.filter(({ subject }) => subject.sheet === 'sales_pipeline' && subject.column === header).map(({ check, args }) => [check, args]);
    expect(about('close_date')).toContainEqual(['column.blank', { rows: 2089 }]);
    expect(about('close_value')).toEqual([['column.blank', { rows: 2089 }]]);
    expect(quarters.report.findings.length).toBeLessThan(30);
  });
  it('gives the same year, quarter or month by month', async () => {
    const months = await runSheets(scheme('month'));
    const year = await runSheets(scheme('year'));
    const revenue = ({ rows }: Outcome) => rows.filter(({ component }) => component === 'Revenue');
    expect([total(revenue(months)), total(revenue(year))]).toEqual([10_005_534, 10_005_534]);
    expect(revenue(year).map(({ payee, actual }) => [payee, actual])).toEqual(Object.entries(totalsBy('Revenue', ({ payee }) => payee)));
  });
  it('pays one quarter when that is asked', async () => {
    const { report, rows } = await runSheets(scheme('quarter'), '2017-Q3');
    expect(report.run.periods.map(({ name }) => name)).toEqual(['2017-Q3']);
    expect(total(rows.filter(({ component }) => component === 'Revenue'))).toBe(2_982_255);
    const revenue = report.run.reconciliation.find(({ measure }) => measure === 'Revenue');
    expect(revenue).toMatchObject({ creditedRows: 1257, creditedAmount: 2_982_255, tableRows: 8800, tableAmount: 10_005_534 });
    expect(revenue?.uncredited).toEqual(expect.arrayContaining([{ why: 'period', rows: 2981, amount: 7_023_279 }]));
  });
});
