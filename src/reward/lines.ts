import { type Finding, finding } from '../core/finding';
import { type Message, message } from '../core/message';
import type { Day, Period } from '../core/period';
import { type Grid, type Stretch, stretchFrom } from '../measure/grid';
import { hasDatesReversed, type PeopleIndex } from '../measure/people-index';
import { rowSubject } from '../measure/row-subject';
import type { RowOrigin } from '../tables/schema';
import type { PersonRow } from '../tables/schemas/people';
import type { Membership } from './scheme/memberships';
import type { Scheme } from './scheme/scheme';

/**
 * A payee on a scheme in one period, and the stretches of the grid in which the period's sums stand: for every component
 * of the scheme it has one payout.
 */
export interface Line extends Stretch {
  readonly period: Period;
  /** The days served in the period: `from` included, `until` not. */
  readonly from: Day;
  readonly until: Day;
  readonly membership: Membership;
  /** The share of the period served, in calendar days: 1 for all of it. */
  readonly share: number;
  /** Why nothing can be paid, when the assignment itself is unclear in this period. */
  readonly problem?: Message;
}

/** The lines of one scheme, ordered by payee and period. */
export interface SchemeLines {
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

/** The days on which somebody is on a scheme: employed and assigned. Dates of service that contradict each other say nothing. */
export function servedDays({ from, until }: Pick<Membership, 'from' | 'until'>, person: PersonRow): { readonly from: Day; readonly until: Day } {
  if (hasDatesReversed(person)) return { from, until };
  return { from: Math.max(from, person.start ?? -Infinity), until: Math.min(until, (person.end ?? Infinity) + 1) };
}

/** Everybody on a scheme × its periods, without the periods in which somebody was not there at all. */
export function linesOf(scheme: Scheme, memberships: readonly Membership[], periods: readonly Period[], { people, grid }: LineContext): SchemeLines {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  for (const own of byPayee(memberships)) {
    const person = people.people[own[0]!.payee]!;
    const served: readonly Served[] = own.map((membership) => ({ membership, ...servedDays(membership, person) }));
    for (const period of periods) {
      const first = served.find((one) => isThere(one, period));
      if (!first) continue;
      const line = lineOf(first, period, grid);
      const problem = problemOf(scheme, line.payee, period, { served, people });
      if (problem?.finding) findings.push(problem.finding);
      lines.push(problem ? { ...line, problem: problem.why } : line);
    }
  }
  return { lines, findings };
}

/** Whose lines, and in which grid of sums. */
export interface LineContext {
  readonly people: PeopleIndex;
  readonly grid: Grid;
}

/** Somebody's days on a scheme. */
export interface Served {
  readonly membership: Membership;
  readonly from: Day;
  readonly until: Day;
}

const isThere = ({ from, until }: Served, period: Period): boolean => from < period.end && until > period.start && from < until;

/** The share of a period that somebody serves, in calendar days: 1 for all of it. */
export const servedShare = ({ from, until }: Pick<Served, 'from' | 'until'>, { start, end }: Period): number =>
  (Math.min(until, end) - Math.max(from, start)) / (end - start);

/** The part of an assignment that falls in a period of the grid. */
export function lineOf({ membership, from, until }: Served, period: Period, grid: Grid): Line {
  return {
    payee: membership.payee,
    first: stretchFrom(grid, period.start),
    end: stretchFrom(grid, period.end),
    period,
    from: Math.max(from, period.start),
    until: Math.min(until, period.end),
    share: servedShare({ from, until }, period),
    membership,
  };
}

interface LineProblem {
  readonly why: Message;
  /** Absent where the person or the table has a finding already. */
  readonly finding?: Finding;
}

function problemOf(scheme: Scheme, payee: number, period: Period, { served, people }: { readonly served: readonly Served[]; readonly people: PeopleIndex }): LineProblem | undefined {
  const person = people.people[payee]!;
  const name = person.name ?? person.id;
  if (people.isUnclear(payee)) return { why: message('reason.personUnclear', { payee: name }) };
  if (hasDatesReversed(person)) return { why: message('reason.serviceReversed', { payee: name }) };
  if (served.length === 1 && !isUnreadable(served[0]!.membership, person)) return undefined;
  const there = served.filter((one) => isThere(one, period)).map(({ membership }) => membership);
  const args = { payee: name, scheme: scheme.name, period: period.name };
  const doubt = there.find(({ unclear }) => unclear)?.unclear;
  if (doubt) return unreadableAssignment(args, doubt.row, doubt.column);
  const row = there[there.length - 1]?.row;
  if (there.length > 1) {
    const same = there[0]!.from === there[1]!.from;
    const why = message(same ? 'reason.assignedTwice' : 'reason.assignmentChanges', args);
    return { why, finding: finding(same ? 'assignment.twice' : 'assignment.changes', 'error', row ? rowSubject(row, 'start') : {}, args) };
  }
  if (row?.unreadable[0] !== undefined) return unreadableAssignment(args, row, row.unreadable[0]);
  const column = person.unreadable.find(isDecisive);
  return column === undefined ? undefined : unreadableAssignment(args, person, column);
}

const unreadableAssignment = (args: { readonly payee: string; readonly scheme: string; readonly period: string }, row: RowOrigin, column: string): LineProblem => ({
  why: message('reason.assignmentUnreadable', args),
  finding: finding('assignment.unreadable', 'error', rowSubject(row, column), args),
});

const isUnreadable = ({ row, unclear }: Membership, { unreadable }: PersonRow): boolean =>
  unclear !== undefined || (row !== undefined && row.unreadable.length > 0) || unreadable.some(isDecisive);

/** Columns of People without which nobody knows which days count. */
const isDecisive = (column: string): boolean => column === 'start' || column === 'end';

function byPayee(memberships: readonly Membership[]): readonly (readonly Membership[])[] {
  const groups: Membership[][] = [];
  for (const one of memberships) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.payee === one.payee) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
