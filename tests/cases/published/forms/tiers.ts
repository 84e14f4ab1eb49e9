import { figures, form } from '../form';
import { aDay, names, payee, payees, salesMeasure, salesOf, sequenceOf, tiersOf } from '../plan';
import { stepOf, stepsOf, valueOf } from '../results';

const { scheme, component, measure } = names;

/** `lower_inclusive`: a value on the lower limit of a tier is in it. */
type Inclusive = 'lower_inclusive' | 'upper_inclusive';

/** In Koers's words: a value on a boundary belongs to the upper tier, or to the lower. */
const boundaryOf = (inclusive: Inclusive | undefined): 'upper' | 'lower' => (inclusive === 'upper_inclusive' ? 'lower' : 'upper');

interface Versus {
  readonly amount: number;
  readonly boundary?: Inclusive;
  readonly tiers: readonly { readonly over: number; readonly rate: number }[];
}

const retroactiveVersusMarginal = form<Versus>('retroactive_versus_marginal', ({ amount, boundary, tiers }) => {
  const both = ['Retroactive', 'Marginal'] as const;
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: salesOf([amount]),
      measures: salesMeasure,
      schemes: both.map((name) => ({ scheme: name })),
      components: [
        { scheme: 'Retroactive', component: 'Retroactive', measure, shape: 'retroactive', boundary: boundaryOf(boundary) },
        { scheme: 'Marginal', component: 'Marginal', measure, shape: 'marginal' },
      ],
      tiers: both.flatMap((name) => tiers.map(({ over, rate }) => ({ scheme: name, component: name, from: over, rate }))),
    },
    figures: (results) =>
      figures(
        ['retroactive', () => results.earned(payee(0), 'Retroactive')],
        ['incremental', () => results.earned(payee(0), 'Marginal')],
        ['marginal', () => results.earned(payee(0), 'Marginal')],
      ),
  };
});

interface WholeAmount {
  readonly boundary?: Inclusive;
  /** Where it is given, the tiers are in attainment of it. */
  readonly quota?: number;
  /** Sent back, from every amount. */
  readonly returns?: number;
  readonly tiers: readonly { readonly from: number; readonly rate: number }[];
  readonly amounts: readonly number[];
}

const wholeAmountTiers = form<WholeAmount>('whole_amount_tiers', ({ boundary, quota, returns, tiers, amounts }) => ({
  book: {
    people: payees(amounts),
    sales: [...salesOf(amounts), ...(returns === undefined ? [] : amounts.map((_, at) => ({ id: `R${at + 1}`, date: aDay, person: payee(at), amount: -returns })))],
    measures: salesMeasure,
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, shape: 'retroactive', base: 'amount', input: quota === undefined ? 'amount' : 'attainment', target: quota, boundary: boundaryOf(boundary) }],
    tiers: tiersOf(tiers),
  },
  figures: (results) =>
    figures(
      ...amounts.flatMap((amount, at) => {
        const reached = () => stepOf(results.steps(payee(at), component), 'retroactive');
        const rate = (): number => (reached().tiers[reached().reached]?.rate ?? 0) * 100;
        return [[String(amount), () => results.earned(payee(at), component)] as const, [`rate@${amount}`, rate] as const];
      }),
    ),
}));

interface Growth {
  readonly actual: number;
  readonly baseline: number;
  readonly boundary?: Inclusive;
  /** In this year ÷ the baseline. */
  readonly tiers: readonly { readonly over: number; readonly rate: number }[];
}

const growthOverBaseline = form<Growth>('growth_over_baseline', ({ actual, baseline, boundary, tiers }) => {
  const shapes = [['fully_retrospective', 'retroactive'], ['retrospective_on_growth', 'excess'], ['not_retrospective', 'marginal']] as const;
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: salesOf([actual]),
      measures: salesMeasure,
      schemes: shapes.map(([name]) => ({ scheme: name })),
      components: shapes.map(([name, shape]) => ({
        scheme: name,
        component: name,
        measure,
        input: 'attainment',
        base: 'amount',
        target: baseline,
        shape,
        boundary: shape === 'marginal' ? undefined : boundaryOf(boundary),
        excessBase: shape === 'excess' ? 'quota' : undefined,
      })),
      tiers: shapes.flatMap(([name]) => tiers.map(({ over, rate }) => ({ scheme: name, component: name, from: over, rate }))),
    },
    figures: (results) =>
      figures(
        ['growth_pct', () => results.figure('attainment', payee(0), 'fully_retrospective') * 100],
        ...shapes.map(([name]) => [name, () => results.earned(payee(0), name)] as const),
      ),
  };
});

interface FixedSteps {
  readonly boundary?: Inclusive;
  readonly values: readonly number[];
  readonly steps: readonly { readonly from: number; readonly pay: number }[];
}

const fixedAmountSteps = form<FixedSteps>('fixed_amount_steps', ({ boundary, values, steps }) => ({
  book: {
    people: payees(values),
    sales: salesOf(values),
    measures: [{ measure, unit: 'number' }],
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, shape: 'amount', boundary: boundaryOf(boundary) }],
    tiers: tiersOf(steps.map(({ from, pay }) => ({ from, amount: pay }))),
  },
  figures: (results) => figures(...values.map((value, at) => [String(value), () => results.earned(payee(at), component)] as const)),
}));

interface ExcessAtRate {
  readonly actual: number;
  readonly quota: number;
  readonly boundary?: Inclusive;
  /** In the excess over the quota. */
  readonly tiers: readonly { readonly from: number; readonly rate: number }[];
}

const excessAtReachedRate = form<ExcessAtRate>('excess_at_reached_rate', ({ actual, quota, boundary, tiers }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: salesOf([actual]),
    measures: salesMeasure,
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, target: quota, shape: 'excess', excessBase: 'quota', tierOn: 'excess', boundary: boundaryOf(boundary) }],
    tiers: tiersOf(tiers),
  },
  figures: (results) => {
    const step = () => stepOf(results.steps(payee(0), component), 'excess');
    return figures(
      ['excess', () => step().excess],
      ['rate_pct', () => (step().tiers[step().reached]?.rate ?? 0) * 100],
      ['payout', () => results.earned(payee(0), component)],
    );
  },
}));

interface Productivity {
  readonly hours: number;
  readonly boundary?: Inclusive;
  /** In revenue per hour. */
  readonly tiers: readonly { readonly from: number; readonly rate: number }[];
  readonly lines: readonly { readonly id: string; readonly revenue: number }[];
}

/** Revenue per hour is attainment with the hours as target. */
const productivityTiers = form<Productivity>('productivity_tiers', ({ hours, boundary, tiers, lines }) => {
  const shapes = [['above', 'excess'], ['all', 'retroactive']] as const;
  const parts = lines.flatMap(({ id }) => shapes.map(([name, shape]) => ({ id, shape, component: `${id}_${name}` })));
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: lines.map(({ id, revenue }) => ({ id, date: aDay, person: payee(0), amount: revenue, product: id })),
      own: { Clocked: [{ Day: aDay, Employee: payee(0), Hours: hours }] },
      measures: [
        ...lines.map(({ id }) => ({ measure: id, filter: `Product = ${id}` })),
        { measure: 'Hours', table: 'Clocked', column: 'Hours', date: 'Day', person: 'Employee', unit: 'number' },
      ],
      schemes: [{ scheme }],
      components: parts.map(({ id, shape, component: name }) => ({
        scheme,
        component: name,
        measure: id,
        input: 'attainment',
        base: 'amount',
        targetBase: 'measure',
        targetMeasure: 'Hours',
        shape,
        boundary: boundaryOf(boundary),
        excessBase: shape === 'excess' ? 'tier' : undefined,
      })),
      tiers: parts.flatMap(({ component: name }) => tiers.map((tier) => ({ scheme, component: name, from: tier.from, rate: tier.rate }))),
    },
    figures: (results) =>
      figures(
        ...parts.map(({ component: name }) => [name, () => results.earned(payee(0), name)] as const),
        ...lines.map(({ id }) => [`${id}_productivity`, () => results.figure('attainment', payee(0), `${id}_all`)] as const),
      ),
  };
});

interface PayoutTiers {
  /** In what was paid so far; every other field is the rate of a category. */
  readonly tiers: readonly ({ readonly over: number } & Readonly<Record<string, number>>)[];
  readonly sales: readonly { readonly amount: number; readonly category: string }[];
}

const tiersOnCumulativePayout = form<PayoutTiers>('tiers_on_cumulative_payout', ({ tiers, sales }) => {
  const steps = sequenceOf(sales.length);
  const categories = Object.keys(tiers[0] ?? {}).filter((name) => name !== 'over');
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: sales.map(({ amount, category }, at) => ({ id: `S${at + 1}`, date: steps.at(at).day, person: payee(0), amount, product: category })),
      measures: categories.map((name) => ({ measure: name, filter: `Product = ${name}` })),
      schemes: [{ scheme, period: steps.period }],
      periods: steps.periods,
      components: categories.map((name) => ({ scheme, component: name, measure: name, input: 'payoutSoFar', shape: 'marginal' })),
      tiers: categories.flatMap((name) => tiers.map((tier) => ({ scheme, component: name, from: tier.over, rate: tier[name] }))),
    },
    figures: (results) => {
      const paid = (at: number): number => results.total(payee(0), scheme, steps.at(at).period);
      return figures(
        ...sales.flatMap((_, at) => [
          [`pay${at + 1}`, () => paid(at)] as const,
          // Added up over the periods.
          [`cumulative${at + 1}`, () => sales.slice(0, at + 1).reduce((sum, _sale, k) => sum + paid(k), 0)] as const,
        ]),
      );
    },
  };
});

interface TwoWayTable {
  /** Whether a limit is the highest value of its row or column, or the lowest. */
  readonly breakpoints?: 'upper_bounds' | 'lower_bounds';
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** In per cents. */
  readonly table: readonly (readonly number[])[];
  readonly cases: readonly { readonly id: string; readonly row: number; readonly column: number }[];
}

/** Where each row or column starts: upper limits are the starts of the next one. */
const startsOf = (limits: readonly number[], isUpper: boolean): readonly number[] => (isUpper ? [0, ...limits.slice(0, -1)] : limits);

const twoWayTable = form<TwoWayTable>('two_way_table', ({ breakpoints, rows, columns, table, cases }) => {
  const isUpper = breakpoints === 'upper_bounds';
  const [firsts, seconds] = [startsOf(columns, isUpper), startsOf(rows, isUpper)];
  return {
    book: {
      people: cases.map(({ id }) => ({ id })),
      sales: cases.map(({ id, row, column }) => ({ id: `S-${id}`, date: aDay, person: id, amount: column, extra: { 'Profit %': row } })),
      measures: [...salesMeasure, { measure: 'Profit %', aggregate: 'average', column: 'Profit %', unit: 'number' }],
      schemes: [{ scheme }],
      components: [{ scheme, component, measure, shape: 'grid', lookup: 'Profit %', boundary: isUpper ? 'lower' : 'upper' }],
      tiers: seconds.flatMap((second, r) => firsts.map((from, c) => ({ scheme, component, from, second, rate: (table[r]?.[c] ?? 0) / 100 }))),
    },
    figures: (results) => figures(...cases.map(({ id }) => [id, () => valueOf(stepsOf(results.steps(id, component), 'grid')[0]!) * 100] as const)),
  };
});

/** Tiers in which the whole result, or what lies above a base, gets the rate that is reached. */
export const tierForms = [
  retroactiveVersusMarginal,
  wholeAmountTiers,
  growthOverBaseline,
  fixedAmountSteps,
  excessAtReachedRate,
  productivityTiers,
  tiersOnCumulativePayout,
  twoWayTable,
];
