import { formatFor } from '../../i18n/format';
import type { KpiFigure, KpiPeriodFigure } from '../../measure/kpi/kpi-result';
import type { Chart, ChartSeries } from '../../spec/chart';
import type { Range } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { cutColumn } from '../layout/split-width';
import { countFormat } from '../number-format';
import type { DashboardInput } from './dashboard-input';
import { coursePlaces, type DrawnSection, statusPlaces } from './drawn-section';
import { drawnKpis } from './drawn-kpis';
import { kpiFormat } from './kpi-format';

/** Rows that the charts take. */
export const chartRows = 15;

/** Told apart by lightness too, for print in grey and for the colour-blind. */
const statusColors = { onCourse: '4C9F70', attention: 'F0B45A', offCourse: 'A3231B', missing: 'C9D1D9' } as const;
const lineColors = { actual: '1B4965', target: 'E0A458', expected: '5FA8D3', low: 'B8CFE0', high: 'B8CFE0' } as const;

/** How many KPIs stood how, month by month. */
function statusChart({ figures, say, language }: DashboardInput, counts: (column: number) => Range, place: Range): Chart {
  const { statuses = [] } = figures;
  const name = (at: number): string => (statuses[at] ? formatFor(language).period(statuses[at].month) : '');
  const series = (['onCourse', 'attention', 'offCourse', 'missing'] as const).map((status): ChartSeries => ({ name: say(`dashboard.card.${status}`, {}), values: counts(statusPlaces[status]), color: statusColors[status] }));
  return {
    kind: 'stackedColumn',
    title: say('dashboard.chart.statuses', {}),
    description: say('dashboard.chart.statusesAbout', { from: name(0), to: name(statuses.length - 1) }),
    place,
    categories: counts(statusPlaces.month),
    series,
    format: countFormat,
    fromZero: true,
    legend: true,
  };
}

/** A KPI against its target, and what is expected of it with its range. */
function courseChart(input: DashboardInput, kpi: KpiFigure, drawn: DrawnSection, place: Range): Chart {
  const { say, language } = input;
  const name = (figure: KpiPeriodFigure | undefined): string => (figure ? formatFor(language).period(figure.period) : '');
  const series = (column: 'actual' | 'target' | 'expected' | 'low' | 'high', text: string): ChartSeries => ({ name: text, values: drawn.cells(kpi, coursePlaces[column]), color: lineColors[column] });
  const hasForecast = kpi.forecast?.kind === 'periodEnd' || kpi.next?.kind === 'forecast';
  return {
    kind: 'line',
    title: say('dashboard.chart.course', { kpi: kpi.label }),
    description: say('dashboard.chart.courseAbout', { kpi: kpi.label, from: name(kpi.history[0]), to: name(kpi.history.at(-1)) }),
    place,
    categories: drawn.cells(kpi, coursePlaces.period),
    series: [
      ...(kpi.direction === 'range' ? [] : [series('target', say('dashboard.column.target', {}))]),
      ...(hasForecast ? [series('low', say('dashboard.chart.low', {})), series('high', say('dashboard.chart.high', {})), series('expected', say('dashboard.chart.expected', {}))] : []),
      series('actual', say('dashboard.column.actual', {})),
    ],
    format: kpiFormat(kpi, language),
    legend: true,
  };
}

/** The charts side by side: how the KPIs stood per month, then the course of those that ask for a decision. */
export function dashboardCharts(input: DashboardInput, drawn: DrawnSection, row: number, widths: readonly number[]): Block {
  const makers = [
    ...(drawn.counts ? [(place: Range) => statusChart(input, drawn.counts!, place)] : []),
    ...drawnKpis(input).map((kpi) => (place: Range) => courseChart(input, kpi, drawn, place)),
  ];
  if (makers.length === 0) return block({ bottom: row - 2 });
  let left = firstColumn;
  const charts = makers.map((make, at) => {
    const isLast = at === makers.length - 1;
    const right = isLast ? widths.length : cutColumn(widths, left, widths.length, 1 / (makers.length - at));
    const chart = make({ top: row, left, bottom: row + chartRows - 1, right });
    left = right + 1;
    return chart;
  });
  return block({ charts, bottom: row + chartRows - 1 });
}
