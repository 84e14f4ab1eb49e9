import { cap, gate, prorate, trueUp, weighted } from '../../src/functions/limit-functions';
import { pace, progress, status } from '../../src/functions/measure-functions';
import { draw, pool, split } from '../../src/functions/money-functions';
import { excess, flat, marginalFrom } from '../../src/functions/payout-functions';
import { grid, tierAmount } from '../../src/functions/shape-functions';
import { nextTier, salesFor } from '../../src/functions/target-functions';
import { forecast, smart, smartMissing, smartRewrite } from '../../src/functions/late-functions';
import { CellFault, cellsOf, installCustomFunctions, textOf } from './custom-functions-stub';

beforeAll(installCustomFunctions);

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const tiers = [[0, 0.01], [1000, 0.02]];
const day = 46023;

describe('a blank, a text and an error spoil their own cell only', () => {
  const bad = column(null, ' ', 'x', new CellFault('#DIV/0!'), 100);
  const expected = column('#N/A', '#N/A', '#VALUE!', '#DIV/0!', expect.anything());
  it.each([
    ['PROGRESS', () => progress(bad, [[10]], [[200]])],
    ['PACE', () => pace(bad, [[day]], [[day + 30]], [[day + 3]])],
    ['STATUS', () => status(bad)],
    ['FLAT', () => flat(bad, [[0.1]])],
    ['EXCESS', () => excess(bad, [[50]], tiers)],
    ['TIERAMOUNT', () => tierAmount(bad, tiers)],
    ['GRID', () => grid(bad, [[1]], [[0, 0], [0, 5]])],
    ['GATE', () => gate(bad, [[1]], [[0.5]])],
    ['CAP', () => cap(bad)],
    ['PRORATE', () => prorate(bad, [[day]], [[day + 30]])],
    ['TRUEUP', () => trueUp(bad)],
    ['NEXTTIER', () => nextTier(bad, tiers)],
    ['SALESFOR', () => salesFor(bad, tiers)],
  ])('%s', (_, call) => {
    const cells = cellsOf(call());
    expect(cells).toEqual(expected);
    expect(String(cells[4]?.[0])).not.toMatch(/^#/);
  });
});

describe('a 0 that may be a blank cell gives #N/A where it would pay too much or nothing', () => {
  it.each([
    ['the limit of a gate', () => gate([[5000]], [[0.9]], [[0]])],
    ['a cap', () => cap([[5000]], [[0]])],
    ['the base of an excess', () => excess([[5000]], [[0]], tiers)],
    ['a pool', () => pool([[60], [60]], [[0]])],
    ['the minimum of a draw', () => draw([[500]], [[0]])],
    ['a threshold of a status', () => status([[0.5]], [[0]])],
    ['a day', () => pace([[1000]], [[0]], [[day]], [[day]])],
    ['a baseline that is the target', () => progress([[5]], [[10]], [[10]])],
  ])('%s', (_, call) => expect(cellsOf(call())).toEqual([['#N/A']]));
});

describe('one value that is missing leaves all unknown', () => {
  it('of a split', () => expect(cellsOf(split([[100]], column(1, null, 1)))).toEqual([['#N/A']]));
  it('of a pool', () => expect(cellsOf(pool(column(60, '', 60), [[100]]))).toEqual([['#N/A']]));
  it('of a running payout, from there on', () => expect(cellsOf(marginalFrom(column(1000, null, 1000), tiers))).toEqual(column(10, '#N/A', '#N/A')));
  it('of draws, from there on', () => expect(cellsOf(draw(column(500, 'x', 400), [[1000]]))).toEqual([[500, 1000, 500], ['#VALUE!', '#VALUE!', '#VALUE!'], ['#N/A', '#N/A', '#N/A']]));
  it('of a score, in its own row', () => expect(cellsOf(weighted([[1, 0.5], [1, null]], [[0.5, 0.5]]))).toEqual([[0.75], ['#N/A']]));
});

describe('an argument that cannot be used says so', () => {
  it.each([
    ['a negative weight', () => weighted([[1, 1]], [[-0.5, 1.5]]), 'In weights stands -0.5. Enter a number of 0 or more.'],
    ['a negative share', () => split([[100]], [[-1]]), 'In shares stands -1. Enter a number of 0 or more.'],
    ['shares of 0', () => split([[100]], column(0, 0)), 'All shares are 0, so nobody can get a part of the amount. Enter a share above 0.'],
    ['half a decimal', () => split([[100]], [[1]], 1.5), 'In decimals stands 1.5. Enter a whole number.'],
    ['more parts than weights', () => weighted([[1, 1, 1]], [[0.5, 0.5]]), 'The range in ratios has 1 × 3 cells, the one in weights 1 × 2. Make them the same size, or give one cell for all.'],
    ['rows and columns where one line is wanted', () => marginalFrom([[1, 2], [3, 4]], tiers), 'The range in amounts has 2 × 2 cells. Give one row or one column.'],
    ['a range where one cell is wanted', () => pool([[1]], column(1, 2)), 'The range in pool has 2 × 1 cells. Give one cell.'],
    ['a cap below the floor', () => cap([[1]], [[10]], [[20]]), 'The cap is 10 and the floor 20. Make the cap at least as high as the floor.'],
    ['amber above green', () => status([[1]], [[0.8]], [[0.9]]), 'Amber starts at 0.9 and green at 0.8. Make amber at most as high as green.'],
    ['a period that ends before it starts', () => prorate([[1]], [[day + 1]], [[day]]), 'The last day comes before the first day. Swap the two dates.'],
    ['a share to recover above 1', () => draw([[1]], [[10]], true, [[2]]), 'In share stands 2. Enter a number of 1 or less.'],
    ['the last tier', () => nextTier([[1000]], tiers), 'The last tier is reached; there is no next one.'],
    ['a payout that nothing pays', () => salesFor([[1.5]], [[0.8, 0.4], [1, 1]], 'curve'), 'No result pays as much as this. Enter a lower payout, or look at the rates.'],
    ['a table without values', () => grid([[1]], [[1]], [[0, 1]]), 'The table has 1 × 2 cells. It takes a first row and a first column with the bounds, and at least one value.'],
    ['a table with a hole', () => grid([[1]], [[1]], [[0, 0], [0, null]]), 'Row 2, column 2 of the table: In table a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.'],
    ['rows of a table without order', () => grid([[1]], [[1]], [[0, 0], [5, 1], [3, 1]]), 'Row 3 of the table does not start above the row before it. Sort the rows, lowest first.'],
    ['steps without order', () => tierAmount([[1]], [[5, 1], [3, 1]]), 'In row 2 of the steps from is 3, but the row before it already starts at 5. Sort the steps by from, lowest first.'],
  ])('%s', (_, call, text) => expect(textOf(call())).toBe(text));
});

describe('an amount with half a cent', () => {
  it('is rounded half away from zero before it is split', () => {
    expect([split([[1.005]], [[1]]), split([[-1.005]], [[1]])]).toEqual([[[1.01]], [[-1.01]]]);
  });
});

describe('days', () => {
  it('left open mean from the start, and to the end', () => {
    expect(prorate([[3100]], [[day]], [[day + 30]])).toEqual([[3100]]);
    expect(prorate([[3100]], [[day]], [[day + 30]], [[0]], [[day + 9]])).toEqual([[1000]]);
    expect(prorate([[3100]], [[day]], [[day + 30]], [['']], [[null]])).toEqual([[3100]]);
  });
  it('outside the period count for nothing', () => expect(prorate([[3100]], [[day]], [[day + 30]], [[day + 31]])).toEqual([[0]]));
  it('before the period nothing should be there, after it everything', () => {
    expect(pace([[1000]], [[day]], [[day + 30]], column(day - 1, day + 30, day + 99))).toEqual(column(0, 1000, 1000));
  });
  it('off that are blank are none', () => expect(pace([[31]], [[day]], [[day + 30]], [[day + 9]], 'days', column(null, 0))).toEqual([[10]]));
});

describe('what is loaded late', () => {
  it('refuses a forecast of seven figures with the reason', async () => {
    const spilled = await forecast(column(1, 2, 3, 4, 5, 6, 7));
    expect(cellsOf(spilled)).toEqual([['#N/A']]);
    expect(textOf(spilled)).toBe('A forecast needs figures of at least 8 months; there are 7.');
  });
  it('looks as many periods ahead as asked, with a range around each', async () => {
    const spilled = await forecast(column(...Array.from({ length: 24 }, (_, at) => 100 + at + (at % 3))), 12, 3);
    expect(spilled).toHaveLength(3);
    for (const [value, low, high] of spilled) expect([Number(low) < Number(value), Number(value) < Number(high)]).toEqual([true, true]);
  });
  it('takes a row for a row', async () => expect(await forecast([Array.from({ length: 8 }, () => 5)], 12, 2)).toEqual([[5, 5], [5, 5], [5, 5]]));
  it('refuses an error among the figures', async () => expect(cellsOf(await forecast(column(...Array.from({ length: 9 }, () => 5), new CellFault('#REF!'))))).toEqual([['#VALUE!']]));
  it('looks at most 120 periods ahead', async () => expect(textOf(await forecast(column(1), 12, 121))).toBe('In ahead stands 121. Enter a number of 120 or less.'));
  it.each([smart, smartMissing, smartRewrite])('reads goals that are texts, and no others', async (read) => {
    expect(cellsOf(await read(column(null, 5, new CellFault('#N/A')))).flat()).toEqual(['#N/A', '#VALUE!', '#N/A']);
  });
  it('has an empty text where nothing is missing', async () => expect(await smartMissing([['Increase the number of leads from 150 to 220 per month before 1 October']])).toEqual([['']]));
});
