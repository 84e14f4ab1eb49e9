import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { conditionalSpecs, validationSpecs } from '../../sandbox/book/spec-of-rules';
import { onSheet, openExcel, refusal } from './look-excel';

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.close();
});

const rules = () => conditionalSpecs(excel.book.active);
const validations = () => validationSpecs(excel.book.active);
const wholeNumbers = (sheet: Excel.Worksheet, address: string): void => {
  sheet.getRange(address).dataValidation.rule = { wholeNumber: { operator: 'Between', formula1: 1, formula2: 9 } };
};

describe('conditional formats', () => {
  it('that are added last have precedence', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const list = sheet.getRange('A1:A9').conditionalFormats;
      list.add('DataBar');
      list.add('Custom').custom.rule.formula = '=A1>1';
      const found = sheet.getRange('A5').conditionalFormats;
      found.load('items/type,items/priority');
      await context.sync();
      return found.items.map(({ type, priority }) => [type, priority]);
    });
    expect(read).toEqual([['Custom', 0], ['DataBar', 1]]);
  });

  it('move with their cells, and their formulas with them', async () => {
    await onSheet(excel, (sheet) => {
      const custom = sheet.getRange('A6:E11').conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=$D6<0.95';
      custom.format.fill.color = '#FFC7CE';
      custom.format.font.bold = true;
      sheet.getRange('2:4').insert('Down');
    });
    expect(rules()).toEqual([{ kind: 'formula', range: { top: 9, left: 1, bottom: 14, right: 5 }, formula: '$D9<0.95', style: { fill: 'FFC7CE', bold: true } }]);
  });

  it('grow with rows that are inserted among theirs, and shrink when some are deleted', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A2:A5').conditionalFormats.add('DataBar');
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('1:2').delete('Up');
    });
    expect(rules().map(({ range }) => range)).toEqual([{ top: 1, left: 1, bottom: 4, right: 1 }]);
  });

  it('keep the cells outside the range on which all are cleared', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
    });
    expect(rules().map(({ range }) => [range.top, range.bottom])).toEqual([[1, 3], [6, 9]]);
  });

  it('are told by their bounds and by the steps of their icons', async () => {
    await onSheet(excel, (sheet) => {
      const icons = sheet.getRange('B1:B9').conditionalFormats.add('IconSet').iconSet;
      icons.style = 'ThreeSigns';
      icons.criteria = [{} as Excel.ConditionalIconCriterion, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0.9' }, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' }];
      const bar = sheet.getRange('A1:A9').conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#9DC3E6';
      bar.lowerBoundRule = { type: 'Number', formula: '=0' };
    });
    expect(rules()).toEqual([
      { kind: 'bar', range: { top: 1, left: 1, bottom: 9, right: 1 }, color: '9DC3E6', min: 0 },
      { kind: 'icons', range: { top: 1, left: 2, bottom: 9, right: 2 }, at: [0.9, 1] },
    ]);
  });

  it('refuse a number of steps that the icons do not have', async () => {
    const work = onSheet(excel, (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('IconSet').iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
    });
    expect(await refusal(work)).toBe('InvalidArgument');
  });

  it('can be fetched by id and deleted', async () => {
    await onSheet(excel, async (sheet, context) => {
      const list = sheet.getRange('A1:A9').conditionalFormats;
      const first = list.add('DataBar');
      list.add('Custom').custom.rule.formula = '=TRUE';
      first.load('id');
      await context.sync();
      list.getItem(first.id).delete();
    });
    expect(rules().map(({ kind }) => kind)).toEqual(['formula']);
  });
});

describe('data validation', () => {
  it('reads back as Excel says it: numbers as formulas', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      wholeNumbers(sheet, 'A1:A5');
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.load('rule,type,ignoreBlanks');
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
    });
    expect(read).toEqual(['WholeNumber', { wholeNumber: { operator: 'Between', formula1: '=1', formula2: '=9' } }, true]);
  });

  it('takes a list from values or from a range', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'Noord,Zuid' } };
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      sheet.getRange('B1').dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Fout', message: 'Kies uit de lijst.' };
    });
    expect(validations()).toEqual([
      { range: { top: 1, left: 1, bottom: 5, right: 1 }, rule: { kind: 'list', values: ['Noord', 'Zuid'] } },
      { range: { top: 1, left: 2, bottom: 1, right: 2 }, rule: { kind: 'listFrom', formula: 'Sheet1!$D$1:$D$3' }, error: { title: 'Fout', text: 'Kies uit de lijst.' }, warnOnly: true },
    ]);
  });

  it('refuses a typed list of more than 255 characters', async () => {
    const listOf = (length: number) => onSheet(excel, (sheet) => void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(length) } }));
    expect([await refusal(listOf(255)), await refusal(listOf(256))]).toEqual(['accepted', 'InvalidArgument']);
  });

  it('is inconsistent over cells with and without a rule', async () => {
    const type = await onSheet(excel, async (sheet, context) => {
      wholeNumbers(sheet, 'A1');
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe('Inconsistent');
  });

  it('moves with inserted rows and goes where it is cleared', async () => {
    await onSheet(excel, (sheet) => {
      sheet.getRange('A2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$2:$D$9' } };
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B3:B5').dataValidation.clear();
    });
    expect(validations()).toEqual([{ range: { top: 3, left: 1, bottom: 5, right: 1 }, rule: { kind: 'listFrom', formula: '$D$3:$D$10' } }]);
  });
});
