import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

describe('sheets', () => {
  it('are named in the language of Excel', async () => {
    const { Excel, book } = await excel({ locale: 'nl-BE' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(book.sheets.map(({ Name }) => Name)).toEqual(['Blad1', 'Blad2']);
  });

  it.each([['a double name', 'sheet1', 'ItemAlreadyExists'], ['a colon', 'a:b', 'InvalidArgument'], ['32 characters', 'x'.repeat(32), 'InvalidArgument'], ['an apostrophe at the end', "a'", 'InvalidArgument']])('cannot have %s', async (_name, name, code) => {
    const { Excel } = await excel();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }));
    expect(problem.code).toBe(code);
  });

  it('are renamed in formulas and names', async () => {
    const { book } = await excel();
    book.user.addSheet('Data');
    book.user.type('A1', '=Data!B2+SUM(data!C:C)');
    book.Names.Add('rate', "=Data!$A$1", null);
    book.user.renameSheet('Data', "Jan's data");
    expect([book.active.formulas.get(0, 0)!.text, book.names[0]!.Formula]).toEqual(["='Jan''s data'!B2+SUM('Jan''s data'!C:C)", "='Jan''s data'!$A$1"]);
  });

  it('leave #REF! behind when they are deleted', async () => {
    const { Excel, book } = await excel();
    book.user.addSheet('Data');
    book.user.type('A1', '=Data!B2');
    book.user.deleteSheet('Data');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.load('values,formulas,valueTypes');
      await context.sync();
      expect([cell.values, cell.formulas, cell.valueTypes]).toEqual([[['#REF!']], [['=#REF!']], [['Error']]]);
    });
  });

  it('cannot be deleted while very hidden, nor the last visible one', async () => {
    const { Excel, book } = await excel();
    book.user.addSheet('Hidden');
    const remove = (name: string) => failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hidden').visibility = 'VeryHidden';
      await context.sync();
    });
    expect([(await remove('Hidden')).code, (await remove('Sheet1')).code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('are copied with new table names; names of the workbook do not follow, names of the copy are made', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [['Name', 'Amount'], ['Jansen', 10]]);
    book.user.type('D1', '=SUM(Sales[Amount])');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:B2', true).name = 'Sales';
      const mark = context.workbook.names.add('_koers.sheet', sheet.getRange('A1'));
      mark.visible = false;
      const copy = sheet.copy('After', sheet);
      copy.visibility = 'VeryHidden';
      copy.load('name,position');
      copy.tables.load('items/name');
      copy.names.load('items/name,items/formula,items/visible');
      const sum = copy.getRange('D1');
      sum.load('formulas');
      context.workbook.names.load('items/formula');
      await context.sync();
      expect([copy.name, copy.position, copy.tables.items[0]!.name, sum.formulas]).toEqual(['Sheet1 (2)', 1, 'Sales1', [['=SUM(Sales1[Amount])']]]);
      expect(copy.names.items.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([['_koers.sheet', "='Sheet1 (2)'!$A$1", false]]);
      expect(context.workbook.names.items.map(({ formula }) => formula)).toEqual(['=Sheet1!$A$1']);
    });
  });

  it('are moved, hidden and activated', async () => {
    const { Excel, book } = await excel();
    book.user.addSheet('Two');
    await Excel.run(async (context) => {
      const two = context.workbook.worksheets.getItem('Two');
      two.position = 0;
      two.activate();
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    expect([book.sheets.map(({ Name, Visibility }) => [Name, Visibility]), book.active.Name]).toEqual([[['Two', 'Visible'], ['Sheet1', 'Hidden']], 'Two']);
  });

  it('cannot be changed while protected', async () => {
    const { Excel, book } = await excel();
    book.user.protect('Sheet1');
    book.user.protectStructure();
    const write = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    }));
    const add = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.add('More');
      await context.sync();
    }));
    expect([write.code, add.code]).toEqual(['AccessDenied', 'AccessDenied']);
  });
});
