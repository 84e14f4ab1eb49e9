import fc from 'fast-check';
import { dayInText } from '../../../src/core/period/written-day';
import { timeInText } from '../../../src/core/period/written-time';

describe('the time of day in a date that is text', () => {
  it.each([
    ['2026-03-04 14:30', 14.5],
    ['2026-03-04 9:05', 9 + 5 / 60],
    ['2026-03-04T14:30:00', 14.5],
    ['2026-03-04T14:30:36.5', 14.5 + 36.5 / 3600],
    ['2026-03-04T14:30:36,5', 14.5 + 36.5 / 3600],
    ['4-3-2026 14:30', 14.5],
    ['04.03.2026 14:30:00', 14.5],
    ['4/3/2026 2:30 PM', 14.5],
    ['4/3/2026 2:30pm', 14.5],
    ['4/3/2026 2:30 AM', 2.5],
    ['4/3/2026 12:00 AM', 0],
    ['4/3/2026 12:30 AM', 0.5],
    ['4/3/2026 11:59 AM', 11 + 59 / 60],
    ['4/3/2026 12:00 PM', 12],
    ['4/3/2026 12:30 PM', 12.5],
    ['4/3/2026 11:59 PM', 23 + 59 / 60],
    ['4/3/2026 14:30 PM', 14.5],
    ['4 maart 2026 14:30', 14.5],
    ['4 mrt 2026 14:30', 14.5],
    ['March 4, 2026 2:30 PM', 14.5],
    ['wo 4-3-2026 14:30', 14.5],
    ['2026-03-04 00:00:00', 0],
    ['2026-03-04 23:59:59', 23 + 59 / 60 + 59 / 3600],
    ['2026-03-04 24:00', 24],
  ])('%s is %d hours after midnight', (text, hours) => {
    expect(dayInText(text).kind).not.toBe('notADate');
    expect(timeInText(text)! * 24).toBeCloseTo(hours, 10);
  });

  it.each(['2026-03-04', '4-3-2026', '4 maart 2026', 'March 4, 2026', '20260304'])('%s has none, and is the start of the day', (text) => expect(timeInText(text)).toBe(0));

  it.each(['2026-03-04T14:30:00Z', '2026-03-04T14:30:00+01:00', '2026-03-04 14:30-0500'])('%s is what the clock says, wherever it hangs', (text) => expect(timeInText(text)).toBe(14.5 / 24));

  it.each(['2026-03-04 25:00', '2026-03-04 24:01', '2026-03-04 12:60', '2026-03-04 12:00:60', '4/3/2026 14:30 AM', '4/3/2026 0:30 PM', '4/3/2026 0:30 AM'])('%s stands on no clock', (text) => {
    expect(timeInText(text)).toBeUndefined();
  });

  it('reads every second of the day', () => {
    const two = (part: number): string => String(part).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.nat(59), (hour, minute, second) => {
        const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
        const expected = (hour * 3600 + minute * 60 + second) / 86_400;
        expect(timeInText(`2026-03-04 ${two(hour)}:${two(minute)}:${two(second)}`)).toBe(expected);
        expect(timeInText(`3/4/2026 ${half}`)).toBe(expected);
      }),
    );
  });
});
