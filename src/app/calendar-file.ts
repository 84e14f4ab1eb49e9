import type { Day } from '../core/period';
import { hexOf, sha256 } from '../core/sha-256';
import type { Language } from '../i18n';
import type { AgendaAction, AgendaGroup, ReviewAgenda, ReviewMeeting } from '../measure/rhythm/agenda';
import { movedReviews, type Recurrence, recurrenceOf } from '../measure/rhythm/recurrence';
import { workingDayFrom } from '../measure/rhythm/working-day';
import { actionEventTexts, type EventTexts, reviewTexts } from '../sheets/agenda/event-texts';
import { dateValue, escaped, folded } from './calendar-lines';

/** What a calendar file of Koers begins with. */
export const calendarStart = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koers//Agenda//';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const uidLength = 24;

/** The same for the same review or action, whenever the file is made: importing again changes the event instead of adding one. */
const uidOf = (...parts: readonly string[]): string => `${hexOf(sha256(JSON.stringify(parts))).slice(0, uidLength)}@koers`;

function ruleOf(recurrence: Recurrence): string {
  switch (recurrence.kind) {
    case 'workingDays':
      return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
    case 'weeks':
      return `FREQ=WEEKLY;INTERVAL=${recurrence.every}`;
    case 'months':
      return `FREQ=MONTHLY;INTERVAL=${recurrence.every};BYDAY=${recurrence.nth}${weekdays[recurrence.weekday] ?? ''}`;
  }
}

/** The day before at nine in the morning: fifteen hours before the day begins. */
const reminder = (summary: string): readonly string[] => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, 'TRIGGER:-PT15H', 'END:VALARM'];

interface Event extends EventTexts {
  readonly uid: string;
  readonly day: Day;
  readonly rules: readonly string[];
}

const eventLines = ({ uid, day, rules, summary, description }: Event, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateValue(day)}`,
  `DTEND;VALUE=DATE:${dateValue(day + 1)}`,
  ...rules,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  ...reminder(summary),
  'END:VEVENT',
];

const dates = (name: string, days: readonly Day[]): readonly string[] => (days.length === 0 ? [] : [`${name};VALUE=DATE:${days.map(dateValue).join(',')}`]);

function reviewEvent(group: AgendaGroup, meeting: ReviewMeeting, language: Language): Event {
  const recurrence = recurrenceOf(meeting.rhythm, meeting.day);
  const moved = movedReviews(recurrence, meeting.day, group.holidays);
  return {
    uid: uidOf('review', group.over, group.name, meeting.rhythm),
    day: meeting.day,
    rules: [`RRULE:${ruleOf(recurrence)}`, ...dates('EXDATE', moved.map(({ from }) => from)), ...dates('RDATE', moved.flatMap(({ to }) => to ?? []))],
    ...reviewTexts(group, meeting, language),
  };
}

/** An action that is overdue stands on the first working day from today: the day itself has passed. */
function actionEvents(group: AgendaGroup, actions: readonly AgendaAction[], today: Day, language: Language): readonly Event[] {
  return actions.flatMap((action) => {
    const { id, kpi, text, deviation, due, daysOverdue } = action;
    if (due === undefined) return [];
    const uid = id === '' ? uidOf('action', group.name, kpi, text, deviation) : uidOf('action', id);
    return [{ uid, day: daysOverdue > 0 ? workingDayFrom(today, new Set(group.holidays)) : due, rules: [], ...actionEventTexts(group, action, language) }];
  });
}

/** Of two events with one key the later ones get a number, in the order of the tables. */
function withUniqueKeys(events: readonly Event[]): readonly Event[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const times = (seen.get(event.uid) ?? 0) + 1;
    seen.set(event.uid, times);
    return times === 1 ? event : { ...event, uid: event.uid.replace('@', `-${times}@`) };
  });
}

/**
 * The reviews and the days on which actions are due as a calendar that Outlook, Google and Apple import: whole days, reviews
 * coming back by their rhythm and moved away from the holidays of the workbook. Nobody is invited, and no address is in it.
 * The same agenda on the same day gives the same text.
 * @see RFC 5545
 */
export function calendarFile(agenda: ReviewAgenda, language: Language): string {
  const events = agenda.groups.flatMap((group) => [
    ...group.meetings.map((meeting) => reviewEvent(group, meeting, language)),
    ...actionEvents(group, [...group.kpis.flatMap(({ actions }) => actions), ...group.looseActions], agenda.today, language),
  ]);
  const stamp = `${dateValue(agenda.today)}T000000Z`;
  const lines = [`${calendarStart}${language.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Koers Agenda', ...withUniqueKeys(events).flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR'];
  return `${lines.map((one) => one.split('\r\n').map(folded).join('\r\n')).join('\r\n')}\r\n`;
}
