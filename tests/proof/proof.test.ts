import fc from 'fast-check';
import { join } from 'node:path';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { day } from '../cases/workbook';
import { pastedCsv, sheetOf, type UserSheet } from '../real/user-workbook';
import { sharedData } from '../shared-data';
import { describeTool } from '../system-tools';
import { caseSheets } from './case-sheets';
import { proven, provenSheets, type Proven } from './proven-run';
import { manySchemes } from './many-schemes';
import { readProof, recalculated, type ProofReading } from './recalculated';

const today = 46_348;

async function sample(): Promise<Proven> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await workbook.write(sampleSheets());
  return proven(withoutMarks(workbook.save()), today);
}

/** Figures and days of a data set as numbers, as they come out of a program that exports workbooks. */
function typed(sheet: UserSheet): UserSheet {
  const contentOf = (cell: string | number | null): string | number | null => {
    if (typeof cell !== 'string') return cell;
    if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
    return /^\d{4}-\d\d-\d\d/.test(cell) ? day(cell.slice(0, 10)) : cell;
  };
  return { ...sheet, rows: sheet.rows.map((row, at) => (at === 0 ? row : row.map(contentOf))) };
}

async function adventureWorks(folder: string): Promise<Proven> {
  const data = ['SalesPerson', 'SalesOrders', 'SalesPersonQuotaHistory'].map((name) => typed(pastedCsv(join(folder, 'data', 'public', 'adventureworks', `${name}.csv`))));
  const people = data[0]?.rows.slice(1).map(([id]) => String(id)) ?? [];
  const sheets = [
    ...data,
    sheetOf('Measures', 'Measure | Aggregate | Column | Filter', 'SalesYTD | sum | SubTotal | OrderDate >= 2013-05-01', 'All sales | sum | SubTotal | -', 'Orders | count | - | -', 'Mean | average | SubTotal | -'),
    sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Commission | quarter | USD'),
    sheetOf(
      'Components',
      'Scheme | Component | Measure | Shape | Rate | Threshold | Above threshold | Calculated per',
      'Commission | Over quota | SalesYTD | flat | CommissionPct | 1000.5 | only the excess | -',
      'Commission | On all sales | All sales | flat | 0.001 | - | - | year to date',
      'Commission | Per order | Orders | flat | 1 | - | - | -',
      'Commission | Order by order | All sales | flat | 0.001 | - | - | deal',
      'Commission | On the mean | Mean | flat | 0.01 | - | - | -',
    ),
    sheetOf('Assignments', 'Person | Scheme', ...people.map((id) => `${id} | Commission`)),
  ];
  return provenSheets(sheets, today, '2013-Q4');
}

async function crm(folder: string): Promise<Proven> {
  const data = ['sales_pipeline', 'sales_teams'].map((name) => typed(pastedCsv(join(folder, 'data', 'public', 'crm-sales-opportunities', `${name}.csv`))));
  const agents = data[1]?.rows.slice(1).map(([name]) => String(name)) ?? [];
  const measures = ['Revenue | sum | close_value | deal_stage = Won', 'Closed | count | - | deal_stage = Won|Lost', 'Not won | count | - | deal_stage <> Won', 'GTX Pro | sum | close_value | deal_stage = Won; product = gtxpro', 'Large | sum | close_value | close_value > 1000'];
  const names = measures.map((line) => line.split(' | ')[0] ?? '');
  const sheets = [
    ...data,
    sheetOf('Measures', 'Measure | Aggregate | Column | Filter', ...measures),
    sheetOf('Schemes', 'Scheme | Paid per | Currency', 'Plan | quarter | USD'),
    sheetOf('Components', 'Scheme | Component | Measure | Input | Shape | Rate', ...names.map((name) => `Plan | ${name} | ${name} | amount | flat | 0.013`)),
    sheetOf('Assignments', 'Person | Scheme', ...agents.map((agent) => `${agent} | Plan`)),
  ];
  return provenSheets(sheets, today, '2017-Q4');
}

const read = (books: readonly Proven[]): readonly ProofReading[] => recalculated(books.map(({ bytes }) => bytes)).map((sheet) => readProof(sheet('Koers Proof')));

describeTool('soffice', 'the proof, recalculated by LibreOffice', () => {
  it('gives every payout of the sample workbook to the cent, from the user’s own cells alone', async () => {
    const [proof] = read([await sample()]);
    expect(proof).toMatchObject({ verdict: '✓ All 30 payouts are right to the cent', right: 30, wrong: [], depth: expect.stringMatching(/^30 of the 30 payouts proven completely by formula: every figure/) });
  }, 240_000);

  it('gives every payout of two hundred random schemes to the cent', async () => {
    const cases = fc.sample(manySchemes, { seed: 20_261_122, numRuns: 10 });
    const books: Proven[] = [];
    for (const one of cases) books.push(await provenSheets(caseSheets(one), day('2026-06-30'), '2026-Q2'));
    const proofs = read(books);
    expect(proofs.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(Math.min(...proofs.map(({ right }) => right))).toBeGreaterThan(200);
  }, 600_000);

  it('shows ✗ when a cell that a payout comes from is changed after the calculation', async () => {
    const sheets = (amount: number): readonly UserSheet[] => [
      sheetOf('Sales', 'Date | Sales person | Amount', `${day('2026-09-03')} | Anna | ${amount}`, `${day('2026-09-04')} | Bram | 500`),
      sheetOf('People', 'Id', 'Anna', 'Bram'),
      sheetOf('Measures', 'Measure', 'Revenue'),
      sheetOf('Schemes', 'Scheme | Paid per', 'Plan | month'),
      sheetOf('Components', 'Scheme | Component | Measure | Input | Shape | Rate', 'Plan | Part | Revenue | amount | flat | 0.05'),
      sheetOf('Assignments', 'Person | Scheme', 'Anna | Plan', 'Bram | Plan'),
    ];
    const [before, after] = [await provenSheets(sheets(1000), today), await provenSheets(sheets(1001), today, undefined, sheets(1000))];
    const [right, wrong] = read([before, after]);
    expect(right).toMatchObject({ verdict: '✓ All 2 payouts are right to the cent', right: 2, wrong: [] });
    expect(wrong).toMatchObject({ verdict: '✗ Not equal: 1 of the 2 payouts', right: 1 });
    expect(wrong?.wrong).toHaveLength(1);
  }, 240_000);

  const shared = sharedData;
  if (shared === undefined) it.skip('gives every payout on public data to the cent: needs the shared data folder', () => undefined);
  else {
    it('gives every payout on AdventureWorks and on the CRM opportunities to the cent', async () => {
      const [works, opportunities] = read([await adventureWorks(shared), await crm(shared)]);
      expect(works?.wrong).toEqual([]);
      expect(works?.right).toBeGreaterThan(50);
      expect(opportunities?.wrong).toEqual([]);
      expect(opportunities?.right).toBeGreaterThan(100);
    }, 240_000);
  }
});
