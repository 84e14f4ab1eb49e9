import { blocksOf, cellsOf, fixture, main, outlineOf, relations, relationshipsXml, sheetXml, workbookXml } from './read-fixture';

const table = (attributes: string): string => `<table xmlns="${main}" id="1" name="Sales_1" displayName="Sales_1" ${attributes}><tableColumns count="1"><tableColumn id="1" name="Amount"/></tableColumns></table>`;
const withTable = (attributes: string) =>
  fixture({
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['table', '/xl/tables/table1.xml']),
      'xl/tables/table1.xml': table(attributes),
    },
  });

describe('used area', () => {
  it('is what the cells fill, whatever the dimension says', async () => {
    const sheet = `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>1</v></c><c r="D5" s="1"/></row><row r="9"><c r="A9" s="2"/></row></sheetData></worksheet>`;
    expect((await outlineOf(fixture({ sheet }))).sheets[0]?.used).toEqual({ sheet: 'Sales', top: 3, left: 2, bottom: 5, right: 3 });
  });

  it.each([
    ['<sheetData/>', `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData/></worksheet>`],
    ['rows without cells', sheetXml('<row r="1"/><row r="2"></row>')],
    ['cells with only a format', sheetXml('<row r="1"><c r="A1" s="1"/></row>')],
  ])('is absent for a sheet with %s', async (_, sheet) => {
    const { sheets } = await outlineOf(fixture({ sheet }));
    expect(sheets).toEqual([{ name: 'Sales', visible: true, merges: [] }]);
  });
});

describe('sheets', () => {
  it('tells hidden sheets and chart sheets, in the order of the tabs', async () => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="B &amp; C" sheetId="4" r:id="rId1" state="hidden"/><sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="A" sheetId="1" r:id="rId3" state="veryHidden"/></sheets></workbook>`;
    const rels = relationshipsXml(['worksheet', 'worksheets/sheet1.xml'], ['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', '/xl/worksheets/sheet2.xml']);
    const parts = { 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/sheet2.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), 'xl/chartsheets/sheet1.xml': '<chartsheet/>' };
    const { sheets } = await outlineOf(fixture({ workbook, parts }));
    expect(sheets).toEqual([
      { name: 'B & C', visible: false, merges: [] },
      { name: 'Chart', visible: true, merges: [] },
      { name: 'A', visible: false, merges: [], used: { sheet: 'A', top: 1, left: 1, bottom: 1, right: 1 } },
    ]);
  });

  it('gives the merged areas', async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"></mergeCell></mergeCells><hyperlinks><hyperlink ref="A9"/></hyperlinks>';
    const [sheet] = (await outlineOf(fixture({ sheet: sheetXml('', after) }))).sheets;
    expect(sheet?.merges).toEqual([
      { sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 3 },
      { sheet: 'Sales', top: 3, left: 2, bottom: 4, right: 2 },
    ]);
  });

  it('knows an own sheet by its mark, also after a rename and with a quote in its name', async () => {
    const names = `<definedNames><definedName name="_koers.bonus" hidden="1">'It''s paid'!$A$1</definedName></definedNames>`;
    const workbook = workbookXml('', names).replace('"Sales"', '"It\'s paid"');
    expect((await outlineOf(fixture({ workbook }))).sheets[0]?.owned).toBe('bonus');
  });

  it.each([
    ['a mark that is valid on one sheet only, as a copied sheet has', '<definedName name="_koers.bonus" localSheetId="0" hidden="1">Sales!$A$1</definedName>'],
    ['a mark for another sheet', '<definedName name="_koers.bonus" hidden="1">Other!$A$1</definedName>'],
    ['a mark whose sheet is gone', '<definedName name="_koers.bonus" hidden="1">#REF!$A$1</definedName>'],
    ['a name that is no mark', '<definedName name="Koers">Sales!$A$1</definedName>'],
  ])('leaves a sheet to the user with %s', async (_, name) => {
    const [sheet] = (await outlineOf(fixture({ workbook: workbookXml('', `<definedNames>${name}</definedNames>`) }))).sheets;
    expect(sheet).toEqual({ name: 'Sales', visible: true, merges: [] });
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('reads date1904="%s"', async (value, expected) => {
    expect((await outlineOf(fixture({ workbook: workbookXml(`<workbookPr date1904="${value}"/>`) }))).date1904).toBe(expected);
  });
});

describe('tables', () => {
  it.each([
    ['ref="B2:D9"', true, false],
    ['ref="B2:D9" totalsRowCount="1"', true, true],
    ['ref="B2:D9" headerRowCount="0" totalsRowShown="0"', false, false],
  ])('reads %s', async (attributes, hasHeader, hasTotals) => {
    const { tables } = await outlineOf(withTable(attributes));
    expect(tables).toEqual([{ name: 'Sales_1', area: { sheet: 'Sales', top: 2, left: 2, bottom: 9, right: 4 }, hasHeader, hasTotals }]);
  });
});

describe('packages by other programs', () => {
  it('reads absolute targets, other case and a main part elsewhere', async () => {
    const parts = {
      '_rels/.rels': relationshipsXml(['officeDocument', '/XL/book.xml']),
      'xl/book.xml': workbookXml(),
      'xl/_rels/book.xml.rels': relationshipsXml(['worksheet', '/xl/Worksheets/Sheet1.xml'], ['sharedStrings', '/xl/sharedStrings.xml']),
    };
    const zip = fixture({ sheet: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings: `<sst xmlns="${main}"><si><t>Region</t></si></sst>`, parts });
    zip.delete('xl/workbook.xml');
    zip.delete('xl/_rels/workbook.xml.rels');
    expect(await cellsOf(zip)).toEqual([['Region']]);
  });

  it('reads a prefixed workbook and relationships that do not close themselves', async () => {
    const workbook = `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="Sales" sheetId="1" d3:id="rId1" xmlns:d3="${relations}"/></x:sheets></x:workbook>`;
    const rels = relationshipsXml(['worksheet', 'worksheets/sheet1.xml']).replace('/></Rel', '></Relationship></Rel');
    const zip = fixture({ workbook, sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), parts: { 'xl/_rels/workbook.xml.rels': rels } });
    expect(await cellsOf(zip)).toEqual([[1]]);
  });

  it('reads a sheet in UTF-16', async () => {
    const zip = fixture({});
    const text = `\ufeff${sheetXml('<row r="1"><c r="A1" t="str"><v>één</v></c></row>')}`;
    const wide = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) new DataView(wide.buffer).setUint16(i * 2, text.charCodeAt(i), true);
    zip.set('xl/worksheets/sheet1.xml', wide);
    expect(await cellsOf(zip)).toEqual([['één']]);
  });

  it('reads a sheet by its name in any case', async () => {
    const zip = fixture({ sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });
    const [block] = await blocksOf(zip, { sheet: 'SALES', top: 1, left: 1, bottom: 1, right: 1 });
    expect(block?.numbers[0]).toBe(1);
  });
});
