import type { KpiFigure } from '../../measure/kpi/kpi-result';
import { block, joined, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import type { DashboardInput } from './dashboard-input';
import { panel, panelColumns, type Side } from './panel';

/** The first column of the right side: behind the left one and a gap. */
export const rightColumn = firstColumn + panelColumns + 1;

type Kind = 'leading' | 'lagging' | 'unstated';

const kindOf = ({ kind }: KpiFigure): Kind => kind ?? 'unstated';

const side = ({ say }: DashboardInput, kind: Kind, kpis: readonly KpiFigure[], column: number): Side => ({
  title: say(`dashboard.side.${kind}`, {}),
  about: say(`dashboard.side.${kind}About`, {}),
  kpis,
  column,
});

/** The sides that stand beside each other, row of panels by row of panels. Where no kind is stated at all, the KPIs fill both sides. */
function sidesOf(input: DashboardInput): readonly (readonly Side[])[] {
  const of = (kind: Kind): readonly KpiFigure[] => input.ordered.filter((kpi) => kindOf(kpi) === kind);
  const unstated = of('unstated');
  const half = Math.ceil(unstated.length / 2);
  const rest = [side(input, 'unstated', unstated.slice(0, half), firstColumn), side(input, 'unstated', unstated.slice(half), rightColumn)];
  const main = [side(input, 'leading', of('leading'), firstColumn), side(input, 'lagging', of('lagging'), rightColumn)];
  const hasMain = main.some(({ kpis }) => kpis.length > 0);
  return [...(hasMain ? [main] : []), ...(unstated.length > 0 ? [rest.filter(({ kpis }) => kpis.length > 0)] : [])];
}

/** Rows of both sides share their height: the larger one. */
function withSharedHeights(blocks: readonly Block[]): Block {
  const all = joined(blocks);
  const heights: Record<number, number> = {};
  for (const { heights: own } of blocks) for (const [row, height] of Object.entries(own)) heights[Number(row)] = Math.max(heights[Number(row)] ?? 0, height);
  return { ...all, heights };
}

/** Leading KPIs left, lagging ones right; those without a stated kind below. */
export function panels(input: DashboardInput, row: number, widths: readonly number[]): Block {
  let next = row;
  const placed = sidesOf(input).map((sides) => {
    const one = withSharedHeights(sides.map((each) => panel(input, each, next, widths)));
    next = one.bottom + 2;
    return one;
  });
  return placed.length === 0 ? block({ bottom: row - 1 }) : joined(placed);
}
