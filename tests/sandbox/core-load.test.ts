import { fixture, main, relations, relationshipsXml, sheetXml } from '../xlsx/read-fixture';
import { closeAll, excel } from './excel-under-test';

afterAll(closeAll);

const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="1"/></bookViews>
  <sheets><sheet name="Sales" sheetId="1" r:id="rId1"/><sheet name="Plan" sheetId="2" r:id="rId4"/><sheet name="Kept" sheetId="3" state="veryHidden" r:id="rId5"/></sheets>
  <definedNames><definedName name="_koers.bonus" hidden="1">Sales!$A$1</definedName><definedName name="rate" localSheetId="1" comment="per year">0.5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sales!$A$1:$B$3</definedName></definedNames></workbook>`;

const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Jansen</t></is></c><c r="B2" s="1"><v>10</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">B2*2</f><v>20</v></c></row>
  <row r="3"><c r="A3" t="inlineStr"><is><t>Smit</t></is></c><c r="B3" s="2"><v>45888</v></c><c r="D3"><f t="shared" si="0"/><v>91776</v></c></row>
  <row r="5"><c r="A5"><f>OFFSET(A1,1,1)&amp;""</f><v>7</v></c><c r="B5"><f>SUM(Deals[Amount])</f></c></row>`;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const table = `<table xmlns="${main}" id="1" name="Deals" displayName="Deals" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Name"/><tableColumn id="2" name="Amount"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`;

const file = fixture({
  workbook,
  sheet: sheetXml(rows, '<mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells>'),
  parts: {
    'xl/_rels/workbook.xml.rels': relationshipsXml(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['worksheet', 'worksheets/sheet3.xml']),
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet2.xml': sheetXml(''),
    'xl/worksheets/sheet3.xml': sheetXml(''),
  },
}).save();

const opened = async () => (await excel({ file, locale: 'nl-NL', name: 'Deals.xlsx' })).book;

describe('a workbook that is opened', () => {
  it('has its sheets as they were shown', async () => {
    const book = await opened();
    expect([book.Name, book.active.Name, book.IsDirty]).toEqual(['Deals.xlsx', 'Plan', false]);
    expect(book.sheets.map(({ Name, Visibility }) => [Name, Visibility])).toEqual([['Sales', 'Visible'], ['Plan', 'Visible'], ['Kept', 'VeryHidden']]);
  });

  it('has its cells, number formats and formulas', async () => {
    const sales = (await opened()).sheet('Sales')!;
    expect(sales.GetRange('A1:B3').Values).toEqual([['Name', 'Amount'], ['Jansen', 10], ['Smit', 45888]]);
    expect(sales.GetRange('B2:B3').NumberFormat).toEqual([['"€" #,##0'], ['m/d/yyyy']]);
    expect(sales.GetRange('D2:D3').Formulas).toEqual([['=B2*2'], ['=B3*2']]);
  });

  it('has its tables and names, hidden ones too', async () => {
    const book = await opened();
    const [deals] = book.tables;
    expect([deals!.Name, deals!.GetRange().Address, deals!.columns.map(({ name }) => name), deals!.Style]).toEqual(['Deals', 'Sales!A1:B3', ['Name', 'Amount'], 'TableStyleLight9']);
    expect(book.names.map(({ Name, Formula, Visible, Scope, Comment }) => [Name, Formula, Visible, Scope, Comment])).toEqual([
      ['_koers.bonus', '=Sales!$A$1', false, 'Workbook', ''],
      ['rate', '=0.5', true, 'Worksheet', 'per year'],
    ]);
  });

  it('calculates what had no value yet, and keeps the value of what it does not know, but lists it', async () => {
    const book = await opened();
    book.user.type('Sales!B2', 12);
    expect(book.sheet('Sales')!.GetRange('A5:B5').Values).toEqual([[7, 45900]]);
    expect([...book.calculator.uncalculated]).toEqual(['Sales!A5 =OFFSET(A1,1,1)&""']);
  });

  it('keeps its merged cells free of tables', async () => {
    const book = await opened();
    expect(() => book.sheet('Sales')!.Tables.Add('F1:G4', true)).toThrow(expect.objectContaining({ code: 'MergedRangeConflict' }));
  });
});
