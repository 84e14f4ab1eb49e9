import { progressOf } from '../../src/sheets/bonus/period-progress';
import { months2026 } from './sample-run';

const september = months2026[8]!;
const lastDay = 46295; // 30-09-2026

describe('how far a period is', () => {
  it.each([
    ['on its first day', 46266, 'running'],
    ['on its own last day', lastDay, 'running'],
    ['on the day after its last day', lastDay + 1, 'finished'],
  ] as const)('is known %s', (_, runDay, expected) => {
    expect(progressOf(september, runDay)).toBe(expected);
  });

  it.each([
    ['one day before its end', lastDay - 1, 'loading'],
    ['on its last day', lastDay, 'finished'],
    ['later', lastDay + 30, 'finished'],
  ] as const)('is not final when the data is stated to stop %s', (_, coversTo, expected) => {
    expect(progressOf(september, lastDay + 40, coversTo)).toBe(expected);
  });

  it('runs, however far the data is loaded', () => {
    expect(progressOf(september, lastDay, lastDay + 5)).toBe('running');
  });
});
