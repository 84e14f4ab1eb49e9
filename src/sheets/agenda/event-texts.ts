import type { Language } from '../../i18n';
import { sheetText } from '../../i18n/sheet-text';
import type { AgendaAction, AgendaGroup, ReviewMeeting } from '../../measure/rhythm/agenda';
import { groupName, withStatus } from './agenda-input';

/** What a calendar shows of an event. */
export interface EventTexts {
  readonly summary: string;
  readonly description: string;
}

/** A review in a calendar: whose and how often; below it what is reviewed, and what of that is off course. */
export function reviewTexts(group: AgendaGroup, { rhythm, kpis }: ReviewMeeting, language: Language): EventTexts {
  const say = sheetText(language);
  const off = withStatus(group, 'offCourse').filter(({ review }) => review.rhythm === rhythm);
  const [offCourse, escalate] = [off, off.filter(({ reached }) => reached)].map((some) => some.map(({ figure }) => figure.label));
  return { summary: say('agenda.event.review', { group: groupName(group, { say }), rhythm }), description: say('agenda.event.reviewAbout', { kpis, offCourse: offCourse ?? [], escalate: escalate ?? [] }) };
}

/** The day on which an action should be done; below it for whom and which KPI. */
export function actionEventTexts(group: AgendaGroup, { text, owner, kpi, daysOverdue }: AgendaAction, language: Language): EventTexts {
  const say = sheetText(language);
  const action = text === '' ? say('agenda.unreadableAction', {}) : text;
  return { summary: say(daysOverdue > 0 ? 'agenda.event.overdue' : 'agenda.event.action', { action, owner }), description: say('agenda.event.actionAbout', { kpi, group: groupName(group, { say }) }) };
}
