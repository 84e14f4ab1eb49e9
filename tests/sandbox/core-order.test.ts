import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

const deals = [['Name', 'Amount'], ['Smit', 30], ['Jansen', 10], ['Bakker', 20]];

async function withDeals() {
  const simulated = await excel();
  simulated.book.user.type('A1', deals);
  simulated.book.Tables.Add('A1:B4', true).Name = 'Deals';
  return simulated;
}

describe('a filter', () => {
  it('hides rows, for SUBTOTAL too, until it is cleared', async () => {
    const { Excel, book } = await withDeals();
    book.user.type('D1', [['=SUBTOTAL(109,Deals[Amount])', '=SUBTOTAL(9,Deals[Amount])', '=SUM(Deals[Amount])']]);
    const sums = () => book.sheets[0]!.GetRange('D1:F1').Values;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Deals');
      table.columns.getItem('Amount').filter.applyCustomFilter('>=20');
      const row = table.worksheet.getRange('3:3');
      row.load('rowHidden');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([row.rowHidden, table.autoFilter.isDataFiltered, sums()]).toEqual([true, true, [[50, 50, 60]]]);
      table.clearFilters();
      await context.sync();
    });
    expect(sums()).toEqual([[60, 60, 60]]);
  });

  it('keeps the texts that the user chose', async () => {
    const { book } = await withDeals();
    book.user.filterTable('Deals', 'Name', ['Smit']);
    expect([1, 2, 3].map((row) => book.active.isRowHidden(row, true))).toEqual([false, true, true]);
  });

  it('of another kind is refused, not ignored', async () => {
    const { Excel } = await withDeals();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.tables.getItem('Deals').columns.getItem('Amount').filter.apply({ filterOn: 'TopItems', criterion1: '1' });
      await context.sync();
    }));
    expect(problem.code).toBe('NotImplemented');
  });
});

it('leaves rows that are hidden by hand out of SUBTOTAL 109 only', async () => {
  const { Excel, book } = await withDeals();
  book.user.type('D1', [['=SUBTOTAL(109,B2:B4)', '=SUBTOTAL(9,B2:B4)']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('2:2').rowHidden = true;
    await context.sync();
  });
  book.user.type('H9', 1);
  expect(book.active.GetRange('D1:E1').Values).toEqual([[30, 60]]);
});

it('sorts ranges and tables by several fields', async () => {
  const { Excel, book } = await withDeals();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Deals').sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  expect(book.active.GetRange('A2:A4').Values).toEqual([['Bakker'], ['Jansen'], ['Smit']]);
  book.user.type('E1', [['b', 1], ['a', 2], ['b', 3]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('E1:F3').sort.apply([{ key: 0 }, { key: 1, ascending: false }]);
    await context.sync();
  });
  expect(book.active.GetRange('E1:F3').Values).toEqual([['a', 2], ['b', 3], ['b', 1]]);
});

it('keeps settings in the workbook and properties on a sheet', async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    context.workbook.settings.add('language', 'nl');
    context.workbook.worksheets.getActiveWorksheet().customProperties.add('koers', 'bonus');
    await context.sync();
  });
  await Excel.run(async (context) => {
    const language = context.workbook.settings.getItem('Language');
    const mark = context.workbook.worksheets.getActiveWorksheet().customProperties.getItemOrNullObject('koers');
    const missing = context.workbook.settings.getItemOrNullObject('missing');
    language.load('value');
    mark.load('value');
    await context.sync();
    expect([language.value, mark.value, missing.isNullObject]).toEqual(['nl', 'bonus', true]);
  });
});
