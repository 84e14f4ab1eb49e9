import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

const textAt = (book: Awaited<ReturnType<typeof excel>>['book'], row: number, column: number): string | undefined => book.active.formulas.get(row, column)?.text;

describe('cells that move', () => {
  it('are followed by formulas and names', async () => {
    const { book } = await excel();
    book.user.type('H1', [['=A1+$A$5+SUM(A1:A10)+SUM(A:A)+B$3']]);
    book.Names.Add('rate', '=Sheet1!$A$5', null);
    book.user.insert('3:4');
    expect([textAt(book, 0, 7), book.names[0]!.Formula]).toEqual(['=A1+$A$7+SUM(A1:A12)+SUM(A:A)+B$5', '=Sheet1!$A$7']);
  });

  it('lose their reference when they are deleted, and shorten those around them', async () => {
    const { book } = await excel();
    book.user.type('H1', '=A5+SUM(A1:A10)');
    book.user.delete('4:6');
    expect(textAt(book, 0, 7)).toBe('=#REF!+SUM(A1:A7)');
  });

  it('are followed from other sheets, and only there', async () => {
    const { book } = await excel();
    book.user.addSheet('Other');
    book.user.type('Other!A1', '=Sheet1!B5+B5');
    book.user.insert('Sheet1!1:1');
    expect(book.sheet('Other')!.formulas.get(0, 0)!.text).toBe('=Sheet1!B6+B5');
  });

  it('take a table below along, and make one around larger', async () => {
    const { Excel, book } = await excel();
    book.user.type('A3', [['Name', 'Amount'], ['Jansen', 1], ['Smit', 2]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A3:B5', true);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('6:6').insert('Down');
      await context.sync();
    });
    expect(book.tables[0]!.box).toEqual({ row: 3, column: 0, rows: 4, columns: 2 });
  });

  it('cannot tear a table apart', async () => {
    const { Excel, book } = await excel();
    book.user.type('A3', [['Name', 'Amount'], ['Jansen', 1]]);
    const problem = await failure(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A3:B4', true);
      sheet.getRange('A1').insert('Down');
      await context.sync();
    }));
    expect(problem.code).toBe('InvalidOperation');
  });

  it('bring columns into a table and out of it', async () => {
    const { book } = await excel();
    book.user.type('A1', [['Name', 'Amount'], ['Jansen', 1]]);
    book.Tables.Add('A1:B2', true);
    book.user.insert('B:B');
    expect(book.tables[0]!.columns.map(({ name }) => name)).toEqual(['Name', 'Column1', 'Amount']);
    book.user.delete('B:B');
    expect(book.tables[0]!.columns.map(({ name }) => name)).toEqual(['Name', 'Amount']);
  });

  it('do not move at all when a formula cannot be followed for certain', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [["=SUM(Sheet1:Sheet1!A5)"]]);
    book.user.type('A5', 'here');
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('2:2').insert('Down');
      await context.sync();
    }));
    expect([problem.code, book.active.cells.get(4, 0).value]).toEqual(['NotImplemented', 'here']);
  });

  it('are copied with relative references moving and fixed ones staying', async () => {
    const { Excel, book } = await excel();
    book.user.type('C1', '=A1+$A$1+A$1+$A1');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D2:D3').copyFrom('C1');
      await context.sync();
    });
    expect([textAt(book, 1, 3), textAt(book, 2, 3)]).toEqual(['=B2+$A$1+B$1+$A2', '=B3+$A$1+B$1+$A3']);
  });

  it('keep their values when a block is deleted to the left', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [[1, 2, 3], [4, 5, 6]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A1').delete('Left');
      await context.sync();
    });
    expect(book.active.cells.values({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([[2, 3, ''], [4, 5, 6]]);
  });
});
