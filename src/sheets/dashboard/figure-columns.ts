import { formatFor } from '../../i18n/format';
import type { KpiFigure, KpiPeriodFigure, KpiStatus } from '../../measure/kpi/kpi-result';
import type { CellContent, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { countFormat, percentFormat } from '../number-format';
import { aligned, styles, typeScale } from '../style';
import { cellOf, type DashboardInput } from './dashboard-input';
import { kpiFormat, spokenLimits } from './kpi-format';
import { statusLooks } from './status-look';

/** Where the columns of both tables are, counted from the first. They stand below the columns of the left panel. */
export const figurePlaces = { kpi: 0, actual: 1, target: 2, attainment: 3, status: 4, period: 5, scope: 6 } as const;

const centered = (header: string): TableColumn => ({ header, style: aligned(styles.body, 'center'), headerStyle: aligned(styles.header, 'center') });

const wrapped = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, wrap: true } });

/** A column beside the figures, for whom they are. */
const small = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, size: typeScale.note } });

/** A column that keeps away from the coloured one beside it. */
const indented = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, indent: 1 }, headerStyle: { ...column.headerStyle, indent: 1 } });

/** Per KPI: actual, target, attainment, status, period and whom it is for. */
export function figureColumns({ say }: DashboardInput): readonly TableColumn[] {
  const kpi = textColumn(say('dashboard.column.kpi', {}));
  return uniqueHeaders([
    wrapped(kpi),
    figureColumn(say('dashboard.column.actual', {}), countFormat),
    figureColumn(say('dashboard.column.target', {}), countFormat),
    figureColumn(say('dashboard.column.attainment', {}), percentFormat),
    centered(say('dashboard.column.status', {})),
    indented(textColumn(say('dashboard.column.period', {}))),
    small(wrapped(textColumn(say('dashboard.column.scope', {})))),
  ]);
}

/** One KPI in one period as a row. */
export function figureRow({ say, language }: DashboardInput, kpi: KpiFigure, { period, actual, target, attainment, status }: KpiPeriodFigure): readonly CellContent[] {
  return [
    kpi.label,
    cellOf(actual),
    kpi.direction === 'range' ? spokenLimits(kpi, say, language) : cellOf(target),
    cellOf(attainment),
    say(`dashboard.status.${status}`, {}),
    formatFor(language).shortPeriod(period),
    kpi.scope === '' ? say('dashboard.wholeCompany', {}) : kpi.scope,
  ];
}

/** How the rows of a KPI look, worked out once for all of them. */
export interface FigureLook {
  readonly columns: readonly TableColumn[];
  readonly format: string;
}

/** The looks of a KPI in a table of these columns. */
export const figureLook = ({ language }: DashboardInput, kpi: KpiFigure, columns: readonly TableColumn[]): FigureLook => ({ columns, format: kpiFormat(kpi, language) });

/** The formats and colours of a row: the unit of the KPI, and its status. */
export function figureExtras({ columns, format }: FigureLook, status: KpiStatus, row: number): readonly TableExtra[] {
  const styled = (column: number, look: object): TableExtra => ({ row, column, style: { ...columns[column]?.style, ...look } });
  return [
    ...(format === countFormat ? [] : [styled(figurePlaces.actual, { format }), styled(figurePlaces.target, { format })]),
    styled(figurePlaces.status, statusLooks[status]),
  ];
}
