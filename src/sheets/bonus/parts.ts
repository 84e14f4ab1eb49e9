import { PayoutState, type BonusRun } from '../../reward/bonus-run';

/** A scheme of the run with the currency it pays in. */
export interface SchemePart {
  readonly name: string;
  readonly currency: string;
}

/** The parts into which the totals of a run fall. Amounts in different currencies are never added. */
export interface Parts {
  readonly schemes: readonly SchemePart[];
  readonly currencies: readonly string[];
  /** Index of scheme and of currency per component of the run. */
  readonly schemeOf: readonly number[];
  readonly currencyOf: readonly number[];
  readonly missing: number;
}

const partKey = (scheme: string, currency: string): string => JSON.stringify([scheme, currency]);

/** The schemes and currencies of a run, in the order of its components. */
export function partsOfRun(run: BonusRun): Parts {
  const schemes = new Map<string, SchemePart>();
  for (const { scheme, currency } of run.components) {
    const key = partKey(scheme, currency);
    if (!schemes.has(key)) schemes.set(key, { name: scheme, currency });
  }
  const keys = [...schemes.keys()];
  const currencies = [...new Set(run.components.map((component) => component.currency))];
  return {
    schemes: [...schemes.values()],
    currencies,
    schemeOf: run.components.map(({ scheme, currency }) => keys.indexOf(partKey(scheme, currency))),
    currencyOf: run.components.map(({ currency }) => currencies.indexOf(currency)),
    missing: run.payouts.state.reduce((count, state) => count + (state === PayoutState.missing ? 1 : 0), 0),
  };
}
