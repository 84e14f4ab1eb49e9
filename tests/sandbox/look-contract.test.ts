import { describeSheet, specOf } from '../../sandbox/book/spec-of';
import { beyondSpec } from '../../sandbox/book/spec-of-beyond';
import { normalise } from '../../sandbox/book/spec-of-normal';
import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Table } from '../../src/spec/sheet-spec';
import { explanationSpec, richSpec, sheetSpec } from '../xlsx/write-spec';
import { onSheet, openExcel } from './look-excel';

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const own = (name: string) => excel.book.sheet(name)!;
const asPrompts = { notesAsPrompts: true };

describe('what Koers writes into Excel reads back as what was asked', () => {
  it('for a sheet that uses everything a spec can say', async () => {
    await excelWorkbook().write([richSpec, explanationSpec]);
    expect(normalise(specOf(own('Koers Bonus')), asPrompts)).toEqual(normalise(richSpec, asPrompts));
    expect(normalise(specOf(own('Koers Uitleg')), asPrompts)).toEqual(normalise(explanationSpec, asPrompts));
    expect(excel.unimplemented).toEqual([]);
  });

  it('and has nothing that a spec does not say', async () => {
    await excelWorkbook().write([richSpec, explanationSpec]);
    expect([...beyondSpec(own('Koers Bonus')), ...beyondSpec(own('Koers Uitleg'))]).toEqual([]);
  });

  it('with the heavier line where the cells on both sides ask for one', async () => {
    const hair = { borderBottom: { line: 'hair', color: 'D3DAE1' } } as const;
    const thin = { borderTop: { line: 'thin', color: '8FA3B5' } } as const;
    const spec = sheetSpec({ cells: [{ row: 2, column: 1, content: 1, style: thin }, { row: 1, column: 1, content: 1, style: hair }, { row: 3, column: 1, content: 1, style: thin }, { row: 2, column: 2, content: 1, style: hair }, { row: 3, column: 2, content: 1, style: thin }] });
    await excelWorkbook().write([spec]);
    expect(normalise(specOf(own('Koers Bonus'))).lines).toEqual({ A1: 'thin 8FA3B5', A2: 'thin 8FA3B5', B2: 'thin 8FA3B5' });
  });

  it('when a sheet is written again with less on it', async () => {
const [table] = richSpec.tables;
    const plain = { ...table!, banded: undefined, columns: table!.columns.map(({ header }) => ({ header })), rows: [['Sjoerd', 1, 2, 3, 4]], extras: [] } as unknown as Table;
    const small = sheetSpec({ cells: [{ row: 1, column: 1, content: 'Bonus' }], tables: [plain], widths: [20] });
    const workbook = excelWorkbook();
    await workbook.write([richSpec]);
    await workbook.write([small]);
    expect(normalise(specOf(own('Koers Bonus')), asPrompts)).toEqual(normalise(small, asPrompts));
  });
});

describe('the comparison sees a difference', () => {
  const written = async (change: (sheet: Excel.Worksheet) => void) => {
    await excelWorkbook().write([richSpec, explanationSpec]);
    await onSheet(excel, (_, context) => change(context.workbook.worksheets.getItem('Koers Bonus')));
    return normalise(specOf(own('Koers Bonus')), asPrompts);
  };
  const asked = normalise(richSpec, asPrompts);

  it.each<[keyof typeof asked, (sheet: Excel.Worksheet) => void]>([
    ['cells', (sheet) => void (sheet.getRange('B7').format.font.italic = true)],
    ['cells', (sheet) => void (sheet.getRange('C8').numberFormat = [['0']])],
    ['lines', (sheet) => void (sheet.getRange('B13').format.borders.getItem('EdgeTop').weight = 'Medium')],
    ['merges', (sheet) => sheet.getRange('A1').unmerge()],
    ['widths', (sheet) => void (sheet.getRange('B:B').format.columnWidth = 50)],
    ['heights', (sheet) => void (sheet.getRange('5:5').format.rowHeight = 12)],
    ['conditionalFormats', (sheet) => sheet.getRange('D6').conditionalFormats.clearAll()],
    ['validations', (sheet) => sheet.getRange('A7').dataValidation.clear()],
    ['charts', (sheet) => void (sheet.charts.getItemAt(0).axes.valueAxis.numberFormat = '0')],
    ['charts', (sheet) => void (sheet.charts.getItemAt(1).left = 0)],
    ['tables', (sheet) => void (sheet.tables.getItemAt(0).showBandedRows = false)],
    ['freeze', (sheet) => sheet.freezePanes.unfreeze()],
    ['print', (sheet) => void (sheet.pageLayout.orientation = 'Portrait')],
    ['gridlines', (sheet) => void (sheet.showGridlines = true)],
    ['tabColor', (sheet) => void (sheet.tabColor = '#FF0000')],
  ])('in %s', async (part, change) => {
    const found = await written(change);
    expect(found[part]).not.toEqual(asked[part]);
    expect({ ...found, [part]: asked[part] }).toEqual(asked);
  });

  it('also in what a spec cannot say', async () => {
    await written((sheet) => {
      sheet.getRange('B7').format.font.name = 'Arial';
      sheet.tables.getItemAt(0).style = 'TableStyleMedium2';
    });
    expect(beyondSpec(own('Koers Bonus'))).toEqual(['B7: fontName', 'KoersBonus: TableStyleMedium2']);
  });
});

describe('a sheet as text', () => {
  it('reads as the spec that it was made from', async () => {
    await excelWorkbook().write([explanationSpec]);
    expect(describeSheet(own('Koers Uitleg'))).toBe("# Koers Uitleg (explanation, result)\nA1: Uitleg\nA2: #REF!\n\nFormulas:\n  A2 ='Koers Bonus'!E12\n");
  });
});
