import { join } from 'node:path';
import { saveBook } from '../../sandbox/book/save';
import { specOf } from '../../sandbox/book/spec-of';
import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { startExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';
import { comparePackages, packageProblems, schemaProblems, textOf, unpack } from '../xlsx/write-package';
import { explanationSpec, richSpec } from '../xlsx/write-spec';
import { newWorkbook, studyWorkbook } from '../xlsx/write-workbooks';
import { onSheet, openExcel } from './look-excel';

let excel: SimulatedExcel;
afterEach(() => excel.close());

const sheetsIn = async (bytes: Uint8Array) => (await openXlsxWorkbook(bytes).outline()).sheets.map(({ name, owned }) => [name, owned]);

describe('saving the simulated workbook', () => {
  it('makes a sound file with the sheets of the user and of Koers', async () => {
    excel = await openExcel();
    await onSheet(excel, (sheet, context) => {
      sheet.getRange('A1:B2').values = [['Verkoper', 'Omzet'], ['Anna', 10]];
      context.workbook.names.add('Tarief', '=0.21');
    });
    await excelWorkbook().write([richSpec, explanationSpec]);
    const bytes = await saveBook(excel.book);
    expect(await sheetsIn(bytes)).toEqual([['Sheet1', undefined], ['Koers Bonus', 'bonus'], ['Koers Uitleg', 'explanation']]);
    const parts = unpack(bytes);
    expect(packageProblems(parts)).toEqual([]);
    expect(textOf(parts, 'xl/workbook.xml')).toContain('<definedName name="Tarief">0.21</definedName>');
  });

  it('writes the same sheet as the file adapter does, apart from what Excel itself decides', async () => {
    excel = await openExcel();
    await excelWorkbook().write([explanationSpec]);
    const saved = textOf(unpack(await saveBook(excel.book)), 'xl/worksheets/sheet2.xml');
    const direct = textOf(unpack(await newWorkbook(explanationSpec)), 'xl/worksheets/sheet1.xml');
    const body = (xml: string): string => xml.replace(/^.*<sheetFormatPr/s, '').replace(/<v>[^<]*<\/v>/g, '');
    expect(body(saved)).toBe(body(direct));
  });

  it('keeps a loaded file byte for byte where nothing changed', async () => {
    const original = await newWorkbook(richSpec, explanationSpec);
    excel = await startExcel({ file: original });
    expect(specOf(excel.book.sheets[1]!).cells[0]).toMatchObject({ content: 'Uitleg' });
    expect(unpack(await saveBook(excel.book, { original }))).toEqual(unpack(original));
  });
});

describeShared('saving a workbook full of features', (shared) => {
  it('writes values that changed into the sheets of the user, and nothing else of them', async () => {
    const original = studyWorkbook(shared);
    excel = await startExcel({ file: original });
    const [sheet] = excel.book.sheets;
    const cell = sheet!.range({ row: 400, column: 1, rows: 1, columns: 1 });
    cell.Values = [['nieuw']];
    const saved = await saveBook(excel.book, { original });
    const changed = comparePackages(unpack(original), unpack(saved)).changed;
    expect(changed.filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(1);
    expect((await startExcel({ file: saved })).book.sheets[0]!.cells.get(400, 1).value).toBe('nieuw');
  });
});

describeTool('xmllint', 'a saved workbook against the schemas', () => {
  describeShared('of ISO 29500', (shared) => {
    it('has only valid parts', async () => {
      excel = await openExcel();
      await excelWorkbook().write([richSpec, explanationSpec]);
      const parts = unpack(await saveBook(excel.book));
      const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
      expect(schemaProblems(parts, names, join(shared, 'data/ooxml-xsd'))).toEqual([]);
    });
  });
});
