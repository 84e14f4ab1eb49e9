import { customPeriods } from '../../../src/core/period/custom-calendar';

describe('own periods', () => {
  it('end where the next starts, and the last is as long as the one before it', () => {
    const periods = customPeriods([{ name: 'P2', start: 128 }, { name: 'P1', start: 100 }, { name: 'P3', start: 163 }]);
    expect(periods.map(({ name, start, end }) => [name, start, end])).toEqual([['P1', 100, 128], ['P2', 128, 163], ['P3', 163, 198]]);
  });
  it('are none when there is only one start', () => {
    expect(customPeriods([{ name: 'P1', start: 100 }])).toEqual([]);
  });
});
