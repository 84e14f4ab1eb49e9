import fc from 'fast-check';
import { AreaGrid } from '../../sandbox/model/look/area-grid';
import type { Area } from '../../sandbox/model/look/area';

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe('a grid of areas', () => {
  it('keeps a column of a million rows as one stretch', () => {
    const grid = new AreaGrid<string>();
    grid.set(area(1, 2, 1_000_000, 2), 'bold');
    expect(grid.size).toBe(1);
    expect([grid.at(0, 2), grid.at(1, 2), grid.at(1_000_000, 2), grid.at(1_000_001, 2), grid.at(5, 1)]).toEqual([undefined, 'bold', 'bold', undefined, undefined]);
  });

  it('joins rows that were written one by one with the same values', () => {
    const grid = new AreaGrid<string>();
    for (let row = 0; row < 1000; row++) grid.set(area(row, 0, row, 3), row === 0 ? 'head' : 'body');
    expect(grid.size).toBe(2);
  });

  it('cuts what is there when a smaller area is changed', () => {
    const grid = new AreaGrid<string>();
    grid.set(area(0, 0, 9, 9), 'a');
    grid.set(area(4, 4, 5, 5), 'b');
    expect([...grid.pieces(area(3, 3, 4, 5))]).toEqual([
      { area: area(3, 3, 3, 5), value: 'a' },
      { area: area(4, 3, 4, 3), value: 'a' },
      { area: area(4, 4, 4, 5), value: 'b' },
    ]);
  });

  const size = 8;
  const place = fc.nat(size - 1);
  const someArea = fc.tuple(place, place, place, place).map(([a, b, c, d]) => area(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), area: someArea, value: fc.constantFrom('a', 'b', undefined) }),
    fc.record({ kind: fc.constantFrom('insertRows' as const, 'deleteRows' as const, 'insertColumns' as const, 'deleteColumns' as const), at: place, count: fc.integer({ min: 1, max: 3 }) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
  type Table = (string | undefined)[][];
  const wide = size * 5;

  function applyTo(table: Table, made: Step): void {
    if (made.kind === 'set') {
      for (let row = made.area.top; row <= made.area.bottom; row++) table[row]!.fill(made.value, made.area.left, made.area.right + 1);
    } else if (made.kind === 'insertRows') table.splice(made.at, 0, ...Array.from({ length: made.count }, () => (made.at > 0 ? [...table[made.at - 1]!] : new Array<undefined>(wide).fill(undefined))));
    else if (made.kind === 'deleteRows') table.splice(made.at, made.count);
    else if (made.kind === 'insertColumns') for (const row of table) row.splice(made.at, 0, ...Array.from({ length: made.count }, () => (made.at > 0 ? row[made.at - 1] : undefined)));
    else for (const row of table) row.splice(made.at, made.count);
  }

  it('holds per cell what a plain table would hold, through changes, insertions and deletions', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const grid = new AreaGrid<string>();
        const table: Table = Array.from({ length: wide }, () => new Array<undefined>(wide).fill(undefined));
        for (const made of steps) {
          applyTo(table, made);
          if (made.kind === 'set') grid.set(made.area, made.value);
          else if (made.kind === 'insertRows' || made.kind === 'insertColumns') grid[made.kind](made.at, made.count, true);
          else grid[made.kind](made.at, made.count);
        }
        for (let row = 0; row < size; row++) for (let column = 0; column < size; column++) expect(grid.at(row, column)).toBe(table[row]?.[column]);
      }),
      { numRuns: 300 },
    );
  });
});
