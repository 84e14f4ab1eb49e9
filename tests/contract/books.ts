import { fixture, main, relations, relationshipsXml, sheetXml, workbookXml } from '../xlsx/read-fixture';

const text = (reference: string, value: string): string => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A user's workbook: one sheet, *Sales*, with a table and a note beside it. */
export const salesBook = (): Uint8Array =>
  fixture({
    sheet: sheetXml(
      `<row r="1">${text('A1', 'Verkoper')}${text('B1', 'Bedrag')}</row><row r="2">${text('A2', 'Anna')}<c r="B2"><v>10.5</v></c></row>` +
        `<row r="3">${text('A3', 'Bram')}<c r="B3"><v>-2</v></c></row><row r="9">${text('D9', 'van mij')}</row>`,
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ).replace('<worksheet ', `<worksheet xmlns:r="${relations}" `),
    parts: {
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Verkopen" displayName="Verkopen" ref="A1:B3" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="Verkoper"/><tableColumn id="2" name="Bedrag"/></tableColumns></table>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['table', '../tables/table1.xml']),
    },
  }).save();

/** A workbook of one sheet with these rows. */
export const rowsBook = (rows: string, workbook = ''): Uint8Array => fixture({ sheet: sheetXml(rows), ...(workbook ? { workbook: workbookXml(workbook) } : {}) }).save();

/** A workbook of one sheet under this name, with this XML behind its rows. */
export const namedBook = (name: string, after = '', state = ''): Uint8Array =>
  fixture({
    sheet: sheetXml(`<row r="1">${text('A1', 'van mij')}</row>`, after),
    workbook: workbookXml().replace('name="Sales"', `name="${name.replace(/&/g, '&amp;')}"${state}`),
  }).save();
