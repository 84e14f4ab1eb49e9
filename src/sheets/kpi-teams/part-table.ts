import type { SheetText } from '../../i18n/sheet-text';
import type { CellContent, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { cellOf, type DashboardInput } from '../dashboard/dashboard-input';
import { kpiFormat, spokenLimits } from '../dashboard/kpi-format';
import { statusLooks } from '../dashboard/status-look';
import { trendOf } from '../dashboard/trend-text';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { countFormat, percentFormat } from '../number-format';
import { palette } from '../palette';
import { sourceLink } from '../source-link';
import { aligned, styles, typeScale } from '../style';
import type { PartLine } from './team-parts';

/** The columns of both lists, counted from the first. */
const places = { name: 0, context: 1, kpi: 2, actual: 3, target: 4, attainment: 5, status: 6, trend: 7, rows: 8 } as const;

function columnsOf(say: SheetText, first: string, second: string): readonly TableColumn[] {
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
    { ...trend, style: { ...trend.style, size: typeScale.note, color: palette.accent } },
    figureColumn(say('kpiTeams.rows', {}), countFormat),
  ]);
}

/** A part has a status by a target of its own; a KPI of the team or person itself always has one, if only that it is not known. */
const hasStatus = ({ attainment, isOwn }: PartLine): boolean => attainment.kind === 'known' || isOwn;

function rowOf({ say, language }: DashboardInput, line: PartLine, context: string): readonly CellContent[] {
  const { name, kpi, actual, target, attainment, status, trend, rows, isOwn, isProvisional } = line;
  const shownTarget = isOwn && kpi.direction === 'range' ? spokenLimits(kpi, say, language) : cellOf(target);
  return [name, context, kpi.label, cellOf(actual), shownTarget, cellOf(attainment), hasStatus(line) ? `${say(`dashboard.status.${status}`, {})}${isProvisional ? ' ○' : ''}` : '', trendOf(trend), rows ?? null];
}

function extrasOf({ say, language }: DashboardInput, line: PartLine, row: number, columns: readonly TableColumn[]): readonly TableExtra[] {
  const { kpi, status } = line;
  const format = kpiFormat(kpi, language);
  const styled = (column: number, look: object): TableExtra => ({ row, column, style: { ...columns[column]?.style, ...look } });
  return [
    { ...styled(places.kpi, { color: palette.link, underline: true }), link: sourceLink(kpi.definition, say('dashboard.definition', { kpi: kpi.label })) },
    ...(format === countFormat ? [] : [styled(places.actual, { format }), styled(places.target, { format })]),
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
  const columns = columnsOf(input.say, first, second);
  return {
    name,
    row,
    column: firstColumn,
    columns,
    rows: lines.map((line) => rowOf(input, line, contextOf(line))),
    extras: lines.flatMap((line, at) => extrasOf(input, line, at, columns)),
  };
}
