import { boxOf } from '../../model/look/area';
import { axisPath } from '../../model/look/chart-axes';
import type { ChartState, SeriesState, Source } from '../../model/look/charts';
import { Kind } from '../../model/cells/cell-value';
import type { Locale } from '../../model/locale';
import { shownNumber } from '../cell/shown-number';

export type Shape = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';
export type Stacking = 'side' | 'stacked' | 'whole';

export interface DrawnSeries {
  readonly name: string;
  readonly shape: Shape;
  readonly color: string;
  readonly isSecondary: boolean;
  readonly hasLabels: boolean;
  /** Undefined where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

export interface DrawnAxis {
  readonly low?: number;
  readonly high?: number;
  readonly isShown: boolean;
  readonly hasLines: boolean;
  readonly text: (value: number) => string;
}

/** A chart with what its cells hold now, ready to be drawn. */
export interface Picture {
  readonly title: string;
  readonly isTitleLeft: boolean;
  readonly legend?: 'Top' | 'Bottom' | 'Left' | 'Right';
  readonly stacking: Stacking;
  readonly categories: readonly string[];
  readonly isReversed: boolean;
  readonly series: readonly DrawnSeries[];
  readonly primary: DrawnAxis;
  readonly secondary?: DrawnAxis;
  /** Share of a category that its columns take. */
  readonly fill: number;
}

const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function shapeOf(type: string): Shape | undefined {
  if (type.startsWith('Column')) return 'column';
  if (type.startsWith('Bar') && type !== 'BarOfPie') return 'bar';
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Area')) return 'area';
  if (type === 'Pie' || type === 'PieExploded') return 'pie';
  return type.startsWith('Doughnut') ? 'doughnut' : undefined;
}

/** Undefined for a kind of chart that is not drawn here. */
export function pictureOf(chart: ChartState, locale: Locale): Picture | undefined {
  const series = chart.series.flatMap((one, i) => drawn(one, i) ?? []);
  if (series.length === 0 || series.length < chart.series.length) return undefined;
  const { settings } = chart;
  const is = (path: string, otherwise: boolean): boolean => Boolean(settings.get(path) ?? otherwise);
  const gap = Number(chart.series[0]?.settings.get('GapWidth') ?? 100);
  const place = String(settings.get('Legend/Position') ?? 'Bottom');
  const isPlace = (text: string): text is NonNullable<Picture['legend']> => ['Top', 'Bottom', 'Left', 'Right'].includes(text);
  const source = chart.series.find(({ categories }) => categories)?.categories;
  const count = Math.max(...series.map(({ values }) => values.length));
  return {
    title: is('Title/Visible', true) ? String(settings.get('Title/Text') ?? '') : '',
    isTitleLeft: Number(settings.get('Title/Left') ?? 120) < 40,
    ...(is('Legend/Visible', false) ? { legend: isPlace(place) ? place : 'Bottom' } : {}),
    stacking: /100$/.test(chart.series[0]!.type) ? 'whole' : /Stacked/.test(chart.series[0]!.type) ? 'stacked' : 'side',
    categories: source ? textsOf(source) : Array.from({ length: count }, (_, i) => String(i + 1)),
    isReversed: is(`${axisPath('Category', 'Primary')}ReversePlotOrder`, false),
    series,
    primary: axisOf(chart, 'Primary', locale),
    ...(series.some(({ isSecondary }) => isSecondary) ? { secondary: axisOf(chart, 'Secondary', locale) } : {}),
    fill: 100 / (100 + gap),
  };
}

function drawn({ name, type, values, settings }: SeriesState, index: number): DrawnSeries | undefined {
  const shape = shapeOf(type);
  const color = settings.get(shape === 'line' ? 'Format/Line/Color' : 'Format/Fill/Solid');
  return shape && { name, shape, color: typeof color === 'string' && color !== '' ? color : accents[index % accents.length]!, isSecondary: settings.get('AxisGroup') === 'Secondary', hasLabels: settings.get('HasDataLabels') === true, values: values ? numbersOf(values) : [] };
}

function numbersOf({ sheet, area }: Source): readonly (number | undefined)[] {
  sheet.book.calculator.refresh(sheet, boxOf(area));
  return cellsOf(area).map(([row, column]) => {
    const { kind, value } = sheet.cells.get(row, column);
    return kind === Kind.number ? Number(value) : undefined;
  });
}

const textsOf = ({ sheet, area }: Source): readonly string[] => (sheet.range(boxOf(area)).Text ?? []).flat();

const mostPoints = 2_000;

/** The cells of an area line by line; of a very long one the first. */
function cellsOf({ top, left, bottom, right }: Source['area']): readonly (readonly [number, number])[] {
  const columns = right - left + 1;
  return Array.from({ length: Math.min(mostPoints, (bottom - top + 1) * columns) }, (_, i) => [top + Math.floor(i / columns), left + (i % columns)] as const);
}

function axisOf(chart: ChartState, group: 'Primary' | 'Secondary', locale: Locale): DrawnAxis {
  const path = axisPath('Value', group);
  const setting = (name: string): unknown => chart.settings.get(path + name);
  const first = chart.series.find(({ settings }) => (settings.get('AxisGroup') === 'Secondary') === (group === 'Secondary'))?.values;
  const format = String(setting('NumberFormat') ?? first?.sheet.cells.format(first.area.top, first.area.left) ?? 'General');
  const [low, high] = [setting('Minimum'), setting('Maximum')];
  return {
    ...(typeof low === 'number' ? { low } : {}), ...(typeof high === 'number' ? { high } : {}),
    isShown: setting('Visible') !== false,
    hasLines: group === 'Primary' && setting('MajorGridlines/Visible') !== false,
    text: (value) => shownNumber(value, format, locale).text,
  };
}
