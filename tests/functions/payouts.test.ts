import { marginal, retroactive } from '../../src/functions/payout-functions';
import { curve } from '../../src/functions/shape-functions';
import { cellsOf, installCustomFunctions } from './custom-functions-stub';

beforeAll(installCustomFunctions);

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe('KOERS.MARGINAL', () => {
  it('pays V2, Oracle: deals of 200, 300, 1500, 1200, 2000 and 4500 at 1, 2, 3 and 5 %', () => {
    const tiers = [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]];
    expect(marginal(column(200, 300, 1500, 1200, 2000, 4500), tiers)).toEqual(column(2, 3, 20, 14, 30, 95));
  });

  it('pays V5, Spiff: 220,000 at 4 % to 200,000 and 6 % above', () => {
    expect(marginal([[220000]], [[0, 0.04], [200000, 0.06]])).toEqual([[9200]]);
  });

  it('pays V6, Spiff: 20,000 on top of 145,000 that were counted already', () => {
    expect(marginal([[20000]], [[0, 0.04], [150000, 0.06], [250000, 0.08]], [[145000]])).toEqual([[1100]]);
  });

  it('pays V7, MrExcel: a month of 1,500,000 that brings the year to 5,007,000 pays 2,340.33', () => {
    expect(Number(marginal([[1500000]], [[0, 0.001], [4166667, 0.002]], [[3507000]])[0]?.[0])).toBeCloseTo(2340.333, 9);
  });

  it('pays V8, McGimpsey: an income of 55,000 in brackets', () => {
    expect(marginal([[55000]], [[0, 0], [6000, 0.17], [20000, 0.3], [50000, 0.42], [60000, 0.47]])).toEqual([[13480]]);
  });

  it('counts from a start of its own per amount', () => {
    expect(marginal(column(1000, 1000), [[0, 0.01], [1000, 0.02]], column(0, 1000))).toEqual(column(10, 20));
  });

  it('is missing where the amount or the start is blank, and only there', () => {
    expect(cellsOf(marginal(column(1000, null, 1000), [[0, 0.01]], column(0, 0, '')))).toEqual(column(10, '#N/A', '#N/A'));
  });

  it('pays 0 over a real 0', () => {
    expect(marginal([[0]], [[0, 0.01]])).toEqual([[0]]);
  });

  it('takes an omitted start, which Excel passes as null, for 0', () => {
    expect(Reflect.apply(marginal, undefined, [[[1000]], [[0, 0.01]], null])).toEqual([[10]]);
  });
});

describe('KOERS.RETROACTIVE', () => {
  const oracle = [[0, 0.01], [10000, 0.02], [50000, 0.03], [100000, 0.04]];

  it('pays V1, Oracle: 5,000, 15,000 and 60,000 at one rate on everything', () => {
    expect(retroactive(column(5000, 15000, 60000), oracle)).toEqual(column(50, 300, 1800));
  });

  it.each([
    [undefined, 200],
    ['upper', 200],
    ['Boven', 200],
    ['lower', 100],
    [' onder ', 100],
  ])('gives a value exactly on a boundary the tier of %s', (boundary, paid) => {
    expect(retroactive([[10000]], oracle, boundary)).toEqual([[paid]]);
  });

  it('compares amounts to four decimals', () => {
    expect(retroactive(column(9999.99996, 9999.9), oracle)).toEqual(column(9999.99996 * 0.02, 9999.9 * 0.01));
  });

  it('looks the tier up on the attainment where one is given, to twelve decimals', () => {
    expect(retroactive(column(1000, 1000), [[0, 0.01], [0.1, 0.02]], 'upper', column(1 - 0.9, 0.0999))).toEqual(column(20, 10));
  });

  it('is missing where the attainment is', () => {
    expect(cellsOf(retroactive(column(1000, 1000), oracle, 'upper', column(null, 1)))).toEqual(column('#N/A', 10));
  });
});

describe('KOERS.CURVE', () => {
  const executive = [[0.8, 0.4], [1, 0.5], [1.2, 0.8]];

  it('pays V10: 40 % at 80 %, 50 % at 100 %, 80 % at 120 %', () => {
    const ratios = curve(column(0.799999, 0.8, 0.9, 1, 1.1, 1.2, 1.5), executive).flat();
    [0, 0.4, 0.45, 0.5, 0.65, 0.8, 0.8].forEach((ratio, i) => expect(ratios[i]).toBeCloseTo(ratio, 12));
  });

  it.each([
    [undefined, 0.8],
    ['hold', 0.8],
    ['gelijk', 0.8],
    ['extend', 0.95],
    ['doortrekken', 0.95],
    ['zero', 0],
    ['nul', 0],
  ])('pays after the last point by the word %s', (beyond, ratio) => {
    expect(curve([[1.3]], executive, 'upper', beyond)[0]?.[0]).toBeCloseTo(ratio, 12);
  });

  it('jumps where two rows have the same attainment', () => {
    const jump = [[0.8, 0.5], [1, 0.9], [1, 1.2], [1.5, 1.5]];
    expect([curve([[1]], jump), curve([[1]], jump, 'lower')]).toEqual([[[1.2]], [[0.9]]]);
  });

  it('spoils one cell, not the others', () => {
    expect(cellsOf(curve([[1, 'x', '', 0.8]], executive))).toEqual([[0.5, '#VALUE!', '#N/A', 0.4]]);
  });
});
