import type { Period } from '../../core/period';
import { formatFor } from '../../i18n/format';
import { block, type Block } from '../layout/block';
import { fitWidths } from '../layout/fit-widths';
import { columnWidth } from '../layout/text-width';
import { styles } from '../style';
import { usedPeriods } from './groups';
import { inOrder } from './scope';
import { stackedColumns, summaryTable, type Summary, type SummaryInput } from './summary-table';

/** Figures of their own for a chart, beside the page, with the widths of their columns. */
export interface ChartFigures {
  readonly summary: Summary;
  readonly block: Block;
  readonly widths: readonly number[];
}

const lengthOf = ({ start, end }: Period): number => end - start;

/**
 * The categories of a chart over periods of several lengths: those of the finest grain, first to last, and longer ones
 * that none of them closes.
 * @example chartPeriods([january, february, march, firstQuarter]) // [january, february, march]
 */
export function chartPeriods(periods: readonly Period[]): readonly Period[] {
  const [shortest] = [...periods].sort((a, b) => lengthOf(a) - lengthOf(b));
  const finest = periods.filter(({ grain }) => grain === shortest?.grain);
  const closed = new Set(finest.map(({ end }) => end));
  return inOrder([...finest, ...periods.filter(({ grain, end }) => grain !== shortest?.grain && !closed.has(end))]);
}

/** True when periods of several lengths are paid, so that one axis of all of them would not be a time line. */
export const needsFigures = (input: SummaryInput): boolean => new Set(usedPeriods(input).map(({ grain }) => grain)).size > 1;

/** The payout per period of the finest grain; a longer period stands where it ends. */
export function chartFigures(input: SummaryInput, row: number, column: number): ChartFigures {
  const { run, say, language } = input;
  const categories = chartPeriods(usedPeriods(input));
  const place = run.periods.map((period) => categories.findIndex((each) => each.end === period.end));
  const names = categories.map((period) => formatFor(language).shortPeriod(period));
  const whole = summaryTable(
    input,
    { tableName: 'KoersBonusChart', nameHeader: say('column.period', {}), names, of: (_, period) => place[period], filter: false },
    row + 1,
    column,
  );
  const shown = [0, ...stackedColumns(whole, input)];
  const summary = onlyColumns(whole, shown);
  const { table } = summary;
  const least = table.columns.map(({ header }) => columnWidth(header, undefined, true));
  return {
    summary,
    block: block({ cells: [{ row, column, content: say('bonus.chart.figures', {}), style: styles.section }], tables: [table], bottom: row }),
    widths: fitWidths([{ ...table, column: 1 }], least),
  };
}

/** The same table with some of its columns, and without totals. */
function onlyColumns({ table, places }: Summary, shown: readonly number[]): Summary {
  const columns = shown.flatMap((at) => table.columns[at] ?? []).map(({ total: _, totalStyle: __, note: ___, ...column }) => column);
  const rows = table.rows.map((row) => shown.map((at) => row[at] ?? null));
  const moved = (at: readonly number[]): readonly number[] => at.flatMap((each) => (shown.includes(each) ? [shown.indexOf(each)] : []));
  return { table: { ...table, columns, rows }, places: { ...places, schemes: moved(places.schemes), totals: moved(places.totals) } };
}
