import { gridOf, stretchFrom } from '../../src/measure/grid';
import { periodContaining } from '../../src/core/period/calendar-periods';
import { dayOf } from '../../src/core/period/calendar';

describe('the stretch that starts on a day', () => {
  const grid = gridOf(1, [periodContaining('month', dayOf(2026, 1, 1)), periodContaining('quarter', dayOf(2026, 1, 1))]);
  it('is the one between the bounds that all periods share', () => {
    expect([stretchFrom(grid, dayOf(2026, 1, 1)), stretchFrom(grid, dayOf(2026, 2, 1)), stretchFrom(grid, dayOf(2026, 4, 1))]).toEqual([0, 1, 2]);
  });
  it('is a fault when none starts there, never the first one', () => {
    expect(() => stretchFrom(grid, dayOf(2026, 3, 1))).toThrow('no stretch');
  });
});
