import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

describe('load and query', () => {
  it('gives only what was loaded', async () => {
    const { Excel } = await excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.position).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('gives nested members of collections, a page of them, and their count', async () => {
    const { Excel, book } = await excel();
    book.user.addSheet('Two');
    book.user.addSheet('Three');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/tables/items/name');
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map(({ name, tables }) => [name, tables.items.length])).toEqual([['Sheet1', 0], ['Two', 0], ['Three', 0]]);
      expect(count.value).toBe(3);
      sheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Two']);
    });
  });

  it('lets null objects beget null objects', async () => {
    const { Excel } = await excel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Missing');
      const range = missing.getRange('A1');
      missing.load('name');
      range.load('values');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('keeps a range between syncs of a run, also when its cells move, and releases it afterwards', async () => {
    const { Excel, book } = await excel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('1:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B5');
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(book.references.size).toBe(0);
  });

  it('keeps what was added usable after a sync', async () => {
    const { Excel } = await excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      const name = sheet.names.add('here', sheet.getRange('A1'));
      await context.sync();
      sheet.getRange('A1').values = [[7]];
      name.comment = 'kept';
      name.load('comment,scope');
      sheet.load('name');
      await context.sync();
      expect([sheet.name, name.comment, name.scope]).toEqual(['New', 'kept', 'Worksheet']);
    });
  });
});

describe('refusals', () => {
  it('names the code, the location and the failing statement', async () => {
    const { Excel, OfficeExtension } = await excel();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    }));
    expect(problem).toBeInstanceOf(OfficeExtension.Error);
    expect(problem).toMatchObject({ code: 'ItemNotFound', httpStatusCode: 404, debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });

  it('keeps what was done before the failing action', async () => {
    const { Excel, book } = await excel();
    await failure(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('ZZZZ1').values = [['not']];
      await context.sync();
    }));
    expect(book.active.cells.get(0, 0).value).toBe('done');
  });

  it('fails loudly on what the model lacks, and lists it', async () => {
    const simulated = await excel();
    const problem = await failure(() => simulated.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().slicers.load('items/name');
      await context.sync();
    }));
    expect(problem.code).toBe('NotImplemented');
    expect(simulated.unimplemented).toEqual(['Worksheet.Slicers']);
  });

  it('lets members of later requirement sets fail in the add-in', async () => {
    const { Excel } = await excel({ requirements: { ExcelApi: '1.12' } });
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.getItem('Sales').resize('A1:B2');
      await context.sync();
    }));
    expect(problem.code).toBe('ApiNotFound');
  });
});
