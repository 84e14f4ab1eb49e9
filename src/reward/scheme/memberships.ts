import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { PeopleIndex } from '../../measure/people-index';
import { rowSubject } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import { claimsOn, type Claim, type ClaimContext } from './claims';
import { type DatedClaim, datedClaims } from './dated-claims';
import type { Scheme } from './scheme';

/** A payee on a scheme for a stretch of days: `from` included, `until` not; infinite where no date was given. */
export interface Membership {
  readonly payee: number;
  readonly from: Day;
  readonly until: Day;
  /** Absent when there is no Assignments table and everybody has every scheme. */
  readonly row?: AssignmentRow;
  /** The row that ends it. */
  readonly next?: AssignmentRow;
  /** The row and column that leave open whether this holds for the payee, or when: nothing can be paid on it. */
  readonly unclear?: { readonly row: AssignmentRow; readonly column: string };
}

/** Who is on which scheme: per scheme (same index as the schemes) the memberships, ordered by payee and start. */
export interface Memberships {
  readonly byScheme: readonly (readonly Membership[])[];
  readonly findings: readonly Finding[];
}

/**
 * Who is on which scheme, and when. A row applies from its start; a later dated row of the same person (or role) takes
 * its place, and a row without a start is replaced only by one of its own scheme. A row for a person takes the place of
 * the role's on the same scheme from its start; before it the role's holds. A role counts on the days on which the person
 * has it: People says it, Employment changes it. Without an Assignments table everybody has
 * every scheme.
 * @example // role Rep on Plan, and from 1 July a row of Bob's own: until 30 June the role's, then Bob's
 */
export function memberships(rows: readonly AssignmentRow[], schemes: readonly Scheme[], context: ClaimContext): Memberships {
  if (rows.length === 0) return everybody(schemes, context.people);
  const { claims, findings } = claimsOn(rows, schemes, context);
  const dated = [...claims].map(([payee, own]) => {
    const byRole = own.filter(({ row }) => !isPersonal(row));
    return { payee, personal: datedClaims(byRole.length === 0 ? own : own.filter(({ row }) => isPersonal(row))), byRole: datedClaims(byRole) };
  });
  const replaced = replacements(dated.flatMap(({ personal, byRole }) => (byRole.length === 0 ? personal : [...personal, ...byRole])));
  const names = schemes.map(({ name }) => fold(name));
  const byScheme = names.map((name) => dated.flatMap(({ payee, personal, byRole }) => onScheme(name, payee, { personal, byRole })));
  return { byScheme, findings: [...findings, ...replaced, ...schemes.flatMap((scheme, s) => (byScheme[s]!.length === 0 ? nobodyOn(scheme) : []))] };
}

const isPersonal = ({ person, unreadable }: AssignmentRow): boolean => person !== undefined || unreadable.includes('person');

function everybody(schemes: readonly Scheme[], people: PeopleIndex): Memberships {
  const all = people.people.map((_, payee): Membership => ({ payee, from: -Infinity, until: Infinity }));
  return { byScheme: schemes.map(() => all), findings: schemes.length > 0 ? [finding('assignment.everyone', 'info', {}, { people: all.length })] : [] };
}

interface PayeeClaims {
  readonly personal: readonly DatedClaim[];
  readonly byRole: readonly DatedClaim[];
}

/** A payee's memberships of one scheme, oldest first. */
function onScheme(name: string, payee: number, { personal, byRole }: PayeeClaims): readonly Membership[] {
  const own = personal.filter((one) => concerns(one, name)).map((one) => membershipOf(payee, one));
  if (byRole.length === 0) return own.length > 1 ? own.sort(byStart) : own;
  const first = Math.min(...own.map(({ from }) => from));
  const others = byRole.filter((one) => concerns(one, name) && one.from < first).map((one) => membershipOf(payee, { ...one, until: Math.min(one.until, first) }));
  return [...others, ...own].sort(byStart);
}

const byStart = (a: Membership, b: Membership): number => a.from - b.from;

/** A row whose scheme cannot be read may be about any scheme. */
const concerns = ({ row, scheme }: Claim, name: string): boolean => scheme === name || row.unreadable.includes('scheme');

const membershipOf = (payee: number, { row, from, until, unclear, next }: DatedClaim): Membership =>
  next || unclear ? { payee, from, until, row, ...(next && { next }), ...(unclear && { unclear }) } : { payee, from, until, row };

/** Says once where a later row for another scheme ends an earlier one, because a user may have meant both. */
function replacements(claims: readonly DatedClaim[]): readonly Finding[] {
  const ended = new Map(claims.filter(({ next }) => next).flatMap(({ row, next }) => (next ? [[row, next] as const] : [])));
  return [...ended].flatMap(([row, next]) => {
    if (next.start === undefined || fold(next.scheme) === fold(row.scheme)) return [];
    return [finding('assignment.replaced', 'info', rowSubject(next, 'start'), { who: row.person ?? row.role ?? '', scheme: row.scheme, next: next.scheme, start: next.start })];
  });
}

const nobodyOn = ({ name, row }: Scheme): readonly Finding[] => [finding('scheme.nobody', 'warning', row ? rowSubject(row, 'scheme') : {}, { scheme: name })];
