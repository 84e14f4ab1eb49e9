import type { Derivation, Prize, RankStep } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { valueSource } from '../../measure/rows-place';
import type { PayoutSteps } from '../derive-payout';
import type { Line } from '../lines';
import { deriveActual, deriveTarget, readStep, unitOf } from '../earn/derive-figures';
import { deriveLimits, deriveMoney } from '../earn/derive-money';
import { amountsOf } from '../earn/line-amounts';
import { payableOf } from '../pay-component';
import { tierStep } from '../payout/tiers';
import { deriveMeasured } from '../time/measured-apart';
import { prizeAt } from './contest';
import { teamOn } from './group';
import { type DealPaid, nameOf, payoutAt, type PayoutBook } from './payout-book';
import { tiersOf } from './pay-so-far';
import { paidInTiers } from './payout-tiers';
import { wholePool } from './pool-member';

/** A share of a pool: how the pool came about, and the payee's key of the keys of all. */
export function derivePoolPart(book: PayoutBook, i: number, { run, line, payable, reader, prepare }: PayoutSteps): Derivation {
  const part = book.pools.get(i)!;
  const { component } = payable.terms;
  const c = i - run.offset - (book.lineNumber(run, line) ?? 0) * run.scheme.components.length;
  const members = run.lines.flatMap((one, l) => {
    const k = run.offset + l * run.scheme.components.length + c;
    if (book.pools.get(k)?.leader !== part.leader) return [];
    const own = payableOf(book, run, { c, line: one, prepare });
    return own.kind === 'payable' ? [{ i: k, id: book.context.people.people[one.payee]!.id, line: one, payable: own }] : [];
  });
  const whole = wholePool(members);
  const pool = deriveMeasured(whole.payable.terms, whole.line, whole.payable.sources, reader);
  return { op: 'poolShare', value: known(book.columns.earned[i]!), unit: 'money', pool, basis: component.poolShare ?? 'equal', own: part.own, total: part.total, members: part.members };
}

/** A place in a contest and its prize, then modifiers, gates and caps. */
export function deriveContest(book: PayoutBook, i: number, steps: PayoutSteps): Derivation {
  const { line, payable, reader } = steps;
  const { component } = payable.terms;
  const taken = book.places.get(i)!;
  const prizes = component.shape.kind === 'rank' ? component.shape.prizes : [];
  const places = Array.from({ length: taken.tied }, (_, k) => taken.place + k);
  const prizeOf = (place: number): Prize => ({ place, amount: prizeAt(prizes, place), ...sourceOf(prizes, place) });
  const field = reader.mostDeals === undefined || taken.of > mostInField ? {} : { field: { others: othersIn(book, i, steps), prizes: Array.from({ length: taken.of }, (_, k) => prizeOf(k + 1)) } };
  const rank: Derivation = {
    op: 'rank', value: known(taken.prize), unit: 'money', input: resultStep(book, i, { line, payable, payee: reader.payee }),
    place: taken.place, of: taken.of, tied: taken.tied, ties: component.ties, prizes: places.map(prizeOf), ...field,
  };
  return finished(rank, { line, payable });
}

/** In a larger contest nobody can follow the places person by person. */
const mostInField = 40;

/** The result that decides the place of a payee. */
function resultStep({ columns }: PayoutBook, i: number, { line, payable: { terms, sources }, payee }: Pick<PayoutSteps, 'line' | 'payable'> & { readonly payee: string }): Derivation {
  const { component } = terms;
  const actual = deriveActual(component.measure, line, payee, sources);
  return component.input === 'attainment' ? { op: 'attainment', value: known(columns.attainment[i]!), unit: 'ratio', actual, target: deriveTarget(terms, line, sources) } : actual;
}

/** The results of everybody else in the contest of a payout: of the same period, and of the same team where each has its own. */
function othersIn(book: PayoutBook, i: number, { run, line, payable, prepare, reader }: PayoutSteps): NonNullable<RankStep['field']>['others'] {
  const c = i - run.offset - (book.lineNumber(run, line) ?? 0) * run.scheme.components.length;
  const teamOf = (one: Line): string => (payable.terms.component.credit === 'team' ? (teamOn(book.context, one.payee, one.until - 1) ?? '') : '');
  return run.lines.flatMap((one, l) => {
    const k = payoutAt(run, l, c);
    if (k === i || one.period.start !== line.period.start || one.period.end !== line.period.end || !book.places.has(k) || teamOf(one) !== teamOf(line)) return [];
    const own = payableOf(book, run, { c, line: one, prepare });
    if (own.kind !== 'payable') return [];
    const name = nameOf(book.context, one.payee);
    const asked = { ...own, sources: { ...own.sources, ...(reader.mostDeals !== undefined && { most: reader.mostDeals }) } };
    return [{ name, derivation: resultStep(book, k, { line: one, payable: asked, payee: name }) }];
  });
}

/** Where the prize of a place stands; behind the last place there is none. */
function sourceOf(prizes: Parameters<typeof prizeAt>[0], place: number): { readonly source?: NonNullable<(typeof prizes)[number]['source']> } {
  if (prizes.every((prize) => prize.place < place)) return {};
  const row = prizes.filter((prize) => prize.place <= place).at(-1);
  return row?.source ? { source: row.source } : {};
}

/** The number of deals that a derivation shows in full. */
const shownDeals = 3;

/** Deals on tiers of what was paid so far, then modifiers, gates and caps. */
export function deriveSoFar(book: PayoutBook, i: number, { line, payable, reader: { mostDeals } }: PayoutSteps): Derivation {
  const deals = book.dealsPaid.get(i) ?? [];
  const shown = (some: readonly DealPaid[]): readonly Derivation[] => some.map((deal) => dealOnTiers(payable, deal));
  const largest = [...deals].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.row - b.row).slice(0, shownDeals);
  const all = mostDeals !== undefined && deals.length <= mostDeals ? { all: shown(deals) } : {};
  const sum = exactSum(deals.map(({ amount }) => amount));
  return finished({ op: 'deals', value: known(sum), unit: 'money', deals: deals.length, largest: shown(largest), ...all }, { line, payable });
}

function dealOnTiers({ terms }: PayoutSteps['payable'], { row, value, start, amount }: DealPaid): Derivation {
  const { measure } = terms.component;
  const tiers = tiersOf(terms);
  const parts = paidInTiers(value, start, tiers);
  const shown = tiers.map((_, k) => {
    const own = parts.filter(({ tier }) => tier === k);
    return tierStep(tiers, k, exactSum(own.map(({ part }) => part)), exactSum(own.map((one) => one.amount)));
  });
  const source = measure.kind === 'rows' ? { source: valueSource(measure, row) } : {};
  const input = readStep({ value, ...source }, message('label.deal', { row: measure.kind === 'rows' ? (measure.table.sheetRows[row] ?? 0) : 0, id: '' }), unitOf(measure));
  return { op: 'payoutTiers', value: known(amount), unit: 'money', input, start, tiers: shown };
}

function finished(outcome: Derivation, { line, payable: { terms, sources } }: Pick<PayoutSteps, 'line' | 'payable'>): Derivation {
  const amounts = amountsOf(terms, line, sources);
  const steps = { line, ...(sources.conditions && { adjust: { ...sources.conditions, days: { over: line, lines: [line] } } }) };
  return deriveLimits(terms, amounts, deriveMoney(terms, amounts, outcome, steps), steps);
}
