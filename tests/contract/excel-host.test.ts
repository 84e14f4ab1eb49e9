import { excelSelection } from '../../src/excel/excel-selection';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from '../xlsx/write-spec';
import { namedBook, salesBook } from './books';
import { cellsIn, cellsOn } from './desk';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await excelDesk({ file: salesBook() });
});
afterEach(() => desk.close());

const rows = (count: number) => Array.from({ length: count }, (_, i) => [`Persoon ${i}`, i]);
const tall = (count: number): SheetSpec => sheetSpec({ tables: [tableSpec({ rows: rows(count) })] });

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  desk.excel.traffic.reset();
  await work();
  return desk.excel.traffic.syncs;
}

describe('the number of syncs', () => {
  it('of a write does not depend on the number of rows', async () => {
    await desk.workbook.write([tall(3)]);
    const few = await syncsOf(() => desk.workbook.write([tall(3)]));
    expect(await syncsOf(() => desk.workbook.write([tall(3000)]))).toBe(few);
    expect(few).toBeLessThanOrEqual(30);
  });

  it('of an outline does not depend on the number of sheets and tables', async () => {
    const few = await syncsOf(() => desk.workbook.outline());
    await desk.workbook.write([richSpec, explanationSpec]);
    await desk.workbook.outline();
    // The date system was asked for the first time only.
    expect(await syncsOf(() => desk.workbook.outline())).toBe(few - 1);
  });

  it('of a change and of an append does not depend on how much is changed', async () => {
    const change = (count: number) => Array.from({ length: count }, (_, i) => ({ sheet: 'Sales', cell: `H${i + 1}`, expected: null, value: i }));
    await desk.workbook.outline();
    const few = await syncsOf(() => desk.workbook.change(change(1)));
    expect(await syncsOf(() => desk.workbook.change(change(50).slice(1)))).toBe(few);
    const one = await syncsOf(() => desk.workbook.append('Verkopen', rows(1)));
    expect(await syncsOf(() => desk.workbook.append('Verkopen', rows(4)))).toBe(one);
  });

  it('of reading is one per block, two where texts look like errors', async () => {
    await desk.workbook.outline();
    const area = { sheet: 'Sales', top: 1, left: 1, bottom: 9, right: 4 };
    const plain = await syncsOf(() => cellsIn(desk.workbook, area));
    await desk.workbook.change([{ sheet: 'Sales', cell: 'D1', expected: null, value: '#N/A' }]);
    expect(await syncsOf(() => cellsIn(desk.workbook, area))).toBeLessThanOrEqual(2 * plain);
  });
});

describe('Excel’s limits', () => {
  it('make blocks smaller, and every cell comes through', async () => {
    desk.close();
    desk = await excelDesk({ file: salesBook(), payloadLimit: 60_000 });
    await desk.workbook.write([tall(4000)]);
    const cells = await cellsOn(desk.workbook, 'Koers Bonus');
    expect([cells.length, cells[1], cells[4000]]).toEqual([4001, ['Persoon 0', 0], ['Persoon 3999', 3999]]);
  });

  it('no request or answer is larger than 4 MB', async () => {
    desk.excel.traffic.reset();
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ rows: Array.from({ length: 20_000 }, (_, i) => [`Een tamelijk lange naam met een aanhalingsteken " en volgnummer ${i} ${'x'.repeat(150)}`, i]) })] })]);
    const sizes = desk.excel.traffic.requests.flatMap(({ request, response }) => [request, response]);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  });
});

describe('what Excel refuses', () => {
  it('while the user types in a cell says so', async () => {
    desk.excel.editing = true;
    await expect(desk.workbook.outline()).rejects.toMatchObject({ reason: 'editing', detail: expect.stringContaining('InvalidOperationInCellEditMode') as string });
    await expect(desk.workbook.write([sheetSpec({})])).rejects.toMatchObject({ reason: 'editing' });
    desk.excel.editing = false;
    await expect(desk.workbook.write([sheetSpec({})])).resolves.toHaveLength(1);
  });

  it('in a read-only workbook says so', async () => {
    desk.excel.book.ReadOnly = true;
    await expect(desk.workbook.write([sheetSpec({})])).rejects.toMatchObject({ reason: 'readOnly' });
    await expect(desk.workbook.append('Verkopen', [['x', 1]])).rejects.toMatchObject({ reason: 'readOnly' });
    await expect(desk.workbook.change([{ sheet: 'Sales', cell: 'A2', expected: 'Anna', value: 'x' }])).rejects.toMatchObject({ reason: 'readOnly' });
  });

  it('once, when it does not answer a question, is asked again', async () => {
    await desk.workbook.outline();
    desk.excel.failAt(1, 'after');
    await expect(desk.workbook.outline()).resolves.toMatchObject({ date1904: false });
  });

  it('to select on a hidden sheet is told', async () => {
    desk.close();
    desk = await excelDesk({ file: namedBook('Zichtbaar') });
    await desk.workbook.write([sheetSpec({})]);
    desk.excel.book.sheet('Koers Bonus')!.Visibility = 'Hidden';
    expect((await desk.workbook.outline()).sheets[1]).toMatchObject({ visible: false, owned: 'bonus' });
    await expect(desk.workbook.select('Koers Bonus', 'A1')).rejects.toMatchObject({ reason: 'notFound' });
  });
});

describe('the copies that a write keeps', () => {
  const hidden = () => desk.excel.book.sheets.filter(({ Visibility }) => Visibility !== 'Visible').map(({ Name, Visibility }) => [Name, Visibility]);
  const marks = () => desk.excel.book.names.filter(({ Name, home }) => Name.startsWith('_koers.') && home === undefined).map(({ Name }) => Name).sort();

  it('are very hidden, in no outline, and only of sheets that were there', async () => {
    await desk.workbook.write([richSpec]);
    expect(hidden()).toEqual([]);
    await desk.workbook.write([richSpec, explanationSpec]);
    expect(hidden()).toEqual([['_koers.undo.bonus', 'VeryHidden']]);
    expect((await desk.workbook.outline()).sheets.map(({ name }) => name)).toEqual(['Sales', 'Koers Bonus', 'Koers Uitleg']);
    expect((await desk.workbook.outline()).tables.map(({ name }) => name)).toEqual(['Verkopen', 'KoersBonus']);
  });

  it('are gone after an undo, an append, a change and at the next start', async () => {
    for (const end of [
      () => desk.workbook.undo(),
      () => desk.workbook.append('Verkopen', [['Cor', 1]]),
      () => desk.workbook.change([{ sheet: 'Sales', cell: 'A2', expected: 'Anna', value: 'Anna' }]),
      () => excelWorkbook().outline(),
    ]) {
      await desk.workbook.write([tall(2)]);
      await desk.workbook.write([tall(3)]);
      expect(hidden()).toEqual([['_koers.undo.bonus', 'VeryHidden']]);
      await end();
      expect([hidden(), marks()]).toEqual([[], ['_koers.bonus']]);
    }
  });

  it('put a sheet back at the next start, when the write was cut off', async () => {
    await desk.workbook.write([tall(2)]);
    const before = await cellsOn(desk.workbook, 'Koers Bonus');
    desk.excel.failAt(8, 'after', true);
    await expect(desk.workbook.write([tall(5), explanationSpec])).rejects.toMatchObject({ reason: 'unreachable' });
    desk.excel.heal();
    const next = excelWorkbook();
    expect((await next.outline()).sheets.map(({ name }) => name)).toEqual(['Sales', 'Koers Bonus']);
    expect(await cellsOn(next, 'Koers Bonus')).toEqual(before);
    expect([hidden(), marks()]).toEqual([[], ['_koers.bonus']]);
  });
});

describe('a write that was cut off and can no longer be put back', () => {
  it('because its user has protected the sheet keeps nothing hidden, and Koers works', async () => {
    await desk.workbook.write([tall(2)]);
    desk.excel.failAt(8, 'after', true);
    await expect(desk.workbook.write([tall(5)])).rejects.toMatchObject({ reason: 'unreachable' });
    desk.excel.heal();
    await desk.protect('Koers Bonus');
    const next = excelWorkbook();
    expect((await next.outline()).sheets.map(({ name }) => name)).toEqual(['Sales', 'Koers Bonus']);
    expect(desk.excel.book.sheets.map(({ Name }) => Name)).toEqual(['Sales', 'Koers Bonus']);
    await expect(next.write([tall(5)])).rejects.toMatchObject({ reason: 'protected' });
  });
});

describe('the selection', () => {
  it('is the cell that the user selected, and its changes are told until nobody listens', async () => {
    const told: unknown[] = [];
    desk.excel.book.user.select("Sales!B2:C3");
    expect(await excelSelection().current()).toEqual({ sheet: 'Sales', cell: 'B2' });
    const stop = await excelSelection().watch((cell) => told.push(cell));
    await desk.workbook.select('Sales', 'D9');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual([{ sheet: 'Sales', cell: 'D9' }]);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await desk.workbook.select('Sales', 'A1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toHaveLength(1);
  });
});
