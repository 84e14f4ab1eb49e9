import { figures, form } from '../form';
import { aDay, names, payee, payees, salesMeasure, salesOf, tiersOf } from '../plan';
import { stepOf, valueOf } from '../results';

const { scheme, component, measure } = names;

interface ThresholdCommission {
  readonly threshold: number;
  /** Exclusive: at the threshold itself nothing is paid. */
  readonly boundary?: 'exclusive' | 'inclusive';
  /** Incremental: only what lies above the threshold. */
  readonly mode?: 'incremental' | 'whole';
  readonly rate: number;
  /** Counted up to here. */
  readonly cap_at?: number;
  readonly amounts: readonly number[];
}

/** A threshold that itself does not pay is a tier whose limit belongs to the tier below. */
const exclusiveThreshold = { shape: 'retroactive', boundary: 'lower' } as const;

const thresholdCommission = form<ThresholdCommission>('threshold_commission', ({ threshold, boundary, mode = 'incremental', rate, cap_at, amounts }) => {
  const isTier = mode === 'whole' && boundary === 'exclusive';
  const cells = isTier ? exclusiveThreshold : ({ rate, threshold, thresholdMode: mode === 'incremental' ? 'excessOnly' : 'fromFirst' } as const);
  return {
    book: {
      people: payees(amounts),
      sales: salesOf(amounts),
      measures: salesMeasure,
      schemes: [{ scheme }],
      components: [{ scheme, component, measure, inputCap: cap_at, ...cells }],
      tiers: isTier ? tiersOf([{ from: 0, rate: 0 }, { from: threshold, rate }]) : [],
    },
    figures: (results) =>
      figures(
        ...amounts.flatMap((amount, at) => [
          [String(amount), () => results.earned(payee(at), component)] as const,
          [`base@${amount}`, () => valueOf(stepOf(results.steps(payee(at), component), 'flat').input)] as const,
        ]),
      ),
  };
});

interface BonusCases {
  readonly cases: readonly { readonly sales: number; readonly quota: number; readonly rate: number; readonly tax: number }[];
}

/** What the employee pays of a bonus: one loading per rate, for the schemes with its wage code. */
const taken = (rates: readonly number[]) => [...new Set(rates)].map((rate) => ({ name: 'Taken off', wageCode: codeOf(rate), rate, payer: 'employee' }) as const);
const codeOf = (rate: number): string => `W${rate}`;

/** Everybody has a quota and a rate of their own, and pays a tax on the bonus. */
const individualBonusCases = form<BonusCases>('individual_bonus_cases', ({ cases }) => {
  const own = (tax: number): string => `Plan ${codeOf(tax)}`;
  const taxes = [...new Set(cases.map(({ tax }) => tax))];
  return {
    book: {
      people: cases.map(({ quota }, at) => ({ id: payee(at), extra: { 'Own quota': quota } })),
      sales: cases.map(({ sales }, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(at), amount: sales })),
      measures: salesMeasure,
      schemes: taxes.map((tax) => ({ scheme: own(tax), wageCode: codeOf(tax) })),
      components: taxes.map((tax) => ({ scheme: own(tax), component, measure, threshold: 'Own quota', thresholdMode: 'excessOnly' })),
      assignments: cases.map(({ rate, tax }, at) => ({ person: payee(at), scheme: own(tax), rate })),
      loadings: taken(taxes),
    },
    figures: (results) => figures(...cases.map((_, at) => [`case${at + 1}`, () => results.net(payee(at), component)] as const)),
  };
});

interface NetOfContribution {
  readonly bonus: number;
  /** The employee's contribution, a share of the bonus. */
  readonly contribution: number;
  /** The most that may be given. */
  readonly cap?: number;
}

const cappedBonusNetOfContribution = form<NetOfContribution>('capped_bonus_net_of_contribution', ({ bonus, contribution, cap }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: salesOf([0]),
    measures: salesMeasure,
    schemes: [{ scheme, wageCode: codeOf(contribution) }],
    components: [{ scheme, component, shape: 'amount', fixedAmount: bonus, cap }],
    loadings: taken([contribution]),
  },
  figures: (results) => figures(['gross', () => results.earned(payee(0), component)], ['net', () => results.net(payee(0), component)]),
}));

interface CapAndFloor {
  readonly base: number;
  readonly rate: number;
  readonly cap?: number;
  readonly floor?: number;
}

const capAndFloor = form<CapAndFloor>('cap_and_floor', ({ base, rate, cap, floor }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: salesOf([base]),
    measures: salesMeasure,
    schemes: [{ scheme }, { scheme: 'Uncapped' }],
    components: [
      { scheme, component, measure, rate, cap, floor },
      { scheme: 'Uncapped', component: 'Uncapped', measure, rate },
    ],
  },
  figures: (results) => {
    const paid = (): number => results.earned(payee(0), component);
    return figures(['uncapped', () => results.earned(payee(0), 'Uncapped')], ['payout', paid], ['capped', paid], ['pay', paid]);
  },
}));

/** Thresholds, caps and floors. */
export const limitForms = [thresholdCommission, individualBonusCases, cappedBonusNetOfContribution, capAndFloor];
