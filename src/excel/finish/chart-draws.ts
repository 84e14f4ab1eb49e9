import { cellName } from '../../core/cell-name';
import { rangeName } from '../../spec/place/cell-reference';
import type { Chart, ChartSeries } from '../../spec/chart';
import type { Draw } from '../write/draw';

const kinds = { column: 'ColumnClustered', stackedColumn: 'ColumnStacked', bar: 'BarClustered', line: 'LineMarkers' } as const;

const quiet = '#595959';

/** The charts of a sheet, native and on their cells. */
export const chartDraws = (charts: readonly Chart[]): readonly Draw[] => charts.map((chart, i) => (sheet) => drawChart(sheet, chart, i + 1));

function drawChart(sheet: Excel.Worksheet, chart: Chart, number: number): void {
  const { title, place, categories, series } = chart;
  const made = sheet.charts.add(kinds[chart.kind], sheet.getRange(rangeName(series[0]?.values ?? categories)), 'Columns');
  made.name = title === '' ? `Chart ${number}` : title;
  made.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
  // Excel makes a first series of its own from the cells it was given.
  made.series.getItemAt(0).delete();
  const canSplit = chart.kind !== 'bar' && series.some(({ secondaryAxis }) => !secondaryAxis);
  series.forEach((one) => addSeries(sheet, made, chart, { ...one, ...(canSplit ? {} : { secondaryAxis: undefined as never }) }));
  made.displayBlanksAs = 'NotPlotted';
  made.plotVisibleOnly = false;
  setTitle(made.title, title);
  made.legend.visible = chart.legend;
  if (chart.legend) made.legend.position = 'Bottom';
  setAxes(made.axes, chart, canSplit && series.some(({ secondaryAxis }) => secondaryAxis === true));
}

function setTitle(title: Excel.ChartTitle, text: string): void {
  title.visible = text !== '';
  if (text === '') return;
  title.text = text;
  title.format.font.size = 12;
  title.format.font.bold = true;
  title.format.font.color = '#262626';
}

function addSeries(sheet: Excel.Worksheet, made: Excel.Chart, chart: Chart, { name, values, color, line, secondaryAxis }: ChartSeries): void {
  const series = made.series.add(seriesName(name));
  series.setValues(sheet.getRange(rangeName(values)));
  series.setXAxisValues(sheet.getRange(rangeName(chart.categories)));
  const isLine = chart.kind === 'line' || (line === true && chart.kind !== 'bar');
  if (isLine && chart.kind !== 'line') series.chartType = 'LineMarkers';
  if (secondaryAxis) series.axisGroup = 'Secondary';
  if (isLine) drawLine(series, `#${color}`);
  else drawBars(series, chart, `#${color}`);
}

const longestName = 255;

/** What begins with an equals sign would be a reference; a blank in front keeps it a name. */
function seriesName(name: string): string {
  const text = name.startsWith('=') ? ` ${name}` : name;
  return text.length <= longestName ? text : `${text.slice(0, longestName - 1)}…`;
}

function drawLine(series: Excel.ChartSeries, color: string): void {
  series.format.line.color = color;
  series.format.line.weight = 2.25;
  series.markerStyle = 'Circle';
  series.markerSize = 5;
  series.markerBackgroundColor = color;
}

function drawBars(series: Excel.ChartSeries, chart: Chart, color: string): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = gapWidth(chart);
  if (chart.kind === 'stackedColumn') series.overlap = 100;
}

/** The gap between bars in percent of a bar: wider when there are few, so that two bars do not become two walls. */
function gapWidth({ categories: { top, left, bottom, right } }: Chart): number {
  const count = (bottom - top + 1) * (right - left + 1);
  return Math.min(300, Math.max(60, Math.round(900 / count)));
}

function setAxes(axes: Excel.ChartAxes, { kind, format, secondaryFormat, fromZero }: Chart, hasSecond: boolean): void {
  axes.valueAxis.numberFormat = format;
  if (fromZero) axes.valueAxis.minimum = 0;
  axes.valueAxis.majorGridlines.format.line.color = '#E7E7E7';
  axes.categoryAxis.tickLabelPosition = 'Low';
  // With horizontal bars the first category stands on top.
  if (kind === 'bar') axes.categoryAxis.reversePlotOrder = true;
  for (const axis of [axes.valueAxis, axes.categoryAxis]) {
    axis.format.font.size = 9;
    axis.format.font.color = quiet;
  }
  if (hasSecond) axes.getItem('Value', 'Secondary').numberFormat = secondaryFormat ?? format;
}
