import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { PeopleIndex } from '../../measure/people-index';
import { rowSubject } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { Scheme } from './scheme';

/** A payee on a scheme for a stretch of days: `from` included, `until` not; infinite where no date was given. */
export interface Membership {
  readonly payee: number;
  readonly from: Day;
  readonly until: Day;
  /** Absent when there is no Assignments table and everybody has every scheme. */
  readonly row?: AssignmentRow;
}

/** Who is on which scheme: per scheme (same index as the schemes) the memberships, ordered by payee and start. */
export interface Memberships {
  readonly byScheme: readonly (readonly Membership[])[];
  readonly findings: readonly Finding[];
}

/**
 * Who is on which scheme, and when. A row applies from its start; a later dated row of the same person (or role) takes
 * its place, and a row without a start is replaced only by one of its own scheme. Rows for a person go before rows for
 * the person's role on the same scheme. Without an Assignments table everybody has every scheme.
 */
export function memberships(rows: readonly AssignmentRow[], schemes: readonly Scheme[], people: PeopleIndex): Memberships {
  if (rows.length === 0) return everybody(schemes, people);
  const names = new Set(schemes.map(({ name }) => fold(name)));
  const findings = rows.flatMap((row) => rowProblems(row, names, people));
  const personal = dated(rows.filter(({ person }) => person !== undefined), ({ person }) => `${people.find(person ?? '')}`);
  const byRole = dated(rows.filter(({ person, role }) => person === undefined && role !== undefined), ({ role }) => fold(role ?? ''));
  findings.push(...replacements([...personal, ...byRole]));
  const byScheme = schemes.map(({ name: written }) => {
    const name = fold(written);
    const own = personal.filter(({ row }) => fold(row.scheme) === name).map(({ row, from, until }): Membership => ({ row, from, until, payee: people.find(row.person ?? '') }));
    const taken = new Set(own.map(({ payee }) => payee));
    const roles = byRole.filter(({ row }) => fold(row.scheme) === name);
    const others = roles.flatMap(({ row, from, until }) => withRole(people, row.role).map((payee): Membership => ({ row, from, until, payee })));
    return [...own, ...others.filter(({ payee }) => !taken.has(payee))].filter(({ payee }) => payee >= 0).sort((a, b) => a.payee - b.payee || a.from - b.from);
  });
  findings.push(...schemes.flatMap((scheme, s) => (byScheme[s]!.length === 0 ? nobodyOn(scheme) : [])));
  return { byScheme, findings };
}

function everybody(schemes: readonly Scheme[], people: PeopleIndex): Memberships {
  const all = people.people.map((_, payee): Membership => ({ payee, from: -Infinity, until: Infinity }));
  return { byScheme: schemes.map(() => all), findings: schemes.length > 0 ? [finding('assignment.everyone', 'info', {}, { people: all.length })] : [] };
}

interface DatedRow {
  readonly row: AssignmentRow;
  readonly from: Day;
  readonly until: Day;
  readonly next?: AssignmentRow;
}

function dated(rows: readonly AssignmentRow[], whose: (row: AssignmentRow) => string): readonly DatedRow[] {
  const lists = new Map<string, AssignmentRow[]>();
  for (const row of rows) {
    const list = lists.get(whose(row));
    if (list) list.push(row);
    else lists.set(whose(row), [row]);
  }
  return [...lists.values()].flatMap((list) => list.map((row) => datedRow(row, list)));
}

function datedRow(row: AssignmentRow, list: readonly AssignmentRow[]): DatedRow {
  const from = row.start ?? -Infinity;
  let next: AssignmentRow | undefined;
  for (const other of list) {
    const start = other.start ?? -Infinity;
    const replaces = start > from && (row.start !== undefined || fold(other.scheme) === fold(row.scheme));
    if (replaces && start < (next?.start ?? Infinity)) next = other;
  }
  return { row, from, until: next?.start ?? Infinity, ...(next && { next }) };
}

const withRole = (people: PeopleIndex, role = ''): readonly number[] =>
  people.people.flatMap((person, i) => (fold(person.role ?? '') === fold(role) ? [i] : []));

function rowProblems(row: AssignmentRow, schemes: ReadonlySet<string>, people: PeopleIndex): Finding[] {
  const findings: Finding[] = [];
  if (!schemes.has(fold(row.scheme))) findings.push(finding('assignment.unknownScheme', 'error', rowSubject(row, 'scheme'), { scheme: row.scheme }));
  if (row.person !== undefined && people.find(row.person) < 0) findings.push(finding('assignment.unknownPerson', 'error', rowSubject(row, 'person'), { person: row.person }));
  if (row.person === undefined && row.role === undefined) findings.push(finding('assignment.nobody', 'error', rowSubject(row, 'person'), { scheme: row.scheme }));
  if (row.person === undefined && row.role !== undefined && withRole(people, row.role).length === 0) findings.push(finding('assignment.unknownRole', 'warning', rowSubject(row, 'role'), { role: row.role }));
  return findings;
}

/** Says where a later row for another scheme ends an earlier one, because a user may have meant both. */
const replacements = (rows: readonly DatedRow[]): readonly Finding[] =>
  rows.flatMap(({ row, next }) => {
    if (!next?.start || fold(next.scheme) === fold(row.scheme)) return [];
    return [finding('assignment.replaced', 'info', rowSubject(next, 'start'), { who: row.person ?? row.role ?? '', scheme: row.scheme, next: next.scheme, start: next.start })];
  });

const nobodyOn = ({ name, row }: Scheme): readonly Finding[] => [finding('scheme.nobody', 'warning', row ? rowSubject(row, 'scheme') : {}, { scheme: name })];
