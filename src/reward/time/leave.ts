import { type Finding, finding } from '../../core/finding';
import { type Message, message } from '../../core/message';
import type { PeopleIndex } from '../../measure/people-index';
import { rowSubject } from '../../measure/row-subject';
import type { LeaveRow } from '../../tables/schemas/leave';
import { type Days, daysWithin } from './day-counts';

/** Days on which somebody is away for a share of the working time. */
export interface Absence extends Days {
  /** 1 = away all day. */
  readonly share: number;
  /** The row that says so; left out where several rows together do. */
  readonly row?: LeaveRow;
}

/** Who is away when. */
export interface LeaveBook {
  /** Somebody's absences, not overlapping, oldest first. */
  readonly of: (payee: number) => readonly Absence[];
  /** Why somebody's days are not known: a row that is, or may be, theirs cannot be read. */
  readonly whyUnclear: (payee: number) => Message | undefined;
  readonly findings: readonly Finding[];
}

const none: readonly Absence[] = [];

/** Reads the Leave table. Absences that overlap count once a day: together at most the whole day. */
export function indexLeave(rows: readonly LeaveRow[], people: PeopleIndex): LeaveBook {
  if (rows.length === 0) return { of: () => none, whyUnclear: () => undefined, findings: [] };
  const absences = new Map<number, Absence[]>();
  const unclear = new Set<number>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const payees = meant(row, people);
    if (payees.length === 0) findings.push(finding('leave.unknownPerson', 'error', rowSubject(row, 'person'), { person: row.person }));
    const column = row.unreadable[0] ?? (isReversed(row) ? 'end' : undefined);
    if (column !== undefined && payees.length > 0) findings.push(finding('leave.unreadable', 'error', rowSubject(row, column), { person: payees.length === 1 ? nameOf(people, payees[0]!) : row.person }));
    for (const payee of payees) {
      if (column !== undefined || payees.length > 1) unclear.add(payee);
      else absences.set(payee, [...(absences.get(payee) ?? []), { from: row.start, until: (row.end ?? Infinity) + 1, share: row.share ?? 1, row }]);
    }
  }
  const apart = new Map([...absences].map(([payee, own]) => [payee, withoutOverlap(own)]));
  const whyUnclear = (payee: number): Message | undefined => (unclear.has(payee) ? message('reason.leaveUnreadable', { payee: nameOf(people, payee) }) : undefined);
  return { of: (payee) => apart.get(payee) ?? none, whyUnclear, findings };
}

const nameOf = ({ people }: PeopleIndex, payee: number): string => people[payee]!.name ?? people[payee]!.id;

const isReversed = ({ start, end }: LeaveRow): boolean => end !== undefined && end < start;

/** Whom a row is about, or may be about when several share the name or the id cannot be read. */
function meant({ person, unreadable }: LeaveRow, people: PeopleIndex): readonly number[] {
  if (unreadable.includes('person')) return people.people.map((_, payee) => payee);
  const payee = people.find(person);
  return payee >= 0 ? [payee] : people.sharing(person);
}

/** Overlapping absences cut into runs of days; shares of the same day add up to at most 1. */
function withoutOverlap(absences: readonly Absence[]): readonly Absence[] {
  const bounds = [...new Set(absences.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  return bounds.slice(0, -1).flatMap((from, i) => {
    const until = bounds[i + 1]!;
    const there = absences.filter((one) => one.from <= from && one.until >= until);
    const share = there.reduce((sum, one) => sum + one.share, 0);
    const [own] = there;
    const isAll = there.length === 1 && own?.from === from && own.until === until;
    return share === 0 ? [] : [{ from, until, share: Math.min(1, share), ...(isAll && own.row && { row: own.row }) }];
  });
}

/**
 * The days of leave within a run of days, each for its share, as `count` counts days.
 * @example leaveWithin([{ from: 10, until: 20, share: 0.5 }], { from: 0, until: 15 }, countCalendarDays) // 2.5
 */
export const leaveWithin = (absences: readonly Absence[], days: Days, count: (days: Days) => number): number =>
  absences.reduce((sum, absence) => sum + count(daysWithin(absence, days)) * absence.share, 0);
