import { closeAll, excel, failure } from './excel-under-test';

afterAll(closeAll);

type Written = { readonly values: unknown[][]; readonly types: unknown[][]; readonly formulas: unknown[][]; readonly formats: unknown[][] };

async function written(value: unknown, format = 'General'): Promise<Written> {
  const { Excel } = await excel({ locale: 'nl-NL' });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.numberFormat = [[format]];
    range.values = [[value]];
    range.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    return { values: range.values, types: range.valueTypes, formulas: range.formulas, formats: range.numberFormat };
  });
}

const empty = (found: Written): unknown[] => [found.values[0]![0], found.types[0]![0], found.formulas[0]![0], found.formats[0]![0]];

describe('what a written value becomes', () => {
  it.each([
    ['a text', 'Jansen', 'General', ['Jansen', 'String', 'Jansen', 'General']],
    ['a number', 12.5, 'General', [12.5, 'Double', 12.5, 'General']],
    ['a text that reads as a number', '00123', 'General', [123, 'Double', 123, 'General']],
    ['a text that reads as a number in a text cell', '00123', '@', ['00123', 'String', '00123', '@']],
    ['a number in a text cell', 123, '@', ['123', 'String', '123', '@']],
    ['a text behind an apostrophe', "'=1+1", 'General', ['=1+1', 'String', '=1+1', 'General']],
    ['a formula', '=1+1', 'General', [2, 'Double', '=1+1', 'General']],
    ['a formula in a text cell', '=1+1', '@', ['=1+1', 'String', '=1+1', '@']],
    ['a text that starts with a minus', '-A2', 'General', [0, 'Double', '=-A2', 'General']],
    ['a lone minus', '-', 'General', ['-', 'String', '-', 'General']],
    ['a Dutch date', '19-8-2025', 'General', ['19-8-2025', 'String', '19-8-2025', 'General']],
    ['an American date', '8/19/2025', 'General', [45888, 'Double', 45888, 'm/d/yyyy']],
    ['a year and a month', '2025-01', 'General', [45658, 'Double', 45658, 'mmm-yy']],
    ['a percentage', '12%', 'General', [0.12, 'Double', 0.12, '0%']],
    ['a truth', 'TRUE', 'General', [true, 'Boolean', true, 'General']],
    ['an error', '#N/A', 'General', ['#N/A', 'Error', '#N/A', 'General']],
    ['a blank', '', 'General', ['', 'Empty', '', 'General']],
  ])('%s', async (_name, value, format, expected) => {
    expect(empty(await written(value, format))).toEqual(expected);
  });
});

describe('blocks of values', () => {
  it('clears with an empty text and leaves a cell as it is with null', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [['a', 'b']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [['', null]];
      await context.sync();
    });
    expect(book.active.cells.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['', 'b']]);
  });

  it('refuses a block of another shape', async () => {
    const { Excel } = await excel();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    }));
    expect(problem).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  });

  it('writes one value to all cells', async () => {
    const { Excel, book } = await excel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = 5 as never;
      await context.sync();
    });
    expect(book.active.cells.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([[5, 5], [5, 5]]);
  });

  it('takes the pieces in which the library splits a large block', async () => {
    const { Excel, book, traffic } = await excel();
    const values = Array.from({ length: 4000 }, (_, row) => [row, `text ${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4001').values = values;
      await context.sync();
    });
    expect(traffic.requests[0]!.actions).toBeGreaterThan(20);
    expect(book.active.cells.values({ row: 1, column: 1, rows: 4000, columns: 2 })).toEqual(values);
  });

  it('refuses a large block of another shape as well', async () => {
    const { Excel } = await excel();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4000').values = Array.from({ length: 3999 }, () => [1, 2]);
      await context.sync();
    }));
    expect(problem.code).toBe('InvalidArgument');
  });

  it('reads whole columns as null and refuses to write them', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', 'x');
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
      column.load('values,rowCount');
      await context.sync();
      expect([column.values, column.rowCount]).toEqual([null, 1048576]);
    });
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').values = 1 as never;
      await context.sync();
    }));
    expect(problem.code).toBe('InvalidArgument');
  });

  it('refuses to read more than five million cells', async () => {
    const { Excel } = await excel();
    const problem = await failure(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1000000').load('values');
      await context.sync();
    }));
    expect(problem.code).toBe('RangeExceedsLimit');
  });
});

describe('addresses and used ranges', () => {
  it('finds ranges from ranges', async () => {
    const { Excel, book } = await excel();
    book.user.renameSheet('Sheet1', "Jan's sheet");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      const found = [range.getRowsBelow(2), range.getColumnsAfter(1), range.getResizedRange(1, -1), range.getBoundingRect('E1'), range.getIntersection('C3:Z9'), range.getEntireRow(), range.getOffsetRange(1, 1), range.getLastCell()];
      found.forEach((one) => one.load('address'));
      await context.sync();
      expect(found.map(({ address }) => address.replace(/^'Jan''s sheet'!/, ''))).toEqual(['B4:C5', 'D2:D3', 'B2:B4', 'B1:E3', 'C3', '2:3', 'C3:D4', 'C3']);
    });
  });

  it('knows the cells in use, with and without those that only have a format', async () => {
    const { Excel, book } = await excel();
    book.user.type('C3', 1);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('E9').numberFormat = [['0.00']];
      const used = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(false), sheet.getRange('A:D').getUsedRangeOrNullObject(true)];
      used.forEach((one) => one.load('address'));
      const none = sheet.getRange('H:J').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.map(({ address }) => address)).toEqual(['Sheet1!C3', 'Sheet1!C3:E9', 'Sheet1!C3']);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('shows numbers as their format says, in the language of Excel', async () => {
    const { Excel, book } = await excel({ locale: 'nl-NL' });
    book.user.type('A1', [[1234.5, 0.256, 45888, -3]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
      range.numberFormat = [['#,##0.00', '0.0%', 'd-m-yyyy', '0;(0)']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.234,50', '25,6%', '19-8-2025', '(3)']]);
    });
  });
});
