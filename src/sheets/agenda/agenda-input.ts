import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { Day } from '../../core/period';
import type { AgendaGroup, AgendaKpi, ReviewAgenda } from '../../measure/rhythm/agenda';
import type { ReportOptions } from '../report-options';

/** Where a new action is written: the first free row of the user's table. */
export interface ActionsPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What every part of the agenda is made from. */
export interface AgendaInput {
  readonly agenda: ReviewAgenda;
  /** Left out when the workbook has no table for actions. */
  readonly place?: ActionsPlace;
  readonly say: SheetText;
  readonly language: Language;
  readonly options: ReportOptions;
}

/** A day with its day of the week: `maandag 23-11-2026`. The first day of the count was a Sunday. */
export const dayText = ({ say, language }: Pick<AgendaInput, 'say' | 'language'>, day: Day): string => say('agenda.weekday', { weekday: (day + 6) % 7, day: formatFor(language).day(day) });

/** A name with since when somebody has left, where they have. */
export const namedWith = (name: string, left: Day | undefined, { say, language }: Pick<AgendaInput, 'say' | 'language'>): string =>
  left === undefined ? name : say('agenda.leftService', { name, day: formatFor(language).day(left) });

/** What a group is called. */
export const groupName = ({ name }: AgendaGroup, { say }: Pick<AgendaInput, 'say'>): string => (name === '' ? say('agenda.company', {}) : name);

/** The KPIs of a group with a status. */
export const withStatus = ({ kpis }: AgendaGroup, status: AgendaKpi['figure']['current']['status']): readonly AgendaKpi[] => kpis.filter(({ figure }) => figure.current.status === status);

/** Every open action of a group: those of its KPIs and those without one, the one that is overdue longest first. */
export const actionsOf = ({ kpis, looseActions }: AgendaGroup) =>
  [...kpis.flatMap(({ actions }) => actions), ...looseActions].sort((a, b) => b.daysOverdue - a.daysOverdue || (a.due ?? lastDay) - (b.due ?? lastDay));

const lastDay: Day = 1e9;
