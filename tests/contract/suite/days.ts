import { sheetSpec, tableSpec } from '../../xlsx/write-spec';
import { rowsBook, salesBook } from '../books';
import type { Desk, OpenDesk } from '../desk';
import { cellsOn } from '../desk';

/** 31 December 2026. */
const day = 46_387;
const newYearsEve = { day, format: 'dd-mm-yyyy' } as const;

/** What goes below a table and into single cells is a date, not a text that looks like one. */
export function writesDays(open: OpenDesk): void {
  let desk: Desk;
  afterEach(() => desk.close());
  const opened = async (format: string | undefined, rows: (string | number | null)[][] = [['Bellen', day - 1]], bytes = salesBook()): Promise<void> => {
    desk = await open(bytes);
    const columns = [{ header: 'Actie' }, { header: 'Uiterlijk', ...(format !== undefined && { style: { format, fill: 'FFFF00' } }) }];
    await desk.workbook.write([sheetSpec({ id: 'settings', kind: 'input', name: 'Acties', tables: [tableSpec({ name: 'Acties', columns, rows })] })]);
  };

  it.each(['yyyy-mm-dd', 'd mmm yyyy', '[$-413]d mmmm yyyy', 'dd-mm-yyyy hh:mm'])('keeps the format %s of the rows above', async (format) => {
    await opened(format);
    await desk.workbook.append('Acties', [['Mailen', newYearsEve], ['Schrijven', null]]);
    expect(await cellsOn(desk.workbook, 'Acties')).toEqual([['Actie', 'Uiterlijk'], ['Bellen', day - 1], ['Mailen', day], ['Schrijven', null]]);
    expect(await desk.numberFormat('Acties', 'B3')).toBe(format);
  });

  it.each([undefined, '@', '0.00', '"dag" 0', 'h:mm'])('gives a column of %s the format of the day, and leaves the rows above as they were', async (format) => {
    await opened(format);
    const before = await desk.numberFormat('Acties', 'B2');
    await desk.workbook.append('Acties', [['Mailen', newYearsEve], ['Schrijven', { day: day + 1, format: 'dd-mm-yyyy' }]]);
    expect(await cellsOn(desk.workbook, 'Acties')).toEqual([['Actie', 'Uiterlijk'], ['Bellen', day - 1], ['Mailen', day], ['Schrijven', day + 1]]);
    expect(await desk.numberFormat('Acties', 'B3')).toBe('dd-mm-yyyy');
    expect(await desk.numberFormat('Acties', 'B4')).toBe('dd-mm-yyyy');
    expect(await desk.numberFormat('Acties', 'B2')).toBe(before);
  });

  it('fills the blank row of an empty table with a date', async () => {
    await opened('@', []);
    await desk.workbook.append('Acties', [['Mailen', newYearsEve]]);
    expect(await cellsOn(desk.workbook, 'Acties')).toEqual([['Actie', 'Uiterlijk'], ['Mailen', day]]);
    expect(await desk.numberFormat('Acties', 'B2')).toBe('dd-mm-yyyy');
  });

  it('leaves texts and numbers what they are', async () => {
    await opened('yyyy-mm-dd');
    await desk.workbook.append('Acties', [['2026-12-31', '2026-12-31'], [12.5, 3]]);
    expect((await cellsOn(desk.workbook, 'Acties')).slice(2)).toEqual([['2026-12-31', '2026-12-31'], [12.5, 3]]);
  });

  it('puts a date into a single cell', async () => {
    desk = await open(salesBook());
    await desk.workbook.change([{ sheet: 'Sales', cell: 'F1', expected: null, value: newYearsEve }]);
    expect((await cellsOn(desk.workbook, 'Sales'))[0]?.[5]).toBe(day);
    expect(await desk.numberFormat('Sales', 'F1')).toBe('dd-mm-yyyy');
  });

  it('counts from 1904 where the workbook does', async () => {
    await opened('@', [['Bellen', 1]], rowsBook('', '<workbookPr date1904="1"/>'));
    await desk.workbook.append('Acties', [['Mailen', newYearsEve]]);
    await desk.workbook.change([{ sheet: 'Acties', cell: 'D1', expected: null, value: newYearsEve }]);
    expect((await cellsOn(desk.workbook, 'Acties'))[2]?.[1]).toBe(44_925);
    expect((await cellsOn(desk.workbook, 'Acties'))[0]?.[3]).toBe(44_925);
  });
}
