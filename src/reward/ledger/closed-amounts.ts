import { difference } from '../../core/money/compare';
import { groupBy } from '../../core/group-by';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import type { Period } from '../../core/period';
import type { BonusRun } from '../bonus-run';
import { type Close, closeOn, type Ledger } from './ledger';
import { isCalculated, sumOf } from './ledger-line';
import { type PayeePeriod, payeePeriods } from './payee-balances';
import { type SettledAmount, settledAmounts } from './settled-amounts';
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
  const totals = closed.length === 0 ? [] : [...groupBy(settledAmounts(run), ({ payee, scheme, origin }) => JSON.stringify([payee, scheme, origin.name])).values()];
  const amountsOf = (isOf: (origin: Period) => boolean): readonly ClosedAmount[] =>
    currencies.map((currency) => {
      const [calculated, recorded] = [calculatedIn(totals, lines, currency, isOf), recordedIn(currency, isOf)];
      return { currency, calculated, recorded, difference: difference(calculated, recorded) };
    });
  return {
    isClosed: (origin) => closeOn(closed, origin) !== undefined,
    ofPeriod: (origin) => (closeOn(closed, origin) ? amountsOf(({ name }) => name === origin.name) : undefined),
    bridge: closed.filter(({ period }) => run.periods.some((origin) => endsIn(period, origin))).flatMap((close) => bridgeOf(close, payeePeriods(lines), amountsOf((origin) => endsIn(close.period, origin)))),
  };
}

type Totals = readonly (readonly SettledAmount[])[];

/** The next close corrects nothing of what cannot be told: there the recorded lines count. */
function calculatedIn(totals: Totals, lines: Ledger['lines'], currency: string, isOf: (origin: Period) => boolean): number {
  const recordedOf = ({ payee, scheme, origin }: SettledAmount, component?: string): number =>
    sumOf(lines, (line) => isCalculated(line) && line.payee === payee && line.scheme === scheme && line.origin.name === origin.name && (component === undefined || line.component === component));
  return exactSum(
    totals.filter(([one]) => one!.currency === currency && isOf(one!.origin)).flatMap((parts) => {
      const isTold = parts.some(({ component }) => component === '');
      return isTold ? parts.map((part) => (part.earned === part.earned ? part.earned : recordedOf(part, part.component))) : [recordedOf(parts[0]!)];
    }),
  );
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
