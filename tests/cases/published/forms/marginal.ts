import { figures, form } from '../form';
import { aYear, names, payee, payees, salesMeasure, salesOf, sequenceOf, tiersOf } from '../plan';
import { type Results, stepOf } from '../results';

const { scheme, component, measure } = names;

interface Band {
  readonly over: number;
  readonly rate: number;
}

interface MarginalTiers {
  /** Where it is given, the tiers are in attainment of it. */
  readonly quota?: number;
  readonly tiers: readonly Band[];
  readonly amounts: readonly number[];
  readonly compare_flat_rate?: number;
}

const fromOver = (tiers: readonly Band[]) => tiersOf(tiers.map(({ over, rate }) => ({ from: over, rate })));

const flatScheme = { scheme: 'Flat', component: 'Flat commission' };

/** The same amounts at one rate, as a scheme of its own beside the one with tiers. */
const flatRows = (rate: number | undefined) => ({
  schemes: rate === undefined ? [] : [{ scheme: flatScheme.scheme }],
  components: rate === undefined ? [] : [{ ...flatScheme, measure, rate }],
});

/** Effective rates are no output of a bonus: payout ÷ amount. */
function figuresOf(results: Results, { tiers, amounts, compare_flat_rate }: MarginalTiers) {
  return amounts.flatMap((amount, at) => {
    const earned = (): number => results.earned(payee(at), component);
    const band = (k: number) => stepOf(results.steps(payee(at), component), 'marginal').tiers[k]!;
    const own: readonly (readonly [string, () => number])[] = [
      ['payout', earned],
      ['effective_rate_pct', () => (earned() / amount) * 100],
      ...tiers.flatMap((_, k) => [[`band${k + 1}`, () => band(k).amount], [`band${k + 1}_amount`, () => band(k).part]] as const),
      ...(compare_flat_rate === undefined ? [] : [['flat_payout', () => results.earned(payee(at), flatScheme.component)] as const]),
    ];
    return [[String(amount), earned] as const, ...own.map(([name, read]) => [`${name}@${amount}`, read] as const), ...(at === 0 ? own : [])];
  });
}

const marginalTiers = form<MarginalTiers>('marginal_tiers', (inputs) => {
  const { quota, tiers, amounts, compare_flat_rate } = inputs;
  const flat = flatRows(compare_flat_rate);
  return {
    book: {
      people: payees(amounts),
      sales: salesOf(amounts),
      measures: salesMeasure,
      schemes: [{ scheme }, ...flat.schemes],
      components: [{ scheme, component, measure, shape: 'marginal', base: 'amount', input: quota === undefined ? 'amount' : 'attainment', target: quota }, ...flat.components],
      tiers: fromOver(tiers),
    },
    figures: (results) => figures(...figuresOf(results, inputs)),
  };
});

interface WidthBands {
  /** How wide each band is; the last has no end. */
  readonly bands: readonly { readonly width: number | null; readonly rate: number }[];
  /** One per pay cycle. */
  readonly amounts: readonly number[];
}

const literalWidthBands = form<WidthBands>('literal_width_bands', ({ bands, amounts }) => {
  const cycles = sequenceOf(amounts.length);
  const starts = bands.map((_, k) => bands.slice(0, k).reduce((sum, { width }) => sum + (width ?? 0), 0));
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: amounts.map((amount, at) => ({ id: `S${at + 1}`, date: cycles.at(at).day, person: payee(0), amount })),
      measures: salesMeasure,
      schemes: [{ scheme, period: cycles.period }],
      periods: cycles.periods,
      components: [{ scheme, component, measure, shape: 'marginal' }],
      tiers: tiersOf(bands.map(({ rate }, k) => ({ from: starts[k]!, rate }))),
    },
    figures: (results) => {
      const paid = (at: number): number => results.earned(payee(0), component, cycles.at(at).period);
      // Several periods together are no payout of one: added up here.
      return figures(...amounts.map((_, at) => [`period${at + 1}`, () => paid(at)] as const), ['total', () => amounts.reduce((sum, _, at) => sum + paid(at), 0)]);
    },
  };
});

interface Transactions {
  /** The tiers go on from what was sold before. */
  readonly cumulative?: boolean;
  /** Sold before the first transaction. */
  readonly already?: number;
  readonly quota?: number;
  readonly tiers: readonly Band[];
  readonly transactions: readonly number[];
}

const transactionsThroughTiers = form<Transactions>('transactions_through_tiers', ({ cumulative, already, quota, tiers, transactions }) => {
  const amounts = already === undefined ? transactions : [already, ...transactions];
  const steps = sequenceOf(amounts.length);
  const offset = amounts.length - transactions.length;
  const input = quota === undefined ? ({ input: 'amount' } as const) : ({ input: 'attainment', runningTarget: 'full' } as const);
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: amounts.map((amount, at) => ({ id: `S${at + 1}`, date: steps.at(at).day, person: payee(0), amount })),
      measures: salesMeasure,
      schemes: [{ scheme, period: steps.period }],
      periods: steps.periods,
      components: [{ scheme, component, measure, shape: 'marginal', base: 'amount', grouping: cumulative === true ? 'running' : 'period', ...input }],
      tiers: fromOver(tiers),
      targets: quota === undefined ? [] : [{ person: payee(0), measure, period: aYear, value: quota }],
    },
    figures: (results) => {
      const paid = (at: number): number => results.earned(payee(0), component, steps.at(at + offset).period);
      return figures(
        ...transactions.flatMap((amount, at) => [
          [`pay${at + 1}`, () => paid(at)] as const,
          // The rate that a payment comes to is no output: payout ÷ amount.
          [`rate${at + 1}_pct`, () => (paid(at) / amount) * 100] as const,
        ]),
        ['total', () => transactions.reduce((sum, _, at) => sum + paid(at), 0)],
      );
    },
  };
});

/** Each slice at its own tier's rate. */
export const marginalForms = [marginalTiers, literalWidthBands, transactionsThroughTiers];
