import { type Finding, finding } from '../core/finding';
import { type Message, message } from '../core/message';
import type { Day, Period } from '../core/period';
import { type Grid, type Stretch, stretchFrom } from '../measure/grid';
import { hasDatesReversed, type PeopleIndex } from '../measure/people-index';
import { rowSubject } from '../measure/row-subject';
import type { RowOrigin } from '../tables/schema';
import type { PersonRow } from '../tables/schemas/people';
import type { Membership } from './scheme/memberships';
import { joinIncentives } from './scheme/join-incentives';
import type { Scheme } from './scheme/scheme';
import { type Days, daysWithin } from './time/day-counts';
import { type Part, partOf, type ProrationRule } from './time/proration';
import type { Prorate, SchemeTime } from './time/scheme-time';

/**
 * A payee on a scheme in one period, or in a part of it that is measured separately, and the stretches of the grid in
 * which the period's sums stand: for every component of the scheme it has one payout.
 */
export interface Line extends Stretch {
  readonly period: Period;
  /** The days of the period that this line measures: `from` included, `until` not. */
  readonly from: Day;
  readonly until: Day;
  readonly membership: Membership;
  /** All days of this measurement, also those outside the period. */
  readonly served: Served;
  /** The share of the period that counts: 1 for all of it. */
  readonly share: number;
  /** How the share was counted; absent for plain calendar days. */
  readonly part?: Part;
  /** Why nothing can be paid, when the assignment itself is unclear in this period. */
  readonly problem?: Message;
  /** Why the period does not concern the payee, who was there: a leaver without entitlement. */
  readonly notEntitled?: Message;
}

/** The lines of one scheme, ordered by payee and period. */
export interface SchemeLines {
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

/** Somebody's days on a scheme. */
export interface Served extends Days {
  readonly membership: Membership;
  /** The assignments in it, oldest first, where they differ in nothing but the target incentive. */
  readonly pieces?: readonly Membership[];
  /** How part of a period counts; absent for plain calendar days. */
  readonly prorate?: Prorate;
  /** The rule that `prorate` goes by. */
  readonly rule?: ProrationRule;
  /** The rows whose days bound these, besides those of the assignments. */
  readonly person?: PersonRow;
  readonly scheme?: Scheme['row'];
}

/** Whose lines, in which grid of sums, and what the scheme says about time. */
export interface LineContext {
  readonly people: PeopleIndex;
  readonly grid: Grid;
  readonly time: SchemeTime;
}

/** The days on which somebody is employed. Dates of service that contradict each other say nothing. */
export const serviceOf = (person: PersonRow): Days =>
  hasDatesReversed(person) ? { from: -Infinity, until: Infinity } : { from: person.start ?? -Infinity, until: (person.end ?? Infinity) + 1 };

/**
 * Everybody on a scheme × its periods, without the periods in which somebody was not there at all. An assignment that
 * changes inside a period gives a line for each part of it; one that changes nothing but the target incentive does not.
 */
export function linesOf(scheme: Scheme, memberships: readonly Membership[], periods: readonly Period[], context: LineContext): SchemeLines {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  const spans = periods.map((period): PeriodSpan => ({ period, first: stretchFrom(context.grid, period.start), end: stretchFrom(context.grid, period.end) }));
  for (const own of byPayee(memberships)) {
    const served = servedBy(scheme, own, context);
    const isPlain = isClear(served, context);
    for (const span of spans) {
      const { period } = span;
      const there = served.length === 1 && isThere(served[0]!, period) ? served : served.filter((one) => isThere(one, period));
      if (there.length === 0) continue;
      const problem = isPlain ? undefined : problemOf(scheme, period, { there, people: context.people, time: context.time });
      if (problem?.finding) findings.push(problem.finding);
      if (problem) lines.push({ ...lineIn(there[0]!, span), problem: problem.why });
      else for (const one of there) lines.push(entitled(lineIn(one, span), context.time));
    }
  }
  return { lines, findings };
}

/** A period with the run of stretches that it is. */
interface PeriodSpan {
  readonly period: Period;
  readonly first: number;
  readonly end: number;
}

/** The days of each of a payee's assignments on which they are employed and the scheme is valid. */
function servedBy(scheme: Scheme, own: readonly Membership[], { people, time }: LineContext): readonly Served[] {
  const payee = own[0]!.payee;
  const person = people.people[payee]!;
  const service = daysWithin(serviceOf(person), time.valid);
  const rule = time.rule(payee, service);
  const prorate: Prorate | undefined = rule && ((days, period) => partOf(days, period, rule));
  return joinIncentives(own, scheme).map(({ membership, pieces, ...days }) => {
    const { from, until } = daysWithin(days, service);
    const served: Served = { membership, from, until, person, scheme: scheme.row };
    return pieces || rule ? { ...served, ...(pieces && { pieces }), ...(rule && prorate && { rule, prorate }) } : served;
  });
}

function entitled(line: Line, { whyNotEntitled }: SchemeTime): Line {
  const notEntitled = whyNotEntitled(line.payee, line.period);
  return notEntitled ? { ...line, notEntitled } : line;
}

const isThere = ({ from, until }: Days, period: Period): boolean => from < period.end && until > period.start && from < until;

/** The part of a period that days are: by the rule of the scheme, else in calendar days. */
export function shareOf({ from, until, prorate }: Pick<Served, 'from' | 'until' | 'prorate'>, { start, end }: Pick<Period, 'start' | 'end'>): Pick<Line, 'share' | 'part'> {
  const days = { from: Math.max(from, start), until: Math.min(until, end) };
  if (!prorate) return { share: (days.until - days.from) / (end - start) };
  const part = prorate(days, { start, end });
  return { share: part.share, part };
}

/** The part of an assignment that falls in a period of the grid. */
export const lineOf = (served: Served, period: Period, grid: Grid): Line =>
  lineIn(served, { period, first: stretchFrom(grid, period.start), end: stretchFrom(grid, period.end) });

function lineIn(served: Served, { period, first, end }: PeriodSpan): Line {
  const { membership } = served;
  const from = Math.max(served.from, period.start);
  const until = Math.min(served.until, period.end);
  if (!served.prorate) return { payee: membership.payee, first, end, period, from, until, membership, served, share: (until - from) / (period.end - period.start) };
  const { share, part } = shareOf(served, period);
  return { payee: membership.payee, first, end, period, from, until, membership, served, share, ...(part && { part }) };
}

/** True when a line measures every day of its period. */
export const isWhole = ({ from, until, period }: Pick<Line, 'from' | 'until' | 'period'>): boolean => from <= period.start && until >= period.end;

/** True for a payee with one clear assignment, of whom no period can have a problem. */
function isClear(served: readonly Served[], { people, time }: LineContext): boolean {
  const [first] = served;
  if (!first || served.length > 1 || first.pieces) return false;
  const { payee, unclear, row } = first.membership;
  const person = people.people[payee]!;
  return !unclear && !(row && row.unreadable.length > 0) && person.unreadable.length === 0 && !people.isUnclear(payee) && !hasDatesReversed(person) && !time.whyUnclear(payee);
}

interface LineProblem {
  readonly why: Message;
  /** Absent where the person or the table has a finding already. */
  readonly finding?: Finding;
}

interface There {
  readonly there: readonly Served[];
  readonly people: PeopleIndex;
  readonly time: SchemeTime;
}

function problemOf(scheme: Scheme, period: Period, { there, people, time }: There): LineProblem | undefined {
  const { payee } = there[0]!.membership;
  const person = people.people[payee]!;
  const name = person.name ?? person.id;
  if (people.isUnclear(payee)) return { why: message('reason.personUnclear', { payee: name }) };
  if (hasDatesReversed(person)) return { why: message('reason.serviceReversed', { payee: name }) };
  const unclear = time.whyUnclear(payee);
  if (unclear) return { why: unclear };
  const args = { payee: name, scheme: scheme.name, period: period.name };
  const pieces = there.flatMap((one) => one.pieces ?? [one.membership]).filter((one) => isThere(one, period));
  const doubt = pieces.find((one) => one.unclear)?.unclear;
  if (doubt) return unreadableAssignment(args, doubt.row, doubt.column);
  const twice = there.find((one, i) => there.some((other, k) => k < i && other.from < one.until && one.from < other.until))?.membership.row;
  if (twice) return { why: message('reason.assignedTwice', args), finding: finding('assignment.twice', 'error', rowSubject(twice, 'start'), args) };
  const row = pieces.find((one) => one.row && one.row.unreadable.length > 0)?.row;
  if (row) return unreadableAssignment(args, row, row.unreadable[0]!);
  const column = person.unreadable.find(isDecisive);
  return column === undefined ? undefined : unreadableAssignment(args, person, column);
}

const unreadableAssignment = (args: { readonly payee: string; readonly scheme: string; readonly period: string }, row: RowOrigin, column: string): LineProblem => ({
  why: message('reason.assignmentUnreadable', args),
  finding: finding('assignment.unreadable', 'error', rowSubject(row, column), { payee: args.payee, scheme: args.scheme }),
});

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
