import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import { cellsOn } from './desk';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

const bonus = (name: string, count: number): SheetSpec =>
  sheetSpec({ cells: [{ row: 1, column: 5, content: name }], tables: [tableSpec({ rows: Array.from({ length: count }, (_, i) => [`${name} ${i}`, i]) })] });

let desk: ExcelDesk;
const open = async (): Promise<void> => {
  desk = await excelDesk({ file: salesBook() });
  await desk.workbook.write([bonus('oud', 3)]);
};
afterEach(() => desk.close());

const seen = async (): Promise<string> => JSON.stringify(await cellsOn(desk.workbook, 'Koers Bonus'));

/** Does something else just before the n-th batch (from 0) that Koers sends; true = that batch came. */
function before(n: number, deed: () => Promise<unknown>): () => boolean {
  const real = desk.excel.Excel;
  let count = 0;
  let isDone = false;
  const run = async (batch: unknown): Promise<unknown> => {
    if (count++ === n) {
      Object.assign(globalThis, { Excel: real });
      await deed();
      isDone = true;
    }
    return (real as unknown as { run(batch: unknown): Promise<unknown> }).run(batch);
  };
  Object.assign(globalThis, { Excel: Object.assign(Object.create(real) as object, { run }) });
  return () => isDone;
}

describe('a write while Koers in another window begins', () => {
  it('is the old sheet or the new one, never a mixture, and what is told is so', async () => {
    await open();
    const old = await seen();
    await desk.workbook.write([bonus('nieuw', 7)]);
    const fresh = await seen();
    desk.close();
    const told = new Map<string, string>([['written', fresh], ['changedMeanwhile', old], ['notFound', old]]);
    let isReached = () => true;
    for (let n = 0; isReached(); n++) {
      await open();
      const other = excelWorkbook();
      isReached = before(n, () => other.outline());
      const end = await desk.workbook.write([bonus('nieuw', 7)]).then(() => 'written', ({ reason }: { reason: string }) => reason);
      Object.assign(globalThis, { Excel: desk.excel.Excel });
      expect({ n, end, seen: await seen() }).toEqual({ n, end, seen: told.get(end) });
      if (isReached()) desk.close();
      expect(n).toBeLessThan(30);
    }
  }, 60_000);

  it('can be done again', async () => {
    await open();
    before(5, () => excelWorkbook().outline());
    await expect(desk.workbook.write([bonus('nieuw', 7)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    await desk.workbook.write([bonus('nieuw', 7)]);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toHaveLength(8);
    expect(await desk.workbook.undo()).toBe(true);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toHaveLength(4);
  });
});
