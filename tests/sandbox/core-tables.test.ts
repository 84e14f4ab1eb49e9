import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

const sales = [['Name', 'Amount'], ['Jansen', 10], ['De Vries', 20]];

async function withSales(locale: 'nl-NL' | 'en-US' = 'en-US') {
  const simulated = await excel({ locale });
  simulated.book.user.type('A1', sales);
  await simulated.Excel.run(async (context) => {
    context.workbook.tables.add('A1:B3', true).name = 'Sales';
    await context.sync();
  });
  const table = simulated.book.tables[0]!;
  return { ...simulated, simulated, table };
}

describe('a table', () => {
  it('has the ranges of its parts and the names of its columns', async () => {
    const { Excel } = await withSales();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('sales');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('Amount').getDataBodyRange()];
      parts.forEach((part) => part.load('address'));
      table.load('id,style,showTotals,showFilterButton');
      table.columns.load('items/name,items/index');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3', 'Sheet1!B2:B3']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Name', 'Amount']);
      expect([table.id, table.style, table.showTotals, table.showFilterButton]).toEqual(['1', 'TableStyleMedium2', false, true]);
    });
  });

  it('gets a header row when it is made without one', async () => {
    const { Excel, book } = await excel({ locale: 'nl-NL' });
    book.user.type('A1', [[1, 2]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B1', false);
      await context.sync();
    });
    expect([book.tables[0]!.Name, book.active.cells.values({ row: 0, column: 0, rows: 2, columns: 2 })]).toEqual(['Tabel1', [['Kolom1', 'Kolom2'], [1, 2]]]);
  });

  it('has no two columns of the same name, nor one without', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [['Amount', 'amount', '', 2025]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:D2', true);
      await context.sync();
    });
    expect(book.tables[0]!.columns.map(({ name }) => name)).toEqual(['Amount', 'amount2', 'Column1', '2025']);
  });

  it('cannot overlap another one', async () => {
    const { Excel } = await withSales();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.tables.add('B3:C9', true);
      await context.sync();
    }));
    expect(problem.code).toBe('InvalidArgument');
  });

  it('takes a row typed below it, and a column typed beside it', async () => {
    const { book, table } = await withSales();
    book.user.type('A4', [['Bakker', 30]]);
    book.user.type('C1', 'Region');
    expect(table.box).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(table.columns.map(({ name }) => name)).toEqual(['Name', 'Amount', 'Region']);
  });

  it('takes a large block written below it as a whole', async () => {
    const { Excel, table } = await withSales();
    await Excel.run(async (context) => {
      const below = context.workbook.tables.getItem('Sales').getDataBodyRange().getRowsBelow(3000);
      below.values = Array.from({ length: 3000 }, (_, i) => [`Person ${i}`, i]);
      await context.sync();
    });
    expect(table.box.rows).toBe(3003);
  });

  it('does not take what is typed below its totals', async () => {
    const { book, table } = await withSales();
    table.ShowTotals = true;
    book.user.type('A5', 'note');
    expect(table.box.rows).toBe(4);
  });

  it('adds up in its totals row, above what stood below', async () => {
    const { Excel, book } = await withSales('nl-NL');
    book.user.type('A5', 'note');
    book.user.type('A4', '');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load('values,formulas,address');
      await context.sync();
      expect([totals.address, totals.values, totals.formulas]).toEqual(['Blad1!A4:B4', [['Totaal', 30]], [['Totaal', '=SUBTOTAL(109,[Amount])']]]);
    });
    expect(book.active.cells.get(4, 0).value).toBe('note');
  });

  it('keeps formulas that use it when it is resized, and counts its new rows', async () => {
    const { Excel, book } = await withSales();
    book.user.type('A6', [['Jansen', 5]]);
    book.user.type('E1', '=SUM(Sales[Amount])');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').resize('A1:B6');
      const sum = context.workbook.worksheets.getActiveWorksheet().getRange('E1');
      sum.load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[35]], [['=SUM(Sales[Amount])']]]);
    });
  });

  it('renames itself and its columns in formulas', async () => {
    const { book, table } = await withSales();
    book.user.type('E1', '=SUM(Sales[Amount])+Sales[[#Headers],[Amount]]');
    table.Name = 'Deals';
    book.user.type('B1', 'Value');
    expect(book.active.formulas.get(0, 4)!.text).toBe('=SUM(Deals[Value])+Deals[[#Headers],[Value]]');
  });

  it('leaves its cells when it becomes a range, and takes them along when it is deleted', async () => {
    const { Excel, book } = await withSales();
    book.user.type('E1', '=SUM(Sales[Amount])');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').convertToRange();
      await context.sync();
    });
    expect([book.tables.length, book.active.cells.get(2, 1).value, book.active.formulas.get(0, 4)!.text]).toEqual([0, 20, '=SUM(Sheet1!$B$2:$B$3)']);
    const other = await withSales();
    await other.Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').delete();
      await context.sync();
    });
    expect([other.book.tables.length, other.book.active.cells.used({ row: 0, column: 0, rows: 9, columns: 9 })]).toEqual([0, undefined]);
  });

  it('adds rows with what stands below moving down, and deletes them', async () => {
    const { Excel, book, table } = await withSales();
    book.user.type('A6', 'note');
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Sales');
      rows.add(undefined, [['Bakker', 30], ['Smit', 40]]);
      rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(table.box.rows).toBe(4);
    expect(book.active.cells.values({ row: 0, column: 0, rows: 7, columns: 1 })).toEqual([['Name'], ['De Vries'], ['Bakker'], ['Smit'], [''], [''], ['note']]);
  });

  it('is sorted by the user, formulas along with their rows', async () => {
    const { book } = await withSales();
    book.user.type('C1', [['Double'], ['=B2*2'], ['=B3*2']]);
    book.user.sortTable('Sales', 'Amount', false);
    expect([2, 1].map((row) => book.active.formulas.get(row, 2)!.text)).toEqual(['=B3*2', '=B2*2']);
    expect(book.active.cells.values({ row: 1, column: 0, rows: 2, columns: 2 })).toEqual([['De Vries', 20], ['Jansen', 10]]);
  });
});
