import type { Workbook } from '../../../src/ports/workbook';
import { openXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { close, exampleBook, ledgerIn, said } from './books-at';

/** A workbook whose n-th change fails, before or after it was carried out. */
function failing(workbook: Workbook, n: number, how: 'before' | 'after'): Workbook & { readonly changes: () => number } {
  let count = 0;
  const once = async <T>(act: () => Promise<T>): Promise<T> => {
    count += 1;
    if (count === n && how === 'before') throw new Error('the power went');
    const result = await act();
    if (count === n) throw new Error('the power went');
    return result;
  };
  return {
    ...workbook,
    write: (sheets, progress) => once(() => workbook.write(sheets, progress)),
    append: (table, rows) => once(() => workbook.append(table, rows)),
    change: (changes) => once(() => workbook.change(changes)),
    changes: () => count,
  };
}

let book: Uint8Array;
beforeAll(async () => {
  book = await exampleBook();
});

async function undisturbed(): Promise<{ readonly ledger: unknown; readonly changes: number }> {
  const workbook = failing(openXlsxWorkbook(book), Infinity, 'before');
  await close(workbook);
  return { ledger: said(await ledgerIn(workbook)), changes: workbook.changes() };
}

/** How many rows the stored schemes have. */
async function versionRows(workbook: Workbook): Promise<number> {
  const { top, bottom } = (await workbook.outline()).tables.find(({ name }) => name === 'Regelingversies')!.area;
  return bottom - top;
}

describe('a close that is interrupted', () => {
  it.each(['before', 'after'] as const)('in a file at any change, %s it was made, loses and doubles nothing when it is done again', async (how) => {
    const plain = await undisturbed();
    expect(plain.changes).toBe(4);
    for (let n = 1; n <= plain.changes; n += 1) {
      const workbook = openXlsxWorkbook(book);
      await expect(close(failing(workbook, n, how))).rejects.toThrow('the power went');
      const again = await close(workbook);
      expect(again.kind === 'closed' || again.why.kind === 'alreadyClosed').toBe(true);
      const ledger = await ledgerIn(workbook);
      expect({ n, ledger: said(ledger), unfinished: ledger.unfinished }).toEqual({ n, ledger: plain.ledger, unfinished: [] });
      expect(await versionRows(workbook)).toEqual(await versionsOf());
    }
  }, 120_000);
});

async function versionsOf(): Promise<number> {
  const workbook = openXlsxWorkbook(book);
  await close(workbook);
  return versionRows(workbook);
}
