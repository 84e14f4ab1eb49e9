import { formatFor } from '../../i18n/format';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { CellContent, Range, Table, TableExtra } from '../../spec/sheet-spec';
import { block, type Block, joined } from '../layout/block';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { lastRow } from '../layout/table-extent';
import { countFormat } from '../number-format';
import { cellOf, type DashboardInput } from './dashboard-input';
import { drawnKpis } from './drawn-kpis';
import { kpiFormat } from './kpi-format';
import { rightColumn } from './panels';

/** The columns of the figures behind the lines. */
export const coursePlaces = { kpi: 0, actual: 1, target: 2, expected: 3, low: 4, high: 5, period: 6 } as const;
/** The columns of the counts per month. */
export const statusPlaces = { month: 0, onCourse: 1, attention: 2, offCourse: 3, missing: 4 } as const;

/** The tables behind the charts. */
export interface DrawnSection {
  readonly block: Block;
  readonly tables: readonly Table[];
  /** The cells of a KPI in a column of the figures. */
  readonly cells: (kpi: KpiFigure, column: number) => Range;
  /** The cells of a column of the counts; nothing without counts. */
  readonly counts?: (column: number) => Range;
}

interface CourseRow {
  readonly kpi: KpiFigure;
  readonly content: readonly CellContent[];
}

/** The periods of a KPI as they are drawn; what is expected begins at the last figure that is final. */
function courseRows({ language }: DashboardInput, kpi: KpiFigure): readonly CourseRow[] {
  const format = formatFor(language);
  const { history, forecast, next, nextPeriod, direction } = kpi;
  const last = history.length - 1 - (kpi.current.isProvisional ? 1 : 0);
  const ahead = forecast?.kind === 'periodEnd' ? [forecast.value, forecast.low, forecast.high] : next?.kind === 'forecast' ? [next.values[0] ?? null, next.low[0] ?? null, next.high[0] ?? null] : undefined;
  const rows = history.map(({ period, actual, target, isProvisional }, at): CourseRow => {
    const figure = isProvisional ? null : cellOf(actual);
    const expected = ahead === undefined ? [null, null, null] : at === last ? [figure, figure, figure] : isProvisional && at > last ? ahead : [null, null, null];
    return { kpi, content: [kpi.label, figure, direction === 'range' ? null : cellOf(target), ...expected, format.shortPeriod(period)] };
  });
  return next?.kind === 'forecast' && ahead && nextPeriod ? [...rows, { kpi, content: [kpi.label, null, null, ...ahead, format.shortPeriod(nextPeriod)] }] : rows;
}

function courseTable(input: DashboardInput, rows: readonly CourseRow[], row: number): Table {
  const { say, language } = input;
  const figures = [coursePlaces.actual, coursePlaces.target, coursePlaces.expected, coursePlaces.low, coursePlaces.high];
  const kpi = textColumn(say('dashboard.column.kpi', {}));
  const period = textColumn(say('dashboard.column.period', {}));
  const columns = uniqueHeaders([
    { ...kpi, style: { ...kpi.style, wrap: true } },
    ...[say('dashboard.column.actual', {}), say('dashboard.column.target', {}), say('dashboard.chart.expected', {}), say('dashboard.chart.low', {}), say('dashboard.chart.high', {})].map((header) => figureColumn(header, countFormat)),
    { ...period, style: { ...period.style, indent: 1 }, headerStyle: { ...period.headerStyle, indent: 1 } },
  ]);
  const extras = rows.flatMap((one, at): readonly TableExtra[] => figures.map((column) => ({ row: at, column, style: { ...columns[column]?.style, format: kpiFormat(one.kpi, language) } })));
  return { name: 'KoersDashboardCourse', row, column: firstColumn, filter: false, columns, rows: rows.map(({ content }) => content), extras };
}

function statusTable({ figures, say, language }: DashboardInput, row: number): Table | undefined {
  const { statuses = [] } = figures;
  if (statuses.length < 2) return undefined;
  const columns = uniqueHeaders([textColumn(say('dashboard.column.period', {})), ...(['onCourse', 'attention', 'offCourse', 'missing'] as const).map((status) => figureColumn(say(`dashboard.card.${status}`, {}), countFormat))]);
  return { name: 'KoersDashboardStatus', row, column: rightColumn, filter: false, columns, rows: statuses.map(({ month, onCourse, attention, offCourse, missing }) => [formatFor(language).shortPeriod(month), onCourse, attention, offCourse, missing]) };
}

/** The figures that the charts are drawn from, in native tables: the course of some KPIs left, the counts per month right. */
export function drawnSection(input: DashboardInput, row: number): DrawnSection {
  const rows = drawnKpis(input).flatMap((kpi) => courseRows(input, kpi));
  const top = row + 2;
  const course = rows.length === 0 ? undefined : courseTable(input, rows, top);
  const status = statusTable(input, top);
  const tables = [course, status].flatMap((table) => table ?? []);
  const cells = (kpi: KpiFigure, column: number): Range => {
    const places = rows.flatMap((one, at) => (one.kpi === kpi ? [at] : []));
    return { top: top + 1 + (places[0] ?? 0), bottom: top + 1 + (places.at(-1) ?? 0), left: firstColumn + column, right: firstColumn + column };
  };
  const head = sectionHead(input.say('dashboard.drawn', {}), [input.say('dashboard.drawnAbout', {})], row);
  const drawn = tables.length === 0 ? block({ bottom: row - 2 }) : joined([head, ...tables.map((table) => block({ tables: [table], heights: { [top]: 22 }, bottom: lastRow(table) }))]);
  return { block: drawn, tables, cells, ...(status && { counts: (column: number): Range => ({ top: top + 1, bottom: lastRow(status), left: rightColumn + column, right: rightColumn + column }) }) };
}
