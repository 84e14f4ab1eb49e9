import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { GoalRow } from '../../tables/schemas/goals';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiFigure } from '../kpi/kpi-result';
import type { AgendaGoal, AgendaKpi, Celebration, ProposedAction, ReachedEscalation, Review } from './agenda';
import { celebrationsOf, runAtEnd } from './celebrations';
import { changeSince, settledPeriods } from './change-since';
import { doubtsOf } from './doubts';
import { escalationTerm, periodsIn } from './escalation';
import { reviewOf } from './next-review';
import { openActions } from './open-actions';
import { isOpen, type ReadAction } from './read-actions';
import { leftOn, type Named } from './who';

/** What a KPI on the agenda is made with. */
export interface KpiSurroundings {
  readonly today: Day;
  readonly holidays: ReadonlySet<Day>;
  readonly goals: readonly GoalRow[];
  /** The actions about it, finished ones too. */
  readonly actions: readonly ReadAction[];
  readonly who: (text: string) => Named;
}

function goalOf({ goal = '' }: KpiRow, goals: readonly GoalRow[]): AgendaGoal {
  const row = goals.find((one) => fold(one.goal) === fold(goal));
  return { goal, why: row?.why ?? '', parent: row?.parent ?? '' };
}

/** What is proposed for a KPI off course: nothing while an action is open, or when there was one about the same period. */
function proposalFor(row: KpiRow, { current }: KpiFigure, review: Review, actions: readonly ReadAction[]): ProposedAction | undefined {
  const isActedOn = actions.some((action) => isOpen(action) || action.period?.name === current.period.name);
  if (current.status !== 'offCourse' || isActedOn) return undefined;
  return { period: current.period, owner: correctorOf(row), due: review.isDue ? review.following : review.meeting, response: row.response ?? '' };
}

const correctorOf = ({ corrector, owner }: KpiRow): string => corrector ?? owner ?? '';

/** A period that still runs does not count: it can still be put right. */
function reachedEscalation(figure: KpiFigure, escalation: string): ReachedEscalation | undefined {
  const term = escalationTerm(escalation);
  if (!term || figure.current.status !== 'offCourse') return undefined;
  const after = periodsIn(term, figure.current.period.grain);
  const run = runAtEnd(settledPeriods(figure), 'offCourse');
  return run >= after ? { after, run } : undefined;
}

/** For how long a finished action is remembered when there was no review since. */
const recentDays = 92;

/** Actions that were finished since the last review, and whose KPI is on course. */
function worked({ current }: KpiFigure, { reviewed }: Review, { actions, today }: KpiSurroundings): readonly Celebration[] {
  if (current.status !== 'onCourse') return [];
  const since = Math.max(reviewed ?? 0, today - recentDays);
  return actions.flatMap(({ row, state, done }) => (state === 'done' && done !== undefined && done >= since && done <= today && row.action !== '' ? [{ kind: 'actionWorked' as const, action: row.action, result: row.result ?? '', done }] : []));
}

/** A KPI with all that its review needs. */
export function agendaKpi(row: KpiRow, figure: KpiFigure, surroundings: KpiSurroundings): AgendaKpi {
  const { today, goals, actions, who } = surroundings;
  const review = reviewOf(row, surroundings);
  const change = changeSince(figure);
  const proposal = proposalFor(row, figure, review, actions);
  const [corrector, escalation] = [correctorOf(row), row.escalation ?? ''];
  const isOffCourse = figure.current.status === 'offCourse';
  const reached = reachedEscalation(figure, escalation);
  const correctorLeft = corrector === '' ? undefined : leftOn(who(corrector));
  return {
    figure,
    review,
    goal: goalOf(row, goals),
    ...(change && { change }),
    offCourseFor: runAtEnd(figure.history, 'offCourse'),
    response: row.response ?? '',
    corrector,
    ...(correctorLeft !== undefined && { correctorLeft }),
    escalation,
    ...(reached && { reached }),
    ...(proposal && { proposal }),
    actions: openActions(actions, { today, who, kpi: { label: figure.label, corrector, escalation, isOffCourse } }),
    celebrations: [...celebrationsOf(figure), ...worked(figure, review, surroundings)],
    doubts: doubtsOf(figure, { row, review, today, hasActions: actions.length > 0 }),
  };
}
