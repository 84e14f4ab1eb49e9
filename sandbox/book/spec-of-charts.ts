import type { Chart, ChartSeries } from '../../src/spec/chart';
import { axisPath } from '../model/look/chart-axes';
import type { ChartState, SeriesState, Source } from '../model/look/charts';
import { Charts } from '../model/look/charts';
import type { Worksheet } from '../model/worksheet';
import { rangeOf } from './spec-of-rules';
import { plainColor } from './spec-of-style';

const kinds: Readonly<Record<string, Chart['kind']>> = {
  ColumnClustered: 'column', ColumnStacked: 'stackedColumn', BarClustered: 'bar', Line: 'line', LineMarkers: 'line',
};

/** The charts that a spec can express: a kind that it knows, over cells of the own sheet. */
export function chartSpecs(sheet: Worksheet): readonly Chart[] {
  return sheet.layer(Charts).charts.flatMap((chart) => chartOf(sheet, chart) ?? []);
}

function chartOf(sheet: Worksheet, chart: ChartState): Chart | undefined {
  const kind = kindOf(chart);
  const categories = chart.series.map((series) => series.categories).find((source) => source?.sheet === sheet);
  if (kind === undefined || categories === undefined) return undefined;
  const has = (key: string): boolean => chart.settings.get(key) !== false;
  const secondary = chart.series.some(isSecondary);
  return {
    kind,
    title: has('Title/Visible') ? String(chart.settings.get('Title/Text') ?? '') : '',
    description: '',
    place: placeOf(chart),
    categories: rangeOf(categories.area),
    series: chart.series.flatMap((series) => seriesOf(sheet, kind, series) ?? []),
    format: axisFormat(chart, 'Primary', firstValues(chart, false)),
    ...(secondary ? { secondaryFormat: axisFormat(chart, 'Secondary', firstValues(chart, true)) } : {}),
    ...(chart.settings.get(`${axisPath('Value', 'Primary')}Minimum`) === 0 ? { fromZero: true } : {}),
    legend: has('Legend/Visible'),
  };
}

/** In a chart of columns and lines the columns say what it is. */
function kindOf({ series, type }: ChartState): Chart['kind'] | undefined {
  const found = series.map((one) => kinds[one.type]);
  if (found.includes(undefined)) return undefined;
  return found.find((kind) => kind !== 'line') ?? kinds[type];
}

const isSecondary = ({ settings }: SeriesState): boolean => settings.get('AxisGroup') === 'Secondary';

function seriesOf(sheet: Worksheet, kind: Chart['kind'], series: SeriesState): ChartSeries | undefined {
  if (series.values?.sheet !== sheet) return undefined;
  const isLine = kinds[series.type] === 'line';
  const color = series.settings.get(isLine ? 'Format/Line/Color' : 'Format/Fill/Solid');
  return {
    name: series.name,
    values: rangeOf(series.values.area),
    color: plainColor(String(color ?? '')),
    ...(isLine && kind !== 'line' ? { line: true } : {}),
    ...(isSecondary(series) ? { secondaryAxis: true } : {}),
  };
}

const firstValues = ({ series }: ChartState, secondary: boolean): Source | undefined => series.find((one) => isSecondary(one) === secondary)?.values;

/** The number format of an axis; one that nobody set shows that of the figures. */
function axisFormat(chart: ChartState, group: 'Primary' | 'Secondary', values: Source | undefined): string {
  const own = chart.settings.get(`${axisPath('Value', group)}NumberFormat`);
  return own === undefined ? (values?.sheet.cells.format(values.area.top, values.area.left) ?? 'General') : String(own);
}

/** The cells that a chart covers; a point more or less does not count. */
function placeOf({ from, to }: ChartState): Chart['place'] {
  const [bottom, right] = [to.down < 1 ? to.row - 1 : to.row, to.right < 1 ? to.column - 1 : to.column];
  return rangeOf({ top: from.row, left: from.column, bottom, right });
}
