import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import { ChartPart } from './chart-part';
import type { ChartState } from './charts';
import { oneOf, textOf } from './one-of';

type AxisType = 'Category' | 'Value';
type AxisGroup = 'Primary' | 'Secondary';

export class ChartAxes extends ModelObject {
  readonly T = 'ChartAxes';

  constructor(private readonly chart: ChartState) {
    super();
  }

  get CategoryAxis(): ChartAxis { return new ChartAxis(this.chart, 'Category', 'Primary'); }
  get ValueAxis(): ChartAxis { return new ChartAxis(this.chart, 'Value', 'Primary'); }

  /** The axes of the second group are only there when a series stands on them. */
  GetItem(type: unknown, group: unknown): ChartAxis {
    const kind = oneOf(['Invalid', 'Category', 'Value', 'Series'], type);
    const on = oneOf(['Primary', 'Secondary'], group ?? 'Primary');
    if (kind !== 'Category' && kind !== 'Value') return refuse('InvalidArgument');
    const hasSecond = this.chart.series.some((series) => series.settings.get('AxisGroup') === 'Secondary');
    return on === 'Secondary' && !hasSecond ? refuse('ItemNotFound') : new ChartAxis(this.chart, kind, on);
  }
}

export class ChartAxis extends ChartPart {
  declare NumberFormat: string;

  constructor(
    chart: ChartState,
    readonly Type: AxisType,
    readonly AxisGroup: AxisGroup,
  ) {
    super('ChartAxis', chart.settings, axisPath(Type, AxisGroup));
  }

  SetCategoryNames(): void { refuse('NotImplemented', '[simulated Excel] ChartAxis.setCategoryNames'); }
  SetCrossesAt(value: unknown): void { this.settings.set(`${this.path}CrossesAt`, value); }
  SetPositionAt(value: unknown): void { this.settings.set(`${this.path}PositionAt`, value); }
  SetCustomDisplayUnit(value: unknown): void { this.settings.set(`${this.path}CustomDisplayUnit`, value); }
}

export const axisPath = (type: AxisType, group: AxisGroup): string => `Axes/${type}/${textOf(group)}/`;
