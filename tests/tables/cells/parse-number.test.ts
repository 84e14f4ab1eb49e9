import fc from 'fast-check';
import { parseNumber, settleDecimalMark } from '../../../src/tables/cells/parse-number';

describe('a number written in one way only', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1234,567', 1234.567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['€ 1.234,-', 1234],
    ['€ 1.234,50', 1234.5],
    ['-€ 5,00', -5],
    ['€ -5,00', -5],
    ['$1,000.00', 1000],
    ['1234 EUR', 1234],
    ['(123)', -123],
    ['($1,250.50)', -1250.5],
    ['123-', -123],
    ['12,50-', -12.5],
    ['\u22123', -3],
    ['+7', 7],
    ['1 234,50', 1234.5],
    ['1\u00a0234', 1234],
    ['1’234.50', 1234.5],
    ['  42 ', 42],
    ['007', 7],
    ['1.2E+05', 120000],
    ['-0', 0],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'number', value });
  });
});

describe('a percentage', () => {
  it.each([
    ['12,5 %', 0.125],
    ['30.00%', 0.3],
    ['-15%', -0.15],
    ['0.1%', 0.001],
  ])('reads %s as a ratio', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'number', value, isPercent: true });
  });
});

describe('a number that can be read in two ways', () => {
  it.each(['1.234', '1,234', '€ 1.234', '12.345', '999,000'])('is ambiguous: %s', (text) => {
    expect(parseNumber(text).kind).toBe('ambiguous');
  });

  it('names both readings', () => {
    expect(parseNumber('-1.250')).toEqual({ kind: 'ambiguous', withComma: -1250, withPoint: -1.25 });
  });

  it('is settled by the decimal mark of the column', () => {
    expect(parseNumber('1.234', 'comma')).toMatchObject({ value: 1234 });
    expect(parseNumber('1.234', 'point')).toMatchObject({ value: 1.234 });
  });
});

it.each(['', ' ', '-', '%', '€', 'NA', 'n.v.t.', '10 - really?', '--5', '(5)-', '1,2,3', '12.34.56', '$101,2000.00', '1..2', '12 34', '5 stuks', '€5%'])(
  'refuses %j',
  (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'notANumber' });
  },
);

describe('the decimal mark of a column', () => {
  it.each([
    [['1.234', '1.234,56'], 'comma'],
    [['1.234', '12.5'], 'point'],
    [['1.234', '2.500'], undefined],
    [['1.234,56', '1,234.56'], undefined],
    [['12', 'NA'], undefined],
  ] as const)('of %j is %s', (texts, mark) => {
    expect(settleDecimalMark(texts)).toBe(mark);
  });
});

const cents = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((value) => value / 100);

it.each([
  ['nl-NL', 'comma'],
  ['en-US', 'point'],
  ['de-CH', 'point'],
] as const)('reads back every amount written in %s', (locale, mark) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(cents, (amount) => {
      const read = parseNumber(format.format(amount), mark);
      expect(read).toMatchObject({ kind: 'number', value: amount === 0 ? 0 : amount });
    }),
  );
});

it('never guesses: what Dutch and English read differently is ambiguous without a settled mark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom('.', ','), (whole, rest, separator) => {
      const text = `${whole}${separator}${String(rest).padStart(3, '0')}`;
      expect(parseNumber(text).kind).toBe('ambiguous');
    }),
  );
});
