import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { palette } from '../palette';
import type { DashboardInput } from './dashboard-input';
import { type PairRow, pairRows } from './pair-rows';
import { panel, panelColumns, panelHeadRows, rowsPerKpi, type Side, type TrendCell, trendCells } from './panel';

/** The first column of the right side: behind the left one and a gap. */
export const rightColumn = firstColumn + panelColumns + 1;

type Kind = 'leading' | 'lagging' | 'unstated';

const kindOf = ({ kind }: KpiFigure): Kind => kind ?? 'unstated';

const side = ({ say }: DashboardInput, kind: Kind, kpis: Side['kpis'], column: number): Side => ({
  title: say(`dashboard.side.${kind}`, {}),
  about: say(`dashboard.side.${kind}About`, {}),
  kpis,
  column,
});

/** Panels beside each other, and how their rows hang together. */
interface PanelRow {
  readonly sides: readonly Side[];
  readonly pairs: readonly PairRow[];
}

/** The sides that stand beside each other, row of panels by row of panels. Where no kind is stated at all, the KPIs fill both sides. */
function panelRows(input: DashboardInput): readonly PanelRow[] {
  const pairs = pairRows(input);
  const unstated = input.ordered.filter((kpi) => kindOf(kpi) === 'unstated');
  const half = Math.ceil(unstated.length / 2);
  const rest = [side(input, 'unstated', unstated.slice(0, half), firstColumn), side(input, 'unstated', unstated.slice(half), rightColumn)];
  const main = [side(input, 'leading', pairs.map(({ leading }) => leading), firstColumn), side(input, 'lagging', pairs.map(({ lagging }) => lagging), rightColumn)];
  return [...(pairs.length > 0 ? [{ sides: main, pairs }] : []), ...(unstated.length > 0 ? [{ sides: rest.filter(({ kpis }) => kpis.length > 0), pairs: [] }] : [])];
}

const arrows = { beside: '→', above: '↗' } as const;

/** Arrows in the gap between the sides, from a KPI to the one that it drives. */
const arrowCells = (pairs: readonly PairRow[], top: number): readonly Cell[] =>
  pairs.flatMap(({ arrow }, at) => (arrow ? [{ row: top + panelHeadRows + at * rowsPerKpi, column: rightColumn - 1, content: arrows[arrow], style: { size: 14, bold: true, color: palette.accent, horizontal: 'center', vertical: 'center' } } satisfies Cell] : []));

/** Rows of both sides share their height: the larger one. */
function withSharedHeights(blocks: readonly Block[]): Block {
  const all = joined(blocks);
  const heights: Record<number, number> = {};
  for (const { heights: own } of blocks) for (const [row, height] of Object.entries(own)) heights[Number(row)] = Math.max(heights[Number(row)] ?? 0, height);
  return { ...all, heights };
}

/** The panels, and where each KPI's lines begin. */
export interface Panels {
  readonly block: Block;
  readonly starts: readonly number[];
  readonly hasPairs: boolean;
  /** Where the trend of each KPI stands. */
  readonly trends: readonly TrendCell[];
}

/** Leading KPIs left, the lagging ones that they drive beside them right; those without a stated kind below. */
export function panels(input: DashboardInput, row: number, widths: readonly number[]): Panels {
  let next = row;
  const starts: number[] = [];
  const trends: TrendCell[] = [];
  const rows = panelRows(input);
  const placed = rows.map(({ sides, pairs }) => {
    const top = next;
    const one = withSharedHeights([...sides.map((each) => panel(input, each, top, widths)), block({ cells: arrowCells(pairs, top), bottom: top })]);
    const count = Math.max(...sides.map(({ kpis }) => kpis.length));
    trends.push(...sides.flatMap((each) => trendCells(each, top)));
    starts.push(top, ...Array.from({ length: Math.max(0, count - 1) }, (_, at) => top + panelHeadRows + (at + 1) * rowsPerKpi));
    next = one.bottom + 2;
    return one;
  });
  return { block: placed.length === 0 ? block({ bottom: row - 1 }) : joined(placed), starts, hasPairs: rows.some(({ pairs }) => pairs.some(({ arrow }) => arrow)), trends };
}
