import fc from 'fast-check';
import type { CellContent } from '../../src/spec/sheet-spec';
import { openZip } from '../../src/xlsx/zip';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { cellsOf, fixture, workbookXml } from './read-fixture';
import { textOf } from './write-package';
import { sheetSpec } from './write-spec';
import { newParts, newWorkbook } from './write-workbooks';

const sheetWith = (...contents: readonly CellContent[]) => sheetSpec({ cells: contents.map((content, i) => ({ row: i + 1, column: 1, content })) });

/** The XML of cell A1. */
const cellXml = async (content: CellContent): Promise<string> => /<c r="A1".*?(?:<\/c>|\/>)/s.exec(textOf(await newParts(sheetWith(content)), 'xl/worksheets/sheet1.xml'))?.[0] ?? '';

const readBack = async (...contents: readonly CellContent[]) => (await cellsOf(openZip(await newWorkbook(sheetWith(...contents))))).map((row) => row[0]);

describe('text that looks like a formula stays text', () => {
  it.each(['=1+1', '+A1', '-2', '@x', "=cmd|' /C calc'!A0", '\t=1+1', '\r=1+1', '=HYPERLINK("http://x","y")'])('%j', async (text) => {
    const xml = await cellXml(text);
    expect(xml).toContain('t="inlineStr"');
    expect(xml).not.toContain('<f>');
    expect(await readBack(text)).toEqual([text]);
  });
});

describe('text', () => {
  it('keeps characters that XML cannot hold, and text that looks like their escape', async () => {
    const texts = ['a\u0001b', 'regel 1\r\nregel 2', '_x0041_', '  ruimte  ', 'tab\tin', '\ud83d\ude00', '\uffff', '<&>"\''];
    expect(await readBack(...texts)).toEqual(texts);
    expect(await cellXml('a\u0001b')).toContain('a_x0001_b');
    expect(await cellXml('_x0041_')).toContain('_x005F_x0041_');
  });

  it('comes back as it was, whatever it is', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        expect(await readBack(...texts)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('of 32,767 characters fits; longer text ends in an ellipsis', async () => {
    const [exact, cut] = await readBack('a'.repeat(32767), 'a'.repeat(32768));
    expect(exact).toBe('a'.repeat(32767));
    expect(cut).toBe(`${'a'.repeat(32766)}…`);
  });
});

describe('numbers', () => {
  it('come back bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }), async (numbers) => {
        expect(await readBack(...numbers)).toEqual(numbers.map((number) => (number === 0 ? 0 : number)));
      }),
      { numRuns: 40 },
    );
  });

  it.each([NaN, Infinity, -Infinity])('that are none show an error, never 0: %d', async (number) => {
    expect(await readBack(number)).toEqual([{ error: '#NUM!' }]);
  });
});

describe('other contents', () => {
  it('are written as what they are', async () => {
    expect(await readBack(true, false, { error: '#N/A' }, { error: '#VALUE!' })).toEqual([true, false, { error: '#N/A' }, { error: '#VALUE!' }]);
  });

  it.each([
    [{ formula: 'A2*2', value: 4.5 }, '<c r="A1"><f>A2*2</f><v>4.5</v></c>'],
    [{ formula: 'A2&"<"', value: 'x<' }, '<c r="A1" t="str"><f>A2&amp;&quot;&lt;&quot;</f><v>x&lt;</v></c>'],
    [{ formula: 'A2>1', value: true }, '<c r="A1" t="b"><f>A2&gt;1</f><v>1</v></c>'],
    [{ formula: 'NA()', value: { error: '#N/A' } }, '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>'],
    [{ formula: '0/0', value: NaN }, '<c r="A1" t="e"><f>0/0</f><v>#NUM!</v></c>'],
  ] as const)('a formula carries the value it shows: %j', async (content, xml) => {
    expect(await cellXml(content)).toBe(xml);
  });

  it('an empty cell is not written unless it has a look', async () => {
    const parts = await newParts(sheetSpec({ cells: [{ row: 1, column: 1, content: null }, { row: 1, column: 2, content: '', style: { fill: 'FFFFFF' } }] }));
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('<row r="1"><c r="B1" s="1"/></row>');
  });

  it('a title over four columns is merged', async () => {
    const parts = await newParts(sheetSpec({ cells: [{ row: 2, column: 2, content: 'Titel', across: 4 }] }));
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('<mergeCells count="1"><mergeCell ref="B2:E2"/></mergeCells>');
  });
});

describe('links', () => {
  const linked = (url: string) => sheetSpec({ cells: [{ row: 1, column: 1, content: 'x', link: { url } }] });

  it('to the web become relationships', async () => {
    const parts = await newParts(linked('https://example.com/?a=1&b=ä ö'));
    expect(textOf(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="https://example.com/?a=1&amp;b=ä%20ö" TargetMode="External"');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share'])('to anything but the web are left out: %s', async (url) => {
    expect(textOf(await newParts(linked(url)), 'xl/worksheets/sheet1.xml')).not.toContain('hyperlink');
  });
});

describe('days in a workbook of the 1904 date system', () => {
  it('are the same days: 22 November 2026 is 44886 there', async () => {
    const workbook = openXlsxWorkbook(fixture({ workbook: workbookXml('<workbookPr date1904="1"/>') }).save());
    const day = { format: 'dd-mm-yyyy' };
    const table = { name: 'T', row: 3, column: 1, columns: [{ header: 'Dag', style: day }, { header: 'Aantal', style: { format: '0 "dagen"' } }], extras: [{ row: 1, column: 1, style: day }] };
    await workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: 46348, style: day }, { row: 1, column: 2, content: 46348 }], tables: [{ ...table, rows: [[46348, 46348], ['later', 46348]] }] })]);
    expect(await cellsOf(openZip(workbook.save()), 'Koers Bonus')).toEqual([[44886, 46348], [null, null], ['Dag', 'Aantal'], [44886, 46348], ['later', 44886]]);
  });
});
