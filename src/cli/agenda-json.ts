import type { MadeAgenda } from '../app/agenda';
import { agendaRows } from '../app/agenda-rows';
import type { ProposeOutcome } from '../app/propose-actions';
import { formatFor } from '../i18n/format';
import { findingJson } from './report-json';
import { isoDay } from './surroundings';

/** What the command did besides. */
export interface AgendaDone {
  readonly out: string;
  readonly calendar: string | undefined;
  readonly proposed: Extract<ProposeOutcome, { readonly kind: 'proposed' }> | undefined;
}

/** The agenda for machines; days as 2026-12-31. */
export function agendaJson({ agenda, findings, language }: MadeAgenda, { out, calendar, proposed }: AgendaDone) {
  const format = formatFor(language);
  return {
    out,
    ...(calendar !== undefined && { calendar }),
    today: isoDay(agenda.today),
    ...(proposed && { proposed: proposed.actions.map(({ due, period, ...rest }) => ({ ...rest, period: period.name, due: isoDay(due) })) }),
    groups: agendaRows(agenda, isoDay),
    findings: findings.map((found) => findingJson(found, language, format)),
  };
}
