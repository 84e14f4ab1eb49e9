import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { CellFormats } from '../../sandbox/model/look/cell-formats';
import { onSheet, openExcel, refusal } from './look-excel';

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.close();
});

const look = (row: number, column: number) => excel.book.active.layer(CellFormats).lookAt(row, column);

describe('formats of cells', () => {
  it('are read back where they were set, and mixed ones read as null', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.format.font.bold = true;
      range.format.fill.color = '#1f3864';
      const [inside, around] = [sheet.getRange('C3'), sheet.getRange('A1:C3')];
      inside.load('format/font/bold,format/fill/color');
      around.load('format/font/bold,format/fill/color');
      await context.sync();
      return [inside.format.font.bold, inside.format.fill.color, around.format.font.bold, around.format.fill.color];
    });
    expect(read).toEqual([true, '#1F3864', null, null]);
  });

  it('of whole columns cost one stretch each, and a cell of 150,000 rows has them', async () => {
    await onSheet(excel, (sheet) => {
      for (const column of ['A', 'B', 'C']) sheet.getRange(`${column}2:${column}150001`).format.horizontalAlignment = 'Right';
    });
    expect(excel.book.active.layer(CellFormats).grid.size).toBe(1);
    expect([look(0, 0).horizontal, look(150_000, 2).horizontal, look(150_001, 2).horizontal]).toEqual(['General', 'Right', 'General']);
  });

  it('refuse a colour without # and an alignment that Excel does not know', async () => {
    expect(await refusal(onSheet(excel, (sheet) => void (sheet.getRange('A1').format.fill.color = '1F3864')))).toBe('InvalidArgument');
    expect(await refusal(onSheet(excel, (sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'left' as 'Left')))).toBe('InvalidArgument');
  });

  it('move with inserted rows, which look like the row above', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A2').format.font.italic = true;
      sheet.getRange('A5').format.font.bold = true;
      sheet.getRange('3:4').insert('Down');
    });
    expect([1, 2, 3, 4, 6].map((row) => [look(row, 0).italic, look(row, 0).bold])).toEqual([[true, false], [true, false], [true, false], [false, false], [false, true]]);
  });

  it('move with deleted cells of one column only', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A5:B5').format.font.bold = true;
      sheet.getRange('A1:A2').delete('Up');
    });
    expect([look(2, 0).bold, look(4, 0).bold, look(4, 1).bold]).toEqual([true, false, true]);
  });

  it('go with clear(Formats), stay with clear(Contents)', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
    });
    expect([look(0, 0).bold, look(0, 1).bold]).toEqual([true, false]);
  });

  it('are copied with copyFrom(Formats) and with the whole sheet', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('C3:D4').copyFrom('A1', 'Formats');
      sheet.getRange('C3').copyFrom('B1', 'Values');
      sheet.copy('End');
    });
    expect([look(2, 2).bold, look(3, 3).bold]).toEqual([true, true]);
    expect(excel.book.sheets[1]!.layer(CellFormats).lookAt(3, 3).bold).toBe(true);
  });

  it('share the line between two cells', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const bottom = sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom');
      Object.assign(bottom, { style: 'Continuous', weight: 'Hairline', color: '#BFBFBF' });
      const top = sheet.getRange('B2').format.borders.getItem('EdgeTop');
      top.load('style,weight,color');
      await context.sync();
      return [top.style, top.weight, top.color];
    });
    expect(read).toEqual(['Continuous', 'Hairline', '#BFBFBF']);
  });

  it('give an indent a side, and lose it in the middle', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:A2').format.indentLevel = 2;
      sheet.getRange('A2').format.horizontalAlignment = 'Center';
    });
    expect([look(0, 0).horizontal, look(0, 0).indent, look(1, 0).indent]).toEqual(['Left', 2, 0]);
  });

  it('cannot be changed on a protected sheet', async () => {
    await onSheet(excel, (sheet) => sheet.protection.protect());
    expect(await refusal(onSheet(excel, (sheet) => void (sheet.getRange('A1').format.font.bold = true)))).toBe('AccessDenied');
  });
});

describe('setCellProperties', () => {
  it('sets each cell by its own object and leaves out what is not given', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B2').format.font.italic = true;
      sheet.getRange('A1:B2').setCellProperties([
        [{ format: { font: { bold: true }, borders: { bottom: { color: '#7F7F7F', style: 'Continuous', weight: 'Medium' } } } }, {}],
        [{ format: { fill: { color: '#FFC7CE' }, protection: { locked: false } } }, { format: { wrapText: true, verticalAlignment: 'Top' } }],
      ]);
    });
    expect(look(0, 0)).toMatchObject({ bold: true, italic: true, bottom: { style: 'Continuous', weight: 'Medium', color: '#7F7F7F' } });
    expect(look(0, 1)).toMatchObject({ bold: false, italic: true, wrap: false });
    expect(look(1, 0)).toMatchObject({ fill: '#FFC7CE', locked: false });
    expect(look(1, 1)).toMatchObject({ wrap: true, vertical: 'Top' });
  });

  it('refuses a block of another shape', async () => {
    expect(await refusal(onSheet(excel, (sheet) => sheet.getRange('A1:B2').setCellProperties([[{}, {}]])))).toBe('InvalidArgument');
  });

  it('is read back by getCellProperties in the same words', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').format.font.size = 14;
      const found = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { font: { size: true } } });
      await context.sync();
      return found.value;
    });
    expect(read).toEqual([[{ address: 'Sheet1!A1', format: { font: { size: 14 } } }, { address: 'Sheet1!B1', format: { font: { size: 11 } } }]]);
  });
});

describe('sizes', () => {
  it('are in points and snap to whole pixels', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.getRange('B:B').format.columnWidth = (16 * 7 + 5) * 0.75;
      sheet.getRange('2:2').format.rowHeight = 33.5;
      const [wide, plain, place] = [sheet.getRange('B2'), sheet.getRange('A1'), sheet.getRange('C3')];
      for (const range of [wide, plain]) range.load('format/columnWidth,format/rowHeight');
      place.load('left,top');
      await context.sync();
      return [wide.format.columnWidth, wide.format.rowHeight, plain.format.columnWidth, plain.format.rowHeight, place.left, place.top];
    });
    expect(read).toEqual([87.75, 33.75, 48, 15, 135.75, 48.75]);
  });

  it('set for a row move with it', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('3:3').format.rowHeight = 30;
      sheet.getRange('1:2').insert('Down');
    });
    const heights = [2, 4].map((row) => excel.book.active.range({ row, column: 0, rows: 1, columns: 1 }).Format.RowHeight);
    expect(heights).toEqual([15, 30]);
  });
});
