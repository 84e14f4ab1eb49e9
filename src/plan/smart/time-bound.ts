import { fold } from '../../core/fold';
import { message } from '../../core/message';
import type { Rhythm } from '../../core/messages/smart-messages';
import type { Day } from '../../core/period';
import { partsOf } from '../../measure/measure';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { rhythmLater } from './rhythm-step';
import { met, notMet, unreadable, worstOf, type Gap } from './verdict';

/** So many rhythms there must be before the deadline. */
const needed = 2;

/** The first day with rows of the measure, or the first figure in Actuals. */
function firstFigure(row: KpiRow, { measures, figures }: PlanContext): Day | undefined {
  const { measure: name } = row;
  const measure = name === undefined ? undefined : measures.measures.get(fold(name));
  if (!measure) return name === undefined ? figures.get(row)?.first : undefined;
  const days = partsOf(measure).flatMap(({ date }) => [date.days.reduce((first, day) => (day < first ? day : first), Infinity)]);
  return Math.floor(Math.max(...days));
}

/** From when checkpoints are counted: the start of the KPI, else its first figure, else today. */
const beginOf = (row: KpiRow, context: PlanContext): Day => row.start ?? Math.min(firstFigure(row, context) ?? context.today, context.today);

/**
 * *Time-bound*: there is a deadline that is not past (today is not past), and a rhythm that gives checkpoints on the way: two
 * rhythms fit from the beginning up to and with the deadline. The KPI begins on its start, without one with its first figure,
 * and without figures today.
 *
 * On 22 November 2026 without start and figures: deadline 21 January, monthly is met (a look on 22 December); deadline
 * 20 January, monthly is not. A year looked at per half year is met.
 */
export function timeBound(row: KpiRow, context: PlanContext): Verdict {
  return worstOf([deadlineGap(row, context), unreadable(row, 'start'), rhythmGap(row, context)], () =>
    met(row, 'deadline', message('smart.timeBound.met', { deadline: row.deadline ?? NaN, checkpoint: nextCheckpoint(row, context) })),
  );
}

/** The first checkpoint that is still to come, or the first of all when the last one before the deadline has been. */
function nextCheckpoint(row: KpiRow, context: PlanContext): Day {
  const { rhythm = 'month', deadline = NaN } = row;
  const begin = beginOf(row, context);
  const first = rhythmLater(begin, rhythm, 1);
  let times = 1;
  while (rhythmLater(begin, rhythm, times) < context.today) times += 1;
  const next = rhythmLater(begin, rhythm, times);
  return next < deadline ? next : first;
}

function deadlineGap(row: KpiRow, { today }: PlanContext): Gap | undefined {
  const { deadline, start, kpi } = row;
  const bad = unreadable(row, 'deadline');
  if (bad) return bad;
  if (deadline === undefined) return notMet(row, 'deadline', { reason: message('smart.timeBound.noDeadline', {}), question: message('ask.deadline', { kpi }) });
  if (deadline < today) return notMet(row, 'deadline', { reason: message('smart.timeBound.past', { deadline }), question: message('ask.newDeadline', { kpi }) });
  if (start === undefined || start <= deadline) return undefined;
  return notMet(row, 'start', { reason: message('smart.timeBound.reversed', { start, deadline }), question: message('ask.dates', { kpi }) });
}

/** The first look comes before the deadline, and a second rhythm ends on it at the latest. */
const hasCheckpoints = (from: Day, rhythm: Rhythm, deadline: Day): boolean => rhythmLater(from, rhythm, 1) < deadline && rhythmLater(from, rhythm, needed) <= deadline + 1;

function rhythmGap(row: KpiRow, context: PlanContext): Gap | undefined {
  const { rhythm, deadline, kpi } = row;
  const bad = unreadable(row, 'rhythm');
  if (bad) return bad;
  if (rhythm === undefined) return notMet(row, 'rhythm', { reason: message('smart.timeBound.noRhythm', {}), question: message('ask.rhythm', { kpi }) });
  const from = beginOf(row, context);
  if (deadline === undefined || row.unreadable.includes('start') || hasCheckpoints(from, rhythm, deadline)) return undefined;
  return notMet(row, 'rhythm', { reason: message('smart.timeBound.tooSlow', { rhythm, from, deadline }), question: message('ask.fasterRhythm', { kpi, deadline }) });
}
