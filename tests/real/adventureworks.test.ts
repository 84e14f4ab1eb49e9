import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check-workbook';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { parseCsv } from '../csv-workbook';
import { describeShared } from '../shared-data';
import { expectedFigures } from './expected-figures';
import { runSheets, type Outcome } from './run-workbook';
import { pastedCsv, sheetOf, userWorkbook, type UserSheet } from './user-workbook';

const today = 46_348;

/** Excel's day number of `2011-05-31 00:00:00`. */
const serial = (text: string): number => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;

describeShared('AdventureWorks, pasted as text under its own headers', (shared) => {
  const folder = join(shared, 'data', 'public', 'adventureworks');
  const expected = expectedFigures(folder);
  const pasted = (name: string): UserSheet => pastedCsv(join(folder, `${name}.csv`));
  const data = ['SalesPerson', 'SalesOrders', 'SalesPersonQuotaHistory'].map(pasted);
  const people = parseCsv(readFileSync(join(folder, 'SalesPerson.csv'), 'utf8')).slice(1).map(([id = '']) => id);
  const everyone = (scheme: string): UserSheet => sheetOf('Assignments', 'Person | Scheme', ...people.map((id) => `${id} | ${scheme}`));

  describe('before anything is calculated', () => {
    it('recognises the three tables and their columns under their own headers', async () => {
      const { tables } = await checkWorkbook(openXlsxWorkbook(await userWorkbook(data)), today);
      const headers = (label: string): Record<string, string> =>
        Object.fromEntries(tables.find((table) => table.label.en === label)?.found?.columns.map((column) => [column.label.en, column.header]) ?? []);
      expect(headers('People')).toEqual({ Id: 'BusinessEntityID', Team: 'TerritoryID' });
      expect(headers('Sales')).toMatchObject({ Id: 'SalesOrderID', Date: 'OrderDate', 'Sales person': 'SalesPersonID', 'Amount excl. VAT': 'SubTotal' });
      expect(headers('Targets')).toEqual({ Person: 'BusinessEntityID', From: 'QuotaDate', Target: 'SalesQuota' });
    });
    it('says which columns it chose between', async () => {
      const { findings } = await checkWorkbook(openXlsxWorkbook(await userWorkbook(data)), today);
      const choices = findings.filter(({ check }) => check === 'column.alternative').map(({ subject, args }) => [subject.cell, args]);
      expect(choices).toEqual([
        ['B1', expect.objectContaining({ chosen: 'OrderDate', alternatives: 'DueDate, ShipDate' })],
        ['J1', expect.objectContaining({ chosen: 'SubTotal', alternatives: 'TotalDue' })],
      ]);
    });
  });

  describe('a commission over the yearly quota, rate and quota from each person’s own columns', () => {
    let outcome: Outcome;
    beforeAll(async () => {
      outcome = await runSheets([
        ...data,
        sheetOf('Periods', 'Period | Start', 'Until May 2014 | 2011-05-01', 'Later | 2014-06-01'),
        sheetOf('Measures', 'Measure | Aggregate | Column | Filter', 'SalesYTD | sum | SubTotal | OrderDate >= 2013-05-01', 'All sales | sum | SubTotal | -', 'Orders | count | - | -'),
        sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Commission | own period | USD'),
        sheetOf(
          'Components',
          'Scheme | Component | Measure | Shape | Rate | Threshold | Above threshold',
          'Commission | Over quota | SalesYTD | flat | CommissionPct | SalesQuota | only the excess',
          'Commission | On all sales | All sales | flat | 0.1% | - | -',
          'Commission | Per order | Orders | flat | 100% | - | -',
          'Commission | On year to date | SalesYTD | flat | 0.1% | - | -',
        ),
        everyone('Commission'),
      ]);
    });
    const rowsOf = (component: string) => outcome.rows.filter((row) => row.component === component);
    const byPerson = (component: string, figure: 'actual' | 'earned') => Object.fromEntries(rowsOf(component).map((row) => [row.payee, row[figure]]));

    it('adds up the year to date of all 17 people to the ten-thousandth', () => {
      expect(byPerson('On year to date', 'actual')).toEqual(expected<Record<string, number>>('sales_ytd'));
    });
    it('counts the orders of each person', () => {
      expect(byPerson('Per order', 'actual')).toEqual(expected<Record<string, number>>('orders_by_person'));
    });
    it('reconciles every measure with the table', () => {
      const total = expected<number>('orders_total');
      const { reconciliation } = outcome.report.run;
      expect(reconciliation.map(({ measure, tableRows, tableAmount }) => [measure, tableRows, tableAmount])).toEqual([['SalesYTD', 3806, total], ['All sales', 3806, total], ['Orders', 3806, 3806]]);
      expect(reconciliation[1]).toMatchObject({ creditedRows: 3806, creditedAmount: total, uncredited: [], unreadableRows: 0, unreadableAmount: 0 });
      expect(reconciliation[0]).toMatchObject({ creditedRows: 1812, creditedAmount: 36_277_591.9034, uncredited: [{ why: 'filter', rows: 1994, amount: 44_210_112.2798 }], unreadableRows: 0 });
    });
    it('pays the published commission to the fourteen people with a quota', () => {
      const paid = rowsOf('Over quota').filter(({ state }) => state === 'known');
      expect(Object.fromEntries(paid.map(({ payee, earned }) => [payee, earned]))).toEqual(expected<Record<string, number>>('commission_over_quota'));
    });
    it('leaves the commission of the three without a quota missing, and names them and their column', () => {
      const missing = rowsOf('Over quota').filter(({ state }) => state === 'missing');
      expect(missing.map(({ payee, earned }) => [payee, earned])).toEqual([['274', null], ['285', null], ['287', null]]);
      const findings = outcome.report.findings.filter(({ check }) => check === 'figure.noValue');
      expect(findings.map(({ subject, args, severity }) => [severity, subject.sheet, subject.row, subject.column, args])).toEqual([
        ['error', 'SalesPerson', 2, 'SalesQuota', { payee: '274', column: 'SalesQuota' }],
        ['error', 'SalesPerson', 13, 'SalesQuota', { payee: '285', column: 'SalesQuota' }],
        ['error', 'SalesPerson', 15, 'SalesQuota', { payee: '287', column: 'SalesQuota' }],
      ]);
    });
    it('derives every payout to the amount that is paid', () => {
      const { derive, payouts } = outcome.report.run;
      const derived = outcome.rows.map((_, i) => { const { value } = derive(i); return value.kind === 'known' ? value.value : null; });
      expect(derived).toEqual(outcome.rows.map(({ earned }) => earned));
      expect(derived).toHaveLength(payouts.count);
    });
  });

  describe('quarterly quotas through the Periods table', () => {
    const quotas = parseCsv(readFileSync(join(folder, 'SalesPersonQuotaHistory.csv'), 'utf8')).slice(1);
    const orders = parseCsv(readFileSync(join(folder, 'SalesOrders.csv'), 'utf8')).slice(1);
    const starts = [...new Set(quotas.map(([, , day = '']) => day.slice(0, 10)))].sort();
    let outcome: Outcome;
    beforeAll(async () => {
      outcome = await runSheets([
        ...data,
        sheetOf('Periods', 'Period | Start', ...starts.map((day, at) => `Q${at + 1} of plan | ${day}`)),
        sheetOf('Measures', 'Measure | Aggregate | Column', 'Sales | sum | SubTotal'),
        sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Quarter bonus | own period | USD'),
        sheetOf(
          'Components',
          'Scheme | Component | Measure | Input | Shape | On | Fixed amount | Rate | Threshold | Above threshold',
          'Quarter bonus | On quota | Sales | attainment | flat | fixed amount | 1000 | - | - | -',
          'Quarter bonus | Over yearly quota | Sales | amount | flat | amount | - | 1% | SalesQuota | only the excess',
          'Quarter bonus | Over quarterly quota | Sales | amount | flat | amount | - | 1% | SalesPersonQuotaHistory[SalesQuota] | only the excess',
        ),
        everyone('Quarter bonus'),
      ]);
    });
    const row = (payee: string, quarter: number) => outcome.rows.find((one) => one.component === 'On quota' && one.payee === payee && one.period === `Q${quarter} of plan`);

    /** Cents times hundred, added up as whole numbers: another way than the product's. */
    const soldIn = (payee: string, quarter: number): number => {
      const [from, until] = [starts[quarter - 1] ?? '', starts[quarter] ?? '9999'];
      const own = orders.filter((order) => order[7] === payee && (order[1] ?? '') >= from && (order[1] ?? '') < until);
      return Number(own.reduce((sum, order) => sum + BigInt(Math.round(Number(order[9]) * 10_000)), 0n)) / 10_000;
    };
    const quotaOf = (payee: string, quarter: number): number | undefined => {
      const found = quotas.find(([, id, day = '']) => id === payee && day.startsWith(starts[quarter - 1] ?? 'none'));
      return found && Number(found[3]);
    };
    const everyCell = people.flatMap((payee) => starts.map((_, at) => [payee, at + 1] as const));

    it('has the twelve uneven quarters', () => {
      expect(starts).toHaveLength(12);
      expect(outcome.report.run.periods.map(({ name, start }) => [name, start])).toEqual(starts.map((day, at) => [`Q${at + 1} of plan`, serial(day)]));
    });
    it('takes each of the 163 quotas as the target of its quarter', () => {
      const given = everyCell.flatMap(([payee, quarter]) => (quotaOf(payee, quarter) === undefined ? [] : [[payee, quarter, quotaOf(payee, quarter)]]));
      expect(given).toHaveLength(163);
      expect(given.map(([payee, quarter]) => [payee, quarter, row(String(payee), Number(quarter))?.target])).toEqual(given);
    });
    it('sums what each person sold in each quarter, and divides it by the quota', () => {
      for (const [payee, quarter] of everyCell) {
        const quota = quotaOf(payee, quarter);
        const sold = soldIn(payee, quarter);
        expect([payee, quarter, row(payee, quarter)?.actual]).toEqual([payee, quarter, sold]);
        expect([payee, quarter, row(payee, quarter)?.attainment]).toEqual([payee, quarter, quota === undefined ? null : sold / quota]);
      }
    });
    it.each([
      ['275', 1, 304_755.6026, 367_000, 830.4],
      ['275', 2, 446_985.5028, 556_000, 803.93],
      ['276', 4, 524_839.1015, 639_000, 821.34],
      ['285', 9, 111_924.9312, 132_000, 847.92],
      ['289', 11, 778_625.4236, 883_000, 881.8],
      ['290', 12, 779_243.1467, 908_000, 858.2],
    ])('pays %s for quarter %i: %f on a quota of %f makes %f of 1000', (payee, quarter, actual, target, earned) => {
      expect(row(payee, quarter)).toMatchObject({ state: 'known', actual, target, earned });
    });
    it('never takes the quarterly quota for a yearly one that is blank, though both columns have one name', () => {
      const missing = outcome.rows.filter(({ component, payee }) => component === 'Over yearly quota' && ['274', '285', '287'].includes(payee));
      expect(missing).toHaveLength(36);
      expect(new Set(missing.map(({ state }) => state))).toEqual(new Set(['missing']));
    });
    it('takes the quarterly quota where its table is named', () => {
      const quarter = outcome.rows.find(({ component, payee, period }) => component === 'Over quarterly quota' && payee === '280' && period === 'Q5 of plan');
      expect(quarter).toMatchObject({ state: 'known', actual: 428_595.8025, target: 210_000, earned: 2185.96 });
    });
    it('is missing, never 0, before somebody has a quota', () => {
      const before = everyCell.filter(([payee, quarter]) => quotaOf(payee, quarter) === undefined);
      expect(before).toHaveLength(17 * 12 - 163);
      for (const [payee, quarter] of before) expect([payee, quarter, row(payee, quarter)?.state, row(payee, quarter)?.earned]).toEqual([payee, quarter, 'missing', null]);
    });
    it('says that the end of the last quarter was assumed', () => {
      expect(outcome.report.findings).toContainEqual(expect.objectContaining({ check: 'periods.openEnd' }));
    });
  });
});
