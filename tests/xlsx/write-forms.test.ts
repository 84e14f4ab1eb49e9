import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { emptyZip, openZip } from '../../src/xlsx/zip';
import { cellsOf, main, relations } from './read-fixture';
import { packageProblems, textOf, unpack } from './write-package';
import { richSpec, sheetSpec } from './write-spec';
import { written } from './write-workbooks';

const openXml = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** A workbook as the Open XML SDK and others write it: prefixes, absolute targets, single quotes, a byte order mark, no styles. */
function foreignWorkbook(): Uint8Array {
  const zip = emptyZip();
  zip.set(
    '[Content_Types].xml',
    `\ufeff<t:Types xmlns:t='http://schemas.openxmlformats.org/package/2006/content-types'><t:Default Extension='xml' ContentType='${openXml}sheet.main+xml'></t:Default><t:Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><t:Override PartName='/xl/worksheets/Sheet1.xml' ContentType='${openXml}worksheet+xml'/></t:Types>`,
  );
  const link = (kind: string, target: string): string =>
    `<p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'><p:Relationship Target='${target}' Type='${relations}/${kind}' Id='R1'></p:Relationship></p:Relationships>`;
  zip.set('_rels/.rels', link('officeDocument', '/xl/workbook.xml'));
  zip.set('xl/workbook.xml', `\ufeff<x:workbook xmlns:x='${main}'><x:sheets><x:sheet name='Verkoop' sheetId='3' q:id='R1' xmlns:q='${relations}'/></x:sheets><x:pivotCaches/></x:workbook>`);
  zip.set('xl/_rels/workbook.xml.rels', link('worksheet', '/xl/worksheets/Sheet1.xml'));
  zip.set('xl/worksheets/Sheet1.xml', `<x:worksheet xmlns:x='${main}'><x:sheetData/></x:worksheet>`);
  return zip.save();
}

describe('a workbook of another producer', () => {
  it('gets a sheet in its own prefixes, in the order of the schema', async () => {
    const parts = unpack(await written(foreignWorkbook(), sheetSpec({})));
    const workbook = textOf(parts, 'xl/workbook.xml');
    expect([...workbook.matchAll(/<(x:\w+)/g)].map((m) => m[1])).toEqual(['x:workbook', 'x:sheets', 'x:sheet', 'x:sheet', 'x:definedNames', 'x:definedName', 'x:calcPr', 'x:pivotCaches']);
    expect(workbook).toContain(`name="Koers Bonus" sheetId="4" xmlns:r="${relations}"`);
    expect(packageProblems(parts)).toEqual([]);
  });

  it('gets styles when it has none', async () => {
    const parts = unpack(await written(foreignWorkbook(), richSpec));
    expect(textOf(parts, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
    expect(packageProblems(parts)).toEqual([]);
  });

  it('is written the same again', async () => {
    const once = await written(foreignWorkbook(), richSpec);
    expect(Buffer.compare(await written(once, richSpec), once)).toBe(0);
  });

  it('can be read with the sheet in it', async () => {
    const bytes = await written(foreignWorkbook(), sheetSpec({ cells: [{ row: 1, column: 1, content: 'hier' }] }));
    expect((await openXlsxWorkbook(bytes).outline()).sheets.map(({ name, owned }) => [name, owned])).toEqual([['Verkoop', undefined], ['Koers Bonus', 'bonus']]);
    expect(await cellsOf(openZip(bytes), 'Koers Bonus')).toEqual([['hier']]);
  });
});
