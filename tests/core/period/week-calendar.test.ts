import { weekCalendar } from '../../../src/core/period/week-calendar';
import { day } from '../../cases/workbook';

describe('a calendar of weeks', () => {
  const { years, quarters, periods } = weekCalendar('4-4-5', day('2025-12-29'));
  const named = (name: string) => [...years, ...quarters, ...periods].find((one) => one.name === name);

  it('has periods of four, four and five weeks', () => {
    const weeks = periods.filter(({ name }) => name.startsWith('2027-')).map(({ start, end }) => (end - start) / 7);
    expect(weeks).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
    expect(weekCalendar('4-5-4', day('2025-12-29')).periods.slice(0, 3).map(({ start, end }) => (end - start) / 7)).toEqual([4, 5, 4]);
  });
  it.each([
    ['2026', '2025-12-29', '2026-12-27'],
    ['2027', '2026-12-28', '2027-12-26'],
    ['2028', '2027-12-27', '2028-12-31'],
    ['2026-P01', '2025-12-29', '2026-01-25'],
    ['2026-P03', '2026-02-23', '2026-03-29'],
    ['2026-Q1', '2025-12-29', '2026-03-29'],
    ['2027-P12', '2027-11-22', '2027-12-26'],
    ['2028-P12', '2028-11-20', '2028-12-31'],
  ])('%s runs from %s to %s', (name, first, last) => {
    expect([named(name)?.start, named(name)?.end]).toEqual([day(first), day(last) + 1]);
  });
  it('starts every year on the same weekday, within three days of the same date', () => {
    years.forEach(({ start }) => expect(Math.abs((start - day('2025-12-29')) % 7)).toBe(0));
    expect(years.every(({ start, end }) => [364, 371].includes(end - start))).toBe(true);
  });
  it('gives every year its own name, also when years start around New Year', () => {
    const names = weekCalendar('5-4-4', day('2027-01-03')).years.map(({ name }) => name);
    expect(names.slice(14, 18)).toEqual(['2026', '2027', '2028', '2029']);
    expect(new Set(names).size).toBe(names.length);
  });
  it('leaves no day out', () => {
    periods.forEach(({ start }, i) => expect(i === 0 || periods[i - 1]!.end === start).toBe(true));
  });
});
