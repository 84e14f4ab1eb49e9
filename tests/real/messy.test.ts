import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check-workbook';
import { runJobs } from '../../src/app/run-jobs';
import { nodeCodec } from '../../src/cli/node-codec';
import type { Finding } from '../../src/core/finding';
import type { Workbook } from '../../src/ports/workbook';
import { readTables } from '../../src/tables/read-tables';
import { readLong } from '../../src/tables/long/read-long';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { describeShared } from '../shared-data';
import { seenIn, type Seen } from '../xlsx/read-fixture';
import { expectedFigures } from './expected-figures';
import { runSheets, type Outcome } from './run-workbook';
import { pastedCsv, sheetOf, type UserSheet } from './user-workbook';

const today = 46_348;

async function cellsOf(workbook: Workbook): Promise<ReadonlyMap<string, readonly (readonly Seen[])[]>> {
  const { sheets } = await workbook.outline();
  const cells = new Map<string, readonly (readonly Seen[])[]>();
  for (const { name, used, owned } of sheets) if (owned === undefined) cells.set(name, used ? await seenIn(workbook.read(used)) : []);
  return cells;
}

const rowsOfFinding = ({ args }: Finding): number => ('rows' in args ? Number(args.rows) : 1);

describeShared('messy workbooks', (shared) => {
  const folder = join(shared, 'data', 'public', 'messy-workbooks');
  const expected = expectedFigures(folder);
  const open = (file: string): Workbook => openXlsxWorkbook(readFileSync(join(folder, file)), nodeCodec);
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

  it('are sixteen', () => {
    expect(files).toHaveLength(16);
  });

  describe.each(files)('%s', (file) => {
    it('is read: every table it is taken for, and every error, names its sheet', async () => {
      const { tables, findings } = await checkWorkbook(open(file), today);
      const { sheets } = await open(file).outline();
      const names = sheets.map(({ name }) => name);
      for (const { found } of tables) if (found) expect(names).toContain(found.sheet);
      for (const { subject } of findings.filter(({ check }) => check.startsWith('cell.') || check.startsWith('column.'))) {
        expect(names).toContain(subject.sheet);
        expect(subject.row ?? subject.cell).toBeDefined();
      }
      expect(findings.length).toBeLessThan(60);
    });
    it('keeps every cell of the user when bonuses are run on it, and pays nobody', async () => {
      const workbook = openXlsxWorkbook(readFileSync(join(folder, file)), nodeCodec);
      const before = await cellsOf(workbook);
      const { bonus: run } = await runJobs(workbook, { today, source: file, jobs: ['bonus'], fallbackLanguage: 'nl' });
      if (!run) throw new Error('there is no bonus');
      expect(await cellsOf(openXlsxWorkbook(workbook.save(), nodeCodec))).toEqual(before);
      expect(run.payouts.count).toBe(0);
    });
    it('drops no cell in silence when each of its columns is read as figures', async () => {
      const workbook = open(file);
      const { recognition } = await readTables(await workbook.outline(), (area) => workbook.read(area));
      for (const candidate of recognition.candidates) {
        const headers = candidate.headers.map(({ text }) => text);
        const source = { candidate, uses: { numbers: headers, days: [], texts: [], filters: [] }, context: { date1904: false, ownPeriods: new Set<string>() } };
        const { table, findings } = await readLong(source, workbook.read(candidate.body));
        const cells = await seenIn(workbook.read(candidate.body));
        const left = new Set(findings.filter(({ check }) => check.startsWith('row.')).map(({ subject }) => subject.row));
        const isFilled = (value: Seen | undefined): boolean => value !== null && value !== undefined && String(value).trim() !== '';
        const repeatsHeaders = (row: readonly Seen[]): boolean => row.every((value, at) => !isFilled(value) || value === headers[at]) && row.filter(isFilled).length > 1;
        for (const [header, column] of table.columns) {
          const place = table.places.get(header) ?? 0;
          const filled = cells.filter((row, at) => isFilled(row[place - candidate.body.left]) && !left.has(candidate.body.top + at) && !repeatsHeaders(row)).length;
          const read = column.kind === 'number' ? column.values.filter((value) => !Number.isNaN(value)).length : 0;
          const named = findings.filter(({ subject, check }) => check !== 'cell.percentAboveHundred' && subject.column === header && (check.startsWith('cell.') || check === 'column.more' || check === 'row.remark'));
          const unread = named.reduce((sum, found) => sum + rowsOfFinding(found) - (found.check === 'row.remark' ? 1 : 0), 0);
          expect([file, candidate.name, header, read + unread]).toEqual([file, candidate.name, header, filled]);
        }
      }
    });
  });

  describe('sums as measures', () => {
    /** The user's sheet with a date typed beside it, because a bonus needs to know when. */
    async function dated(file: string, sheet: string): Promise<UserSheet> {
      const rows = (await cellsOf(open(file))).get(sheet) ?? [];
      const plain = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : value === null ? null : String(value))));
      return { name: 'Rows', rows: plain.map((row, at) => [...row, at === 0 ? 'Date' : '2022-09-30']) };
    }
    const plan = (people: readonly string[], measures: UserSheet): readonly UserSheet[] => [
      { name: 'People', rows: [['Id', 'Name'], ...people.map((name) => [name, name])] },
      measures,
      sheetOf('Schemes', 'Scheme | Paid per', 'Plan | year'),
      { name: 'Components', rows: [['Scheme', 'Component', 'Measure', 'Shape', 'Rate'], ...measures.rows.slice(1).map(([name]) => ['Plan', name ?? null, name ?? null, 'flat', '1%'])] },
      { name: 'Assignments', rows: [['Person', 'Scheme'], ...people.map((name) => [name, 'Plan'])] },
    ];
    const actuals = ({ rows }: Outcome, component: string, people: readonly string[]) =>
      Object.fromEntries(rows.filter((row) => row.component === component && people.includes(row.payee)).map(({ payee, actual }) => [payee, actual]));

    it('adds up the sales funnel by rep, by manager and status, and altogether', async () => {
      const byRep = expected<Record<string, number>>('salesfunnel.rep');
      const byStatus = expected<Record<string, Record<string, number>>>('salesfunnel.status');
      const [reps, managers] = [Object.keys(byRep), Object.keys(byStatus)];
      const statuses = ['won', 'pending', 'presented', 'declined'];
      const measures = sheetOf(
        'Measures',
        'Measure | Table | Column | Filter | Person column | Date column',
        'Price | Rows | Price | - | Rep | Date',
        ...statuses.map((status) => `Price ${status} | Rows | Price | Status = ${status} | Manager | Date`),
      );
      const outcome = await runSheets([await dated('pbpython_salesfunnel.xlsx', 'Sheet1'), ...plan([...reps, ...managers], measures)]);
      expect(actuals(outcome, 'Price', reps)).toEqual(byRep);
      for (const manager of managers) {
        const found = Object.fromEntries(statuses.map((status) => [status, actuals(outcome, `Price ${status}`, managers)[manager]]));
        expect([manager, found]).toEqual([manager, byStatus[manager]]);
      }
      const total = expected<number>('salesfunnel.total');
      expect(outcome.report.run.reconciliation[0]).toMatchObject({ tableRows: 17, tableAmount: total, creditedRows: 17, creditedAmount: total });
    });
    it('adds up amounts of which two are text with a dollar sign', async () => {
      const customers = ['Jones Brothers', 'Beta Corp', 'Globex Corp', 'Acme', 'Initech', 'Hooli'];
      const measures = sheetOf('Measures', 'Measure | Table | Column | Person column | Date column', 'Sold | Rows | Sales | Customer | Date');
      const outcome = await runSheets([await dated('pbpython_sales_cleanup.xlsx', 'Sheet1'), ...plan(customers, measures)]);
      expect(actuals(outcome, 'Sold', customers)).toEqual({ 'Jones Brothers': 500, 'Beta Corp': 1000, 'Globex Corp': 300.1, Acme: 750.01, Initech: 300, Hooli: 250 });
      expect(outcome.report.run.reconciliation[0]).toMatchObject({ tableAmount: expected<number>('sales_cleanup.total'), unreadableRows: 0 });
    });
    it('adds up the tidy sheet of a statistics export', async () => {
      const measures = sheetOf('Measures', 'Measure | Table | Column | Person column | Date column | Unit', 'People | Rows | Value | Sex | Date | number');
      const outcome = await runSheets([await dated('unpivotr_purpose.xlsx', 'Tidy'), ...plan(['Male', 'Female'], measures)]);
      const [rows, sum] = expected<readonly number[]>('purpose.tidy');
      expect(outcome.report.run.reconciliation[0]).toMatchObject({ tableRows: rows, tableAmount: sum, creditedAmount: sum });
    });
    it('counts the rows without a segment', async () => {
      const measures = sheetOf('Measures', 'Measure | Aggregate | Table | Filter | Person column | Date column', 'No segment | count | Rows | Segment = "" | Region | Date');
      const outcome = await runSheets([await dated('pbpython_sales_9_2022.xlsx', 'Sheet1'), ...plan(['US', 'EMEA', 'APAC'], measures)]);
      const blank = outcome.rows.reduce((sum, { actual }) => sum + (actual ?? NaN), 0);
      expect(blank).toBe(expected<number>('sales_9_2022.blank_segment'));
    });
    it('says what is lacking where nothing says when, and pays nothing', async () => {
      const measures = sheetOf('Measures', 'Measure | Table | Column | Person column', 'Sold | Rows | Sales | Customer');
      const { rows } = await dated('pbpython_sales_cleanup.xlsx', 'Sheet1');
      const undated = { name: 'Rows', rows: rows.map((row) => row.slice(0, -1)) };
      const outcome = await runSheets([undated, ...plan(['Acme'], measures)]);
      expect(outcome.report.findings).toContainEqual(expect.objectContaining({ check: 'measure.noDefaultColumn', severity: 'error' }));
      expect(outcome.rows.filter(({ state }) => state === 'known')).toEqual([]);
    });
  });

  it('a CSV with words and broken amounts among its figures pays nobody 0 for what cannot be read', async () => {
    const customers = ['Quest Industries', 'Smith Plumbing', 'ACME Industrial', 'Brekke LTD', 'Harbor Co'];
    const data = pastedCsv(join(folder, 'pbpython_sales_data_types.csv'));
    const outcome = await runSheets([
      { name: 'Rows', rows: data.rows.map((row, at) => [...row, at === 0 ? 'Date' : '2022-09-30']) },
      { name: 'People', rows: [['Id', 'Name'], ...customers.map((name) => [name, name])] },
      sheetOf('Measures', 'Measure | Table | Column | Person column | Date column', 'Sold | Rows | 2017 | Customer Name | Date'),
      sheetOf('Schemes', 'Scheme | Paid per', 'Plan | year'),
      sheetOf('Components', 'Scheme | Component | Measure | Shape | Rate', 'Plan | Sold | Sold | flat | 1%'),
      { name: 'Assignments', rows: [['Person', 'Scheme'], ...customers.map((name) => [name, 'Plan'])] },
    ]);
    expect(outcome.rows.map(({ payee, actual, earned, state }) => [payee, actual, earned, state])).toEqual([
      ['Quest Industries', 162_500, 1625, 'known'],
      ['Smith Plumbing', null, null, 'missing'],
      ['ACME Industrial', 62_500, 625, 'known'],
      ['Brekke LTD', 490_000, 4900, 'known'],
      ['Harbor Co', 12_750, 127.5, 'known'],
    ]);
    expect(outcome.rows[1]?.reason).toMatchObject({ key: 'reason.unreadableRows' });
    const broken = outcome.report.findings.filter(({ check }) => check === 'cell.notANumber').map(({ subject, severity }) => [severity, subject.sheet, subject.cell]);
    expect(broken).toContainEqual(['error', 'Rows', 'D3']);
    expect(outcome.report.run.reconciliation[0]).toMatchObject({ tableRows: 5, creditedRows: 4, unreadableRows: 1 });
  });
});
