import type { Book } from '../book';
import { figures, form } from '../form';
import { aDay, names, payee, payees, salesOf, tiersOf } from '../plan';
import { type Results, stepOf, valueOf } from '../results';

const { scheme, component, measure } = names;

/** A year of a target incentive for everybody who is tried. */
const incentives = (tried: readonly unknown[], targetIncentive: number) => tried.map((_, at) => ({ person: payee(at), scheme, targetIncentive }));

/** A score or a number of points: no money. */
const pointsMeasure = [{ measure, unit: 'number' }] as const;

interface PayoutCurve {
  /** Attainment and payout, in per cents. */
  readonly points: readonly (readonly [attainment: number, payout: number])[];
  /** What is paid below the first point. */
  readonly below?: 0 | 'clamp' | 'extrapolate';
  readonly above?: 'clamp' | 'extrapolate' | 0;
  readonly values: readonly number[];
}

const endOf = (end: 0 | 'clamp' | 'extrapolate' | undefined): 'zero' | 'hold' | 'extend' | undefined =>
  end === undefined ? undefined : end === 0 ? 'zero' : end === 'clamp' ? 'hold' : 'extend';

const payoutCurve = form<PayoutCurve>('payout_curve', ({ points, below, above, values }) => ({
  book: {
    people: payees(values),
    sales: salesOf(values),
    measures: pointsMeasure,
    schemes: [{ scheme, period: 'year' }],
    components: [{ scheme, component, measure, target: 100, shape: 'curve', before: endOf(below), after: endOf(above) }],
    tiers: tiersOf(points.map(([at, paid]) => ({ from: at / 100, ratio: paid / 100 }))),
    assignments: incentives(values, 1000),
  },
  figures: (results) => figures(...values.map((value, at) => [String(value), () => valueOf(stepOf(results.steps(payee(at), component), 'curve')) * 100] as const)),
}));

interface ProportionalWithFloor {
  /** The bonus at 100 %. */
  readonly target: number;
  /** The least attainment that pays. */
  readonly floor: number;
  /** The most attainment that counts. */
  readonly cap?: number;
  readonly attainments: readonly number[];
}

/** 0.79 is asked for as 79. */
const inPercent = (ratio: number): string => String(Number((ratio * 100).toPrecision(12)));

const proportionalWithFloor = form<ProportionalWithFloor>('proportional_with_floor', ({ target, floor, cap, attainments }) => ({
  book: {
    people: payees(attainments),
    sales: salesOf(attainments),
    measures: pointsMeasure,
    schemes: [{ scheme, period: 'year' }],
    components: [{ scheme, component, measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive', threshold: floor, attainmentCap: cap }],
    assignments: incentives(attainments, target),
  },
  figures: (results) => figures(...attainments.map((attainment, at) => [inPercent(attainment), () => results.earned(payee(at), component)] as const)),
}));

interface MarginalOnTarget {
  /** The bonus at 100 %. */
  readonly target: number;
  readonly attainment: number;
  /** Of every point above 100 %. */
  readonly multiplier: number;
}

const marginalOnTarget = form<MarginalOnTarget>('marginal_on_target', ({ target, attainment, multiplier }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: salesOf([attainment]),
    measures: pointsMeasure,
    schemes: [{ scheme, period: 'year' }, { scheme: 'Plain', period: 'year' }],
    components: [
      { scheme, component, measure, target: 1, input: 'attainment', shape: 'marginal', base: 'targetIncentive' },
      { scheme: 'Plain', component: 'Without accelerator', measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' },
    ],
    tiers: tiersOf([{ from: 0, rate: 1 }, { from: 1, rate: multiplier }]),
    assignments: [...incentives([target], target), { person: payee(0), scheme: 'Plain', targetIncentive: target }],
  },
  figures: (results) => {
    // A tier of attainment pays a share of the target bonus: its part of it in money is share × target bonus.
    const inMoney = (k: number): number => stepOf(results.steps(payee(0), component), 'marginal').tiers[k]!.amount * results.figure('atTarget', payee(0), component);
    return figures(
      ['base', () => inMoney(0)],
      ['extra', () => inMoney(1)],
      ['payout', () => results.earned(payee(0), component)],
      ['without_accelerator', () => results.earned(payee(0), 'Without accelerator')],
    );
  },
}));

interface AttainmentMultiplier {
  readonly target: number;
  readonly attainment: number;
  readonly boundary?: 'lower_inclusive' | 'upper_inclusive';
  readonly factors: readonly { readonly from: number; readonly factor: number }[];
}

/** A factor by attainment on the attainment that pays: the tier's rate on all of it. */
const attainmentMultiplier = form<AttainmentMultiplier>('attainment_multiplier', ({ target, attainment, boundary, factors }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: salesOf([attainment]),
    measures: pointsMeasure,
    schemes: [{ scheme, period: 'year' }, { scheme: 'Standard', period: 'year' }],
    components: [
      { scheme, component, measure, target: 1, input: 'attainment', shape: 'retroactive', base: 'targetIncentive', boundary: boundary === 'upper_inclusive' ? 'lower' : 'upper' },
      { scheme: 'Standard', component: 'Standard', measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' },
    ],
    tiers: tiersOf(factors.map(({ from, factor }) => ({ from, rate: factor }))),
    assignments: [...incentives([target], target), { person: payee(0), scheme: 'Standard', targetIncentive: target }],
  },
  figures: (results) => figures(['standard', () => results.earned(payee(0), 'Standard')], ['payout', () => results.earned(payee(0), component)]),
}));

interface Scored {
  readonly target: number;
  readonly actuals: readonly number[];
}

const scoredBook = ({ actuals }: Scored, cells: Partial<NonNullable<Book['components']>[number]>): Book => ({
  people: payees(actuals),
  sales: salesOf(actuals),
  measures: pointsMeasure,
  schemes: [{ scheme, period: 'year' }],
  components: [{ scheme, component, measure, base: 'targetIncentive', ...cells }],
  assignments: incentives(actuals, 100),
});

/** A target of zero cannot be divided by: a point less is 100 % more, on the figure itself. */
const onTheFigure = { shape: 'curve', input: 'amount', before: 'extend', after: 'extend' } as const;

const scores = ({ actuals }: Scored, score: (at: number) => number) => figures(...actuals.map((actual, at) => [String(actual), () => score(at) * 100] as const));

const lowerIsBetter = form<Scored>('lower_is_better', (inputs) => {
  const isZero = inputs.target === 0;
  const book = scoredBook(inputs, isZero ? onTheFigure : { shape: 'direct', input: 'attainment', formula: 'twoMinus', target: inputs.target });
  return {
    book: isZero ? { ...book, tiers: tiersOf([{ from: 0, ratio: 1 }, { from: 1, ratio: 0 }]) } : book,
    figures: (results: Results) =>
      scores(inputs, (at) => (isZero ? valueOf(stepOf(results.steps(payee(at), component), 'curve')) : results.figure('attainment', payee(at), component))),
  };
});

const higherIsBetter = form<Scored>('higher_is_better', (inputs) => ({
  book: scoredBook(inputs, { shape: 'direct', input: 'attainment', target: inputs.target }),
  figures: (results) => scores(inputs, (at) => results.figure('attainment', payee(at), component)),
}));

interface Jumping {
  readonly gate?: { readonly measure: string; readonly minimum: number };
  /** Everything but money in per cents. */
  readonly components: readonly {
    readonly id: string;
    readonly bonus: number;
    readonly attainment: number;
    readonly cap_if_gate_closed?: number;
    /** Left out: the attainment itself. */
    readonly segments?: readonly { readonly from: number; readonly start: number; readonly slope: number }[];
  }[];
}

/** Every segment as two points; where the next starts higher, the curve jumps. The last one goes on. */
const pointsOf = (segments: NonNullable<Jumping['components'][number]['segments']>) =>
  segments.flatMap(({ from, start, slope }, k) => {
    const to = segments[k + 1]?.from ?? from + 10;
    return [
      { from: from / 100, ratio: start / 100 },
      { from: to / 100, ratio: (start + slope * (to - from)) / 100 },
    ];
  });

/** Two points at one attainment that pay the same are one. */
const withoutRepeats = (points: ReturnType<typeof pointsOf>) => points.filter(({ from, ratio }, k) => points[k - 1]?.from !== from || points[k - 1]?.ratio !== ratio);

const segmentsWithJumps = form<Jumping>('segments_with_jumps', ({ gate, components }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: components.map(({ id, attainment }) => ({ id, date: aDay, person: payee(0), amount: attainment, product: id })),
    measures: components.map(({ id }) => ({ measure: id, filter: `Product = ${id}`, unit: 'number' })),
    schemes: [{ scheme }],
    components: components.map(({ id, bonus, segments }) => ({
      scheme,
      component: id,
      measure: id,
      input: 'attainment',
      base: 'fixed',
      fixedAmount: bonus,
      shape: segments ? 'curve' : 'direct',
      after: segments ? 'extend' : undefined,
    })),
    tiers: components.flatMap(({ id, segments }) => (segments ? withoutRepeats(pointsOf(segments)).map((point) => ({ scheme, component: id, ...point })) : [])),
    targets: components.map(({ id }) => ({ person: payee(0), measure: id, value: 100 })),
    gates: components.flatMap(({ id, cap_if_gate_closed: cap }) =>
      gate && cap !== undefined ? [{ scheme, component: id, measure: gate.measure, from: gate.minimum / 100, capRatio: cap / 100 }] : [],
    ),
  },
  figures: (results) => {
    const total = (): number => results.total(payee(0), scheme);
    return figures(
      ...components.flatMap(({ id, segments }) => [
        [id, () => results.earned(payee(0), id)] as const,
        [`${id}_level`, () => (segments ? valueOf(stepOf(results.steps(payee(0), id), 'curve')) : results.figure('attainment', payee(0), id)) * 100] as const,
      ]),
      ['total', total],
      // What the total is of all bonuses at target is no output: total ÷ sum of the bonuses.
      ['total_pct', () => (total() / components.reduce((sum, { bonus }) => sum + bonus, 0)) * 100],
    );
  },
}));

/** Shares of a target bonus by attainment, and scores. */
export const curveForms = [payoutCurve, proportionalWithFloor, marginalOnTarget, attainmentMultiplier, lowerIsBetter, higherIsBetter, segmentsWithJumps];
