import { Collection } from '../collection';
import { refuse } from '../host-error';
import type { Range } from '../range';
import { areaOf, boxOf } from './area';
import { ChartPart } from './chart-part';
import { chartTypes } from './chart-types';
import type { ChartState, SeriesState, Source } from './charts';
import { Charts } from './charts';
import { oneOf, textOf } from './one-of';
import { rangeObject, rangeReference } from './range-argument';

/** The series of a chart in the order in which they are drawn. */
export class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly T = 'ChartSeriesCollection';

  constructor(private readonly chart: ChartState) {
    super();
  }

  get $items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }

  Add(name: unknown, index: unknown): ChartSeries {
    const number = this.chart.series.length + 1;
    const series: SeriesState = { name: name === null || name === undefined ? `Series${number}` : seriesName(name), type: this.chart.type, settings: new Map() };
    const at = index === null || index === undefined ? this.chart.series.length : Number(index);
    if (!(at >= 0 && at <= this.chart.series.length)) refuse('InvalidArgument');
    this.chart.series.splice(at, 0, series);
    return new ChartSeries(this.chart, series);
  }
}

const longestName = 255;

/** Excel takes at most 255 characters, and what begins with `=` for a reference to the cell that holds the name. */
function seriesName(name: unknown): string {
  const text = textOf(name);
  return text.length > longestName || text.startsWith('=') ? refuse('InvalidArgument') : text;
}

export class ChartSeries extends ChartPart {
  declare AxisGroup: string;

  constructor(
    private readonly chart: ChartState,
    private readonly series: SeriesState,
  ) {
    super('ChartSeries', series.settings, '');
  }

  get Name(): string { return this.series.name; }
  set Name(value) { this.series.name = seriesName(value); }
  get ChartType(): string { return this.series.type; }
  set ChartType(value) { this.series.type = oneOf(chartTypes, value); }

  SetValues(range: unknown): void { this.series.values = sourceOf(rangeObject(range)); }
  SetXAxisValues(range: unknown): void { this.series.categories = sourceOf(rangeObject(range)); }

  /** The values of `Values` or `Categories` as texts. */
  GetDimensionValues(dimension: unknown): readonly string[] {
    const source = this.source(dimension);
    return (source?.sheet.range(boxOf(source.area)).Text ?? []).flat();
  }
  GetDimensionDataSourceString(dimension: unknown): string {
    const source = this.source(dimension);
    return source ? rangeReference(source.sheet.range(boxOf(source.area)))! : '';
  }
  GetDimensionDataSourceType(dimension: unknown): string {
    return this.source(dimension) ? 'LocalRange' : 'Unknown';
  }

  Delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.series);
  }

  private source(dimension: unknown): Source | undefined {
    const isValues = ['Values', 'YValues'].includes(oneOf(['Values', 'Categories', 'XValues', 'YValues', 'BubbleSizes'], dimension));
    return isValues ? this.series.values : this.series.categories;
  }
}

/** A source that follows its cells from now on. */
export function sourceOf({ sheet, box }: Range): Source {
  sheet.layer(Charts);
  return { sheet, area: areaOf(box) };
}
