import type { SheetSpec } from '../../src/spec/sheet-spec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openZip } from '../../src/xlsx/zip';
import { describeShared } from '../shared-data';
import { cellsOf, fixture, relationshipsXml, sheetXml } from './read-fixture';
import { comparePackages, packageProblems, textOf, unpack } from './write-package';
import { sheetSpec, tableSpec } from './write-spec';
import { newWorkbook, studyWorkbook } from './write-workbooks';

const ledger = (rows: readonly (readonly (string | number)[])[], more: Parameters<typeof sheetSpec>[0] = {}) =>
  sheetSpec({ id: 'settings', kind: 'input', name: 'Grootboek', tables: [tableSpec({ name: 'Grootboek', row: 3, columns: [{ header: 'Naam' }, { header: 'Bedrag', style: { format: '0.00' } }], rows })], ...more });

const opened = async (...specs: readonly SheetSpec[]) => openXlsxWorkbook(await newWorkbook(...specs));
const cells = (bytes: Uint8Array) => cellsOf(openZip(bytes));

describe('appending to a table', () => {
  it('adds rows below the last, in the look of the column', async () => {
    const workbook = await opened(ledger([['Anna', 1]]));
    await workbook.append('grootboek', [['Bram', 2.5], ['=3', null]]);
    const parts = unpack(workbook.save());
    expect(await cells(workbook.save())).toEqual([['Naam', 'Bedrag'], ['Anna', 1], ['Bram', 2.5], ['=3', null]]);
    expect(textOf(parts, 'xl/tables/table1.xml')).toContain('ref="A3:B6" totalsRowShown="0"><autoFilter ref="A3:B6"/>');
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('<c r="B5" s="1"><v>2.5</v></c>');
  });

  it('fills the blank row of an empty table first', async () => {
    const workbook = await opened(ledger([]));
    await workbook.append('Grootboek', [['Anna', 1], ['Bram', 2]]);
    expect(await cells(workbook.save())).toEqual([['Naam', 'Bedrag'], ['Anna', 1], ['Bram', 2]]);
    expect(textOf(unpack(workbook.save()), 'xl/tables/table1.xml')).toContain('ref="A3:B5"');
  });

  it('keeps what stands beside the table on the new rows', async () => {
    const workbook = await opened(ledger([['Anna', 1]], { cells: [{ row: 5, column: 4, content: 'ernaast' }] }));
    await workbook.append('Grootboek', [['Bram', 2]]);
    expect((await cells(workbook.save()))[2]).toEqual(['Bram', 2, null, 'ernaast']);
  });

  it('covers no cell that is in use', async () => {
    const workbook = await opened(ledger([['Anna', 1]], { cells: [{ row: 6, column: 2, content: 'eronder' }] }));
    const before = workbook.save();
    await expect(workbook.append('Grootboek', [['Bram', 2], ['Cor', 3]])).rejects.toMatchObject({ reason: 'occupied' });
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('covers no formula, not even one that shows nothing', async () => {
    const workbook = await opened(ledger([['Anna', 1]], { cells: [{ row: 5, column: 1, content: { formula: '""', value: '' } }] }));
    await expect(workbook.append('Grootboek', [['Bram', 2]])).rejects.toMatchObject({ reason: 'occupied' });
  });

  it('refuses a table with a totals row', async () => {
    const workbook = await opened(sheetSpec({ tables: [tableSpec({ columns: [{ header: 'A' }, { header: 'B', total: 'sum' }] })] }));
    await expect(workbook.append('KoersBonus', [['x', 1]])).rejects.toMatchObject({ reason: 'occupied' });
  });

  it('refuses a row that is wider than the table, and a table that is not there', async () => {
    const workbook = await opened(ledger([]));
    await expect(workbook.append('Grootboek', [['a', 1, 2]])).rejects.toThrow('more values');
    await expect(workbook.append('Weg', [['a']])).rejects.toMatchObject({ reason: 'notFound' });
  });

  it('fills the calculated columns of the user', async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>T[[#This Row],[a]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>';
    const sheet = sheetXml('<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2" spans="1:2"><c r="A2"><v>1</v></c><c r="B2"><f>T[[#This Row],[a]]*2</f><v>2</v></c></row>');
    const zip = fixture({ sheet, parts: { 'xl/tables/table1.xml': table, 'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['table', '../tables/table1.xml']) } });
    const workbook = openXlsxWorkbook(zip.save());
    await workbook.append('T', [[5, null]]);
    expect(textOf(unpack(workbook.save()), 'xl/worksheets/sheet1.xml')).toContain('<row r="3"><c r="A3"><v>5</v></c><c r="B3"><f>T[[#This Row],[a]]*2</f></c></row>');
  });
});

describe('changing cells', () => {
  const change = (cell: string, expected: string | number | boolean | null, value: string | number | boolean | null) => ({ sheet: 'Grootboek', cell, expected, value });

  it('changes each cell that holds what is expected', async () => {
    const workbook = await opened(ledger([['Anna', 1]]));
    await workbook.change([change('B4', 1, 2), change('A4', 'Anna', '=Anne'), change('D9', null, true)]);
    expect((await cells(workbook.save()))[1]).toEqual(['=Anne', 2, null, null]);
    expect((await cells(workbook.save()))[6]).toEqual([null, null, null, true]);
    expect(textOf(unpack(workbook.save()), 'xl/worksheets/sheet1.xml')).toContain('<c r="B4" s="1"><v>2</v></c>');
  });

  it('changes none when one holds something else', async () => {
    const workbook = await opened(ledger([['Anna', 1]]));
    const before = workbook.save();
    await expect(workbook.change([change('A4', 'Anna', 'Anne'), change('B4', 0, 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile', detail: 'Grootboek!B4' });
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('takes a number and the same number as text for two things, and a blank for no zero', async () => {
    const workbook = await opened(ledger([['Anna', 1]]));
    await expect(workbook.change([change('B4', '1', 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    await expect(workbook.change([change('C4', 0, 2)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  });

  it('never replaces a formula', async () => {
    const workbook = await opened(ledger([], { cells: [{ row: 1, column: 1, content: { formula: '1+1', value: 2 } }] }));
    await expect(workbook.change([change('A1', 2, 3)])).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  });

  it('refuses a protected sheet', async () => {
    const workbook = openXlsxWorkbook(fixture({ sheet: sheetXml('', '<sheetProtection sheet="1"/>') }).save());
    await expect(workbook.change([{ sheet: 'Sales', cell: 'A1', expected: null, value: 1 }])).rejects.toMatchObject({ reason: 'protected' });
  });

  it('writes into a sheet without rows, and into one with prefixes', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const sheet of [`<worksheet xmlns="${main}"><sheetData/></worksheet>`, `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>`]) {
      const workbook = openXlsxWorkbook(fixture({ sheet }).save());
      await workbook.change([{ sheet: 'sales', cell: 'B2', expected: null, value: 'x' }, { sheet: 'Sales', cell: 'A1', expected: null, value: 1 }]);
      expect(await cells(workbook.save())).toEqual([[1, null], [null, 'x']]);
    }
  });
});

describeShared('editing a workbook full of features', (shared) => {
  it('changes the sheet, the index and nothing else', async () => {
    const before = studyWorkbook(shared);
    const workbook = openXlsxWorkbook(before);
    await workbook.change([{ sheet: 'Overzicht', cell: 'H40', expected: null, value: 'nieuw' }]);
    const after = unpack(workbook.save());
    expect(comparePackages(unpack(before), after)).toEqual({
      gone: ['xl/calcChain.xml'],
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'],
      added: [],
    });
    expect(packageProblems(after)).toEqual([]);
    expect(textOf(after, 'xl/worksheets/sheet1.xml').replace(/<row r="40">.*?<\/row>/, '')).toBe(textOf(unpack(before), 'xl/worksheets/sheet1.xml'));
  });
});
