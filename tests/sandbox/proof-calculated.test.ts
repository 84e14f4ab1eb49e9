import fc from 'fast-check';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';
import { loadBook } from '../../sandbox/book/load-book';
import type { Workbook } from '../../sandbox/model/workbook';
import { verdictIn } from '../../src/app/engine/proof-verdict';
import { nodeCodec } from '../../src/cli/node-codec';
import { runBonus } from '../../src/reward/run-bonus';
import { proofSheet } from '../../src/sheets/proof/proof-sheet';
import { readTables } from '../../src/tables/read-tables';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { day } from '../cases/workbook';
import { excelDesk } from '../contract/excel-desk';
import { caseSheets } from '../proof/case-sheets';
import { manySchemes } from '../proof/many-schemes';
import type { Proven } from '../proof/proven-run';
import { proven, provenSheets } from '../proof/proven-run';
import type { ProofReading } from '../proof/recalculated';
import { readProof } from '../proof/recalculated';
import { sheetOf, type UserSheet } from '../real/user-workbook';

const today = 46_348;

const bookOf = ({ bytes }: Proven): Promise<Workbook> => loadBook(bytes, { codec: nodeCodec, locale: 'en-US' });

/** The proof sheet as the simulated Excel calculates it; what it cannot calculate is a failure of the test. */
function proofIn(book: Workbook): ProofReading {
  const sheet = book.sheet('Koers Proof')!;
  const used = sheet.cells.used({ row: 0, column: 0, rows: 1_048_576, columns: 20 })!;
  const values = sheet.GetCell(0, 0).GetResizedRange(used.row + used.rows - 1, used.column + used.columns - 1).Values!;
  expect([...book.calculator.uncalculated]).toEqual([]);
  return readProof(values.map((row) => row.map(String)));
}

async function sampleFile(): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await workbook.write(sampleSheets());
  return withoutMarks(workbook.save());
}

describe('the proof, calculated by the simulated Excel', () => {
  it('gives every payout of the sample workbook to the cent, from the user’s own cells alone', async () => {
    expect(proofIn(await bookOf(await proven(await sampleFile(), today)))).toMatchObject({ verdict: '✓ All 30 payouts are right to the cent', right: 30, wrong: [] });
  }, 240_000);

  it('tells the add-in that writes the proof, in a Dutch Excel, that every payout is right', async () => {
    const { workbook, excel, close } = await excelDesk({ file: await sampleFile(), locale: 'nl-NL' });
    const tables = await readTables(await workbook.outline(), (area) => workbook.read(area));
    const { spec } = proofSheet(runBonus(tables, { today }), { language: 'nl', runDay: today, source: 'Voorbeeld.xlsx' });
    const sheets = await workbook.write([spec]);
    expect(await verdictIn(workbook, sheets)).toMatchObject({ verdict: expect.stringMatching(/^✓ Alle 30 uitbetalingen/) });
    expect([...excel.book.calculator.uncalculated]).toEqual([]);
    close();
  }, 240_000);

  it('gives every payout of forty random schemes to the cent', async () => {
    const cases = fc.sample(manySchemes, { seed: 20_261_122, numRuns: 2 });
    let right = 0;
    for (const one of cases) {
      const proof = proofIn(await bookOf(await provenSheets(caseSheets(one), day('2026-06-30'), '2026-Q2')));
      expect(proof.wrong).toEqual([]);
      expect(proof.verdict).toMatch(/^✓/);
      right += proof.right;
    }
    expect(right).toBeGreaterThan(40);
  }, 240_000);

  it('shows ✗ as soon as a cell that a payout comes from is changed', async () => {
    const sheets: readonly UserSheet[] = [
      sheetOf('Sales', 'Date | Sales person | Amount', `${day('2026-09-03')} | Anna | 1000`, `${day('2026-09-04')} | Bram | 500`),
      sheetOf('People', 'Id', 'Anna', 'Bram'),
      sheetOf('Measures', 'Measure', 'Revenue'),
      sheetOf('Schemes', 'Scheme | Paid per', 'Plan | month'),
      sheetOf('Components', 'Scheme | Component | Measure | Input | Shape | Rate', 'Plan | Part | Revenue | amount | flat | 0.05'),
      sheetOf('Assignments', 'Person | Scheme', 'Anna | Plan', 'Bram | Plan'),
    ];
    const book = await bookOf(await provenSheets(sheets, today));
    expect(proofIn(book)).toMatchObject({ verdict: '✓ All 2 payouts are right to the cent', wrong: [] });
    book.sheet('Sales')!.GetRange('C2').Values = [[1001]];
    const changed = proofIn(book);
    expect([changed.verdict, changed.wrong.length]).toEqual(['✗ Not equal: 1 of the 2 payouts', 1]);
  }, 240_000);
});
