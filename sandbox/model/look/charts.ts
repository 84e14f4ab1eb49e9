import type { LocaleName } from '../locale';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import { FollowLayer } from './follow-layer';
import { Sizes } from './sizes';
import type { StructureChange } from './structure';
import { areaAfter } from './structure';

/** Cells that a chart reads. */
export interface Source {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Everything about a part of a chart that was set, by a path such as `Title/Text`; the rest is as Excel makes it. */
export type Settings = Map<string, unknown>;

export interface SeriesState {
  name: string;
  type: string;
  values?: Source | undefined;
  categories?: Source | undefined;
  readonly settings: Settings;
}

/** A place on the sheet that moves with its cell: offsets in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  from: Corner;
  to: Corner;
  series: SeriesState[];
  readonly settings: Settings;
}

/** What Excel calls a chart and its title before the add-in does. */
export const chartWords = (locale: LocaleName) =>
  locale === 'en-US' ? { chart: 'Chart', title: 'Chart Title' } : { chart: 'Grafiek', title: 'Grafiektitel' };

/** The charts of a sheet. */
export class Charts extends FollowLayer {
  charts: ChartState[] = [];
  private made = 0;

  add(type: string, series: SeriesState[], at: Area): ChartState {
    this.made += 1;
    const chart: ChartState = {
      id: this.sheet.book.newGuid(), name: `${chartWords(this.sheet.book.locale.name).chart} ${this.made}`, type, series, settings: new Map(),
      from: this.cornerAt(this.leftOf(at.right + 1) + 12, this.topOf(at.top)), to: this.cornerAt(this.leftOf(at.right + 1) + 372, this.topOf(at.top) + 216),
    };
    this.charts.push(chart);
    return chart;
  }

  leftOf = (column: number): number => this.sheet.layer(Sizes).leftOf(Math.min(column, lastColumn));
  topOf = (row: number): number => this.sheet.layer(Sizes).topOf(Math.min(row, lastRow));
  left = ({ column, right }: Corner): number => this.leftOf(column) + right;
  top = ({ row, down }: Corner): number => this.topOf(row) + down;

  cornerAt(left: number, top: number): Corner {
    const sizes = this.sheet.layer(Sizes);
    const [column, row] = [sizes.columnAt(left), sizes.rowAt(top)];
    return { row: row.index, down: row.offset, column: column.index, right: column.offset };
  }

  /** A chart moves and sizes with its cells; its series follow the cells that they read, on whichever sheet. */
  protected override follow(change: StructureChange): void {
    for (const chart of this.charts) {
      chart.from = cornerAfter(chart.from, change);
      chart.to = cornerAfter(chart.to, change);
    }
    const all = this.sheet.book.sheets.flatMap((sheet) => sheet.layer(Charts).charts.flatMap((chart) => chart.series));
    for (const series of all) {
      series.values = this.sourceAfter(series.values, change);
      series.categories = this.sourceAfter(series.categories, change);
    }
  }

  override copySheet(to: Worksheet): void {
    const here = (source: Source | undefined): Source | undefined => (source?.sheet === this.sheet ? { ...source, sheet: to } : source);
    const there = to.layer(Charts);
    there.charts = this.charts.map((chart) => ({
      ...chart, id: to.book.newGuid(), settings: new Map(chart.settings),
      series: chart.series.map((series) => ({ ...series, values: here(series.values), categories: here(series.categories), settings: new Map(series.settings) })),
    }));
  }

  private sourceAfter(source: Source | undefined, change: StructureChange): Source | undefined {
    if (source === undefined || source.sheet !== this.sheet) return source;
    const area = areaAfter(source.area, change);
    return area && { ...source, area };
  }
}

function cornerAfter(corner: Corner, change: StructureChange): Corner {
  const cell = { top: corner.row, bottom: corner.row, left: corner.column, right: corner.column };
  const after = areaAfter(cell, change);
  // The cell under the corner is gone: the corner stays on what moved there.
  if (after === undefined) return { ...corner, row: change.direction === 'vertical' ? change.area.top : corner.row, column: change.direction === 'horizontal' ? change.area.left : corner.column, down: 0, right: 0 };
  return { ...corner, row: after.top, column: after.left };
}
