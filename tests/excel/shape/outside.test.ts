import { outside } from '../../../src/excel/shape/outside';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('what is left of an area', () => {
  it('without a hole in its middle is four rectangles that cover the rest once', () => {
    expect(outside(area(1, 1, 5, 5), [area(2, 2, 3, 4)])).toEqual([area(1, 1, 1, 5), area(4, 1, 5, 5), area(2, 1, 3, 1), area(2, 5, 3, 5)]);
  });
  it('is all of it when the hole lies elsewhere, and nothing when the hole covers it', () => {
    expect(outside(area(1, 1, 2, 2), [area(3, 1, 4, 2)])).toEqual([area(1, 1, 2, 2)]);
    expect(outside(area(2, 2, 3, 3), [area(1, 1, 9, 9)])).toEqual([]);
  });
  it('without several holes covers each other cell once', () => {
    const left = outside(area(1, 1, 6, 6), [area(1, 1, 2, 3), area(5, 4, 6, 9)]);
    const cells = left.flatMap((r) => Array.from({ length: (r.bottom - r.top + 1) * (r.right - r.left + 1) }, (_, i) => `${r.top + Math.floor(i / (r.right - r.left + 1))} ${r.left + (i % (r.right - r.left + 1))}`));
    expect([cells.length, new Set(cells).size]).toEqual([24, 24]);
  });
});
