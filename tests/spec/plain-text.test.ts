import { renderPlainText } from '../../src/spec/plain-text';
import { plainNumber } from '../../src/spec/plain-text/plain-number';
import type { SheetSpec } from '../../src/spec/sheet-spec';

const spec: SheetSpec = {
  id: 'bonus',
  kind: 'result',
  name: 'Koers Bonus',
  widths: [10],
  cells: [
    { row: 1, column: 1, content: 'Bonus', note: 'Let op:\nvoorlopig' },
    { row: 1, column: 3, content: 0.125, style: { format: '0.0%' } },
    { row: 8, column: 2, content: { formula: 'SUM(B4:B5)', value: 30 } },
    { row: 8, column: 28, content: 'ver', link: { sheet: 'explanation', cell: 'A1' } },
  ],
  tables: [
    {
      name: 'KoersBonus',
      row: 3,
      column: 1,
      columns: [{ header: 'Naam', total: { text: 'Totaal' } }, { header: 'Bedrag', style: { format: '#,##0.00' }, total: 'sum' }],
      rows: [['Anna', 1000], ['Bram', { error: '#N/A' }]],
      extras: [{ row: 1, column: 1, note: 'Geen doel' }],
    },
    { name: 'Leeg', row: 10, column: 1, columns: [{ header: 'A' }], rows: [] },
  ],
  conditionalFormats: [{ kind: 'icons', range: { top: 4, left: 2, bottom: 5, right: 2 }, at: [0.9, 1] }],
  validations: [{ range: { top: 4, left: 1, bottom: 5, right: 1 }, rule: { kind: 'list', values: ['Anna', 'Bram'] } }],
  charts: [],
  gridlines: false,
  print: { landscape: true },
};

describe('the plain text of a sheet', () => {
  it('shows cells and tables in their order, then what hangs on them', () => {
    expect(renderPlainText(spec)).toBe(
      [
        '# Koers Bonus (bonus, result)',
        'A1: Bonus   C1: 12.5%',
        '',
        '[KoersBonus at A3]',
        'Naam   |   Bedrag',
        '-------+---------',
        'Anna   | 1,000.00',
        'Bram   |     #N/A',
        'Totaal |    (sum)',
        '',
        'B8: 30   AB8: ver',
        '',
        '[Leeg at A10]',
        'A',
        '-',
        '(one blank row)',
        '',
        'Formulas:',
        '  B8 =SUM(B4:B5)',
        '',
        'Links:',
        '  AB8 → explanation!A1',
        '',
        'Notes:',
        '  A1: Let op: / voorlopig',
        '  B5: Geen doel',
        '',
        'Conditional formats:',
        '  B4:B5 icons from 0.9 and 1',
        '',
        'Validations:',
        '  A4:A5 one of Anna, Bram',
        '',
      ].join('\n'),
    );
  });
});

describe('a number as its format shows it', () => {
  it.each([
    [1234.5, undefined, '1234.5'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '"€" #,##0.00', '-€ 1,234.50'],
    [-5, '#,##0;[Red](#,##0)', '(5)'],
    [0, '0;-0;"geen"', 'geen'],
    [0.125, '0%', '13%'],
    [46348, 'dd-mm-yyyy', '2026-11-22'],
    [2.5, '0.##', '2.5'],
    [12, '0 "dagen"', '12 dagen'],
    [3, '_ "€" * #,##0_ ', '€ 3'],
  ])('%d as %s is %s', (value, format, text) => {
    expect(plainNumber(value, format)).toBe(text);
  });
});
