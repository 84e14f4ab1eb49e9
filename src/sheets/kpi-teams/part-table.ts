import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import type { CellContent, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import type { Sparkline } from '../../spec/sparkline';
import { cellOf, type DashboardInput } from '../dashboard/dashboard-input';
import { kpiFormat, spokenLimits } from '../dashboard/kpi-format';
import { statusLooks } from '../dashboard/status-look';
import { trendSparkline } from '../dashboard/trend-sparklines';
import { trendOf } from '../dashboard/trend-text';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { countFormat, percentFormat } from '../number-format';
import { palette } from '../palette';
import { sourceLink } from '../source-link';
import { aligned, styles, typeScale } from '../style';
import type { PartLine } from './team-parts';

/** The columns of both lists, counted from the first. */
const places = { name: 0, context: 1, kpi: 2, actual: 3, target: 4, attainment: 5, status: 6, period: 7, trend: 8, rows: 9 } as const;
/** How many columns are read and printed; beyond them stand the figures that the trends are drawn from. */
export const readColumns = places.rows + 1;
const drawnPeriods = 12;
/** A longer list shows its trends as text only: so many figures more would make the file large. */
const mostDrawn = 400;

/** The figures behind a trend: in the row itself, so that they stay with it when the list is sorted. */
const drawnColumns = (say: SheetText): readonly TableColumn[] =>
  Array.from({ length: drawnPeriods }, (_, at) => {
    const column = figureColumn(say('kpiTeams.ago', { periods: drawnPeriods - 1 - at }), countFormat);
    return { ...column, style: { ...column.style, size: typeScale.note, color: palette.muted } };
  });

function columnsOf(say: SheetText, first: string, second: string, isDrawn: boolean): readonly TableColumn[] {
  const centred = (header: string): TableColumn => ({ header, style: aligned(styles.body, 'center'), headerStyle: aligned(styles.header, 'center') });
  const trend = centred(say('dashboard.column.trend', {}));
  return uniqueHeaders([
    textColumn(first),
    textColumn(second),
    { ...textColumn(say('dashboard.column.kpi', {})), style: { ...styles.body, wrap: true } },
    figureColumn(say('dashboard.column.actual', {}), countFormat),
    figureColumn(say('dashboard.column.target', {}), countFormat),
    figureColumn(say('dashboard.column.attainment', {}), percentFormat),
    centred(say('dashboard.column.status', {})),
    textColumn(say('dashboard.column.period', {})),
    { ...trend, style: { ...trend.style, size: typeScale.note, color: palette.accent } },
    figureColumn(say('kpiTeams.rows', {}), countFormat),
    ...(isDrawn ? drawnColumns(say) : []),
  ]);
}

/** A part has a status by a target of its own; a KPI of the team or person itself always has one, if only that it is not known. */
const hasStatus = ({ attainment, isOwn }: PartLine): boolean => attainment.kind === 'known' || isOwn;

/** The last periods of a trend, the newest in the last column. */
const drawnFigures = ({ trend }: PartLine): readonly (number | null)[] => Array.from({ length: drawnPeriods }, (_, at) => trend[trend.length - drawnPeriods + at] ?? null);

function rowOf({ say, language }: DashboardInput, line: PartLine, context: string, isDrawn: boolean): readonly CellContent[] {
  const { name, kpi, actual, target, attainment, status, trend, rows, isOwn, isProvisional } = line;
  const shownTarget = isOwn && kpi.direction === 'range' ? spokenLimits(kpi, say, language) : cellOf(target);
  return [name, context, kpi.label, cellOf(actual), shownTarget, cellOf(attainment), hasStatus(line) ? `${say(`dashboard.status.${status}`, {})}${isProvisional ? ' ○' : ''}` : '', formatFor(language).shortPeriod(kpi.current.period), trendOf(trend), rows ?? null, ...(isDrawn ? drawnFigures(line) : [])];
}

function extrasOf({ say, language }: DashboardInput, line: PartLine, row: number, columns: readonly TableColumn[]): readonly TableExtra[] {
  const { kpi, status } = line;
  const format = kpiFormat(kpi, language);
  const styled = (column: number, look: object): TableExtra => ({ row, column, style: { ...columns[column]?.style, ...look } });
  return [
    { ...styled(places.kpi, { color: palette.link, underline: true }), link: sourceLink(kpi.definition, say('dashboard.definition', { kpi: kpi.label })) },
    ...(format === countFormat ? [] : [places.actual, places.target, ...columns.slice(readColumns).map((_, at) => readColumns + at)].map((column) => styled(column, { format }))),
    ...(hasStatus(line) ? [styled(places.status, statusLooks[status])] : []),
  ];
}

/** What a list is of. */
export interface PartList {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly contextOf: (line: PartLine) => string;
  readonly lines: readonly PartLine[];
}

/** KPIs of teams or people as a native table that can be filtered and sorted. */
export function partTable(input: DashboardInput, { name, first, second, contextOf, lines }: PartList, row: number): Table {
  const isDrawn = lines.length <= mostDrawn;
  const columns = columnsOf(input.say, first, second, isDrawn);
  return {
    name,
    row,
    column: firstColumn,
    columns,
    rows: lines.map((line) => rowOf(input, line, contextOf(line), isDrawn)),
    extras: lines.flatMap((line, at) => extrasOf(input, line, at, columns)),
  };
}

/** The trends of a list, each drawn from the figures in its own row; none in a long list. */
export function partSparklines({ columns, rows, row, column }: Table): readonly Sparkline[] {
  if (columns.length <= readColumns) return [];
  const [left, right] = [column + readColumns, column + readColumns + drawnPeriods - 1];
  return rows.flatMap((content, at) => (content[places.trend] === '' ? [] : [trendSparkline({ row: row + 1 + at, column: column + places.trend }, { top: row + 1 + at, bottom: row + 1 + at, left, right })]));
}

/** Room for a trend, so that it does not touch the one below. */
const trendHeight = 20;

/** The heights of the rows of a list with drawn trends. */
export const trendHeights = ({ columns, rows, row }: Table): Readonly<Record<number, number>> => (columns.length <= readColumns ? {} : Object.fromEntries(rows.map((_, at) => [row + 1 + at, trendHeight])));
