import { kpiFigures } from '../../../measure/kpi/kpi-figures';
import { spokenAgenda } from '../../../sheets/planning/agenda-words';
import { collectAgenda } from '../../agenda';
import { calendarFile } from '../../calendar-file';
import type { AgendaLook, Recordings } from '../../client/planning';
import { collect } from '../../collect';
import { endedPeriods } from '../../record-kpis';
import type { PlanningPlace } from '../planning-on';

const extension = /\.[^.]*$/;

/** What there is to review, and the calendar of it. */
export async function agendaLook({ workbook, progress, options }: PlanningPlace): Promise<AgendaLook> {
  const { today, language, fallbackLanguage } = options;
  const name = (await workbook.outline()).name ?? 'Koers';
  const { agenda, language: written } = await collectAgenda(workbook, { today, source: name, fallbackLanguage, ...(language && { language }) }, progress);
  const kpis = agenda.groups.flatMap((group) => group.kpis);
  return {
    groups: spokenAgenda(agenda, fallbackLanguage),
    calendar: { file: `${name.replace(extension, '')}-agenda.ics`, text: calendarFile(agenda, written) },
    withoutAction: kpis.filter(({ proposal }) => proposal !== undefined).length,
  };
}

/** Two years of months with their quarters. */
const mostPeriods = 32;

/** The periods that are over in which KPIs stood. */
export async function recordings({ workbook, progress, options: { today } }: PlanningPlace): Promise<Recordings> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  return { periods: endedPeriods(kpiFigures(tables, { today }), today, mostPeriods).map(({ name }) => name) };
}
