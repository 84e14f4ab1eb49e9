import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { fixture, main, sheetXml, workbookXml } from './read-fixture';
import { packageProblems, textOf, unpack } from './write-package';
import { explanationSpec, richSpec, sheetSpec } from './write-spec';
import { newWorkbook } from './write-workbooks';

const selected = async (bytes: Uint8Array, sheet: string, cell: string) => {
  const workbook = openXlsxWorkbook(bytes);
  await workbook.select(sheet, cell);
  return unpack(workbook.save());
};

/** What stands in front of the rows of a sheet. */
const viewOf = (parts: ReturnType<typeof unpack>, number: number): string => /<(?:x:)?sheetViews>.*<\/(?:x:)?sheetViews>/.exec(textOf(parts, `xl/worksheets/sheet${number}.xml`))?.[0] ?? '';

describe('selecting a cell', () => {
  it('makes the file open on its sheet, and no other sheet is selected with it', async () => {
    const parts = await selected(await newWorkbook(sheetSpec({}), explanationSpec), 'koers uitleg', '$B$2');
    expect(textOf(parts, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(viewOf(parts, 1)).not.toContain('tabSelected');
    expect(viewOf(parts, 2)).toBe('<sheetViews><sheetView workbookViewId="0" tabSelected="1"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>');
    expect(packageProblems(parts)).toEqual([]);
  });

  it('scrolls to a cell far away, below the frozen rows too', async () => {
    expect(viewOf(await selected(await newWorkbook(sheetSpec({})), 'Koers Bonus', 'C400'), 1)).toContain('topLeftCell="C400"><selection activeCell="C400"');
    const frozen = viewOf(await selected(await newWorkbook(richSpec), 'Koers Bonus', 'C400'), 1);
    expect(frozen).toContain('topLeftCell="C400" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C400" sqref="C400"/>');
    expect(frozen).toContain('showGridLines="0"');
  });

  it('selects in a sheet and a book without a view, whatever the prefix', async () => {
    const plain = await selected(fixture({ sheet: sheetXml('') }).save(), 'Sales', 'A1');
    expect(textOf(plain, 'xl/workbook.xml')).toContain('<bookViews><workbookView activeTab="0"/></bookViews><sheets>');
    expect(textOf(plain, 'xl/worksheets/sheet1.xml')).toContain('<sheetViews><sheetView workbookViewId="0" tabSelected="1"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetData>');
    const prefixed = await selected(fixture({ sheet: `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>` }).save(), 'Sales', 'B1');
    expect(textOf(prefixed, 'xl/worksheets/sheet1.xml')).toContain('<x:dimension ref="A1"/><x:sheetViews><x:sheetView workbookViewId="0" tabSelected="1"><x:selection activeCell="B1" sqref="B1"/>');
  });

  it('does not find a sheet that is hidden or not there', async () => {
    const hidden = fixture({ workbook: workbookXml().replace('name="Sales"', 'name="Sales" state="hidden"') }).save();
    await expect(openXlsxWorkbook(hidden).select('Sales', 'A1')).rejects.toMatchObject({ reason: 'notFound' });
    await expect(openXlsxWorkbook(hidden).select('Weg', 'A1')).rejects.toMatchObject({ reason: 'notFound' });
  });
});
