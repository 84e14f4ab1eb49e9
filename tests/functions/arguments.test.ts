import { marginal, retroactive } from '../../src/functions/payout-functions';
import { curve } from '../../src/functions/shape-functions';
import { CellFault, cellsOf, installCustomFunctions, textOf } from './custom-functions-stub';

beforeAll(installCustomFunctions);

const good = [[0, 0.01], [1000, 0.02]];

describe('a range of tiers', () => {
  it.each([
    ['one column', [[0], [1000]], 'Tiers have two columns: from and rate. This range has 1.'],
    ['three columns', [[0, 0.01, 'x']], 'Tiers have two columns: from and rate. This range has 3.'],
    ['no order', [[0, 0.01], [5000.5, 0.02], [1000, 0.03]], 'In row 3 of the tiers from is 1,000, but the row before it already starts at 5,000.5. Sort the tiers by from, lowest first.'],
    ['a from twice', [[0, 0.01], [0, 0.02]], 'In row 2 of the tiers from is 0 once more. Give each tier a from of its own.'],
    ['a gap', [[0, 0.01], [null, null], [1000, 0.02]], 'In row 2 of the tiers a cell is blank. Fill both columns, or leave the row out of the range.'],
    ['a rate that lacks', [[0, 0.01], [1000, '']], 'In row 2 of the tiers a cell is blank. Fill both columns, or leave the row out of the range.'],
    ['a short row', [[0, 0.01], [1000]], 'In row 2 of the tiers a cell is blank. Fill both columns, or leave the row out of the range.'],
    ['a header', [['from', 'rate'], [0, 0.01]], 'In row 1 of the tiers stands “from”, which is not a number. Enter a number, or leave a header out of the range.'],
    ['a text for a rate', [[0, '1 %']], 'In row 1 of the tiers stands “1 %”, which is not a number. Enter a number, or leave a header out of the range.'],
    ['an error', [[0, new CellFault('#REF!')]], 'In row 1 of the tiers stands “#REF!”, which is not a number. Enter a number, or leave a header out of the range.'],
  ])('with %s is refused as a whole, and the message says where', (_, tiers, text) => {
    for (const pay of [marginal, retroactive]) {
      const spilled = pay([[1], [2]], tiers);
      expect(cellsOf(spilled)).toEqual([['#VALUE!']]);
      expect(textOf(spilled)).toBe(text);
    }
  });

  it('of one row is enough', () => expect(marginal([[100]], [[0, 0.5]])).toEqual([[50]]));
});

describe('a range of points', () => {
  it('may have the same attainment twice, not three times', () => {
    expect(textOf(curve([[1]], [[1, 0.5], [1, 1], [1, 2]]))).toBe(
      'In row 3 of the points the attainment 1 stands for the third time. A jump has two points: the value before it and the value after it.',
    );
  });
  it('may have jumps one after the other', () => {
    expect(curve([[1.5]], [[1, 0.5], [1, 1], [2, 2], [2, 3]])).toEqual([[1.5]]);
  });
  it('without order is refused', () => {
    expect(textOf(curve([[1]], [[1, 0.5], [0.5, 1]]))).toBe('In row 2 of the points the attainment is 0.5, but the row before it already stands at 1. Sort the points by attainment, lowest first.');
  });
});

describe('a word', () => {
  it('that is not known is refused with the words that are', () => {
    expect(textOf(retroactive([[1]], good, 'top'))).toBe('In boundary stands “top”. Choose from: upper, boven, lower, onder.');
    expect(textOf(curve([[1]], good, 'upper', 'stop'))).toBe('In beyond stands “stop”. Choose from: hold, gelijk, extend, doortrekken, zero, nul.');
  });
  it('that names something of JavaScript is not known either', () => {
    expect(cellsOf(retroactive([[1]], good, 'constructor'))).toEqual([['#VALUE!']]);
  });
  it('is quoted in short where it is long', () => {
    expect(textOf(retroactive([[1]], good, 'x'.repeat(60)))).toContain(`“${'x'.repeat(40)}…”`);
  });
  it('left out, blank or null takes the default', () => {
    const answers = [undefined, null, ''].map((boundary) => Reflect.apply(retroactive, undefined, [[[1000]], good, boundary]));
    expect(answers).toEqual([[[20]], [[20]], [[20]]]);
  });
});
