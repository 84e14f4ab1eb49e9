import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import type { Period } from '../../core/period';
import { type BonusRun, PayoutState } from '../bonus-run';
import { type Close, closeOn, type Ledger } from './ledger';
import { isCalculated, sumOf } from './ledger-line';
import { type PayeePeriod, payeePeriods } from './payee-balances';
import { endsIn } from './steps';

/** What a payout period that was closed pays in one currency: calculated again, and as the ledger has it. */
export interface ClosedAmount {
  readonly currency: string;
  /** Every payout of the period by the data of today; one that can no longer be told counts as it was recorded. Money. */
  readonly calculated: number;
  /** Earned and corrected lines of the period, also those that were recorded later; money. */
  readonly recorded: number;
  /** Calculated − recorded: what the next close corrects. */
  readonly difference: number;
}

/** From what a close calculates to what goes to payroll, in one currency. */
export interface ClosedBridge extends ClosedAmount, Pick<PayeePeriod, 'corrected' | 'held' | 'carried' | 'drawn' | 'recovered' | 'due'> {
  readonly period: Period;
}

/** What the ledger says of the periods of a run. */
export interface ClosedBooks {
  readonly isClosed: (origin: Period) => boolean;
  /** The amounts of a payout period per currency; nothing as long as it is open. */
  readonly ofPeriod: (origin: Period) => readonly ClosedAmount[] | undefined;
  /** A row per close and currency, oldest first; only closes of which the run has every payout period. */
  readonly bridge: readonly ClosedBridge[];
}

/** Puts what was recorded beside what a run calculates now. */
export function closedBooks(run: BonusRun, { closed, lines }: Pick<Ledger, 'closed' | 'lines'>): ClosedBooks {
  const currencies = [...new Set(run.schemes.map(({ currency }) => currency))].filter((currency) => currency !== pointsUnit);
  const recordedIn = (currency: string, isOf: (origin: Period) => boolean): number => sumOf(lines, (line) => isCalculated(line) && line.currency === currency && isOf(line.origin));
  const amountsOf = (isOf: (origin: Period) => boolean): readonly ClosedAmount[] =>
    currencies.map((currency) => {
      const [calculated, recorded] = [calculatedIn(run, lines, currency, isOf), recordedIn(currency, isOf)];
      return { currency, calculated, recorded, difference: difference(calculated, recorded) };
    });
  return {
    isClosed: (origin) => closeOn(closed, origin) !== undefined,
    ofPeriod: (origin) => (closeOn(closed, origin) ? amountsOf(({ name }) => name === origin.name) : undefined),
    bridge: closed.filter(({ period }) => run.periods.some((origin) => endsIn(period, origin))).flatMap((close) => bridgeOf(close, payeePeriods(lines), amountsOf((origin) => endsIn(close.period, origin)))),
  };
}

function calculatedIn(run: BonusRun, lines: Ledger['lines'], currency: string, isOf: (origin: Period) => boolean): number {
  const { schemeTotals: totals, schemes, periods, payees, knownPart } = run;
  const amounts = Array.from({ length: totals.count }, (_, i) => {
    const [scheme, origin] = [schemes[totals.scheme[i]!]!, periods[totals.period[i]!]!];
    if (scheme.currency !== currency || !isOf(origin) || totals.state[i] === PayoutState.notApplicable) return 0;
    const amount = totals.state[i] === PayoutState.known ? totals.earned[i]! : knownPart(i);
    const payee = payees[totals.payee[i]!]!.id;
    // The next close corrects nothing of what cannot be told.
    return amount === amount ? amount : sumOf(lines, (line) => isCalculated(line) && line.payee === payee && line.scheme === scheme.name && line.origin.name === origin.name);
  });
  return exactSum(amounts);
}

function bridgeOf({ period }: Close, paid: readonly PayeePeriod[], amounts: readonly ClosedAmount[]): readonly ClosedBridge[] {
  const within = paid.filter((one) => endsIn(period, one.period));
  return amounts.flatMap((amount) => {
    const own = within.filter(({ currency }) => currency === amount.currency);
    const sum = (figure: 'earned' | 'corrected' | 'held' | 'carried' | 'drawn' | 'recovered' | 'due'): number => exactSum(own.map((one) => one[figure]));
    const recorded = sum('earned');
    return own.length === 0 && amount.calculated === 0 ? [] : [{ ...amount, period, recorded, difference: difference(amount.calculated, recorded), corrected: sum('corrected'), held: sum('held'), carried: sum('carried'), drawn: sum('drawn'), recovered: sum('recovered'), due: sum('due') }];
  });
}
