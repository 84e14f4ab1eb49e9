import type { Chart, ChartSeries } from '../../spec/chart';
import { chartNamespace, drawingNamespace, xmlDeclaration } from '../xml/namespaces';
import type { AxisPair } from './axes-xml';
import { primaryAxes, primaryAxesXml, secondaryAxes, secondaryAxesXml } from './axes-xml';
import { legendXml, noLine, solidFill, titleXml } from './chart-text';
import type { ChartSource } from './series-xml';
import { seriesXml } from './series-xml';

interface SeriesGroup {
  readonly line: boolean;
  readonly axes: AxisPair;
  readonly series: readonly ChartSeries[];
}

/** The part of a native chart. */
export function chartXml(chart: Chart, source: ChartSource): string {
  const groups = groupsOf(chart);
  const plot = groups.map((group) => groupXml(chart, group, source)).join('');
  const second = groups.some((group) => group.axes === secondaryAxes);
  const axes = primaryAxesXml(chart) + (second ? secondaryAxesXml(chart.secondaryFormat ?? chart.format) : '');
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${plot}${axes}</c:plotArea>${chart.legend ? legendXml : ''}` +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solidFill('FFFFFF')}${noLine}</c:spPr></c:chartSpace>`
  );
}

/** Bars before lines, so that lines are drawn on top; a second axis only beside a first one. */
function groupsOf(chart: Chart): readonly SeriesGroup[] {
  const isLine = (series: ChartSeries): boolean => chart.kind !== 'bar' && (chart.kind === 'line' || series.line === true);
  const canSplit = chart.kind !== 'bar' && chart.series.some((series) => !series.secondaryAxis);
  const isSecond = (series: ChartSeries): boolean => canSplit && series.secondaryAxis === true;
  const groups = [false, true].flatMap((line) =>
    [false, true].map((second) => ({
      line,
      axes: second ? secondaryAxes : primaryAxes,
      series: chart.series.filter((series) => isLine(series) === line && isSecond(series) === second),
    })),
  );
  return groups.filter((group) => group.series.length > 0);
}

function groupXml(chart: Chart, { line, axes, series }: SeriesGroup, source: ChartSource): string {
  const one = series.map((s) => seriesXml(chart, s, line, source)).join('');
  const ids = `<c:axId val="${axes.categories}"/><c:axId val="${axes.values}"/>`;
  if (line) return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${one}<c:marker val="1"/>${ids}</c:lineChart>`;
  const stacked = chart.kind === 'stackedColumn';
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${one}` +
    `<c:gapWidth val="${gapWidth(chart)}"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`
  );
}

/** The gap between bars in percent of a bar: wider when there are few, so that two bars do not become two walls. */
function gapWidth({ categories: { top, left, bottom, right } }: Chart): number {
  const count = (bottom - top + 1) * (right - left + 1);
  return Math.min(300, Math.max(60, Math.round(900 / count)));
}
