import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { payoutRows } from '../../src/app/payout-rows';
import { runJobs } from '../../src/app/run-jobs';
import type { Workbook } from '../../src/ports/workbook';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { parseCsv } from '../csv-workbook';
import { cellsOn } from '../contract/desk';
import type { Seen } from '../xlsx/read-fixture';
import { describeShared } from '../shared-data';
import { inExcel } from './in-excel';
import { pastedCsv, sheetOf, userWorkbook, type UserSheet } from './user-workbook';

const today = 46_348;

// A file holds the exact sum of a totals row; Excel adds up itself, in floating point.
const alike = (cell: Seen): Seen => (typeof cell === 'number' ? Number(cell.toPrecision(13)) : cell);

/** Everything that a run gives (the proof apart, whose functions the simulated Excel does not calculate): payouts, reconciliation, findings, and what stands on the sheets that it wrote. */
async function outcomeOn(workbook: Workbook) {
  const report = await runJobs(workbook, { today, source: 'book.xlsx', jobs: ['bonus'], proof: false, fallbackLanguage: 'en' });
  const { sheets, tables } = await workbook.outline();
  // Merged cells have no order of their own.
  const own = sheets.filter(({ owned }) => owned !== undefined).map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left) }));
  const cells = await Promise.all(own.map(async ({ name }) => ({ name, cells: (await cellsOn(workbook, name)).map((row) => row.map(alike)) })));
  return { rows: payoutRows(report.bonus!), reconciliation: report.bonus!.reconciliation, findings: report.findings, sheets: own, tables, cells };
}

async function both(sheets: readonly UserSheet[]) {
  const bytes = await userWorkbook(sheets);
  const file = await outcomeOn(openXlsxWorkbook(bytes));
  const excel = await inExcel(bytes);
  const live = await outcomeOn(excel.workbook);
  excel.close();
  return { file, live };
}

describeShared('the same workbook in a file and in Excel', (shared) => {
  const csv = (folder: string, name: string): string => join(shared, 'data', 'public', folder, `${name}.csv`);
  const firstColumn = (path: string): readonly string[] => parseCsv(readFileSync(path, 'utf8')).slice(1).map(([first = '']) => first);

  it('pays the same to the people of AdventureWorks', async () => {
    const people = firstColumn(csv('adventureworks', 'SalesPerson'));
    const { file, live } = await both([
      ...['SalesPerson', 'SalesOrders', 'SalesPersonQuotaHistory'].map((name) => pastedCsv(csv('adventureworks', name))),
      sheetOf('Measures', 'Measure | Aggregate | Column', 'Sales | sum | SubTotal'),
      sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Commission | year | USD'),
      sheetOf('Components', 'Scheme | Component | Measure | Shape | Rate', 'Commission | On sales | Sales | flat | CommissionPct'),
      sheetOf('Assignments', 'Person | Scheme', ...people.map((id) => `${id} | Commission`)),
    ]);
    expect(file.rows.length).toBeGreaterThan(17);
    expect(live).toEqual(file);
  }, 120_000);

  it('pays the same to the agents of the CRM', async () => {
    const agents = firstColumn(csv('crm-sales-opportunities', 'sales_teams'));
    const { file, live } = await both([
      pastedCsv(csv('crm-sales-opportunities', 'sales_pipeline')),
      pastedCsv(csv('crm-sales-opportunities', 'sales_teams')),
      sheetOf('Measures', 'Measure | Aggregate | Column | Filter', 'Revenue | sum | close_value | deal_stage = Won', 'Won deals | count | - | deal_stage = Won'),
      sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Plan | quarter | USD'),
      sheetOf('Components', 'Scheme | Component | Measure | Input | Shape | Rate', 'Plan | Revenue | Revenue | amount | flat | 1%', 'Plan | Deals | Won deals | amount | flat | 100%'),
      sheetOf('Assignments', 'Person | Scheme', ...agents.map((agent) => `${agent} | Plan`)),
    ]);
    expect(file.rows.reduce((sum, { component, actual }) => sum + (component === 'Revenue' ? (actual ?? 0) : 0), 0)).toBe(10_005_534);
    expect(live).toEqual(file);
  }, 120_000);
});
