import { finding } from '../../core/finding';
import { type Message, message } from '../../core/message';
import { exceeds, reaches } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { roundMoney } from '../../core/money/round';
import { splitExactly } from '../../core/money/split-exactly';
import { rowSubject } from '../../measure/row-subject';
import { PayoutState } from '../bonus-run';
import { newAmounts } from '../earn/terms';
import { noteMissing, showFigures } from '../note-payout';
import { fillWithout, payableOf } from '../pay-component';
import type { Prepare } from '../prepare';
import type { SchemeRun } from '../run-context';
import type { Component } from '../scheme/scheme';
import { payMeasured } from '../time/measured-apart';
import { teamOn } from './group';
import { nameOf, payoutAt, type PayoutBook } from './payout-book';
import { isQualified, type PoolMember, poolKey, wholePool } from './pool-member';

/**
 * Shares a component's amount among the members of each group: the team where the team's results count, else everybody on
 * the scheme. The amount is calculated once for the group and the whole period; each member's key (equal, salary, result,
 * attainment or a column) decides the share, by the days served. Who does not meet the component's gates gets nothing: the
 * share goes to the others, or stays. A fixed part is each one's own percentage of the amount, and what nobody has stays. Shares add up to the amount; only a rounding mode of the scheme's own rounds each by itself.
 * @example // 10,000 over ten members, equally: 1,000 each
 */
export function sharePools(book: PayoutBook, run: SchemeRun, c: number, prepare: Prepare): void {
  const pools = new Map<string, PoolMember[]>();
  run.lines.forEach((line, l) => {
    const i = payoutAt(run, l, c);
    const payable = payableOf(book, run, { c, line, prepare });
    if (payable.kind !== 'payable') return fillWithout(book, i, payable);
    const group = payable.terms.component.credit === 'team' ? teamOn(book.context, line.payee, line.until - 1) : '';
    if (group === undefined) return fillWithout(book, i, { kind: 'missing', why: message('reason.groupUnclear', { payee: nameOf(book.context, line.payee), period: line.period.name }) });
    const key = `${line.period.start}|${line.period.end}|${group}`;
    const members = pools.get(key) ?? [];
    pools.set(key, members);
    members.push({ i, line, payable, id: book.context.people.people[line.payee]!.id });
  });
  for (const members of pools.values()) sharePool(book, run, members);
}

function sharePool(book: PayoutBook, run: SchemeRun, members: readonly PoolMember[]): void {
  const whole = wholePool(members);
  const { leader, line, payable } = whole;
  const amounts = newAmounts();
  const pool = payMeasured(payable.terms, line, payable.sources, amounts);
  for (const { i } of members) showFigures(book.columns, i, payable.terms, amounts);
  if (pool !== pool) {
    const reason = noteMissing(book, { line, amounts, payable });
    for (const { i } of members) book.columns.reason[i] = reason;
    return;
  }
  const keys = members.map((member) => poolKey(book.context, member));
  const qualified = members.map(isQualified);
  const unknown = members.findIndex((_, m) => keys[m] !== keys[m] || qualified[m] === undefined);
  if (unknown >= 0) return leaveOpen(book, members, message(isOwnFigure(payable.terms.component) && keys[unknown] !== keys[unknown] ? 'reason.noShare' : 'reason.memberMissing', { other: nameOf(book.context, members[unknown]!.line.payee), period: line.period.name }));
  const { component } = payable.terms;
  const isFixed = component.poolShare === 'fraction';
  const counting = members.map((_, m) => (qualified[m] || isFixed || component.unqualified === 'stays' ? Math.max(0, keys[m]!) : 0));
  const total = exactSum(counting);
  if (isFixed && exceeds(total, 1, 'ratio')) return leaveOverfull(book, members, { component, period: line.period.name, total });
  const shares = split(run, pool, { parts: counting.map((share, m) => ({ id: `${members[m]!.id}|${members[m]!.line.from}`, share })), total, whole: isFixed ? 1 : total });
  const group = component.credit === 'team' ? (book.context.organisation.on(leader.line.payee, leader.line.until - 1).team.value ?? '') : '';
  members.forEach(({ i }, m) => {
    const own = qualified[m] ? shares[m]! : 0;
    book.columns.earned[i] = own;
    book.columns.state[i] = PayoutState.known;
    book.pools.set(i, { pool, own: qualified[m] ? counting[m]! : 0, total: isFixed ? 1 : total, members: members.length, group, leader: leader.i });
  });
  noteRest(book, { run, component, group, period: line.period.name, pool, paid: exactSum(members.map((_, m) => (qualified[m] ? shares[m]! : 0))), total });
}

/** True when a salary or a column decides the shares, and no result. */
const isOwnFigure = ({ poolShare }: Component): boolean => poolShare === 'salary' || poolShare === 'weight' || poolShare === 'fraction';

/** Members' shares, what they add up to, and what all of the pool would be. */
interface Parts {
  readonly parts: readonly { readonly id: string; readonly share: number }[];
  readonly total: number;
  readonly whole: number;
}

/** The shares of an amount; with a rounding mode of its own, or where a part stays, each is rounded by itself, so that they need not add up. */
function split({ scheme }: SchemeRun, pool: number, { parts, total, whole }: Parts): readonly number[] {
  const { mode, decimals } = scheme.rounding;
  if (mode === 'halfUp' && reaches(total, whole, 'ratio')) return splitExactly(pool, parts, decimals);
  return parts.map(({ share }) => (whole === 0 ? 0 : roundMoney((pool * share) / whole, decimals, mode)));
}

/** Fixed parts that are more than the pool: nobody knows whose is wrong. */
function leaveOverfull(book: PayoutBook, members: readonly PoolMember[], { component, period, total }: { readonly component: Component; readonly period: string; readonly total: number }): void {
  const args = { scheme: component.scheme, component: component.name, period, total };
  book.notes.add(finding('pool.overfull', 'error', rowSubject(component.row, 'poolWeight'), args));
  leaveOpen(book, members, message('reason.poolOverfull', { component: component.name, period, total }));
}

function leaveOpen(book: PayoutBook, members: readonly PoolMember[], why: Message): void {
  for (const { i } of members) fillWithout(book, i, { kind: 'missing', why });
}

interface Rest {
  readonly run: SchemeRun;
  readonly component: Component;
  readonly group: string;
  readonly period: string;
  readonly pool: number;
  readonly paid: number;
  readonly total: number;
}

/** Says what of a pool is not paid out: all of it when nobody shares, a part when shares stay. */
function noteRest({ notes }: PayoutBook, { run, component, group, period, pool, paid, total }: Rest): void {
  const args = { scheme: component.scheme, component: component.name, period, group, currency: run.scheme.currency };
  const subject = rowSubject(component.row, 'poolShare');
  if (pool === 0 || (total !== 0 && component.unqualified === 'others' && component.poolShare !== 'fraction')) return;
  if (total === 0 || paid === 0) notes.add(finding('pool.noMembers', 'info', subject, { ...args, amount: pool }));
  else if (Math.abs(pool - paid) > 0.005) notes.add(finding(component.poolShare === 'fraction' ? 'pool.left' : 'pool.stays', 'info', subject, { ...args, amount: exactSum([pool, -paid]) }));
}
