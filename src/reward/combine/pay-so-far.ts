import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import { message } from '../../core/message';
import { PayoutState } from '../bonus-run';
import { isComplete } from '../earn/complete';
import { compareDeals, dealPlaces, dealsOf, type DealPlace } from '../earn/deals';
import { limitAndRound, moneyOf } from '../earn/earn';
import { amountsOf } from '../earn/line-amounts';
import { adjustmentOf } from '../earn/pay-line';
import { newAmounts, type Terms } from '../earn/terms';
import { lineIn, periodToDate } from '../earn/to-date';
import type { Line } from '../lines';
import { noteMissing, showFigures } from '../note-payout';
import { fillWithout, payableOf } from '../pay-component';
import type { Tier } from '../payout/tiers';
import type { Payable, Prepare } from '../prepare';
import type { SchemeRun } from '../run-context';
import { isUnknown } from '../../measure/actuals';
import { type DealPaid, nameOf, payoutAt, type PayoutBook } from './payout-book';
import { paidInTiers } from './payout-tiers';

type Ready = Extract<Payable, { kind: 'payable' }>;

/** One component of the group for a line. */
interface Member {
  readonly i: number;
  readonly line: Line;
  readonly payable: Ready;
}

/**
 * Pays the components of a scheme whose tiers are about what was paid so far in the fiscal year. They count together: the
 * deals of all of them go in order of date, then id, then row (one deal of two components by the names of these), and each
 * pays at its own component's rate of the tier that the payout has reached. What was paid is the outcome of the tiers, before modifiers and caps.
 * @example // 74,000 paid, tiers at 90,000: a deal of 85,000 pays 16,000 at 30 % and 6,333.33 at 20 %
 */
export function paySoFar(book: PayoutBook, run: SchemeRun, components: readonly number[], prepare: Prepare): void {
  run.lines.forEach((line, l) => {
    const members: Member[] = [];
    for (const c of components) {
      const i = payoutAt(run, l, c);
      const payable = payableOf(book, run, { c, line, prepare });
      if (payable.kind === 'payable') members.push({ i, line, payable });
      else fillWithout(book, i, payable);
    }
    const lacking = members.length < components.length ? members : members.filter((member) => !isKnownToDate(book, member));
    if (lacking.length > 0) leaveOpen(book, members, lacking, line);
    else payMembers(book, members);
  });
}

/** True when every deal of the span to date can be read. */
function isKnownToDate({ context, columns }: PayoutBook, { i, line, payable: { terms, sources } }: Member): boolean {
  const amounts = amountsOf(terms, line, sources, newAmounts());
  showFigures(columns, i, terms, amounts);
  const toDate = lineToDate({ line, payable: { terms, sources } });
  return isComplete(terms, amounts) && !isUnknown(context.actuals, terms.component.measure, toDate);
}

function leaveOpen(book: PayoutBook, members: readonly Member[], lacking: readonly Member[], line: Line): void {
  const why = message('reason.earlierMissing', { payee: nameOf(book.context, line.payee), component: lacking[0]?.payable.terms.component.name ?? '', period: line.period.name });
  for (const { i, payable } of members) {
    const amounts = amountsOf(payable.terms, line, payable.sources, newAmounts());
    if (isComplete(payable.terms, amounts)) fillWithout(book, i, { kind: 'missing', why });
    else book.columns.reason[i] = noteMissing(book, { line, amounts, payable });
  }
}

/** The days of the span up to and including the line's period. */
function lineToDate({ line, payable: { sources } }: { readonly line: Line; readonly payable: Pick<Ready, 'terms' | 'sources'> }): Line {
  const { span, periods } = sources.toDate(line.period);
  return lineIn(line, periodToDate(span, periods), sources) ?? line;
}

/** A deal of one of the components. */
interface GroupDeal {
  readonly member: Member;
  readonly place: DealPlace;
  readonly value: number;
}

function payMembers(book: PayoutBook, members: readonly Member[]): void {
  const deals = members.flatMap((member) => dealsToDate(book, member)).sort((a, b) => compareDeals(a.place, b.place) || compareNames(a.member, b.member));
  const paid = new Map<Member, DealPaid[]>(members.map((member) => [member, []]));
  let soFar = 0;
  for (const { member, place, value } of deals) {
    const amount = exactSum(paidInTiers(value, soFar, tiersOf(member.payable.terms)).map((part) => part.amount));
    if (place.day >= member.line.from) paid.get(member)!.push({ row: place.row, value, start: soFar, amount });
    soFar = exactSum([soFar, amount]);
  }
  for (const [member, own] of paid) payMember(book, member, own);
}

/** A deal that counts for two components counts first for the one whose name comes first, wherever they stand in the table. */
const compareNames = ({ payable: a }: Member, { payable: b }: Member): number => (fold(a.terms.component.name) < fold(b.terms.component.name) ? -1 : 1);

function dealsToDate({ context }: PayoutBook, member: Member): readonly GroupDeal[] {
  const { terms } = member.payable;
  const { measure } = terms.component;
  if (measure.kind !== 'rows') return [];
  const placeOf = dealPlaces(measure);
  return dealsOf(context.actuals, terms, lineToDate(member), 0).map(({ row, value }) => ({ member, place: placeOf(row), value }));
}

/** The tiers of a component; a flat rate is one tier. */
export function tiersOf({ component: { shape }, rate }: Terms): readonly Tier[] {
  return 'tiers' in shape ? shape.tiers : [{ from: 0, rate }];
}

function payMember(book: PayoutBook, { i, line, payable }: Member, deals: readonly DealPaid[]): void {
  const { terms, sources } = payable;
  const amounts = amountsOf(terms, line, sources, newAmounts());
  const adjustment = adjustmentOf(line, sources);
  const earned = limitAndRound(terms, amounts, moneyOf(terms, amounts, exactSum(deals.map(({ amount }) => amount)), adjustment), adjustment);
  if (earned !== earned) {
    book.columns.reason[i] = noteMissing(book, { line, amounts, payable });
    return;
  }
  book.columns.earned[i] = earned;
  book.columns.state[i] = PayoutState.known;
  book.dealsPaid.set(i, deals);
}
