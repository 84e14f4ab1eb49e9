import fc from 'fast-check';
import type { Case } from './workbook';

export type ComponentCells = NonNullable<Case['components']>[number];
export type TierCells = NonNullable<Case['tiers']>[number];

/** A component of the scheme *Plan* with its tiers. */
export interface RandomComponent {
  readonly cells: ComponentCells;
  readonly tiers: readonly TierCells[];
}

export const scheme = 'Plan';
/** Left out in one of two cases. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
/** Left out in most cases. */
export const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 }).chain((drawn) => fc.boolean().map((kept) => (kept ? drawn : undefined)));
/** Cells of which some may hold nothing. */
export type Loose<T> = { readonly [Name in keyof T]?: T[Name] | undefined };
/** The cells that hold something. */
export const given = <T extends object>(cells: Loose<T>): T => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as T;
/** Multiples of a size, so that results meet boundaries often. */
export const stepsOf = (size: number, min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max }).map((n) => Math.round(n * size * 1e6) / 1e6);

type Shape = NonNullable<ComponentCells['shape']>;

/** Bounds and values of tiers, before they get a unit. */
interface Drawn {
  readonly bounds: readonly number[];
  readonly values: readonly number[];
  readonly isJump: boolean;
}

const drawnTiers: fc.Arbitrary<Drawn> = fc.record({
  bounds: fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 4 }).map((all) => [...all].sort((a, b) => a - b)),
  values: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 }),
  isJump: fc.boolean(),
});

type Holds = 'rate' | 'ratio' | 'amount';
const sizes = { rate: 0.01, ratio: 0.1, amount: 37.5 } as const;
const valueOf = (holds: Holds, value: number): number => Math.round(value * sizes[holds] * 1e6) / 1e6;

function tiersOf(component: string, shape: Shape, drawn: Drawn, { unit, holds }: { readonly unit: number; readonly holds: Holds }): readonly TierCells[] {
  const from = (bound: number): number => Math.round(bound * unit * 1e6) / 1e6;
  const row = (bound: number, k: number): TierCells => ({ scheme, component, from: from(bound), [holds]: valueOf(holds, drawn.values[k] ?? 1) });
  const rows = drawn.bounds.map(row);
  const last = drawn.bounds.at(-1)!;
  if (shape === 'curve' && drawn.isJump) return [...rows, row(last, 4)];
  if (shape === 'amountShare') return [...rows, { scheme, component, from: from(last + 2) }];
  if (shape === 'grid') return rows.flatMap((one, i) => [0, 0.1, 0.25].map((second, j) => ({ ...one, second, [holds]: valueOf(holds, ((drawn.values[i] ?? 1) + 3 * j) % 20) })));
  return rows;
}

const limits = {
  cap: seldom(stepsOf(12.5, 1, 60)),
  floor: seldom(stepsOf(10, -2, 6)),
  modifier: seldom(fc.constantFrom(0.5, 0.9, 1.1, 1.25)),
  aboveCap: seldom(fc.constant('carried' as const)),
  boundary: maybe(fc.constantFrom('upper' as const, 'lower' as const)),
  before: maybe(fc.constantFrom('zero' as const, 'hold' as const, 'extend' as const)),
  after: maybe(fc.constantFrom('zero' as const, 'hold' as const, 'extend' as const)),
};
const credits = {
  creditFactor: seldom(fc.constantFrom(0.9, 0.5, 1.2)),
  dealCap: seldom(stepsOf(250, 2, 12)),
};
const choices = {
  excessBase: fc.constantFrom('threshold' as const, 'quota' as const, 'tier' as const),
  tierOn: maybe(fc.constantFrom('input' as const, 'excess' as const)),
  between: maybe(fc.constantFrom('step' as const, 'straight' as const)),
  boundarySecond: maybe(fc.constantFrom('upper' as const, 'lower' as const)),
  thresholdMode: maybe(fc.constantFrom('fromFirst' as const, 'excessOnly' as const)),
};

/** Clears what means nothing with the shape, so that every case is calculated. */
function fitting(cells: Loose<ComponentCells>): ComponentCells {
  const { shape, grouping = 'period', input = 'amount' } = cells;
  const isDeal = grouping === 'deal' || grouping === 'dealRunning';
  const isStep = shape === 'retroactive' && input === 'attainment' && cells.base !== 'amount';
  const hasRates = shape === undefined || (['flat', 'marginal', 'retroactive'].includes(shape) && !isStep);
  const clear = new Set<keyof ComponentCells>();
  const drop = (when: boolean, ...columns: readonly (keyof ComponentCells)[]): void => columns.forEach((column) => when && clear.add(column));
  drop(shape !== 'excess', 'excessBase', 'tierOn');
  drop(shape !== 'grid', 'between', 'boundarySecond');
  drop(shape !== 'curve' && shape !== 'grid', 'before', 'after');
  drop(shape === 'grid' && cells.before === 'extend', 'before');
  drop(shape === 'grid' && (cells.after === 'extend' || cells.between !== 'straight'), 'after');
  drop(!hasRates || cells.threshold === undefined, 'thresholdMode');
  drop(shape === 'excess' && cells.excessBase === 'tier', 'tierOn', 'lookup');
  drop(shape === 'flat' || shape === 'marginal' || shape === 'amountShare', 'lookup');
  drop(grouping !== 'period' || (cells.cap === undefined && cells.capRatio === undefined), 'aboveCap');
  drop(grouping === 'deal', 'inputCap');
  drop(isDeal, 'credit');
  drop(cells.negative === 'carry' && (grouping !== 'period' || input === 'attainment'), 'negative');
  drop((cells.floor ?? -Infinity) > (cells.cap ?? Infinity), 'floor');
  drop(cells.base === 'amount' || (input === 'amount' && cells.base === undefined), 'capRatio', 'weight');
  drop(isDeal && cells.excessBase === 'quota', 'excessBase');
  drop(['flat', 'direct', 'marginal', 'amountShare', 'rank'].includes(shape ?? 'flat'), 'boundary');
  drop(cells.measure !== 'Sales' && cells.measure !== 'Margin', 'creditFactor', 'dealCap');
  const kept = Object.fromEntries(Object.entries(cells).filter(([column, value]) => value !== undefined && !clear.has(column as keyof ComponentCells))) as ComponentCells;
  return shape === 'excess' && kept.excessBase !== 'quota' && kept.excessBase !== 'tier' && kept.threshold === undefined ? { ...kept, excessBase: 'threshold', threshold: 1000 } : kept;
}

/** A rate, or an amount of money, on what was sold: every shape that works on an amount. */
export const onAmount = (component: string, credit: fc.Arbitrary<ComponentCells['credit']>): fc.Arbitrary<RandomComponent> =>
  fc.tuple(fc.constantFrom<Shape>('flat', 'marginal', 'retroactive', 'excess', 'curve', 'amount', 'amountShare', 'grid'), drawnTiers).chain(([shape, drawn]) =>
    fc.record({
      measure: fc.constantFrom('Sales', 'Sales', 'Margin'),
      grouping: fc.constantFrom('period' as const, 'period' as const, 'deal' as const, 'running' as const, ...(shape === 'amount' ? [] : ['dealRunning' as const])),
      threshold: maybe(stepsOf(500, 0, 5)), negative: seldom(fc.constantFrom('firstTier' as const, 'zero' as const, 'carry' as const)),
      inputCap: seldom(stepsOf(500, 4, 12)), lookup: seldom(fc.constantFrom('Margin %')), credit, ...limits, ...credits, ...choices,
    }).map((cells) => {
      const isLookedUp = cells.lookup !== undefined && ['retroactive', 'excess', 'curve', 'amount'].includes(shape) && cells.excessBase !== 'tier';
      const holds = shape === 'amount' || shape === 'amountShare' ? 'amount' : shape === 'curve' ? 'ratio' : 'rate';
      const unit = isLookedUp ? 0.05 : cells.measure === 'Margin' ? 100 : 500;
      const more = shape === 'flat' ? { rate: drawn.values[0]! / 100 } : shape === 'grid' ? { lookup: 'Margin %' } : shape === 'curve' ? { base: 'amount' as const, input: 'amount' as const } : {};
      return { cells: fitting({ scheme, component, shape, ...cells, ...more }), tiers: shape === 'flat' ? [] : tiersOf(component, shape, drawn, { unit, holds }).map((row) => (shape === 'curve' ? { ...row, ratio: Math.round(row.ratio! * 1e4) / 1e5 } : row)) };
    }),
  );

/** A share of a target incentive, a fixed amount or the target, or a rate on the amount, by attainment. */
export const onAttainment = (component: string, credit: fc.Arbitrary<ComponentCells['credit']>, counts?: 'score'): fc.Arbitrary<RandomComponent> =>
  fc.tuple(fc.constantFrom<Shape>('direct', 'curve', 'curve', 'retroactive', 'marginal', 'flat', 'grid'), drawnTiers).chain(([shape, drawn]) =>
    fc.record({
      measure: fc.constantFrom('Sales', 'Sales', 'Sales', 'Sales', 'Margin', 'Deals', 'Margin %'),
      grouping: fc.constantFrom('period' as const, 'period' as const, 'running' as const),
      formula: fc.constantFrom(undefined, undefined, undefined, 'twoMinus' as const, 'inverse' as const, 'progress' as const, 'range' as const),
      base: counts ? fc.constant(undefined) : fc.constantFrom('targetIncentive' as const, 'targetIncentive' as const, 'fixed' as const, 'quota' as const, 'amount' as const),
      attainmentCap: seldom(fc.constantFrom(0.9, 1, 1.5)), threshold: maybe(stepsOf(0.1, 3, 10)), steps: seldom(fc.constant('wholePoints' as const)),
      weight: counts ? fc.constant(component.endsWith('1') ? 0.6 : 0.4) : maybe(fc.constantFrom(0.4, 0.6)),
      capRatio: seldom(fc.constantFrom(0.8, 1.5)), runningTarget: seldom(fc.constantFrom('toDate' as const, 'full' as const)), credit, ...limits, ...credits, ...choices,
    }).map((drawnCells) => attainmentPart(component, shape, drawn, { ...drawnCells, ...(counts && { counts }) })),
  );

function attainmentPart(component: string, shape: Shape, drawn: Drawn, cells: Loose<ComponentCells>): RandomComponent {
  const base = shape === 'direct' && cells.base === 'amount' ? 'targetIncentive' : cells.base;
  const isRatio = cells.measure === 'Margin %';
  const formula = base === 'amount' || ((cells.grouping === 'running' || isRatio) && cells.formula === 'range') ? undefined : cells.formula;
  const grouping = isRatio ? 'period' : cells.grouping;
  const by = formula === 'progress' ? { baseline: isRatio ? 0.05 : 200 } : formula === 'range' ? { rangeFrom: 900, rangeTo: 2500, outerFrom: 0, outerTo: 6000 } : {};
  const isStep = shape === 'retroactive' && base !== 'amount';
  const holds = base === 'amount' && shape !== 'curve' ? 'rate' : shape === 'marginal' ? 'rate' : isStep || shape === 'curve' || shape === 'grid' ? 'ratio' : 'rate';
  const tiers = shape === 'direct' || shape === 'flat' ? [] : tiersOf(component, shape, drawn, { unit: 0.1, holds });
  const scaled = base === 'amount' || base === 'quota' ? tiers.map((row) => (row.ratio === undefined ? row : { ...row, ratio: Math.round(row.ratio * 1e4) / 1e5 })) : tiers;
  const more = shape === 'flat' ? { rate: drawn.values[0]! / (base === 'amount' || base === 'quota' ? 100 : 20) } : shape === 'grid' ? { lookup: 'Margin %' } : {};
  const { runningTarget, formula: _, base: __, ...rest } = cells;
  const whole = { ...rest, ...(base && { base }), ...(base === 'fixed' && { fixedAmount: 750.25 }), ...(formula && { formula }), ...by, ...more, ...(grouping === 'running' && runningTarget && { runningTarget }) };
  const limited: Loose<ComponentCells> = cells.counts === 'score' ? { ...whole, cap: undefined, floor: undefined, capRatio: undefined, aboveCap: undefined } : whole;
  return { cells: fitting({ scheme, component, shape, input: 'attainment', ...limited, grouping }), tiers: scaled };
}

/** So many pieces at a price each. */
export const onUnits = (component: string): fc.Arbitrary<RandomComponent> =>
  fc.tuple(fc.constantFrom<Shape>('flat', 'marginal', 'retroactive'), drawnTiers).map(([shape, drawn]) => ({
    cells: { scheme, component, measure: 'Deals', input: 'units', base: 'fixed', fixedAmount: 25.5, shape, ...(shape === 'flat' && { rate: drawn.values[0]! / 10 }) },
    tiers: shape === 'flat' ? [] : drawn.bounds.map((from, k) => ({ scheme, component, from, rate: drawn.values[k]! / 10 })),
  }));
