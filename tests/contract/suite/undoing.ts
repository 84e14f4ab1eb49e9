import { explanationSpec, richSpec, sheetSpec, tableSpec } from '../../xlsx/write-spec';
import { salesBook } from '../books';
import type { Desk, OpenDesk } from '../desk';
import { cellsOn } from '../desk';

const first = sheetSpec({ cells: [{ row: 1, column: 1, content: '=eerst' }, { row: 1, column: 2, content: { formula: 'SUM(KoersBonus[Bonus])', value: 30 } }], tables: [tableSpec({ row: 3 })] });
const second = sheetSpec({ cells: [{ row: 1, column: 1, content: 'daarna' }], tables: [tableSpec({ row: 8, name: 'Anders', rows: [['x', 1], ['y', 2], ['z', 3]] })] });

export function undoes(open: OpenDesk): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open(salesBook());
  });
  afterEach(() => desk.close());
  const seen = async () => ({ outline: await desk.workbook.outline(), sales: await cellsOn(desk.workbook, 'Sales'), bonus: await cellsOn(desk.workbook, 'Koers Bonus') });

  it('takes away the sheets of a first write', async () => {
    const before = await seen();
    await desk.workbook.write([richSpec, explanationSpec]);
    expect(await desk.workbook.undo()).toBe(true);
    expect(await seen()).toEqual(before);
  });

  it('puts the sheet of the first write back after a second', async () => {
    await desk.workbook.write([first]);
    const before = await seen();
    await desk.workbook.write([second, explanationSpec]);
    expect(await desk.workbook.undo()).toBe(true);
    expect(await seen()).toEqual(before);
    expect(await desk.formula('Koers Bonus', 'B1')).toBe('SUM(KoersBonus[Bonus])');
  });

  it('puts everything of a rich sheet back', async () => {
    await desk.workbook.write([richSpec]);
    const before = await seen();
    await desk.workbook.write([second]);
    await desk.workbook.undo();
    expect(await seen()).toEqual(before);
  });

  it('puts a table back beside and above cells that it must not take in', async () => {
    const around = (row: number) => [3, 5].map((column) => ({ row, column, content: `naast ${row}` }));
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ row: 2, column: 1 })], cells: [...around(2), ...around(3), ...around(4), { row: 5, column: 1, content: 'onder' }, { row: 5, column: 2, content: 'onder' }] })]);
    const before = await seen();
    await desk.workbook.write([second]);
    await desk.workbook.undo();
    expect(await seen()).toEqual(before);
  });

  it('lets formulas of the user survive there and back', async () => {
    await desk.workbook.write([first]);
    await desk.type('Sales', 'F1', '=SUM(KoersBonus[Bonus])');
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ row: 5, rows: [] })] })]);
    await desk.workbook.undo();
    expect(await desk.formula('Sales', 'F1')).toBe('SUM(KoersBonus[Bonus])');
  });

  it('works once, and the next write can be undone again', async () => {
    await desk.workbook.write([first]);
    expect([await desk.workbook.undo(), await desk.workbook.undo()]).toEqual([true, false]);
    await desk.workbook.write([first]);
    expect(await desk.workbook.undo()).toBe(true);
  });

  it('has nothing to undo before a write, nor after a refused one or one that wrote nothing', async () => {
    const input = sheetSpec({ id: 'settings', kind: 'input', name: 'Instellingen' });
    expect(await desk.workbook.undo()).toBe(false);
    await desk.workbook.write([input]);
    await desk.workbook.write([input]);
    expect(await desk.workbook.undo()).toBe(false);
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({})], cells: [{ row: 1, column: 1, content: 'x' }] })]).catch(() => undefined);
    expect(await desk.workbook.undo()).toBe(false);
  });

  it('never takes rows away that were added after the write', async () => {
    await desk.workbook.write([first]);
    await desk.workbook.append('Verkopen', [['Cor', 3]]);
    expect(await desk.workbook.undo()).toBe(false);
    expect((await cellsOn(desk.workbook, 'Sales'))[3]).toEqual(['Cor', 3, null, null]);
  });
}
