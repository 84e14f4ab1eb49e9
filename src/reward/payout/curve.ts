import type { Derivation, Source } from '../../core/derivation';
import { type Comparison, exceeds, reaches } from '../../core/money/compare';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import type { Boundary } from './tiers';

/** A point of a payout curve: at this input, this payout ratio. */
export interface CurvePoint {
  readonly at: number;
  readonly ratio: number;
  readonly source?: Source;
  readonly atSource?: Source;
}

/** What a curve pays outside its points. */
export type Beyond = 'zero' | 'hold' | 'extend';

/** Points sorted by `at`; two points with the same `at` make a jump, the value before it first. */
export interface CurveTerms {
  readonly points: readonly CurvePoint[];
  readonly before: Beyond;
  readonly after: Beyond;
  readonly boundary: Boundary;
  readonly compareAs: Comparison;
}

/**
 * The payout ratio on a straight line between the points around the input. Exactly on a jump, and on a first point with
 * nothing before it, the boundary rule decides: upper takes the value from there on, lower the value up to there. The
 * last point itself is always part of the curve. No points: 0.
 * @example pay(0.875, { points: [{ at: 0.75, ratio: 0.5 }, { at: 1, ratio: 1 }], before: 'zero', after: 'hold', boundary: 'upper', compareAs: 'ratio' }) // 0.75
 */
export function pay(input: number, terms: CurveTerms): number {
  const [below, above] = around(input, terms);
  if (below && above) return onLine(input, below, above);
  return below ? beyond(input, terms, 'after') : beyond(input, terms, 'before');
}

/** The same as steps, with the points on either side. */
export function derive(steps: ShapeSteps, terms: CurveTerms): Derivation {
  const [below, above] = around(steps.counted, terms);
  const inner = below && above ? undefined : slopeBeyond(terms, below ? 'after' : 'before');
  return {
    op: 'curve',
    value: known(pay(steps.counted, terms)),
    unit: 'ratio',
    input: steps.input,
    ...(below && { below }),
    ...(above && { above }),
    ...(inner && { inner }),
  };
}

/** The points left and right of the input; both the same point when the input is exactly on it. */
function around(input: number, terms: CurveTerms): readonly [CurvePoint | undefined, CurvePoint | undefined] {
  const { points, boundary, compareAs } = terms;
  let k = 0;
  while (k < points.length && exceeds(input, points[k]!.at, compareAs)) k += 1;
  const left = points[k - 1];
  const right = points[k];
  if (!right || !reaches(input, right.at, compareAs)) return [left, right];
  if (boundary === 'lower') return k === 0 && terms.before === 'zero' && !isJump(points, 0) ? [undefined, right] : [right, right];
  const on = isJump(points, k) ? points[k + 1]! : right;
  return [on, on];
}

const isJump = (points: readonly CurvePoint[], k: number): boolean => points[k + 1]?.at === points[k]?.at;

const onLine = (x: number, a: CurvePoint, b: CurvePoint): number =>
  a.at === b.at ? a.ratio : a.ratio + ((x - a.at) * (b.ratio - a.ratio)) / (b.at - a.at);

function beyond(x: number, terms: CurveTerms, side: 'before' | 'after'): number {
  const end = endsOf(terms, side)[0];
  if (!end || terms[side] === 'zero') return 0;
  const inner = slopeBeyond(terms, side);
  return inner ? onLine(x, end, inner) : end.ratio;
}

const endsOf = ({ points }: CurveTerms, side: 'before' | 'after'): readonly CurvePoint[] => (side === 'before' ? points : [...points].reverse());

/** Where the slope goes on beyond an end: the point inwards that gives it. */
function slopeBeyond(terms: CurveTerms, side: 'before' | 'after'): CurvePoint | undefined {
  const ends = endsOf(terms, side);
  const end = ends[0];
  const inner = end && ends.find(({ at }) => at !== end.at);
  return terms[side] === 'extend' && end && inner ? innerOf(ends, end, inner) : undefined;
}

/** The slope at the end of a curve is that of its outermost line, which starts at the inner value of a jump. */
function innerOf(ends: readonly CurvePoint[], end: CurvePoint, inner: CurvePoint): CurvePoint {
  const lineEnd = ends.filter(({ at }) => at === end.at).at(-1) ?? end;
  if (lineEnd === end) return inner;
  return { at: inner.at, ratio: end.ratio + inner.ratio - lineEnd.ratio };
}
