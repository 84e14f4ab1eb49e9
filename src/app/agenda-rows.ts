import type { Day } from '../core/period';
import type { AgendaAction, AgendaGroup, AgendaKpi, ReviewAgenda } from '../measure/rhythm/agenda';

/** Writes a day as text. */
export type DayText = (day: Day) => string;

const actionRow = ({ id, kpi, text, owner, ownerLeft, due, daysOverdue, state, isEscalationDue, escalation }: AgendaAction, dayText: DayText) => ({ id, kpi, action: text, owner, ...(ownerLeft !== undefined && { ownerLeft: dayText(ownerLeft) }), due: due === undefined ? null : dayText(due), daysOverdue, state, escalationDue: isEscalationDue, escalation });

const kpiRow = ({ figure, review, offCourseFor, reached, celebrations, doubts, actions }: AgendaKpi, dayText: DayText) => ({
  kpi: figure.label,
  status: figure.current.status,
  period: figure.current.period.name,
  rhythm: review.rhythm,
  due: review.isDue,
  next: dayText(review.meeting),
  offCourseFor,
  ...(reached && { escalationReached: reached }),
  celebrations: celebrations.map(({ kind }) => kind),
  questions: doubts.map(({ kind }) => kind),
  actions: actions.map((action) => actionRow(action, dayText)),
});

const groupRow = ({ over, name, participants, kpis, looseActions }: AgendaGroup, dayText: DayText) => ({ over, name, participants, kpis: kpis.map((kpi) => kpiRow(kpi, dayText)), actions: looseActions.map((action) => actionRow(action, dayText)) });

/** The groups of an agenda for machines. */
export const agendaRows = ({ groups }: ReviewAgenda, dayText: DayText) => groups.map((group) => groupRow(group, dayText));
