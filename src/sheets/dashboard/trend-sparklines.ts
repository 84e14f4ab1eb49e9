import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Range } from '../../spec/sheet-spec';
import type { Sparkline } from '../../spec/sparkline';
import { seriesColors } from '../palette';
import { figurePlaces } from './figure-columns';
import type { TrendCell } from './panel';
import { trendText } from './trend-text';

const [newest = '1B4965', earlier = '5FA8D3'] = seriesColors;

/** A trend as columns, the newest one dark. */
export const trendSparkline = (at: Pick<Sparkline, 'row' | 'column'>, values: Range): Sparkline => ({ kind: 'column', row: at.row, column: at.column, values, color: earlier, lastColor: newest });

/** The trends of the panels, drawn from the periods in the table below; one that has too few figures to tell anything is left out. */
export const trendSparklines = (trends: readonly TrendCell[], cells: (kpi: KpiFigure, column: number) => Range): readonly Sparkline[] =>
  trends.flatMap((one) => (trendText(one.kpi.history) === '' ? [] : [trendSparkline(one, cells(one.kpi, figurePlaces.actual))]));
