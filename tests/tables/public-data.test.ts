import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePeriod } from '../../src/core/period/parse-period';
import { csvSheet, type TestSheet } from '../csv-workbook';
import { describeShared } from '../shared-data';
import { figures, findingsOf, mapping, readSheets, sheetOf } from './reading';

describeShared('public data as text cells', (shared) => {
  const at = (path: string): string => join(shared, 'data', 'public', path);
  const load = (...paths: string[]): readonly TestSheet[] => paths.map((path) => csvSheet(at(path)));
  const expected = (folder: string, id: string): unknown => {
    const file: { checks: readonly { id: string; value: unknown }[] } = JSON.parse(readFileSync(at(`${folder}/expected.json`), 'utf8'));
    return file.checks.find((check) => check.id === id)?.value;
  };
  const sum = (values: readonly (number | string)[]): number => values.reduce<number>((total, value) => total + (Number.isNaN(value) ? 0 : Number(value)), 0);

  describe('AdventureWorks', () => {
    const read = readSheets(load(...['SalesPerson', 'SalesOrders', 'SalesPersonQuotaHistory'].map((name) => `adventureworks/${name}.csv`)));

    it('is recognised under its own headers', async () => {
      const tables = await read;
      expect([sheetOf(tables, 'people'), sheetOf(tables, 'sales'), sheetOf(tables, 'targets')]).toEqual(['SalesPerson', 'SalesOrders', 'SalesPersonQuotaHistory']);
      expect(mapping(tables, 'sales')).toMatchObject({ id: 'SalesOrderID', date: 'OrderDate', person: 'SalesPersonID', amount: 'SubTotal' });
      expect(mapping(tables, 'targets')).toEqual({ person: 'BusinessEntityID', start: 'QuotaDate', value: 'SalesQuota' });
      expect(mapping(tables, 'people')).toMatchObject({ id: 'BusinessEntityID' });
    });

    it('is read whole: 3,806 orders that add up, 163 quotas, 17 people with rate and quota', async () => {
      const tables = await read;
      expect(figures(tables, 'amount')).toHaveLength(3806);
      expect(sum(figures(tables, 'amount'))).toBeCloseTo(Number(expected('adventureworks', 'orders_total')), 2);
      expect(tables.targets).toHaveLength(163);
      expect(tables.people).toHaveLength(17);
      expect(tables.people.find(({ id }) => id === '275')?.extra).toMatchObject({ SalesQuota: 300000, CommissionPct: 0.012 });
      expect(tables.people.filter(({ extra }) => extra['SalesQuota'] === undefined).map(({ id }) => id)).toEqual(['274', '285', '287']);
    });

    it('names the other dates and the other amount', async () => {
      const named = findingsOf(await read, 'column.alternative').map(({ args }) => ('alternatives' in args ? args.alternatives : ''));
      expect(named).toEqual(['DueDate, ShipDate', 'TotalDue']);
    });

    it('has no other trouble', async () => {
      const checks = (await read).findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check);
      expect(new Set(checks)).toEqual(new Set(['workbook.tableNotFound']));
    });
  });

  describe('CRM sales opportunities', () => {
    const read = readSheets(load(...['sales_pipeline', 'sales_teams', 'accounts', 'products'].map((name) => `crm-sales-opportunities/${name}.csv`)));

    it('is recognised: pipeline as sales, teams as people by agent', async () => {
      const tables = await read;
      expect([sheetOf(tables, 'sales'), sheetOf(tables, 'people')]).toEqual(['sales_pipeline', 'sales_teams']);
      expect(mapping(tables, 'sales')).toMatchObject({ person: 'sales_agent', date: 'close_date', amount: 'close_value', status: 'deal_stage', customer: 'account' });
      expect(mapping(tables, 'people')).toMatchObject({ id: 'sales_agent', manager: 'manager', team: 'regional_office' });
      expect(tables.people).toHaveLength(35);
    });

    it('keeps all 8,800 deals, the open ones with a blank date and amount', async () => {
      const tables = await read;
      expect(figures(tables, 'amount')).toHaveLength(8800);
      expect(figures(tables, 'date').filter((day) => Number.isNaN(day))).toHaveLength(2089);
      expect(tables.long.get('sales')?.unreadable.size).toBe(0);
      expect(findingsOf(tables, 'column.blank').map(({ severity }) => severity)).toEqual(['info', 'info']);
    });
  });

  describe.each(['groothandel_omzetontwikkeling_nl', 'groothandel_omzetontwikkeling_bron'])('CBS %s', (name) => {
    const column = name.endsWith('_nl') ? 'Omzetontwikkeling (%)' : 'Omzetontwikkeling';
    const measures = { name: 'Maatstaven', cells: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Persoonskolom'], ['Ontwikkeling', 'som', name, column, 'Bedrijfstakken']] };
    const read = readSheets([...load(`cbs-omzetontwikkeling/${name}.csv`), measures]);

    it('has 72 figures that add up to 93.6', async () => {
      const values = figures(await read, column, name);
      expect(values).toHaveLength(72);
      expect(sum(values)).toBeCloseTo(93.6, 1);
    });

    it('has 56 quarters and 24 provisional figures in 8 sectors', async () => {
      const periods = figures(await read, 'Perioden', name).map((text) => parsePeriod(String(text)));
      expect(periods.filter((period) => period?.grain === 'quarter')).toHaveLength(56);
      expect(periods.filter((period) => period?.grain === 'year')).toHaveLength(16);
      expect(periods.filter((period) => period?.provisional)).toHaveLength(24);
      expect(new Set(figures(await read, 'Bedrijfstakken', name)).size).toBe(8);
    });
  });

  it('IBM staff is proposed as people, and the user is asked', async () => {
    const tables = await readSheets(load('ibm-hr-people/emp_attrition.csv'));
    expect(mapping(tables, 'people')).toMatchObject({ id: 'EmployeeNumber', team: 'Department', role: 'JobRole' });
    expect(tables.people).toHaveLength(1470);
    expect(findingsOf(tables, 'table.uncertain')).toHaveLength(1);
    expect(tables.people.filter(({ role }) => role === 'Sales Executive')).toHaveLength(326);
  });

  it('messy money and words in number columns are findings at their cell', async () => {
    const name = 'pbpython_sales_data_types';
    const rows = ['2016', '2017', 'Percent Growth', 'Jan Units'].map((column, index) => [`M${index}`, 'som', name, column, 'Customer Name']);
    const measures = { name: 'Maatstaven', cells: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Persoonskolom'], ...rows] };
    const tables = await readSheets([...load(`messy-workbooks/${name}.csv`), measures]);
    expect(figures(tables, '2016', name)).toEqual([125000, 920000, 50000, 350000, 15000]);
    expect(figures(tables, '2017', name)).toEqual([162500, NaN, 62500, 490000, 12750]);
    expect(figures(tables, 'Percent Growth', name)).toEqual([0.3, 0.1, 0.25, 0.04, -0.15]);
    expect(findingsOf(tables, 'cell.notANumber').map(({ subject, args }) => [subject.cell, 'found' in args ? args.found : ''])).toEqual([
      ['D3', '$101,2000.00'],
      ['F6', 'Closed'],
    ]);
    expect(figures(tables, 'Customer Number', name)).toEqual([10002, 552278, 23477, 24900, 651029]);
  });
});
