import type { Range } from './sheet-spec';
import type { Color } from './style';

export interface ChartSeries {
  readonly name: string;
  /** The cells with the figures, on the same sheet. */
  readonly values: Range;
  readonly color: Color;
  readonly line?: true;
  readonly secondaryAxis?: true;
}

/** A native chart over cells of its own sheet. */
export interface Chart {
  readonly kind: 'column' | 'stackedColumn' | 'bar' | 'line';
  readonly title: string;
  /** What the chart shows, for a screen reader. */
  readonly description: string;
  /** The cells that the chart covers. */
  readonly place: Range;
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  readonly format: string;
  /** The axis of the figures begins at 0, so that a bar twice as long is twice as much; for figures of which none is negative. */
  readonly fromZero?: true;
  readonly secondaryFormat?: string;
  readonly legend: boolean;
}
