import * as fc from 'fast-check';
import { calendarFile } from '../../src/app/calendar-file';
import { escaped, folded } from '../../src/app/calendar-lines';
import { movedReviews, occurrences, recurrenceOf } from '../../src/measure/rhythm/recurrence';
import { workingDayFrom } from '../../src/measure/rhythm/working-day';
import { day } from '../cases/workbook';
import { agendaOf, leads, monthly } from '../measure/rhythm/rhythm-case';
import { propertyRuns } from '../property-runs';

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** The content lines of a calendar file, unfolded, as a reader takes them. */
const contentLines = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1);
const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** Name, parameters and value of the lines of one event. */
function eventsOf(text: string): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  for (const line of contentLines(text)) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const event = events[events.length - 1];
    if (event && !event.has(name)) event.set(name, value.join(':'));
  }
  return events;
}

const book = {
  people: [{ id: 'M1', name: 'Ann', team: 'North' }],
  kpis: [
    { ...leads, scope: 'North', owner: 'Ann', rhythm: 'week', reviewed: day('2026-10-12') },
    { ...leads, kpi: 'Revenue; net, 5%', owner: 'Ann' },
    { ...leads, kpi: 'Calls', rhythm: 'day', reviewed: day('2026-10-14') },
  ],
  actuals: monthly([80, 50]),
  holidays: [{ date: day('2026-10-26'), holiday: 'Free' }],
  actions: [
    { id: 'A-1', kpi: 'Leads', action: 'Call \\ write,\nthen visit; twice', owner: 'Ann', due: day('2026-10-30') },
    { id: 'A-2', kpi: 'Leads', action: 'Late', due: day('2026-10-01') },
    { id: 'A-3', action: 'No day' },
    { action: 'Done', due: day('2026-10-30'), state: 'done' },
  ],
} as const;
const agenda = agendaOf(book);

describe('the calendar file', () => {
  const text = calendarFile(agenda, 'en');

  it('is lines of at most 75 octets, each ended by CR and LF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
  });

  it('has what every reader asks for, and blocks that close', () => {
    const lines = contentLines(text);
    expect(lines.slice(0, 4)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Koers//Agenda//EN', 'CALSCALE:GREGORIAN']);
    for (const block of ['VCALENDAR', 'VEVENT', 'VALARM']) expect(lines.filter((line) => line === `BEGIN:${block}`)).toHaveLength(lines.filter((line) => line === `END:${block}`).length);
    for (const event of eventsOf(text)) expect([...event.keys()]).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY']));
  });

  it('has a review per group and rhythm and every action with a day that is open, and nothing else', () => {
    expect(eventsOf(text).map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('RRULE')])).toEqual([
      ['20261015', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
      ['20261015', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=3TH'],
      ['20261019', 'FREQ=WEEKLY;INTERVAL=1'],
      ['20261015', undefined],
      ['20261030', undefined],
    ]);
  });

  it('moves reviews from a holiday: away, and to the next working day where they are not on every day', () => {
    const [daily, , weekly] = eventsOf(text);
    expect([daily?.get('EXDATE;VALUE=DATE'), daily?.get('RDATE;VALUE=DATE')]).toEqual(['20261026', undefined]);
    expect([weekly?.get('EXDATE;VALUE=DATE'), weekly?.get('RDATE;VALUE=DATE')]).toEqual(['20261026', '20261027']);
  });

  it('puts an action that is overdue on today, and says so', () => {
    const late = eventsOf(text)[3];
    expect([late?.get('DTSTART;VALUE=DATE'), late?.get('SUMMARY')]).toEqual(['20261015', 'Overdue: Late (Ann)']);
  });

  it('gives texts back as they were', () => expect(unescaped(eventsOf(text)[4]?.get('SUMMARY') ?? '')).toBe('Action due: Call \\ write,\nthen visit; twice (Ann)'));

  it('invites nobody and names no address', () => expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i));

  it('is the same every time, and its events keep their key on another day and in the other language', () => {
    const keys = (one: string): readonly unknown[] => eventsOf(one).map((event) => event.get('UID')).sort();
    expect(calendarFile(agendaOf(book), 'en')).toBe(text);
    expect(keys(calendarFile(agendaOf(book, '2026-10-20'), 'nl'))).toEqual(keys(text));
    expect(new Set(keys(text)).size).toBe(keys(text).length);
  });

  it('keeps two actions apart that look the same', () => {
    const twice = agendaOf({ actions: [1, 2].map(() => ({ action: 'Call', due: day('2026-10-30') })) });
    expect(new Set(eventsOf(calendarFile(twice, 'nl')).map((event) => event.get('UID'))).size).toBe(2);
  });
});

describe('lines of a calendar', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });

  it('fold at 75 octets and unfold to what they were, whatever the letters', () => {
    fc.assert(
      fc.property(text, (written) => {
        const line = escaped(written);
        const parts = folded(line).split('\r\n');
        expect(parts.every((part) => octets(part) <= 75)).toBe(true);
        expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
      propertyRuns(),
    );
  });

  it('escape and unescape to what they were, but for controls', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = written.replace(/\r\n?/g, '\n').split('').filter((one) => one >= ' ' || one === '\t' || one === '\n').join('');
        expect(unescaped(escaped(written))).toBe(plain);
        expect(escaped(written)).not.toMatch(/[\r\n]/);
      }),
      propertyRuns(),
    );
  });
});

describe('reviews that come back', () => {
  const start = fc.integer({ min: day('2025-01-01'), max: day('2028-12-31') }).map((one) => workingDayFrom(one, new Set()));
  const rhythm = fc.constantFrom('day', 'week', 'twoWeeks', 'month', 'quarter', 'halfYear', 'year');

  it('begin on the first day and never fall in a weekend', () => {
    fc.assert(
      fc.property(start, rhythm, (first, each) => {
        const days = occurrences(recurrenceOf(each, first), first, first + 800);
        expect(days[0]).toBe(first);
        expect(days.every((one) => one % 7 > 1)).toBe(true);
        expect(days.every((one, at) => at === 0 || one > days[at - 1]!)).toBe(true);
      }),
      propertyRuns(),
    );
  });

  it('move away from every holiday to a day that is none', () => {
    fc.assert(
      fc.property(start, rhythm, fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (first, each, offsets) => {
        const holidays = offsets.map((offset) => first + offset);
        const moved = movedReviews(recurrenceOf(each, first), first, holidays);
        expect(moved.every(({ from, to }) => holidays.includes(from) && (to === undefined ? each === 'day' : to > from && !holidays.includes(to) && to % 7 > 1))).toBe(true);
      }),
      propertyRuns(),
    );
  });

  it('by month are on the same one of the month: the fifth counts as the last', () => {
    const days = occurrences(recurrenceOf('month', day('2026-10-30')), day('2026-10-30'), day('2027-01-31'));
    expect(days).toEqual(['2026-10-30', '2026-11-27', '2026-12-25', '2027-01-29'].map(day));
  });
});
