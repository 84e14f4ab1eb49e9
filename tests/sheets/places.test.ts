import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import { pageBreaks } from '../../src/sheets/bonus/page-breaks';
import { cutColumn } from '../../src/sheets/layout/split-width';
import { wrappedHeights } from '../../src/sheets/layout/wrapped-heights';
import { smallRun } from './small-run';

const run = { ...smallRun, unplaced: [{ payee: 1, measure: 'Omzet', rows: 1, amount: 3312 }] };
const spec = bonusSheet(run, { language: 'nl', runDay: 46348, source: '' });

describe('places on the bonus sheet', () => {
  it('has every card within the printed width, also with its longest note', () => {
    const row = spec.cells.find(({ content }) => content === 'Ontbrekende uitbetalingen')!.row;
    const ends = spec.cells.filter((cell) => cell.row === row).map(({ column, across }) => column + (across ?? 1) - 1);
    expect(Math.max(...ends)).toBeLessThanOrEqual(spec.widths!.length);
  });

  it('begins the first table below the head, and the next on a page of its own when it would not fit', () => {
    expect(pageBreaks([{ top: 28, bottom: 60 }])).toEqual([]);
    expect(pageBreaks([{ top: 28, bottom: 90 }])).toEqual([]);
    expect(pageBreaks([{ top: 10, bottom: 30 }, { top: 32, bottom: 60 }])).toEqual([32]);
  });

  it.each([
    [0.48, 2],
    [0.68, 3],
    [0.95, 3],
  ])('cuts columns at the edge nearest to a share of %p', (share, column) => {
    // 20 + 20 + 20 + 40 wide, from column 1: edges at 20, 40, 60.
    expect(cutColumn([20, 20, 20, 40], 1, 4, share)).toBe(column);
  });

  it('keeps the first row of a table away from its header', () => {
    const table = spec.tables[0]!;
    const heights = wrappedHeights(table, spec.widths ?? []);
    expect(heights[table.row + 1]).toBe(19);
    expect(heights[table.row + 2]).toBeUndefined();
  });
});
