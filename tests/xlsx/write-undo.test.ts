import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { fixture, sheetXml } from './read-fixture';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from './write-spec';
import { newWorkbook } from './write-workbooks';

const input = sheetSpec({ id: 'settings', kind: 'input', name: 'Grootboek', tables: [tableSpec({ name: 'Grootboek' })] });

describe('undoing', () => {
  it('gives the bytes before the first write back', async () => {
    const bytes = fixture({ sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }).save();
    const workbook = openXlsxWorkbook(bytes);
    const before = workbook.save();
    await workbook.write([richSpec, explanationSpec]);
    expect(await workbook.undo()).toBe(true);
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(['Sales']);
  });

  it('gives the bytes of the first write back after a second', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(richSpec));
    const before = workbook.save();
    await workbook.write([sheetSpec({ tables: [tableSpec({ rows: [] })] }), explanationSpec]);
    expect(await workbook.undo()).toBe(true);
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('works once', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(sheetSpec({})));
    await workbook.write([richSpec]);
    expect([await workbook.undo(), await workbook.undo()]).toEqual([true, false]);
  });

  it('has nothing to undo before a write, after a refused write, and when an input sheet was left alone', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(input));
    expect(await workbook.undo()).toBe(false);
    await workbook.write([input]);
    expect(await workbook.undo()).toBe(false);
    await workbook.write([sheetSpec({ tables: [tableSpec({})], cells: [{ row: 1, column: 1, content: 'x' }] })]).catch(() => undefined);
    expect(await workbook.undo()).toBe(false);
  });

  it('never takes rows away that were added after the write', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(input));
    await workbook.write([explanationSpec]);
    await workbook.append('Grootboek', [['Cor', 30]]);
    const before = workbook.save();
    expect(await workbook.undo()).toBe(false);
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });
});
