import type { CurveEnd, CurveStep, FlatStep, GridStep, RankStep, RunningStep, ScoreStep, Source } from '../../core/derivation';
import { type Page, type Prove, type Proved, cellsOf, valueOf } from './page';
import { formulaCell, type ProofCell, takenCell } from './proof-line';
import { proveGrid } from './prove-grid';
import { decidingOf, onlyAbove, standing } from './prove-limits';
import { proveRank } from './prove-rank';
import { compared, earned } from './rounded';
import { sourceCell } from './source-formula';
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

/** The weight as it was written; where it counts for a part that does not apply too, it stands in no cell. */
function weightCell(weight: number, source: Source | undefined): ProofCell {
  const cell = sourceCell(source);
  return cell === undefined ? takenCell(weight, 'ratio') : formulaCell(cell, weight, 'ratio');
}

/** A row per part with its weight. */
const score: Prove<ScoreStep> = ({ parts, combine }, page) => {
  const cells = parts.map(({ derivation }) => page.ref(derivation));
  if (combine === 'product') return { formula: cells.join('*') };
  const rows = parts.map(({ name, weight, weightSource, derivation }, k) =>
    page.add({ kind: 'detail', what: name, beside: [weightCell(weight, weightSource)], outcome: formulaCell(cells[k] ?? '', valueOf(derivation), derivation.unit), engine: { value: valueOf(derivation), unit: derivation.unit } }),
  );
  const [top, bottom] = [rows[0] ?? page.next(), rows.at(-1) ?? page.next()];
  return { formula: `SUMPRODUCT(${cellsOf(top, bottom, 'first')},${cellsOf(top, bottom, 'outcome')})` };
};

/** Decimals of the total to date are those of the money of this period. */
const running: Prove<RunningStep> = ({ toDate, earlier, earlierBy }, page) => {
  if (!earlierBy && earlier !== 0) return {};
  const difference = earlierBy ? `${page.ref(toDate)}-${page.ref(earlierBy)}` : page.ref(toDate);
  return { formula: toDate.op === 'round' ? earned(difference, toDate.decimals, toDate.mode) : difference };
};

/** Proves a step that shapes a payout. */
export function proveShape(step: ShapeProof, page: Page): Proved {
  switch (step.op) {
    case 'flat':
      return { formula: `${page.ref(step.input)}*${page.ref(step.rate)}` };
    case 'curve':
      return curve(step, page);
    case 'grid':
      return proveGrid(step, page);
    case 'rank':
      return proveRank(step, page);
    case 'score':
      return score(step, page);
    case 'running':
      return running(step, page);
  }
}
