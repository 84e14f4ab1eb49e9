import * as fc from 'fast-check';
import { WorkbookFault } from '../../src/ports/workbook';
import { xlsxReader } from '../../src/xlsx/read';
import { emptyZip, openZip } from '../../src/xlsx/zip';
import { blocksOf, cellsOf, fixture, main, outlineOf, reasonOf, relationshipsXml, sheetXml, workbookXml } from './read-fixture';

const strings = `<sst xmlns="${main}"><si><t>Region</t></si><si><r><t>A &amp; B</t></r></si></sst>`;
const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><f>SUM(B2)</f><v>12.5</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c><c r="C2" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
const cells = [
  ['Region', 'A & B', null],
  [12.5, 'x', { error: '#N/A' }],
];

describe('workbooks that cannot be read', () => {
  it('names a strict workbook', async () => {
    const workbook = workbookXml().replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(await reasonOf(() => outlineOf(fixture({ workbook })))).toBe('strict');
  });

  it('names a zip without a workbook', async () => {
    const zip = emptyZip();
    zip.set('readme.txt', 'hello');
    expect(await reasonOf(() => outlineOf(zip))).toBe('notAWorkbook');
  });

  it('names a binary workbook', async () => {
    const parts = { '_rels/.rels': relationshipsXml(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '\u0083\u0001' };
    expect(await reasonOf(() => outlineOf(fixture({ parts })))).toBe('notAWorkbook');
  });

  it('names a document of another program', async () => {
    const parts = { 'xl/workbook.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' };
    expect(await reasonOf(() => outlineOf(fixture({ parts })))).toBe('notAWorkbook');
  });

  it.each([
    ['a sheet part that is missing', relationshipsXml(['worksheet', 'worksheets/none.xml'])],
    ['relationships that are no XML', '<Relationships'],
  ])('names %s as damage', async (_, rels) => {
    expect(await reasonOf(() => outlineOf(fixture({ parts: { 'xl/_rels/workbook.xml.rels': rels } })))).toBe('damaged');
  });

  it.each([
    ['a shared string that is not there', '<c r="A1" t="s"><v>2</v></c>'],
    ['a shared string without number', '<c r="A1" t="s"><v>x</v></c>'],
    ['a row beyond the last', '<c r="A1048577"><v>1</v></c>'],
    ['a column beyond the last', '<c r="XFE1"><v>1</v></c>'],
    ['a place that is none', '<c r="7"><v>1</v></c>'],
    ['row 0', '<c r="A0"><v>1</v></c>'],
  ])('names a cell with %s as damage', async (_, cell) => {
    expect(await reasonOf(() => outlineOf(fixture({ sheet: sheetXml(`<row>${cell}</row>`), strings })))).toBe('damaged');
  });

  it('says that a sheet is gone when it is read by a name that is not there', async () => {
    expect(await reasonOf(() => blocksOf(fixture({}), { sheet: 'Gone', top: 1, left: 1, bottom: 1, right: 1 }))).toBe('notFound');
  });
});

describe('broken files', () => {
  it('are damaged or not a workbook when cut short, at every byte', async () => {
    const whole = fixture({ sheet, strings }).save();
    for (let length = 0; length < whole.length; length++) {
      const reason = await reasonOf(async () => xlsxReader(openZip(whole.slice(0, length))).outline());
      expect(['damaged', 'notAWorkbook']).toContain(reason);
    }
  });

  it('are damaged when the cells of a sheet are cut short, at every byte', async () => {
    for (let length = 0; length < sheet.indexOf('</sheetData>') + 11; length++) {
      expect([length, await reasonOf(() => outlineOf(fixture({ sheet: sheet.slice(0, length), strings })))]).toEqual([length, 'damaged']);
    }
  });

  it('never give other texts when the shared strings are cut short', async () => {
    for (let length = 0; length < strings.length; length++) {
      const zip = fixture({ sheet, strings: strings.slice(0, length) });
      const seen: unknown[] = [];
      const reason = await reasonOf(async () => seen.push(await cellsOf(zip)));
      expect(reason === 'none' ? seen[0] : cells).toEqual(cells);
    }
  });

  it('end in a fault or in cells, never in another error, when bytes of the XML change', async () => {
    const bytes = new TextEncoder().encode(sheet);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...new TextEncoder().encode('<>/!-[]"\'= &;cvrtis0x\0é')));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = bytes.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        const zip = fixture({ strings });
        zip.set('xl/worksheets/sheet1.xml', broken);
        const rejection = await outlineOf(zip).then(() => undefined, (error: unknown) => error);
        return rejection === undefined || rejection instanceof WorkbookFault;
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });
});
