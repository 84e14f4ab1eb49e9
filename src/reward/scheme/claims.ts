import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { PeopleIndex } from '../../measure/people-index';
import type { Organisation } from '../../measure/organisation';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { Days } from '../time/day-counts';
import { roleHolders } from './role-holders';
import type { Scheme } from './scheme';

/** A row of Assignments that concerns a payee, or may. */
export interface Claim {
  readonly row: AssignmentRow;
  /** The scheme as names are compared. */
  readonly scheme: string;
  /** The row and column that leave open whether the payee is meant. */
  readonly unclear?: { readonly row: AssignmentRow; readonly column: string };
  /** The days on which the payee has the role; absent = always. */
  readonly during?: Days;
}

/** Per payee, in the order of People, the rows that concern them, and what is wrong with the rows. */
export interface Claims {
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
  readonly findings: readonly Finding[];
}

/**
 * Whom each row of Assignments concerns: the person it names, or everybody with its role. Who may be meant and may not
 * (two people share the name, an id or a role cannot be read) has an unclear claim, so that the pay is missing rather
 * than absent.
 */
export function claimsOn(rows: readonly AssignmentRow[], schemes: readonly Scheme[], { people, organisation }: ClaimContext): Claims {
  const names = new Set(schemes.map(({ name }) => fold(name)));
  const meantBy = meaning(people, organisation);
  const claims = new Map<number, Claim[]>();
  for (let payee = 0; payee < people.people.length; payee += 1) claims.set(payee, []);
  const findings: Finding[] = [];
  for (const row of rows) {
    const scheme = fold(row.scheme);
    const only = row.person === undefined ? -1 : people.find(row.person);
    if (only >= 0 && names.has(scheme) && row.unreadable.length === 0) {
      claims.get(only)!.push({ row, scheme });
      continue;
    }
    const { sure, maybe, column } = meantBy(row);
    for (const { payee, during } of sure) claims.get(payee)!.push({ row, scheme, ...(during && { during }) });
    for (const { payee, during } of maybe) claims.get(payee)!.push({ row, scheme, unclear: { row, column }, ...(during && { during }) });
    findings.push(...schemeProblem(row, people, names.has(scheme)), ...whoProblem(row, people, sure.length));
  }
  return { claims, findings };
}

/** Who people are, and what their roles are on which days. */
export interface ClaimContext {
  readonly people: PeopleIndex;
  readonly organisation: Organisation;
}

/** Somebody who is meant, and when; always where nothing is said. */
export interface Holder {
  readonly payee: number;
  readonly during?: Days;
}

interface Meant {
  readonly sure: readonly Holder[];
  readonly maybe: readonly Holder[];
  /** The column that tells who is meant. */
  readonly column: 'person' | 'role';
}

function meaning(people: PeopleIndex, organisation: Organisation): (row: AssignmentRow) => Meant {
  const { find, sharing, withoutId } = people;
  const { withRole, withoutRole } = roleHolders(people.people, organisation);
  return ({ person, role, unreadable }) => {
    if (person === undefined && !unreadable.includes('person')) {
      return role === undefined ? { sure: [], maybe: [], column: 'role' } : { sure: withRole(role), maybe: withoutRole, column: 'role' };
    }
    const payee = find(person ?? '');
    if (payee >= 0) return { sure: [{ payee }], maybe: [], column: 'person' };
    const shared = sharing(person ?? '');
    return { sure: [], maybe: (shared.length > 0 ? shared : withoutId).map((one) => ({ payee: one })), column: 'person' };
  };
}

/** What to call whom a row is for: the person, else the role. */
const whoOf = ({ person, role }: AssignmentRow, { people, find }: PeopleIndex): string => (person === undefined ? (role ?? '') : (people[find(person)]?.name ?? person));

function schemeProblem(row: AssignmentRow, people: PeopleIndex, isKnown: boolean): readonly Finding[] {
  if (row.unreadable.includes('scheme')) return [unclear(row, people, 'scheme')];
  return isKnown ? [] : [finding('assignment.unknownScheme', 'error', rowSubject(row, 'scheme'), { scheme: row.scheme, who: whoOf(row, people) })];
}

function whoProblem(row: AssignmentRow, people: PeopleIndex, meant: number): readonly Finding[] {
  const { person, role, scheme, unreadable } = row;
  if (unreadable.includes('person')) return [unclear(row, people, 'person')];
  if (person !== undefined) {
    const isKnown = meant > 0 || people.sharing(person).length > 0;
    return isKnown ? [] : [finding('assignment.unknownPerson', 'error', rowSubject(row, 'person'), { person })];
  }
  if (unreadable.includes('role')) return [unclear(row, people, 'role')];
  if (role === undefined) return [finding('assignment.nobody', 'error', rowSubject(row, 'person'), { scheme })];
  return meant === 0 ? [finding('assignment.unknownRole', 'warning', rowSubject(row, 'role'), { role })] : [];
}

/** Says whose pay may be lacking because a cell of an assignment cannot be read. */
const unclear = (row: AssignmentRow, people: PeopleIndex, column: string): Finding =>
  finding('assignment.unclear', 'error', rowSubject(row, column), { column: headerOf(row, column), who: column === 'person' ? '' : whoOf(row, people), scheme: column === 'scheme' ? '' : row.scheme });
