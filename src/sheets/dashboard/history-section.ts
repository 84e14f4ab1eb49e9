import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Range, Table } from '../../spec/sheet-spec';
import { block, type Block, joined } from '../layout/block';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { lastRow } from '../layout/table-extent';
import { wrappedHeights } from '../layout/wrapped-heights';
import type { DashboardInput } from './dashboard-input';
import { figureColumns, figureExtras, figureLook, figureRow } from './figure-columns';

/** The table of all periods, and where each KPI stands in it. */
export interface HistorySection {
  readonly table: Table;
  readonly block: Block;
  /** The cells of a column (counted from the table's first) for one KPI. */
  readonly cells: (kpi: KpiFigure, column: number) => Range;
}

const headerHeight = 22;

/** Up to twelve periods of every KPI in one native table. It is not sorted by hand: the trends above are drawn from its rows. */
export function historySection(input: DashboardInput, row: number, widths: readonly number[]): HistorySection {
  const { say, ordered } = input;
  const head = sectionHead(say('dashboard.history', {}), [say('dashboard.historyAbout', {})], row);
  const columns = figureColumns(input);
  const lines = ordered.flatMap((kpi) => {
    const look = figureLook(input, kpi, columns);
    return kpi.history.map((figure) => ({ kpi, figure, look }));
  });
  const table: Table = {
    name: 'KoersDashboardHistory',
    row: head.bottom + 1,
    column: firstColumn,
    filter: false,
    columns,
    rows: lines.map(({ kpi, figure }) => figureRow(input, kpi, figure)),
    extras: lines.flatMap(({ figure, look }, at) => figureExtras(look, figure.status, at)),
  };
  const cells = (kpi: KpiFigure, column: number): Range => {
    const first = lines.findIndex((line) => line.kpi === kpi);
    const top = table.row + 1 + first;
    return { top, left: table.column + column, bottom: top + kpi.history.length - 1, right: table.column + column };
  };
  return { table, block: joined([head, block({ tables: [table], heights: { ...wrappedHeights(table, widths), [table.row]: headerHeight }, bottom: lastRow(table) })]), cells };
}
