import { sheetSpec, tableSpec } from '../../xlsx/write-spec';
import { salesBook } from '../books';
import type { Desk, OpenDesk } from '../desk';
import { cellsIn, cellsOn } from '../desk';

export function editsCells(open: OpenDesk): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open(salesBook());
  });
  afterEach(() => desk.close());
  const table = async () => (await desk.workbook.outline()).tables.find(({ name }) => name === 'Verkopen')?.area;
  const rows = (bottom: number) => cellsIn(desk.workbook, { sheet: 'Sales', top: 2, left: 1, bottom, right: 2 });

  describe('appending', () => {
    it('adds rows below the last one, and the table grows', async () => {
      await desk.workbook.append('verkopen', [['Cor', 3.5], ['=1+1', null], [null, true]]);
      expect(await rows(6)).toEqual([['Anna', 10.5], ['Bram', -2], ['Cor', 3.5], ['=1+1', null], [null, true]]);
      expect(await table()).toMatchObject({ top: 1, bottom: 6 });
    });

    it('adds again behind what was added', async () => {
      await desk.workbook.append('Verkopen', [['Cor', 1]]);
      await desk.workbook.append('Verkopen', [['Dirk', 2]]);
      expect(await rows(5)).toEqual([['Anna', 10.5], ['Bram', -2], ['Cor', 1], ['Dirk', 2]]);
    });

    it('fills the blank row of an empty table first', async () => {
      await desk.workbook.write([sheetSpec({ id: 'settings', kind: 'input', name: 'Leeg', tables: [tableSpec({ name: 'Leeg', rows: [] })] })]);
      await desk.workbook.append('Leeg', [['Anna', 1], ['Bram', 2]]);
      expect(await cellsOn(desk.workbook, 'Leeg')).toEqual([['Naam', 'Bonus'], ['Anna', 1], ['Bram', 2]]);
    });

    it('covers no cell in use, not even a formula that shows nothing', async () => {
      await desk.type('Sales', 'B5', '=""');
      await expect(desk.workbook.append('Verkopen', [['Cor', 1], ['Dirk', 2]])).rejects.toMatchObject({ reason: 'occupied' });
      expect(await rows(4)).toEqual([['Anna', 10.5], ['Bram', -2], [null, null]]);
      expect(await table()).toMatchObject({ bottom: 3 });
    });

    it('keeps what stands beside the table', async () => {
      await desk.workbook.append('Verkopen', Array.from({ length: 8 }, (_, i) => [`Persoon ${i}`, i]));
      expect((await cellsOn(desk.workbook, 'Sales'))[8]).toEqual(['Persoon 5', 5, null, 'van mij']);
    });

    it('refuses a table with a totals row, a table that is not there and a row that is too wide', async () => {
      await desk.workbook.write([sheetSpec({ tables: [tableSpec({ columns: [{ header: 'A' }, { header: 'B', total: 'sum' }] })] })]);
      await expect(desk.workbook.append('KoersBonus', [['x', 1]])).rejects.toMatchObject({ reason: 'occupied' });
      await expect(desk.workbook.append('Weg', [['x']])).rejects.toMatchObject({ reason: 'notFound' });
      await expect(desk.workbook.append('Verkopen', [['x', 1, 2]])).rejects.toThrow('more values');
    });

    it('refuses a protected sheet', async () => {
      await desk.workbook.write([sheetSpec({ id: 'settings', kind: 'input', name: 'Dicht', tables: [tableSpec({ name: 'Dicht' })] })]);
      await desk.protect('Dicht');
      await expect(desk.workbook.append('Dicht', [['x', 1]])).rejects.toMatchObject({ reason: 'protected' });
    });
  });

  describe('widening and shrinking', () => {
    const wide = (bottom: number) => cellsIn(desk.workbook, { sheet: 'Sales', top: 1, left: 1, bottom, right: 4 });

    it('adds columns with their headers, empty below, and rows go into them', async () => {
      await desk.workbook.widen('Verkopen', ['Regio', 'A&B']);
      expect(await table()).toMatchObject({ left: 1, right: 4, bottom: 3 });
      expect((await wide(1))[0]?.slice(2)).toEqual(['Regio', 'A&B']);
      await desk.workbook.append('Verkopen', [['Cor', 3, 'Noord', 1]]);
      expect((await wide(4))[3]).toEqual(['Cor', 3, 'Noord', 1]);
    });

    it('takes off exactly what was added', async () => {
      const before = await cellsOn(desk.workbook, 'Sales');
      const outline = await table();
      await desk.workbook.widen('Verkopen', ['Regio']);
      await desk.workbook.append('Verkopen', [['Cor', 3, 'Noord'], ['Dirk', 4, 'Zuid']]);
      await desk.workbook.shrink('Verkopen', { rows: 2, columns: 1 });
      expect(await cellsOn(desk.workbook, 'Sales')).toEqual(before);
      expect(await table()).toEqual(outline);
    });

    it('leaves one blank row of a table that was empty', async () => {
      await desk.workbook.write([sheetSpec({ id: 'settings', kind: 'input', name: 'Leeg', tables: [tableSpec({ name: 'Leeg', rows: [] })] })]);
      const empty = (await desk.workbook.outline()).tables.find(({ name }) => name === 'Leeg')?.area;
      await desk.workbook.append('Leeg', [['Anna', 1], ['Bram', 2]]);
      await desk.workbook.shrink('Leeg', { rows: 2, columns: 0 });
      expect((await desk.workbook.outline()).tables.find(({ name }) => name === 'Leeg')?.area).toEqual(empty);
      await desk.workbook.append('Leeg', [['Cor', 3]]);
      expect(await cellsOn(desk.workbook, 'Leeg')).toEqual([['Naam', 'Bonus'], ['Cor', 3]]);
    });

    it('covers no cell in use beside the table, not even a formula that shows nothing', async () => {
      await desk.type('Sales', 'D2', '=""');
      await expect(desk.workbook.widen('Verkopen', ['Regio', 'Klant'])).rejects.toMatchObject({ reason: 'occupied' });
      expect(await table()).toMatchObject({ right: 2 });
    });
  });

  describe('changing', () => {
    const change = (cell: string, expected: string | number | boolean | null, value: string | number | boolean | null) => ({ sheet: 'sales', cell, expected, value });

    it('changes each cell that holds what is expected', async () => {
      await desk.workbook.change([change('A2', 'Anna', '=Anne'), change('B2', 10.5, 11), change('B3', -2, null), change('F1', null, true)]);
      expect(await rows(3)).toEqual([['=Anne', 11], ['Bram', null]]);
      expect(await cellsIn(desk.workbook, { sheet: 'Sales', top: 1, left: 6, bottom: 1, right: 6 })).toEqual([[true]]);
    });

    it('changes none when one holds something else', async () => {
      await expect(desk.workbook.change([change('A2', 'Anna', 'Anne'), change('B3', 0, 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile', detail: 'sales!B3' });
      expect(await rows(3)).toEqual([['Anna', 10.5], ['Bram', -2]]);
    });

    it('takes a number and the same number as text for two things, and a blank for no zero', async () => {
      await expect(desk.workbook.change([change('B2', '10.5', 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
      await expect(desk.workbook.change([change('F9', 0, 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    });

    it('never replaces a formula', async () => {
      await desk.type('Sales', 'F1', '=1+1');
      await expect(desk.workbook.change([change('F1', 2, 3)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    });

    it('does not find a sheet that is not there, and refuses a protected one', async () => {
      await expect(desk.workbook.change([{ sheet: 'Weg', cell: 'A1', expected: null, value: 1 }])).rejects.toMatchObject({ reason: 'notFound' });
      await desk.protect('Sales');
      await expect(desk.workbook.change([change('A2', 'Anna', 'Anne')])).rejects.toMatchObject({ reason: 'protected' });
    });
  });

  it('selects a cell, on a sheet that is there', async () => {
    await desk.workbook.write([sheetSpec({})]);
    await expect(desk.workbook.select('Koers Bonus', 'B7')).resolves.toBeUndefined();
    await expect(desk.workbook.select('Weg', 'A1')).rejects.toMatchObject({ reason: 'notFound' });
  });
}
