import { Collection } from '../collection';
import { refuse } from '../host-error';
import type { Worksheet } from '../worksheet';
import { areaOf } from './area';
import { ChartAxes } from './chart-axes';
import { ChartPart } from './chart-part';
import { ChartSeriesCollection } from './chart-series';
import { seriesOf } from './chart-source';
import { chartTypes } from './chart-types';
import type { ChartState } from './charts';
import { Charts, chartWords } from './charts';
import { numberIn, oneOf, textOf } from './one-of';
import { rangeObject, rangeOn } from './range-argument';

export class ChartCollection extends Collection<Chart> {
  readonly T = 'ChartCollection';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $items(): readonly Chart[] {
    return this.sheet.layer(Charts).charts.map((chart) => new Chart(this.sheet, chart));
  }

  GetItem(key: unknown): Chart {
    return this.$index(key);
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const kind = oneOf(chartTypes, type);
    const range = rangeObject(source);
    const state = this.sheet.layer(Charts).add(kind, seriesOf(range, kind, seriesBy), areaOf(range.box));
    state.settings.set('Legend/Visible', state.series.length > 1);
    state.settings.set('Title/Text', state.series.length === 1 ? state.series[0]!.name : chartWords(this.sheet.book.locale.name).title);
    state.settings.set('Axes/Value/Primary/MajorGridlines/Visible', true);
    return new Chart(this.sheet, state);
  }
}

const furthest = 1_000_000;

export class Chart extends ChartPart {
  constructor(
    private readonly sheet: Worksheet,
    private readonly chart: ChartState,
  ) {
    super('Chart', chart.settings, '');
  }

  get Id(): string { return this.chart.id; }
  get Name(): string { return this.chart.name; }
  set Name(value) { this.chart.name = textOf(value) || refuse('InvalidArgument'); }
  get Worksheet(): Worksheet { return this.sheet; }
  get Series(): ChartSeriesCollection { return new ChartSeriesCollection(this.chart); }
  get Axes(): ChartAxes { return new ChartAxes(this.chart); }
  get ChartType(): string { return this.chart.type; }
  set ChartType(value) {
    this.chart.type = oneOf(chartTypes, value);
    for (const series of this.chart.series) series.type = this.chart.type;
  }

  /** Points from the edges of the sheet. */
  get Left(): number { return this.layer.left(this.chart.from); }
  set Left(value) { this.place(numberIn(0, furthest, value), this.Top, this.Width, this.Height); }
  get Top(): number { return this.layer.top(this.chart.from); }
  set Top(value) { this.place(this.Left, numberIn(0, furthest, value), this.Width, this.Height); }
  get Width(): number { return this.layer.left(this.chart.to) - this.Left; }
  set Width(value) { this.place(this.Left, this.Top, numberIn(0, furthest, value), this.Height); }
  get Height(): number { return this.layer.top(this.chart.to) - this.Top; }
  set Height(value) { this.place(this.Left, this.Top, this.Width, numberIn(0, furthest, value)); }

  /** From the first cell to the end of the last one; without a last one the size stays. */
  SetPosition(start: unknown, end: unknown): void {
    const first = areaOf(rangeOn(this.sheet, start).box);
    const [left, top] = [this.layer.leftOf(first.left), this.layer.topOf(first.top)];
    if (end === null || end === undefined) return this.place(left, top, this.Width, this.Height);
    const last = areaOf(rangeOn(this.sheet, end).box);
    if (last.right < first.left || last.bottom < first.top) refuse('InvalidArgument');
    this.place(left, top, this.layer.leftOf(last.right + 1) - left, this.layer.topOf(last.bottom + 1) - top);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    this.chart.series = seriesOf(rangeObject(source), this.chart.type, seriesBy);
  }

  Activate(): void {
    this.sheet.Activate();
  }

  /** An empty picture: the model draws nothing. */
  GetImage(): string {
    return 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  }

  Delete(): void {
    this.layer.charts = this.layer.charts.filter((chart) => chart !== this.chart);
  }

  private place(left: number, top: number, width: number, height: number): void {
    this.chart.from = this.layer.cornerAt(left, top);
    this.chart.to = this.layer.cornerAt(left + width, top + height);
  }

  private get layer(): Charts {
    return this.sheet.layer(Charts);
  }
}
