import { attainment } from '../../src/functions/measure-functions';
import { CellFault, cellsOf, installCustomFunctions, textOf } from './custom-functions-stub';

beforeAll(installCustomFunctions);

describe('KOERS.ATTAINMENT', () => {
  it('divides each actual by its target', () => {
    expect(attainment([[90], [60], [0], [-30]], [[100], [50], [100], [60]])).toEqual([[0.9], [1.2], [0], [-0.5]]);
  });

  it('takes one target for all actuals', () => {
    expect(attainment([[90, 110]], [[100]])).toEqual([[0.9, 1.1]]);
  });

  it('takes a row of actuals against a column of targets', () => {
    expect(attainment([[10, 20]], [[10], [40]])).toEqual([[1, 2], [0.25, 0.5]]);
  });

  it.each([
    ['blank, as Excel on the web says it', null],
    ['an empty text', ''],
    ['spaces', ' \u00a0 '],
  ])('is missing where a cell is %s', (_, blank) => {
    expect(cellsOf(attainment([[blank], [50]], [[100], [blank]]))).toEqual([['#N/A'], ['#N/A']]);
  });

  it('is missing at a target of 0, which on the desktop may be a blank cell', () => {
    const spilled = attainment([[90]], [[0]]);
    expect(cellsOf(spilled)).toEqual([['#N/A']]);
    expect(textOf(spilled)).toBe('The target is 0 or blank, so there is no attainment. Enter a target above 0.');
  });

  it.each([
    [undefined, 1.1],
    ['higher', 1.1],
    ['Hoger', 1.1],
    ['lower', 0.9],
    ['lager', 0.9],
    ['inverse', 10 / 11],
    ['omgekeerd', 10 / 11],
  ])('is for 11 of 10, where better is %s: %d', (better, ratio) => {
    expect(attainment([[11]], [[10]], better)[0]?.[0]).toBeCloseTo(ratio, 12);
  });

  it('is missing where lower is better at a target of 0, and falls below 0 beyond twice the target', () => {
    expect(cellsOf(attainment([[5], [25]], [[0], [10]], 'lower'))).toEqual([['#N/A'], [-0.5]]);
  });

  it('is missing for a negative result where lower is better', () => {
    expect(cellsOf(attainment([[-5], [0]], [[10], [10]], 'lower'))).toEqual([['#N/A'], [2]]);
    expect(textOf(attainment([[-5]], [[10]], 'lower'))).toBe('The actual is negative; where lower is better a ratio to the target says nothing then. Use PROGRESS, or measure it as a positive number.');
  });

  it('refuses another word for what is better', () => {
    expect(textOf(attainment([[11]], [[10]], 'more'))).toBe('In better stands “more”. Choose from: higher, hoger, lower, lager, inverse, omgekeerd.');
  });

  it('is missing at a negative target', () => {
    expect(textOf(attainment([[90]], [[-100]]))).toBe('The target is negative, so there is no attainment. Enter a target above 0.');
  });

  it('takes a date for the number that it is', () => {
    expect(attainment([[46000]], [[23000]])).toEqual([[2]]);
  });

  it('spoils one cell, not the others, where a text stands', () => {
    const spilled = attainment([['n.a.'], [50], [true]], [[100]]);
    expect(cellsOf(spilled)).toEqual([['#VALUE!'], [0.5], ['#VALUE!']]);
    expect(textOf(spilled)).toBe('In actuals stands “n.a.”, which is not a number. Enter a number.');
  });

  it('does not take a text for a number', () => {
    expect(cellsOf(attainment([['90']], [[100]]))).toEqual([['#VALUE!']]);
  });

  it('passes on an error that it can give, and says which one it cannot', () => {
    const spilled = attainment([[new CellFault('#DIV/0!')], [new CellFault('#N/A')], [new CellFault('#REF!')], [50]], [[100]]);
    expect(cellsOf(spilled)).toEqual([['#DIV/0!'], ['#N/A'], ['#VALUE!'], [0.5]]);
    expect(textOf(spilled.slice(2))).toBe('In actuals stands the error #REF!. Repair that cell first.');
  });

  it('is out of range where the quotient is larger than a number can be', () => {
    expect(cellsOf(attainment([[1e300], [1e-300]], [[1e-300]]))).toEqual([['#NUM!'], [1]]);
  });

  it('refuses ranges of different sizes as a whole', () => {
    const spilled = attainment([[1], [2], [3]], [[1], [2]]);
    expect(cellsOf(spilled)).toEqual([['#VALUE!']]);
    expect(textOf(spilled)).toBe('The range in actuals has 3 × 1 cells, the one in targets 2 × 1. Make them the same size, or give one cell for all.');
  });

  it('takes a short row for one that ends blank', () => {
    expect(cellsOf(attainment([[10, 20], [30]], [[10, 10], [10, 10]]))).toEqual([[1, 2], [3, '#N/A']]);
  });

  it('takes a value that is no range for a range of one cell', () => {
    const bare: unknown = 90;
    expect(Reflect.apply(attainment, undefined, [bare, 100])).toEqual([[0.9]]);
  });

  it('is missing over a range without cells', () => {
    expect(cellsOf(attainment([], [[100]]))).toEqual([['#N/A']]);
  });
});

describe('the language of a message', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

  it('is that of the page', () => {
    Object.assign(globalThis, { document: { documentElement: { lang: 'nl' } } });
    expect(textOf(attainment([[90]], [[0]]))).toBe('Het doel is 0 of leeg, dus de realisatie bestaat niet. Vul een doel boven 0 in.');
    expect(textOf(attainment([[false]], [[10]]))).toBe('Bij resultaten staat ONWAAR, en dat is geen getal. Vul een getal in.');
  });
});
