import { formatFor } from '../../i18n/format';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Chart } from '../../spec/chart';
import type { Range, Table } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { cutColumn } from '../layout/split-width';
import { seriesColors } from '../palette';
import type { DashboardInput } from './dashboard-input';
import { figurePlaces } from './figure-columns';
import type { HistorySection } from './history-section';

/** Rows that the charts take. */
export const chartRows = 15;
const barShare = 0.36;
/** More bars than this are a table, not a picture. */
const mostBars = 20;
const mostLines = 4;
const leastPoints = 3;
const axisFormat = '0%';

/** The attainment of every KPI as bars, the worst on top; one that is not known has no bar. */
function attainmentChart({ ordered, say }: DashboardInput, table: Table, place: Range): Chart {
  const shown = ordered.slice(0, mostBars);
  const rows = { top: table.row + 1, bottom: table.row + shown.length };
  const isNegative = shown.some(({ current: { attainment } }) => attainment.kind === 'known' && attainment.value < 0);
  const column = (at: number): Range => ({ ...rows, left: table.column + at, right: table.column + at });
  return {
    kind: 'bar',
    title: say('dashboard.chart.attainment', {}),
    description: say('dashboard.chart.attainmentAbout', { kpis: shown.length }),
    place,
    categories: column(figurePlaces.kpi),
    series: [{ name: say('dashboard.column.attainment', {}), values: column(figurePlaces.attainment), color: seriesColors[0] ?? '' }],
    format: axisFormat,
    ...(isNegative ? {} : { fromZero: true }),
    legend: false,
  };
}

type Kind = 'leading' | 'lagging' | 'unstated';

const knownPoints = ({ history }: KpiFigure): number => history.filter(({ attainment }) => attainment.kind === 'known').length;

/** KPIs that can share an axis: the same periods, most of them known; the longest rows of periods first to be chosen. */
function lineKpis({ ordered }: DashboardInput, kind: Kind): readonly KpiFigure[] {
  const able = ordered.filter((kpi) => (kpi.kind ?? 'unstated') === kind && knownPoints(kpi) >= leastPoints);
  const axisOf = ({ history }: KpiFigure): string => history.map(({ period }) => period.name).join(' ');
  const [longest] = [...able].sort((a, b) => b.history.length - a.history.length);
  return longest ? able.filter((kpi) => axisOf(kpi) === axisOf(longest)).slice(0, mostLines) : [];
}

/** The KPIs of one kind that are drawn as lines. */
interface Trend {
  readonly kind: Kind;
  readonly kpis: readonly KpiFigure[];
}

function trendChart({ say, language }: DashboardInput, { kind, kpis }: Trend, history: HistorySection, place: Range): Chart {
  const [first] = kpis;
  const name = (figure: KpiFigure['current'] | undefined): string => (figure ? formatFor(language).period(figure.period) : '');
  return {
    kind: 'line',
    title: say(`dashboard.chart.${kind}`, {}),
    description: say('dashboard.chart.trendAbout', { kpis: kpis.map(({ label }) => label), from: name(first?.history[0]), to: name(first?.history.at(-1)) }),
    place,
    categories: first ? history.cells(first, figurePlaces.period) : place,
    series: kpis.map((kpi, at) => ({ name: kpi.label, values: history.cells(kpi, figurePlaces.attainment), color: seriesColors[at % seriesColors.length] ?? '' })),
    format: axisFormat,
    legend: true,
  };
}

/** What the charts are drawn from. */
export interface ChartSources {
  readonly figures: Table;
  readonly history: HistorySection;
}

/** The charts side by side: attainment per KPI, then how the attainment of the main KPIs of each kind went. */
export function dashboardCharts(input: DashboardInput, { figures, history }: ChartSources, row: number, widths: readonly number[]): Block {
  const kinds: readonly Kind[] = ['leading', 'lagging', 'unstated'];
  const trends: readonly Trend[] = kinds.map((kind) => ({ kind, kpis: lineKpis(input, kind) })).filter(({ kpis }) => kpis.length > 0).slice(0, 2);
  const hasBars = input.ordered.some(({ current }) => current.attainment.kind === 'known');
  if (!hasBars) return block({ bottom: row - 1 });
  const last = widths.length;
  const bars = trends.length === 0 ? last : cutColumn(widths, firstColumn, last, trends.length === 1 ? 0.5 : barShare);
  const middle = trends.length === 2 ? cutColumn(widths, bars + 1, last, 0.5) : last;
  const place = (left: number, right: number): Range => ({ top: row, left, bottom: row + chartRows - 1, right });
  const trendPlaces = [place(bars + 1, middle), place(middle + 1, last)];
  const charts = [
    attainmentChart(input, figures, place(firstColumn, bars)),
    ...trends.map((trend, at) => trendChart(input, trend, history, trendPlaces[at] ?? place(middle + 1, last))),
  ];
  return block({ charts, bottom: row + chartRows - 1 });
}
