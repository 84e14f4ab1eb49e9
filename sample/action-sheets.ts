import type { SheetSpec, TableColumn } from '../src/spec/sheet-spec';
import { actions } from './actions';
import { kpiHistory } from './kpi-history';
import { kpiFormatOf, scopeOf } from './kpi-sheets';
import { date, page, share, start, text, textAfterFigures, titleCells } from './look';

const headerRow = 4;
const whys = [0, 1, 2, 3, 4] as const;
const wrapped = (label: string): TableColumn => ({ ...text(label), style: { wrap: true, vertical: 'center' } });
const centred = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, vertical: 'center' } });
const threeLines = 48;

function actionsPage(): SheetSpec {
  return page({
    id: 'actions',
    name: 'Acties',
    widths: [10, 24, 19, 10, 24, 28, 28, 28, 28, 28, 34, 20, 13, 9, 13, 21, 28],
    frozenRows: headerRow,
    cells: titleCells('Acties', "Wat we doen aan KPI's die afwijken · bijgewerkt in het maandagoverleg"),
    tables: [
      {
        name: 'tblActies',
        row: headerRow,
        column: 1,
        columns: [text('Nummer'), text('KPI'), text('Voor'), text('Periode'), wrapped('Afwijking'), ...whys.map((at) => wrapped(`Waarom ${at + 1}`)), wrapped('Actie'), text('Wie'), date('Uiterlijk'), text('Stand'), date('Klaar op'), wrapped('Escalatie'), wrapped('Resultaat')].map(centred),
        rows: actions.map(({ id, kpi, scope, period, deviation, whys: own, action, owner, due, state, done, escalation, result }) => [
          id, kpi ?? null, scope ?? null, period ?? null, deviation ?? null, ...whys.map((at) => own?.[at] ?? null), action, owner ?? null, due ?? null, state, done ?? null, escalation ?? null, result ?? null,
        ]),
      },
    ],
  });
}

export function actionsSheet(): SheetSpec {
  const sheet = actionsPage();
  return { ...sheet, heights: { ...sheet.heights, ...Object.fromEntries(actions.map((_, at) => [headerRow + 1 + at, threeLines])) } };
}

export const kpiHistorySheet = (): SheetSpec =>
  page({
    id: 'kpiHistory',
    name: 'KPI-historie',
    widths: [26, 20, 11, 14, 14, 13, 13, 14, 14, 12, 15],
    frozenRows: headerRow,
    cells: titleCells('KPI-historie', 'De stand per afgesloten maand, met het doel en de grenzen van toen'),
    tables: [
      {
        name: 'tblKpiHistorie',
        row: headerRow,
        column: 1,
        columns: [text('KPI'), text('Voor'), text('Periode'), start('Realisatie'), start('Doel'), start('Ondergrens'), start('Bovengrens'), share('Groen vanaf'), share('Oranje vanaf'), textAfterFigures('Status'), date('Vastgelegd op')],
        rows: kpiHistory.map(({ kpi, period, value, target, lower, upper, status, date: on }) => [kpi, scopeOf(kpi), period, value, target ?? null, lower ?? null, upper ?? null, 1, 0.9, status, on]),
        extras: kpiHistory.flatMap(({ kpi }, row) => [3, 4, 5, 6].map((column) => ({ row, column, style: { format: kpiFormatOf(kpi), horizontal: 'right' as const } }))),
      },
    ],
  });
