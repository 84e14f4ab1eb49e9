import type { CurveEnd, CurveStep, FlatStep, GridStep, RankStep, RunningStep, ScoreStep } from '../../core/derivation';
import { type Page, type Prove, type Proved, valueOf } from './page';
import { decidingOf, onlyAbove, standing } from './prove-limits';
import { compared, earned } from './rounded';
import { pointCells } from './tier-table';

/** The steps that shape a payout otherwise than by tiers. */
export type ShapeProof = FlatStep | CurveStep | GridStep | RankStep | ScoreStep | RunningStep;

/** The points that a step speaks of, each once. */
const pointsOf = ({ below, above, inner }: CurveStep): readonly CurveEnd[] => [...new Set([below, above, inner].flatMap((point) => (point ? [point] : [])))];

/** Straight line through two points; on one point its own ratio. A value outside the points proves nothing. */
const curve: Prove<CurveStep> = (step, page) => {
  const { below, above, inner, input } = step;
  const decides = decidingOf(input);
  const at = standing(decides, page);
  const unit = decides.unit;
  const cells = pointCells(pointsOf(step), { at: unit, rate: 'ratio' }, page, { cutBy: step.cutBy });
  const [first, second] = cells;
  const line = first && second ? `${first.ratio}+(${at}-${first.at})*(${second.ratio}-${first.ratio})/(${second.at}-${first.at})` : undefined;
  const x = compared(at, unit);
  const bound = (cell: string): string => compared(cell, unit);
  if (first && below && above) {
    const ratio = second ? `IF(AND(${x}>=${bound(first.at)},${x}<=${bound(second.at)}),${line},NA())` : `IF(${x}=${bound(first.at)},${first.ratio},NA())`;
    return { formula: onlyAbove(input, ratio, page) };
  }
  if (!first) return { formula: '0' };
  const sign = below ? '>=' : '<=';
  const beyond = inner && line !== undefined ? line : valueOf(step) === 0 ? '0' : first.ratio;
  return { formula: onlyAbove(input, `IF(${x}${sign}${bound(first.at)},${beyond},NA())`, page) };
};

/** The cell that both inputs reach: of those not above them the furthest on. */
const grid: Prove<GridStep> = () => ({});

const score: Prove<ScoreStep> = ({ parts, combine }, page) => {
  if (combine === 'product') return { formula: parts.map(({ derivation }) => page.ref(derivation)).join('*') };
  return { formula: parts.map(({ derivation, weight }) => `${page.ref(derivation)}*${weight}`).join('+') };
};

/** Decimals of the total to date are those of the money of this period. */
const running: Prove<RunningStep> = ({ toDate, earlier, earlierBy }, page) => {
  if (!earlierBy && earlier !== 0) return {};
  const decimals = toDate.op === 'round' ? toDate.decimals : 2;
  const difference = earlierBy ? `${page.ref(toDate)}-${page.ref(earlierBy)}` : page.ref(toDate);
  return { formula: earned(difference, decimals) };
};

/** Proves a step that shapes a payout. */
export function proveShape(step: ShapeProof, page: Page): Proved {
  switch (step.op) {
    case 'flat':
      return { formula: `${page.ref(step.input)}*${page.ref(step.rate)}` };
    case 'curve':
      return curve(step, page);
    case 'grid':
      return grid(step, page);
    case 'rank':
      return {};
    case 'score':
      return score(step, page);
    case 'running':
      return running(step, page);
  }
}
