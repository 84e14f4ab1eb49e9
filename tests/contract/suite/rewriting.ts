import type { CellContent } from '../../../src/spec/sheet-spec';
import { explanationSpec, sheetSpec, tableSpec } from '../../xlsx/write-spec';
import { salesBook } from '../books';
import type { Desk, OpenDesk } from '../desk';
import { cellsOn, sheetNames } from '../desk';

const names = (count: number): readonly (readonly CellContent[])[] => Array.from({ length: count }, (_, i) => [`Persoon ${i + 1}`, (i + 1) * 10]);
const bonus = (count: number) => sheetSpec({ cells: [{ row: 1, column: 1, content: `Bonus van ${count}` }], tables: [tableSpec({ row: 3, rows: names(count) })] });

export function rewritesInPlace(open: OpenDesk): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open(salesBook());
    await desk.workbook.write([bonus(3)]);
  });
  afterEach(() => desk.close());

  it.each([1, 2, 3, 4, 40])('grows and shrinks with its rows: %i', async (count) => {
    expect(await desk.workbook.write([bonus(count)])).toEqual([{ id: 'bonus', name: 'Koers Bonus', isNew: false }]);
    const blank = [null, null];
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([[`Bonus van ${count}`, null], blank, ['Naam', 'Bonus'], ...names(count)]);
    expect((await desk.workbook.outline()).tables[1]).toMatchObject({ name: 'KoersBonus', area: { top: 3, bottom: 3 + count } });
  });

  it('lets a formula of the user that points at a cell or at a table column survive', async () => {
    await desk.type('Sales', 'F1', "='Koers Bonus'!B4*2");
    await desk.type('Sales', 'F2', '=SUM(KoersBonus[Bonus])');
    await desk.type('Sales', 'F3', "='Koers Bonus'!A1");
    await desk.workbook.write([bonus(5)]);
    await desk.workbook.write([bonus(1)]);
    expect(await desk.formula('Sales', 'F1')).toBe("'Koers Bonus'!B4*2");
    expect(await desk.formula('Sales', 'F2')).toBe('SUM(KoersBonus[Bonus])');
    expect(await desk.formula('Sales', 'F3')).toBe("'Koers Bonus'!A1");
  });

  it('lets a formula on a table column survive when the table gets columns, loses some and moves', async () => {
    await desk.type('Sales', 'F1', '=SUM(KoersBonus[Bonus])');
    const columns = [{ header: 'Naam' }, { header: 'Team' }, { header: 'Bonus' }, { header: 'Deel' }];
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ row: 8, column: 2, columns, rows: [['Anna', 'Noord', 7, 1]] })] })]);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([['Naam', 'Team', 'Bonus', 'Deel'], ['Anna', 'Noord', 7, 1]]);
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ columns: [{ header: 'Bonus' }, { header: 'Naam' }].slice(0, 1), rows: [[8], [9]] })] })]);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([['Bonus'], [8], [9]]);
    expect(await desk.formula('Sales', 'F1')).toBe('SUM(KoersBonus[Bonus])');
  });

  it('lets tables change places, come and go', async () => {
    const two = (first: string, second: string) => sheetSpec({ tables: [tableSpec({ name: first, rows: [[first, 1]] }), tableSpec({ name: second, row: 5, rows: [[second, 2], ['x', 3]], columns: [{ header: 'N', total: { text: 'Som' } }, { header: 'B', total: 'sum' }] })] });
    await desk.workbook.write([two('Een', 'Twee')]);
    await desk.workbook.write([two('Twee', 'Een')]);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([['Naam', 'Bonus'], ['Twee', 1], [null, null], [null, null], ['N', 'B'], ['Een', 2], ['x', 3], ['Som', 5]]);
    expect((await desk.workbook.outline()).tables.slice(1).map(({ name, area }) => [name, area.top, area.bottom]).sort()).toEqual([['Een', 5, 8], ['Twee', 1, 2]]);
    await desk.workbook.write([bonus(1)]);
    expect((await desk.workbook.outline()).tables.map(({ name }) => name)).toEqual(['Verkopen', 'KoersBonus']);
  });

  it('says the same when it is written twice', async () => {
    const once = [await desk.workbook.outline(), await cellsOn(desk.workbook, 'Koers Bonus')];
    await desk.workbook.write([bonus(3)]);
    expect([await desk.workbook.outline(), await cellsOn(desk.workbook, 'Koers Bonus')]).toEqual(once);
  });

  it('keeps the name that the user gave the sheet, and links and formulas follow', async () => {
    await desk.rename('Koers Bonus', "Bonus van 't jaar");
    expect(await desk.workbook.write([bonus(2), explanationSpec])).toEqual([
      { id: 'bonus', name: "Bonus van 't jaar", isNew: false },
      { id: 'explanation', name: 'Koers Uitleg', isNew: true },
    ]);
    expect(await desk.formula('Koers Uitleg', 'A2')).toBe("'Bonus van ''t jaar'!E12");
  });

  it('leaves the copy that a user made alone: it is not owned', async () => {
    const copy = await desk.copy('Koers Bonus');
    const before = await cellsOn(desk.workbook, copy);
    await desk.workbook.write([bonus(1)]);
    const { sheets } = await desk.workbook.outline();
    expect(sheets.find(({ name }) => name === copy)?.owned).toBeUndefined();
    expect(await cellsOn(desk.workbook, copy)).toEqual(before);
  });

  it('does not rewrite a sheet that its user has protected', async () => {
    const before = await cellsOn(desk.workbook, 'Koers Bonus');
    await desk.protect('Koers Bonus');
    await expect(desk.workbook.write([bonus(1)])).rejects.toMatchObject({ reason: 'protected' });
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual(before);
    expect(await sheetNames(desk.workbook)).toEqual(['Sales', 'Koers Bonus']);
  });

  it('touches no other sheet', async () => {
    const before = await cellsOn(desk.workbook, 'Sales');
    await desk.workbook.write([bonus(9)]);
    expect(await cellsOn(desk.workbook, 'Sales')).toEqual(before);
  });
}
