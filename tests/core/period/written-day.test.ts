import fc from 'fast-check';
import { dayFromSerial } from '../../../src/tables/cells/day-serial';
import { dayInText, parseDay, settleDateOrder } from '../../../src/core/period/written-day';

/** 31 December 2025 as Excel counts it. */
const newYearsEve = 46022;

describe('a date written in one way only', () => {
  it.each([
    '2025-12-31', '2025-12-31 00:00:00', '2025-12-31T23:59:59Z', '2025/12/31', '20251231', '31-12-2025', '31/12/2025', '31.12.2025', '12/31/2025',
    '31 dec 2025', '31 december 2025', '31-dec-2025', '31 Dec. 2025', 'Dec 31, 2025', 'December 31st, 2025', 'wo 31-12-2025', 'woensdag 31 december 2025',
    ' 31-12-2025\u00a0', '31-12-2025 14:30',
  ])('reads %j', (text) => {
    expect(dayInText(text)).toMatchObject({ kind: 'day', day: newYearsEve });
  });

  it.each([
    ['1 mrt 2026', 46082],
    ['1 maart 2026', 46082],
    ['15 mei 2026', 46157],
    ['3 okt 2026', 46298],
    ['3 oct 2026', 46298],
    ['5/5/2026', 46147],
    ['29-02-2024', 45351],
  ])('reads %s', (text, day) => {
    expect(dayInText(text)).toMatchObject({ kind: 'day', day });
  });
});

describe('day and month that could change places', () => {
  it.each(['3-4-2026', '03/04/2026', '3.4.2026', '12-11-2026'])('make %s ambiguous', (text) => {
    expect(dayInText(text).kind).toBe('ambiguous');
  });

  it('name both days', () => {
    expect(dayInText('3-4-2026')).toEqual({ kind: 'ambiguous', dayFirst: 46115, monthFirst: 46085 });
  });

  it('are settled by the order of the column or the setting', () => {
    expect(dayInText('3-4-2026', 'dayFirst')).toMatchObject({ day: 46115 });
    expect(dayInText('3-4-2026', 'monthFirst')).toMatchObject({ day: 46085 });
  });
});

it.each(['1-2-25', '31-12-25', '31 dec 25', '12/31/25'])('does not guess the century of %s', (text) => {
  expect(dayInText(text)).toEqual({ kind: 'twoDigitYear' });
});

it.each(['', 'NA', '31-02-2025', '29-02-2025', '2025-13-01', '32-1-2025', '0-1-2025', 'mei 2025', '12-2025', '1e kwartaal 2025', '31 foo 2025', '46022', '1.234'])(
  'refuses %j',
  (text) => {
    expect(dayInText(text)).toEqual({ kind: 'notADate' });
  },
);

describe('the date order of a column', () => {
  it.each([
    [['3-4-2026', '31-12-2025'], 'dayFirst'],
    [['3/4/2026', '12/31/2025'], 'monthFirst'],
    [['3-4-2026', '5-6-2026'], undefined],
    [['31-12-2025', '12/31/2025'], undefined],
    [['2025-12-31'], undefined],
  ] as const)('of %j is %s', (texts, order) => {
    expect(settleDateOrder(texts)).toBe(order);
  });
});

const days = fc.integer({ min: 18_264, max: 73_415 });
const dateOf = (day: number): Date => new Date((day - 25_569) * 86_400_000);

it.each([
  ['nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' }, 'dayFirst'],
  ['nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }, undefined],
  ['nl-NL', { day: 'numeric', month: 'short', year: 'numeric' }, undefined],
  ['nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, undefined],
  ['nl-BE', { day: 'numeric', month: 'numeric', year: 'numeric' }, 'dayFirst'],
  ['en-US', { day: 'numeric', month: 'numeric', year: 'numeric' }, 'monthFirst'],
  ['en-US', { day: 'numeric', month: 'long', year: 'numeric' }, undefined],
  ['en-GB', { day: 'numeric', month: 'short', year: 'numeric' }, undefined],
  ['sv-SE', { day: '2-digit', month: '2-digit', year: 'numeric' }, undefined],
] as const)('reads back every day written in %s with %j', (locale, options, order) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  fc.assert(fc.property(days, (day) => expect(dayInText(format.format(dateOf(day)), order)).toMatchObject({ kind: 'day', day })));
});

it('never guesses: two numbers up to 12 that differ are ambiguous', () => {
  const part = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(part, part, fc.constantFrom('-', '/', '.'), (a, b, separator) => {
      fc.pre(a !== b);
      expect(dayInText(`${a}${separator}${b}${separator}2026`).kind).toBe('ambiguous');
    }),
  );
});

describe('a serial', () => {
  it.each([
    [46022, false, 46022],
    [46022.75, false, 46022],
    [44560, true, 46022],
    [18264, false, 18264],
    [73415, false, 73415],
  ])('%d (1904: %s) is day %d', (serial, date1904, day) => {
    expect(dayFromSerial(serial, date1904)).toBe(day);
  });

  it.each([18263, 73416, 0, -5, 20251231, 2026])('%d is no day between 1950 and 2100', (serial) => {
    expect(dayFromSerial(serial, false)).toBeUndefined();
  });
});

describe('a day in a filter or setting', () => {
  it.each([
    ['03-04-2026', undefined, 46115],
    ['03-04-2026', 'dayFirst', 46115],
    ['03-04-2026', 'monthFirst', 46085],
    ['3/4/2026', undefined, undefined],
    ['3/4/2026', 'dayFirst', 46115],
    ['3/4/2026', 'monthFirst', 46085],
    ['2026-04-03', 'monthFirst', 46115],
    ['13/4/2026', 'monthFirst', 46125],
    ['22-11.2026', 'dayFirst', undefined],
  ] as const)('%j in order %j is %j', (text, order, day) => expect(parseDay(text, order)).toBe(day));
});
