import type { Derivation } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import type { Day } from '../../core/period';
import type { PayoutMeasure } from '../../measure/measure';
import { PayoutState } from '../bonus-run';
import { readStep } from '../earn/derive-figures';
import type { Counted, ReasonNames } from '../earn/line-amounts';
import type { Line } from '../lines';
import type { CreditScope } from '../../core/derivation';
import { groupOf } from './group';
import { countedPayouts } from './pay-order';
import { nameOf, type PayoutBook } from './payout-book';

/** The payouts that count for a line: by their number, with whose they are; nothing when the group is unclear. */
type CountedOnes = readonly number[] | undefined;

/** How many payees a derivation names. */
const shownPayees = 5;

/**
 * What other payees earn with a component, as the result of this one: a manager's share of the team's payouts. A payout
 * counts in the period in which its own period ends; one that is missing makes the result missing.
 * @example // 3 % on payouts of 100,000 in the team: 3,000
 */
export function payoutsCounted(book: PayoutBook, measure: PayoutMeasure, scope: CreditScope): Counted {
  const byPayee = payoutsByPayee(book, measure);
  const counted = (line: Line): CountedOnes => payoutsFor(book, byPayee, scope, line);
  const sum = (ones: readonly number[]): number => (ones.some((i) => book.columns.state[i] === PayoutState.missing) ? NaN : exactSum(ones.map((i) => book.columns.earned[i]!)));
  return {
    over: (line) => {
      const ones = counted(line);
      return ones ? sum(ones) : NaN;
    },
    derive: (line) => deriveCounted(book, counted(line) ?? [], scope, measure),
    why: (line, names) => whyMissing(book, counted(line), names),
  };
}

/** The payouts of the components that count, per payee; made when first asked for, after they are paid. */
function payoutsByPayee({ context: { schemes }, columns }: PayoutBook, measure: PayoutMeasure): () => ReadonlyMap<number, readonly number[]> {
  let known: Map<number, number[]> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    for (const { scheme, component } of countedPayouts(schemes.map((run) => run.scheme), measure)) {
      const run = schemes[scheme]!;
      for (let l = 0; l < run.lines.length; l += 1) {
        const i = run.offset + l * run.scheme.components.length + component;
        const own = known.get(columns.payee[i]!) ?? [];
        known.set(columns.payee[i]!, own);
        own.push(i);
      }
    }
    return known;
  };
}

/** The payouts of a group whose period ends in that of a line, each by the group on the last day that it measures. */
function payoutsFor({ context, columns }: PayoutBook, byPayee: () => ReadonlyMap<number, readonly number[]>, scope: CreditScope, line: Line): CountedOnes {
  const isInside = (i: number): boolean => {
    const { end } = context.periods[columns.period[i]!]!;
    return end > line.from && end <= Math.max(line.until, line.period.end);
  };
  const insideOf = (payee: number): readonly number[] => (byPayee().get(payee) ?? []).filter(isInside);
  const isSame = !context.organisation.hasHistory || scope === 'own' || scope === 'company';
  if (isSame) return groupOf(context, line.payee, scope, line.until - 1)?.flatMap(insideOf);
  const lastDay = (i: number): Day => columns.until[i]! - 1;
  const inside = [...byPayee().keys()].flatMap(insideOf);
  const groups = new Map([...new Set([line.until - 1, ...inside.map(lastDay)])].map((day) => [day, groupOf(context, line.payee, scope, day)]));
  if ([...groups.values()].includes(undefined)) return undefined;
  const members = new Map([...groups].map(([day, group]) => [day, new Set(group)]));
  return inside.filter((i) => members.get(lastDay(i))?.has(columns.payee[i]!));
}

function whyMissing({ context, columns }: PayoutBook, counted: CountedOnes, { payee, period }: ReasonNames): Message {
  const i = counted?.find((one) => columns.state[one] === PayoutState.missing);
  if (i === undefined) return message('reason.groupUnclear', { payee, period });
  const run = [...context.schemes].reverse().find(({ offset, lines }) => offset <= i && lines.length > 0);
  const compiled = run?.scheme.components[(i - run.offset) % run.scheme.components.length];
  const component = compiled?.kind === 'component' ? compiled.component.name : (compiled?.name ?? '');
  return message('reason.payoutMissing', { payee, other: nameOf(context, columns.payee[i]!), component, period: context.periods[columns.period[i]!]?.name ?? period });
}

function deriveCounted({ context, columns }: PayoutBook, counted: readonly number[], scope: CreditScope, { name, component }: PayoutMeasure): Derivation {
  const perPayee = new Map<number, number[]>();
  for (const i of counted) perPayee.set(columns.payee[i]!, [...(perPayee.get(columns.payee[i]!) ?? []), columns.earned[i]!]);
  const sums = [...perPayee].map(([payee, amounts]) => ({ name: nameOf(context, payee), amount: exactSum(amounts) }));
  const largest = [...sums].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, shownPayees);
  const label = message('label.actual', { measure: component === '' ? name : component });
  const shown = largest.map((one) => ({ name: one.name, derivation: readStep({ value: one.amount }, label, 'money') }));
  const paid = counted.filter((i) => columns.state[i] === PayoutState.known && columns.earned[i] !== 0);
  const all = paid.map((payout) => ({ name: nameOf(context, columns.payee[payout]!), derivation: { op: 'read' as const, value: known(columns.earned[payout]!), unit: 'money' as const, label, payout } }));
  return { op: 'credit', value: known(exactSum(counted.map((i) => columns.earned[i]!))), unit: 'money', scope, people: sums.length, largest: shown, all, of: 'payouts' };
}
