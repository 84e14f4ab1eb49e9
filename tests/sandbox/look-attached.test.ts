import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { specOf } from '../../sandbox/book/spec-of';
import { onSheet, openExcel, refusal } from './look-excel';

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.close();
});

describe('merged cells', () => {
  it('keep the value of the first', async () => {
    const values = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.merge();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['a', '', '']]);
    expect(specOf(excel.book.active).cells).toEqual([{ row: 1, column: 1, content: 'a', across: 3 }]);
  });

  it('are told by getMergedAreas, and are gone after unmerge', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.getRange('B2:C3').merge(true);
      const merged = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      sheet.getRange('B2').unmerge();
      sheet.getRange('B3').unmerge();
      const none = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return [merged.address, none.isNullObject];
    });
    expect(read).toEqual(['Sheet1!B2:C2,Sheet1!B3:C3', true]);
  });

  it('cannot lie in a table', async () => {
    const work = onSheet(excel, (sheet) => {
      sheet.getRange('A1:B1').values = [['x', 'y']];
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
    });
    expect(await refusal(work)).toBe('InvalidOperation');
  });
});

describe('links', () => {
  it('turn their cell blue and underlined, so a look of its own has to come after', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [['Uitleg']];
      sheet.getRange('A1').hyperlink = { documentReference: "'Sheet1'!C3", screenTip: 'Naar de uitleg' };
    });
    expect(specOf(excel.book.active).cells).toEqual([
      { row: 1, column: 1, content: 'Uitleg', style: { underline: true, color: '0563C1' }, link: { sheet: { name: 'Sheet1' }, cell: 'C3', tip: 'Naar de uitleg' } },
    ]);
  });

  it('show their address in an empty cell', async () => {
    await onSheet(excel, (sheet) => void (sheet.getRange('A1').hyperlink = { address: 'https://example.com/' }));
    expect(specOf(excel.book.active).cells[0]).toMatchObject({ content: 'https://example.com/', link: { url: 'https://example.com/' } });
  });

  it('go with clear(Hyperlinks), which leaves the text', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/' };
      sheet.getRange('A1').clear('Hyperlinks');
    });
    expect(specOf(excel.book.active).cells[0]).toEqual({ row: 1, column: 1, content: 'https://example.com/', style: { underline: true, color: '0563C1' } });
  });

  it('move with their cells', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/' };
      sheet.getRange('A:A').insert('Right');
    });
    expect(specOf(excel.book.active).cells.map(({ column, link }) => [column, link])).toEqual([[2, { url: 'https://example.com/' }]]);
  });
});

describe('comments', () => {
  it('are found by their cell and move with it', async () => {
    const text = await onSheet(excel, async (sheet, context) => {
      context.workbook.comments.add('Sheet1!B2', 'Geen doel');
      sheet.getRange('1:1').insert('Down');
      const comment = sheet.comments.getItemByCell('Sheet1!B3');
      comment.load('content');
      const place = comment.getLocation();
      place.load('address');
      await context.sync();
      return [comment.content, place.address];
    });
    expect(text).toEqual(['Geen doel', 'Sheet1!B3']);
    expect(specOf(excel.book.active).cells).toEqual([{ row: 3, column: 2, content: null, note: 'Geen doel' }]);
  });

  it('need an address with its sheet, of one cell', async () => {
    expect(await refusal(onSheet(excel, (sheet) => void sheet.comments.add('B2', 'x')))).toBe('InvalidArgument');
    expect(await refusal(onSheet(excel, (sheet) => void sheet.comments.add('Sheet1!B2:B3', 'x')))).toBe('InvalidArgument');
  });
});

describe('frozen panes', () => {
  it('of rows replace those of columns; both together take freezeAt', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const panes = sheet.freezePanes;
      panes.freezeColumns(1);
      panes.freezeRows(2);
      const rows = panes.getLocation();
      rows.load('address');
      await context.sync();
      panes.freezeAt('A1:B3');
      const both = panes.getLocation();
      both.load('address');
      await context.sync();
      panes.unfreeze();
      const none = panes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      return [rows.address, both.address, none.isNullObject];
    });
    expect(read).toEqual(['Sheet1!1:2', 'Sheet1!A1:B3', true]);
  });
});

describe('page layout', () => {
  it('is read back, and moves with its rows', async () => {
    await onSheet(excel, (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:E30');
      page.setPrintTitleRows('$5:$5');
      page.headersFooters.defaultForAllPages.leftFooter = '&8 2026 Koers && co';
      sheet.horizontalPageBreaks.add('A16');
      sheet.getRange('2:3').insert('Down');
    });
    expect(specOf(excel.book.active).print).toEqual({ landscape: true, repeatRows: [7, 7], footerLeft: '2026 Koers & co', breakBefore: [18], area: { top: 1, left: 1, bottom: 32, right: 5 } });
  });

  it('keeps print area and titles as names of the sheet, which can be deleted', async () => {
    const gone = await onSheet(excel, async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:E30');
      sheet.names.getItem('Print_Area').delete();
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      await context.sync();
      return area.isNullObject;
    });
    expect(gone).toBe(true);
  });

  it('refuses titles that are no whole rows, and a scale beside pages to fit to', async () => {
    expect(await refusal(onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')))).toBe('InvalidArgument');
    expect(await refusal(onSheet(excel, (sheet) => void (sheet.pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 })))).toBe('InvalidArgument');
  });
});
