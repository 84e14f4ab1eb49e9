import { figures, form } from '../form';
import { aDay, names, payee, salesMeasure, salesOf, tiersOf } from '../plan';
import { stepOf, valueOf } from '../results';

const { scheme, component, measure } = names;

interface Weighted {
  readonly actual?: number;
  readonly target?: number;
  /** The level itself, where actual and target are not published. */
  readonly level?: number;
  readonly weight: number;
}

const part = (at: number): string => `Goal ${at + 1}`;

/** A figure per goal, each a measure of its own. */
const goalsBook = (components: readonly Weighted[]) => ({
  people: [{ id: payee(0) }],
  sales: components.map(({ actual, level }, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(0), amount: actual ?? level, product: part(at) })),
  measures: components.map((_, at) => ({ measure: part(at), filter: `Product = ${part(at)}`, unit: 'number' as const })),
  targets: components.map(({ target }, at) => ({ person: payee(0), measure: part(at), value: target ?? 1 })),
});

/** The goals as parts of a score: each attainment with its weight. */
const scored = (of: string, components: readonly Weighted[]) =>
  components.map(({ weight }, at) => ({ scheme: of, component: `Score ${at + 1}`, measure: part(at), input: 'attainment', shape: 'direct', base: 'targetIncentive', weight, counts: 'score' }) as const);

interface WeightedScorecard {
  readonly target_bonus: number;
  readonly components: readonly Weighted[];
}

const weightedScorecard = form<WeightedScorecard>('weighted_scorecard', ({ target_bonus, components }) => ({
  book: {
    ...goalsBook(components),
    schemes: [{ scheme, period: 'year' }, { scheme: 'Score', period: 'year' }],
    components: [
      ...components.map(({ weight }, at) => ({ scheme, component: part(at), measure: part(at), input: 'attainment', shape: 'direct', base: 'targetIncentive', weight }) as const),
      ...scored('Score', components),
      { scheme: 'Score', component: 'On score', input: 'score', shape: 'direct', base: 'targetIncentive' },
    ],
    assignments: [scheme, 'Score'].map((name) => ({ person: payee(0), scheme: name, targetIncentive: target_bonus })),
  },
  figures: (results) =>
    figures(
      ...components.flatMap((_, at) => [
        [`level${at + 1}_pct`, () => results.figure('attainment', payee(0), part(at)) * 100] as const,
        [`pay${at + 1}`, () => results.earned(payee(0), part(at))] as const,
      ]),
      ['payout', () => results.total(payee(0), scheme)],
      ['score_pct', () => valueOf(stepOf(results.steps(payee(0), 'On score'), 'score')) * 100],
    ),
}));

interface ScoreThenSlope {
  /** Points of payout for every point of score above 100 %. */
  readonly slope: number;
  readonly components: readonly Weighted[];
}

const weightedScoreThenSlope = form<ScoreThenSlope>('weighted_score_then_slope', ({ slope, components }) => ({
  book: {
    ...goalsBook(components),
    schemes: [{ scheme, period: 'year' }],
    components: [...scored(scheme, components), { scheme, component, input: 'score', shape: 'curve', after: 'extend' }],
    tiers: tiersOf([{ from: 0, ratio: 0 }, { from: 1, ratio: 1 }, { from: 2, ratio: 1 + slope }]),
    assignments: [{ person: payee(0), scheme, targetIncentive: 1000 }],
  },
  figures: (results) => {
    const steps = () => results.steps(payee(0), component);
    const level = (at: number): number => results.figure('attainment', payee(0), `Score ${at + 1}`);
    const weightOf = (at: number): number => stepOf(steps(), 'score').parts[at]!.weight;
    return figures(
      ...components.flatMap((_, at) => [
        [`level${at + 1}_pct`, () => level(at) * 100] as const,
        // The weighted part of a goal is shown as level and weight: level × weight.
        [`weighted${at + 1}_pct`, () => level(at) * weightOf(at) * 100] as const,
      ]),
      ['score_pct', () => valueOf(stepOf(steps(), 'score')) * 100],
      ['payout_pct', () => valueOf(stepOf(steps(), 'curve')) * 100],
    );
  },
}));

interface MultiplierChain {
  readonly base: number;
  /** Left out: the base is the bonus itself. */
  readonly rate?: number;
  readonly factors: readonly number[];
}

const multiplierChain = form<MultiplierChain>('multiplier_chain', ({ base, rate = 1, factors }) => {
  const upTo = factors.map((_, at) => `After ${at + 1}`);
  const schemes = ['Base', ...upTo, 'Added'];
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: salesOf([base]),
      measures: salesMeasure,
      schemes: schemes.map((name) => ({ scheme: name })),
      components: schemes.map((name) => ({ scheme: name, component: name, measure, rate })),
      modifiers: [
        ...upTo.flatMap((name, last) => factors.slice(0, last + 1).map((value, at) => ({ scheme: name, component: name, name: `Factor ${at + 1}`, value }))),
        ...factors.map((value, at) => ({ scheme: 'Added', component: 'Added', name: `Factor ${at + 1}`, value: value - 1, combine: 'addPoints' as const })),
      ],
    },
    figures: (results) => {
      const earned = (name: string): number => results.earned(payee(0), name);
      const all = (): number => earned(schemes.at(-2)!);
      return figures(
        ['base', () => earned('Base')],
        ...upTo.map((name, at) => [`after${at + 1}`, () => earned(name)] as const),
        ['multiplicative', all],
        ['additive', () => earned('Added')],
        // The gain by factors is no output: with ÷ without them.
        ['gain', () => all() - earned('Base')],
        ['gain_pct', () => (all() / earned('Base') - 1) * 100],
      );
    },
  };
});

interface BonusRange {
  readonly salary: number;
  readonly target_pct: number;
  /** The share of the year's bonus that this quarter has. */
  readonly period_weight: number;
  readonly cases: readonly { readonly id: string; readonly pct: number }[];
}

const bonusRange = form<BonusRange>('bonus_range', ({ salary, target_pct, period_weight, cases }) => ({
  book: {
    people: cases.map(({ id }) => ({ id, salary })),
    sales: cases.map(({ id, pct }) => ({ id: `S-${id}`, date: aDay, person: id, amount: pct })),
    measures: [{ measure, unit: 'number' }],
    schemes: [{ scheme, period: 'quarter', incentiveSpread: 'pattern' }, { scheme: 'Year', period: 'year' }],
    components: [
      { scheme, component, measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' },
      { scheme: 'Year', component: 'Whole year', measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' },
    ],
    assignments: cases.flatMap(({ id }) => [scheme, 'Year'].map((name) => ({ person: id, scheme: name, targetPercent: target_pct }))),
    // The other three quarters share the rest.
    seasons: [period_weight, ...[2, 3, 4].map(() => (1 - period_weight) / 3)].map((weight, at) => ({ scheme, of: 'incentive', part: `Q${at + 1}`, weight }) as const),
  },
  figures: (results) =>
    figures(
      ...cases.map(({ id }) => [id, () => results.earned(id, component)] as const),
      ['annual_target', () => results.figure('atTarget', cases[0]!.id, 'Whole year')],
      ['period_target', () => results.figure('atTarget', cases[0]!.id, component)],
    ),
}));

/** Weights, scores, factors and target bonuses. */
export const scorecardForms = [weightedScorecard, weightedScoreThenSlope, multiplierChain, bonusRange];
