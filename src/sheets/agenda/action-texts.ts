import type { Language } from '../../i18n';
import { sheetText } from '../../i18n/sheet-text';
import type { AgendaKpi } from '../../measure/rhythm/agenda';
import { offCourseText } from './kpi-words';

/** What an action that is proposed for a KPI says: how far it is off course, and what stands there while nobody has decided. */
export interface ActionTexts {
  readonly deviation: string;
  readonly toDecide: string;
}

/** The texts of a proposed action in a language. */
export function actionTexts(kpi: AgendaKpi, language: Language): ActionTexts {
  const say = sheetText(language);
  return { deviation: offCourseText(kpi, { say, language }).replace(/\.$/, ''), toDecide: say('agenda.toDecide', {}) };
}
