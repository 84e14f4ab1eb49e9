import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { kpiFinder } from '../kpi/kpi-finder';
import { paceHolidays } from '../kpi/kpi-pace';
import type { KpiFigure, KpiFigures } from '../kpi/kpi-result';
import { scopeOf } from '../kpi/kpi-scope';
import { indexPeople } from '../people-index';
import { runCalendar, targetPeriod } from '../run-calendar';
import type { KpiRow } from '../../tables/schemas/kpis';
import { actionFindings, reviewFindings } from './action-findings';
import type { ReviewAgenda } from './agenda';
import { agendaGroups } from './agenda-groups';
import { agendaKpi } from './agenda-kpi';
import { isAbout, isOpen, readActions } from './read-actions';
import { freeDaysOf, type KnownHolidays } from './free-days';
import { whoIs } from './who';

/** The figure of each row of the KPI table; a row of which none was made has none. */
function figuresByRow(kpis: readonly KpiRow[], figures: readonly KpiFigure[]): ReadonlyMap<KpiRow, KpiFigure> {
  const keyOf = (sheet: string, row: number | undefined): string => JSON.stringify([sheet, row ?? 0]);
  const byPlace = new Map(figures.map((figure) => [keyOf(figure.definition.sheet, figure.definition.row), figure]));
  return new Map(kpis.flatMap((row) => {
    const figure = byPlace.get(keyOf(row.sheet, row.row));
    return figure && fold(figure.kpi) === fold(row.kpi) ? [[row, figure] as const] : [];
  }));
}

/** When is looked, and with which holidays. */
export interface AgendaOf {
  readonly today: Day;
  readonly knownHolidays?: KnownHolidays;
}

/**
 * What there is to review on a day, for the company and for every team, project and person: which KPIs are due by their rhythm,
 * the goal behind each, what changed, what is off course and what was agreed for that, open actions, what went well, and which
 * KPIs may no longer be the right ones. No action is left out: what belongs to no KPI stands with whom it is for.
 * @param figures of the same tables on the same day; `knownHolidays` are those that are taken where the workbook has no table of them
 * @example reviewAgenda(tables, kpiFigures(tables, { today }), { today }).groups[0]?.meetings[0]?.due // ['Revenue', 'Leads']
 */
export function reviewAgenda(tables: WorkbookTables, figures: KpiFigures, { today, knownHolidays }: AgendaOf): ReviewAgenda {
  const people = indexPeople(tables.people);
  const calendar = runCalendar(tables);
  const rows = tables.kpis.filter(({ kpi, unreadable }) => kpi !== '' && !unreadable.includes('kpi'));
  const actions = readActions(tables.actions, { find: kpiFinder(rows, people), readPeriod: (text) => targetPeriod(calendar, text) });
  const free = freeDaysOf(tables, today, knownHolidays);
  const holidaysOf = paceHolidays({ holidays: free.days, people: tables.people });
  const who = whoIs(people, today);
  const figureOf = figuresByRow(rows, figures.kpis);
  const kpis = [...figureOf].map(([row, figure]) => {
    const holidays = new Set(holidaysOf(scopeOf(row.scope ?? '', people)));
    return agendaKpi(row, figure, { today, holidays, goals: tables.goals, actions: actions.filter(isAbout(row)), who });
  });
  const loose = actions.filter((action) => isOpen(action) && !(action.about.kind === 'one' && figureOf.has(action.about.kpi)));
  return {
    today,
    asOf: figures.asOf,
    ...(figures.period && { period: figures.period }),
    groups: agendaGroups({ kpis, loose, people, holidaysOf, today }),
    holidays: free.told,
    findings: [...actionFindings(actions, { today, who }), ...reviewFindings(rows, today)],
  };
}
