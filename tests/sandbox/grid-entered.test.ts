import fc from 'fast-check';
import { Workbook } from '../../sandbox/model/workbook';
import { writeCells } from '../../sandbox/model/write-cells';
import { typedInput } from '../../sandbox/model/cells/typed-input';
import { locales } from '../../sandbox/model/locale';
import { editText } from '../../sandbox/grid/words/edit-text';
import { NotEntered, entered } from '../../sandbox/grid/words/entered';

const dutch = locales['nl-NL'];

/** What the model holds after a text is typed in a cell with this format. */
function typed(text: string, format = 'General', locale: 'nl-NL' | 'en-US' = 'nl-NL'): unknown {
  const book = new Workbook(locale);
  const cell = book.active.find('A1');
  book.active.cells.setFormat(cell.box, format);
  const read = entered(text, format, book.locale);
  if (read instanceof NotEntered) return read.reason;
  writeCells(cell, read.value, book.locale);
  return cell.Values![0]![0];
}

describe('a text that is typed in a cell', () => {
  it.each([
    ['1.234,50', 'General', 1234.5],
    ['1.000', 'General', 1000],
    ['1,5', 'General', 1.5],
    ['-0,01', 'General', -0.01],
    ['€ 1.234,50', 'General', 1234.5],
    ['-€ 5', 'General', -5],
    ['€ -5', 'General', -5],
    ['12,50 €', 'General', 12.5],
    ['€ veel', 'General', '€ veel'],
    ['12', '0%', 0.12],
    ['12%', '0%', 0.12],
    ['0,5', '0%', 0.5],
    ['1', '0.0%', 0.01],
    ['150', '0"%"', 150],
    ['0012', '@', '0012'],
    ["'0012", 'General', '0012'],
    ['waar', 'General', true],
    ['#DEEL/0!', 'General', '#DIV/0!'],
    ['=1.000', 'General', 'dotInNumber'],
    ['=A1.5', 'General', '#NAME?'],
    ['="1.000"', 'General', '1.000'],
  ])('%s in a cell with the format %s becomes %p', (text, format, value) => expect(typed(text, format)).toBe(value));

  it.each([
    ['1 maart 2026', 46082],
    ['maart 2026', 46082],
    ['1 mrt 2026', 46082],
    ['31-12-2026 12:00', 46387.5],
    ['(5)', -5],
    ['(1.234,50)', -1234.5],
    ['(12,5%)', -0.125],
    ['(€ 5)', -5],
    ['1 1/2', 1.5],
    ['-1 1/2', -1.5],
    ['0 3/4', 0.75],
    ['1:30 PM', 0.5625],
    ['12:00 AM', 0],
    ['12:30 pm', 12.5 / 24],
    ['25:00', 25 / 24],
    ['13:30', 0.5625],
    ['-$5', '-$5'],
    ['$5', '$5'],
    ['(-5)', '(-5)'],
    ['(5', '(5'],
    ['()', '()'],
    ['(1.23)', '(1.23)'],
    ['1 1/0', '1 1/0'],
    ['1 1/2 uur', '1 1/2 uur'],
    ['13:30 PM', '13:30 PM'],
    ['0:30 AM', '0:30 AM'],
    ['12:60', '12:60'],
    ['30 februari 2026', '30 februari 2026'],
    ['1 maartje 2026', '1 maartje 2026'],
    ['1 march 2026', '1 march 2026'],
    ['31-12-2026 25:00', '31-12-2026 25:00'],
    ['Maarten 20', 'Maarten 20'],
    ['Mar 1, 2026', 'Mar 1, 2026'],
    ['%5', '%5'],
  ])('%s in Dutch becomes %p', (text, value) => expect(typed(text)).toBe(value));

  it.each([
    ['$5', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['($1,234.50)', -1234.5],
    ['Mar 1, 2026', 46082],
    ['March 1, 2026', 46082],
    ['1 March 2026', 46082],
    ['3/1/2026 12:00', 46082.5],
    ['3/1/2026 1:30 PM', 46082.5625],
    ['(5)', -5],
    ['$5 off', '$5 off'],
    ['Mar 15', 46096],
    ['Mar-32', 11749],
    ['Mar 32, 2026', 'Mar 32, 2026'],
    ['1 maart 2026', '1 maart 2026'],
    ['13/1/2026 12:00', '13/1/2026 12:00'],
  ])('%s in English becomes %p', (text, value) => expect(typed(text, 'General', 'en-US')).toBe(value));

  it('shows a fraction, a time and a moment as Excel does', () => {
    const format = (text: string, locale: 'nl-NL' | 'en-US' = 'nl-NL') => typedInput(text, locales[locale]).format;
    expect(['1 1/2', '1 11/12', '1:30 PM', '25:00', '1-3-2026 12:00', '1 maart 2026', 'maart 2026'].map((text) => format(text))).toEqual(['# ?/?', '# ??/??', 'h:mm AM/PM', '[h]:mm:ss', 'd-m-yyyy h:mm', 'd-mmm-yy', 'mmm-yy']);
    expect(['$5', '$5.25', 'Mar 1, 2026'].map((text) => format(text, 'en-US'))).toEqual(['$#,##0', '$#,##0.00', 'd-mmm-yy']);
  });

  it('means something else in English', () => {
    expect(typed('1,234.50', 'General', 'en-US')).toBe(1234.5);
    expect(typed('1.000', 'General', 'en-US')).toBe(1);
    expect(typed('=1.000+1', 'General', 'en-US')).toBe(2);
  });
});

describe('the text in the formula bar', () => {
  const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => Number(value.toPrecision(15)));

  it('puts the same number into the cell when it is typed again', () => {
    fc.assert(fc.property(amount, fc.constantFrom('General', '#,##0.00', '[$€-413] #,##0.00'), (value, format) => {
      const book = new Workbook('nl-NL');
      const cell = book.active.find('A1');
      cell.Values = [[value]];
      book.active.cells.setFormat(cell.box, format);
      expect(typed(editText(book.active, 0, 0), format)).toBe(value === 0 ? 0 : value);
    }));
  });

  it('shows a percentage as one, a day as one, and a text that looks like a number with an apostrophe', () => {
    const { active } = new Workbook('nl-NL');
    active.find('A1:A3').Values = [[0.125], [46387], ["'1,5"]];
    active.cells.setFormat(active.find('A1').box, '0.0%');
    active.cells.setFormat(active.find('A2').box, 'd-m-yyyy');
    expect([0, 1, 2].map((row) => editText(active, row, 0))).toEqual(['12,5%', '31-12-2026', "'1,5"]);
    expect(entered('12,5%', '0.0%', dutch)).toEqual({ value: '12,5%' });
  });
});
