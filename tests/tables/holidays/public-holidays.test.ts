import { easter } from '../../../src/tables/holidays/easter';
import { publicHolidays } from '../../../src/tables/holidays/public-holidays';
import { day } from '../../cases/workbook';

const on = (country: 'NL' | 'BE', year: number, name: string): number | undefined => publicHolidays(country, year).find((one) => one.name.nl === name)?.date;

describe('public holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('Easter %d is %s', (year, date) => {
    expect(easter(year)).toBe(day(date));
  });
  it.each([
    [2024, '2024-04-27'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2027, '2027-04-27'],
    [2031, '2031-04-26'],
  ])('Koningsdag %d is %s: the day before when the 27th is a Sunday', (year, date) => {
    expect(on('NL', year, 'Koningsdag')).toBe(day(date));
  });
  it('the Netherlands in 2026', () => {
    expect(publicHolidays('NL', 2026).map(({ date }) => date)).toEqual(
      ['2026-01-01', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'].map(day),
    );
  });
  it('Belgium in 2026', () => {
    expect(publicHolidays('BE', 2026).map(({ date }) => date)).toEqual(
      ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'].map(day),
    );
  });
  it('Ascension Day and Whit Monday of 2024 and 2027', () => {
    expect([on('NL', 2024, 'Hemelvaartsdag'), on('NL', 2024, 'Tweede pinksterdag'), on('BE', 2027, 'Onze-Lieve-Heer-Hemelvaart'), on('BE', 2027, 'Pinkstermaandag')]).toEqual(
      ['2024-05-09', '2024-05-20', '2027-05-06', '2027-05-17'].map(day),
    );
  });
  it('Liberation Day is there once in five years', () => {
    expect([2024, 2025, 2026, 2030].map((year) => on('NL', year, 'Bevrijdingsdag'))).toEqual([undefined, day('2025-05-05'), undefined, day('2030-05-05')]);
  });
});
