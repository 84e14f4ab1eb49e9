import { excelWorkbook } from '../../src/excel/excel-workbook';
import { templateSheets } from '../../src/sheets/template';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import { cellsOn } from './desk';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await excelDesk({ file: salesBook() });
});
afterEach(() => desk.close());

const bonus = (count: number): SheetSpec => sheetSpec({ tables: [tableSpec({ rows: Array.from({ length: count }, (_, i) => [`Persoon ${i}`, i]) })] });
const bonusRows = async (): Promise<number> => (await cellsOn(desk.workbook, 'Koers Bonus')).length - 1;
const names = () => desk.excel.book.sheets.map(({ Name }) => Name);
const marks = () => desk.excel.book.names.map(({ Name }) => Name);

describe('an undo of new input sheets', () => {
  it.each(['nl', 'en'] as const)('takes away a template that nobody touched: %s', async (language) => {
    await desk.workbook.write(templateSheets(language));
    expect(await desk.workbook.undo()).toBe(true);
    expect(names()).toEqual(['Sales']);
    expect(marks()).toEqual([]);
  });

  it.each([
    ['a value in a blank cell', 'A3', 'mijn werk'],
    ['another value', 'B2', 11],
    ['a formula below', 'D40', '=1+1'],
  ])('leaves a sheet that its user has worked on: %s', async (_, cell, value) => {
    const input = sheetSpec({ id: 'settings', kind: 'input', name: 'Instellingen', tables: [tableSpec({ name: 'KoersSettings', rows: [['a', 10], [null, null]] })] });
    await desk.workbook.write([input, bonus(1)]);
    desk.excel.book.user.type(`Instellingen!${cell}`, value);
    expect(await desk.workbook.undo()).toBe(true);
    expect(names()).toEqual(['Sales', 'Instellingen']);
    expect(marks()).toEqual(['_koers.settings']);
    expect(desk.excel.book.sheet('Instellingen')?.GetRange(cell).Formulas).toEqual([[value]]);
  });
});

describe('an undo of long texts', () => {
  it('stays below what Excel sends and takes at once', async () => {
    const long = (count: number) => sheetSpec({ tables: [tableSpec({ rows: Array.from({ length: count }, (_, i) => [`${i} ${'é"x'.repeat(100)}`, i]) })], cells: [{ row: 1, column: 4, content: { formula: 'SUM(KoersBonus[Bonus])', value: 0 } }] });
    await desk.workbook.write([long(10_000)]);
    const before = await cellsOn(desk.workbook, 'Koers Bonus');
    await desk.workbook.write([bonus(2)]);
    expect(await desk.workbook.undo()).toBe(true);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual(before);
    expect(await desk.formula('Koers Bonus', 'D1')).toBe('SUM(KoersBonus[Bonus])');
    expect(names()).toEqual(['Sales', 'Koers Bonus']);
  }, 30_000);
});

describe('an undo that cannot be', () => {
  beforeEach(async () => {
    await desk.workbook.write([bonus(2)]);
    await desk.workbook.write([bonus(5)]);
  });

  it('because Koers in another window took the copies away says that there is nothing to undo', async () => {
    await excelWorkbook().outline();
    expect(await desk.workbook.undo()).toBe(false);
    expect(marks()).toEqual(['_koers.bonus']);
    expect(await bonusRows()).toBe(5);
  });

  it('while the sheet is protected is refused, and done afterwards', async () => {
    await desk.protect('Koers Bonus');
    await expect(desk.workbook.undo()).rejects.toMatchObject({ reason: 'protected', detail: 'Koers Bonus' });
    await desk.workbook.outline();
    desk.excel.book.sheet('Koers Bonus')!.Protection.Unprotect('');
    expect(await desk.workbook.undo()).toBe(true);
    expect(await bonusRows()).toBe(2);
  });

  it('while the workbook is protected is refused, and done afterwards', async () => {
    await desk.protectBook();
    await expect(desk.workbook.undo()).rejects.toMatchObject({ reason: 'protected' });
    desk.excel.book.Protection.Unprotect('');
    expect(await desk.workbook.undo()).toBe(true);
    expect(await bonusRows()).toBe(2);
  });
});

describe('copies that cannot be taken away', () => {
  beforeEach(async () => {
    await desk.workbook.write([bonus(2)]);
    await desk.workbook.write([bonus(5)]);
  });

  it('because the workbook is protected do not keep Koers from reading and appending; they go when they can', async () => {
    await desk.protectBook();
    const next = excelWorkbook();
    expect((await next.outline()).sheets.map(({ name }) => name)).toEqual(['Sales', 'Koers Bonus']);
    await next.append('Verkopen', [['Cor', 3]]);
    desk.excel.book.Protection.Unprotect('');
    await next.outline();
    expect([names(), marks()]).toEqual([['Sales', 'Koers Bonus'], ['_koers.bonus']]);
  });

  it('because the workbook is read-only do not keep Koers from reading', async () => {
    desk.excel.book.ReadOnly = true;
    expect((await excelWorkbook().outline()).sheets.map(({ name }) => name)).toEqual(['Sales', 'Koers Bonus']);
  });

  it('after a write that was cut off, in a workbook protected since, do not keep Koers from reading', async () => {
    desk.excel.failAt(8, 'after', true);
    await expect(desk.workbook.write([bonus(9)])).rejects.toMatchObject({ reason: 'unreachable' });
    desk.excel.heal();
    await desk.protectBook();
    const next = excelWorkbook();
    await expect(next.outline()).resolves.toBeDefined();
    desk.excel.book.Protection.Unprotect('');
    await next.outline();
    expect([await bonusRows(), marks()]).toEqual([5, ['_koers.bonus']]);
  });
});
