import { exactSum } from '../../core/money/exact-sum';
import { PayoutState, type BonusRun, type ComponentInfo, type SchemeInfo } from '../../reward/bonus-run';
import type { PeriodProgress } from './period-progress';

/** The parts into which the totals of a run fall. Amounts in different currencies are never added. */
export interface Parts {
  readonly schemes: readonly SchemeInfo[];
  readonly currencies: readonly string[];
  /** Index into `currencies` per scheme and per component of the run. */
  readonly currencyOfScheme: readonly number[];
  readonly currencyOfComponent: readonly number[];
  /** How many payouts (payee × period × scheme) there are that apply, and how many of them cannot be told. */
  readonly payouts: number;
  readonly missing: number;
  /** True when something is known of the payouts that cannot be told. */
  readonly hasIncomplete: boolean;
  /** True when something was earned in a period that is not finished. */
  readonly hasProvisional: boolean;
  /** True when a period with payouts is finished, so that its attainments are final. */
  readonly hasFinished: boolean;
  /** True when a component has an attainment. */
  readonly hasAttainment: boolean;
  /** True when a cap or rounding of a scheme makes the payouts differ from the sum of their components. */
  readonly differsFromComponents: boolean;
}

/** What a component earns: money of a currency, or points. */
export const paidInOf = ({ paidIn, currency }: Pick<ComponentInfo, 'paidIn' | 'currency'>): string => paidIn ?? currency;

const countState = (states: Uint8Array, wanted: PayoutState): number => states.reduce((count, state) => count + (state === wanted ? 1 : 0), 0);

/** The schemes, currencies and missing payouts of a run. */
export function partsOfRun({ schemes, components, payouts, schemeTotals }: BonusRun, progress: readonly PeriodProgress[]): Parts {
  const paidIn = components.map(paidInOf);
  const currencies = [...new Set([...schemes.map(({ currency }) => currency), ...paidIn])];
  const missing = countState(schemeTotals.state, PayoutState.missing);
  const known = [...schemeTotals.state.keys()].filter((at) => schemeTotals.state[at] === PayoutState.known);
  const isFinished = (at: number): boolean => progress[schemeTotals.period[at] ?? -1] === 'finished';
  return {
    schemes,
    currencies,
    currencyOfScheme: schemes.map(({ currency }) => currencies.indexOf(currency)),
    currencyOfComponent: paidIn.map((currency) => currencies.indexOf(currency)),
    payouts: missing + known.length,
    missing,
    hasIncomplete: schemeTotals.subtotal.some((amount, at) => schemeTotals.state[at] === PayoutState.missing && amount !== 0),
    hasProvisional: known.some((at) => !isFinished(at) && schemeTotals.earned[at] !== 0),
    hasFinished: [...schemeTotals.period.keys()].some(isFinished),
    hasAttainment: payouts.attainment.some((ratio) => !Number.isNaN(ratio)),
    differsFromComponents:
      exactSum(known.map((at) => schemeTotals.earned[at] ?? NaN)) !== exactSum(known.map((at) => schemeTotals.subtotal[at] ?? NaN)),
  };
}
