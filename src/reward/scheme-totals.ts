import { message } from '../core/message';
import { exactSumOf } from '../core/money/exact-sum';
import { PayoutState, type SchemeTotals } from './bonus-run';
import type { PayoutBook } from './combine/payout-book';
import { scalePools } from './combine/scale-pool';
import { moneyOfTotal, type SchemeMoney, totalConditions } from './combine/scheme-money';
import { roundTotal } from './earn/rounding';
import type { SchemeRun } from './run-context';

/** What a total was calculated from, for its steps: by the total's number, only where it differs from the plain sum. */
export interface TotalBook {
  readonly totals: SchemeTotals;
  /** Carried over from earlier periods of the year. */
  readonly carried: Map<number, number>;
  /** Scaled down because everybody together would exceed the pool. */
  readonly scaled: Map<number, { readonly earned: number; readonly sum: number }>;
}

/**
 * The total of every scheme per payee and period, in this order:
 *
 * 1. the components added up
 * 2. × the scheme's modifiers that work before the cap
 * 3. gates of the whole scheme
 * 4. what earlier periods carried over, then the scheme's cap and floor, prorated
 * 5. × modifiers after the cap, and rounding
 * 6. × pool ÷ sum, where everybody together would exceed the pool of the scheme
 *
 * One missing component makes the total missing, with the known ones as subtotal; components that do not apply are left
 * out, and when none applies the total does not apply either.
 */
export function schemeTotals(book: PayoutBook): TotalBook {
  const paying = book.context.schemes.filter(({ scheme }) => scheme.components.length > 0);
  const totals = totalColumns(paying.reduce((sum, { lines }) => sum + lines.length, 0));
  const made: TotalBook = { totals, carried: new Map(), scaled: new Map() };
  let first = 0;
  for (const run of paying) {
    totals.scheme.fill(book.context.schemes.indexOf(run), first, first + run.lines.length);
    fillTotals(book, made, run, first);
    scalePools(book, made, run, first);
    first += run.lines.length;
  }
  return made;
}

/** Columns for `count` totals. */
export const totalColumns = (count: number): SchemeTotals => ({
  count,
  payee: new Int32Array(count),
  period: new Int32Array(count),
  scheme: new Int32Array(count),
  from: new Int32Array(count),
  until: new Int32Array(count),
  earned: new Float64Array(count).fill(NaN),
  subtotal: new Float64Array(count),
  state: new Uint8Array(count),
  reason: new Int32Array(count).fill(-1),
});

function fillTotals(book: PayoutBook, made: TotalBook, run: SchemeRun, first: number): void {
  const { columns } = book;
  const { totals } = made;
  const conditions = totalConditions(book, run);
  const width = run.scheme.components.length;
  for (let l = 0, i = first, start = run.offset; l < run.lines.length; l += 1, i += 1, start += width) {
    totals.payee[i] = columns.payee[start]!;
    totals.period[i] = columns.period[start]!;
    totals.from[i] = columns.from[start]!;
    totals.until[i] = columns.until[start]!;
    totals.subtotal[i] = exactSumOf(columns.earned, start, start + width);
    totals.state[i] = stateOf(columns.state, start, start + width);
  }
  if (conditions || isLimited(run)) limitTotals(book, made, { run, first, conditions });
  else for (let l = 0, i = first; l < run.lines.length; l += 1, i += 1) if (totals.state[i] === PayoutState.known) totals.earned[i] = roundTotal(run.scheme.rounding, totals.subtotal[i]!);
}

/** True when a cap, a floor, or what earlier periods carried over can make another amount of what the components add up to. */
const isLimited = ({ scheme: { cap, row } }: SchemeRun): boolean => cap !== undefined || row?.floor !== undefined || row?.aboveCap === 'carried';

interface Limiting {
  readonly run: SchemeRun;
  readonly first: number;
  readonly conditions: ReturnType<typeof totalConditions>;
}

function limitTotals(book: PayoutBook, { totals, carried }: TotalBook, { run, first, conditions }: Limiting): void {
  const { notes } = book;
  let before: { readonly money: SchemeMoney; readonly line: number } | undefined;
  for (let l = 0; l < run.lines.length; l += 1) {
    const i = first + l;
    const money = moneyOfTotal(book, { run, l, subtotal: totals.state[i] === PayoutState.missing ? NaN : totals.subtotal[i]!, conditions }, before);
    // A period that does not concern the payee passes on what was carried over.
    before = { money: totals.state[i] === PayoutState.notApplicable ? { ...money, carriedOut: money.carriedIn } : money, line: l };
    if (totals.state[i] !== PayoutState.known) continue;
    totals.earned[i] = money.earned;
    if (money.carriedIn !== 0) carried.set(i, money.carriedIn);
    if (money.earned === money.earned) continue;
    totals.state[i] = PayoutState.missing;
    totals.reason[i] = notes.reason(money.why ?? message('reason.brokenComponent', { scheme: run.scheme.name, component: '' }));
  }
}

function stateOf(states: Uint8Array, first: number, end: number): PayoutState {
  let state: PayoutState = PayoutState.notApplicable;
  for (let i = first; i < end; i += 1) {
    if (states[i] === PayoutState.missing) return PayoutState.missing;
    if (states[i] === PayoutState.known) state = PayoutState.known;
  }
  return state;
}
