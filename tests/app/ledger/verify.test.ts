import { ledgerState } from '../../../src/app/ledger/ledger-state';
import type { Workbook } from '../../../src/ports/workbook';
import { openXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { day } from '../../cases/workbook';
import { close, exampleBook, ledgerIn } from './books-at';

const findingsIn = async (workbook: Workbook) => (await ledgerState(workbook, { today: day('2026-04-20'), fallbackLanguage: 'nl' })).findings.map(({ check, args }) => [check, args]);

/** Types over the cell of a column of a table, in its n-th row. */
async function type(workbook: Workbook, table: string, at: { readonly column: string; readonly row: number; readonly from: string | number; readonly to: string | number }): Promise<void> {
  const { area } = (await workbook.outline()).tables.find(({ name }) => name === table)!;
  await workbook.change([{ sheet: area.sheet, cell: `${at.column}${area.top + at.row}`, expected: at.from, value: at.to }]);
}

describe('the verification of a close', () => {
  let workbook: Workbook;
  beforeEach(async () => {
    workbook = openXlsxWorkbook(await exampleBook());
    await close(workbook);
  });

  it('finds nothing while nothing has changed', async () => {
    expect(await findingsIn(workbook)).toEqual([]);
  });

  it('names the line that was changed', async () => {
    const [line] = (await ledgerIn(workbook)).lines;
    const letter = line!.row.letters!['amount']!;
    await type(workbook, 'Grootboek', { column: letter, row: 1, from: 2175, to: 3175 });
    expect((await findingsIn(workbook)).map(([check]) => check)).toEqual(expect.arrayContaining(['ledger.changed', 'close.lines']));
    expect(await close(workbook, { period: '2026-Q2', today: day('2026-07-05') })).toMatchObject({ kind: 'refused', why: { kind: 'ledgerUnclear' } });
  });

  it('tells by how much a period differs after a sale was changed', async () => {
    const sales = (await workbook.outline()).tables.find(({ name }) => name === 'Verkopen')!;
    // M02 sold 18,250 and now 28,250: 3 % of 10,000 more.
    await workbook.change([{ sheet: sales.area.sheet, cell: `E${sales.area.top + 3}`, expected: 18250, value: 28250 }]);
    expect(await findingsIn(workbook)).toEqual([['close.differs', { period: '2026-Q1', payouts: 1, amount: 300, currency: 'EUR', added: [], changed: [expect.any(String)], removed: [] }]]);
  });

  it('calculates a closed period with the schemes of then, whatever they are now', async () => {
    const tiers = (await workbook.outline()).tables.find(({ name }) => name === 'Staffels')!;
    await workbook.change([{ sheet: tiers.area.sheet, cell: `E${tiers.area.top + 1}`, expected: 0.03, value: 0.04 }]);
    expect(await findingsIn(workbook)).toEqual([]);
  });
});
