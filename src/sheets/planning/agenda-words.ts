import type { Language } from '../../i18n';
import { sheetText } from '../../i18n/sheet-text';
import type { Day } from '../../core/period';
import type { AgendaAction, AgendaGroup, ReviewAgenda } from '../../measure/rhythm/agenda';
import { actionsOf, type AgendaInput, groupName, withStatus } from '../agenda/agenda-input';
import { praiseOf } from '../agenda/closing-blocks';
import { deviationText, offCourseText } from '../agenda/kpi-words';

/** What a group has to review, in words. */
export interface SpokenGroup {
  readonly name: string;
  readonly meeting?: Day;
  readonly offCourse: readonly { readonly kpi: string; readonly text: string; readonly agreed: string }[];
  readonly attention: readonly { readonly kpi: string; readonly text: string }[];
  readonly praise: readonly string[];
  readonly actions: readonly (Pick<AgendaAction, 'text' | 'kpi' | 'owner' | 'daysOverdue'> & { readonly due?: Day })[];
}

function spokenGroup(group: AgendaGroup, input: AgendaInput): SpokenGroup {
  const days = group.meetings.map(({ day }) => day);
  return {
    name: groupName(group, input),
    ...(days.length > 0 && { meeting: Math.min(...days) }),
    offCourse: withStatus(group, 'offCourse').map((kpi) => ({ kpi: kpi.figure.label, text: offCourseText(kpi, input), agreed: kpi.response })),
    attention: withStatus(group, 'attention').map((kpi) => ({ kpi: kpi.figure.label, text: deviationText(kpi.figure, input) })),
    praise: praiseOf(group, input).flatMap(({ name, texts }) => texts.map((text) => `${name} · ${text}`)),
    actions: actionsOf(group).map(({ text, kpi, owner, daysOverdue, due }) => ({ text, kpi, owner, daysOverdue, ...(due !== undefined && { due }) })),
  };
}

/** The agenda in the words of a language, group by group. */
export function spokenAgenda(agenda: ReviewAgenda, language: Language): readonly SpokenGroup[] {
  const input: AgendaInput = { agenda, say: sheetText(language), language, options: { language, runDay: agenda.today, source: '' } };
  return agenda.groups.map((group) => spokenGroup(group, input));
}
