import { finding } from '../../core/finding';
import { type Message, message } from '../../core/message';
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
 * share goes to the others, or stays. Shares add up to the amount; only a rounding mode of the scheme's own rounds each by itself.
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
  const counting = members.map((_, m) => (qualified[m] || component.unqualified === 'stays' ? Math.max(0, keys[m]!) : 0));
  const shares = split(run, pool, counting.map((share, m) => ({ id: `${members[m]!.id}|${members[m]!.line.from}`, share })));
  const group = component.credit === 'team' ? (book.context.organisation.on(leader.line.payee, leader.line.until - 1).team.value ?? '') : '';
  members.forEach(({ i }, m) => {
    const own = qualified[m] ? shares[m]! : 0;
    book.columns.earned[i] = own;
    book.columns.state[i] = PayoutState.known;
    book.pools.set(i, { pool, own: qualified[m] ? counting[m]! : 0, total: exactSum(counting), members: members.length, group, leader: leader.i });
  });
  noteRest(book, { run, component, group, period: line.period.name, pool, paid: exactSum(members.map((_, m) => (qualified[m] ? shares[m]! : 0))), total: exactSum(counting) });
}

/** True when a salary or a column decides the shares, and no result. */
const isOwnFigure = ({ poolShare }: Component): boolean => poolShare === 'salary' || poolShare === 'weight';

/** The shares of an amount; with a rounding mode of its own each is rounded by itself, so that they need not add up. */
function split({ scheme }: SchemeRun, pool: number, shares: readonly { readonly id: string; readonly share: number }[]): readonly number[] {
  const { mode, decimals } = scheme.rounding;
  if (mode === 'halfUp') return splitExactly(pool, shares, decimals);
  const total = exactSum(shares.map(({ share }) => share));
  return shares.map(({ share }) => (total === 0 ? 0 : roundMoney((pool * share) / total, decimals, mode)));
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
  if (pool === 0 || (total !== 0 && component.unqualified === 'others')) return;
  if (total === 0 || paid === 0) notes.add(finding('pool.noMembers', 'info', subject, { ...args, amount: pool }));
  else if (Math.abs(pool - paid) > 0.005) notes.add(finding('pool.stays', 'info', subject, { ...args, amount: exactSum([pool, -paid]) }));
}
