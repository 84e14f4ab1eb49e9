import type { Day } from '../../core/period';
import { rowSource } from '../row-subject';
import type { AgendaAction } from './agenda';
import { leftOn, type Named } from './who';
import { isOpen, type ReadAction } from './read-actions';

/** What an open action takes from its KPI. */
export interface BehindAction {
  readonly today: Day;
  readonly who: (text: string) => Named;
  /** The KPI as it is told apart, whoever corrects it, its escalation and whether it is off course; left out without a KPI. */
  readonly kpi?: { readonly label: string; readonly corrector: string; readonly escalation: string; readonly isOffCourse: boolean };
}

const whyColumns = ['why1', 'why2', 'why3', 'why4', 'why5'] as const;

function agendaAction({ row, state, due }: ReadAction, { today, who, kpi }: BehindAction): AgendaAction {
  const own = row.owner ?? '';
  const owner = own === '' ? (kpi?.corrector ?? '') : own;
  const ownerLeft = leftOn(who(owner));
  const daysOverdue = due === undefined ? 0 : Math.max(0, today - due);
  return {
    id: row.id ?? '',
    kpi: kpi?.label ?? row.kpi ?? '',
    text: row.action,
    deviation: row.deviation ?? '',
    whys: whyColumns.map((column) => row[column] ?? ''),
    owner,
    ownerFrom: own !== '' ? 'action' : owner === '' ? 'nobody' : 'kpi',
    ...(due !== undefined && { due }),
    daysOverdue,
    state: state === 'open' || state === 'busy' ? state : 'unclear',
    escalation: row.escalation ?? kpi?.escalation ?? '',
    isEscalationDue: daysOverdue > 0 && kpi?.isOffCourse === true,
    ...(ownerLeft !== undefined && { ownerLeft }),
    source: rowSource(row, 'action'),
    whySource: rowSource(row, 'why1'),
  };
}

/** After every day of the calendar. */
const farAway: Day = 1e9;

/** Open actions, overdue ones first and of those the longest, then by the day on which they are due, those without a day last. */
export const openActions = (actions: readonly ReadAction[], behind: BehindAction): readonly AgendaAction[] =>
  actions
    .filter(isOpen)
    .map((action) => agendaAction(action, behind))
    .sort((a, b) => b.daysOverdue - a.daysOverdue || (a.due ?? farAway) - (b.due ?? farAway));
