import type { MessageKey } from '../../core/message';
import { comparableMoney } from '../../core/money/compare';
import type { Day, Period } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiFigure } from '../kpi/kpi-result';
import type { Doubt, Review } from './agenda';
import { runAtEnd } from './celebrations';
import { actualOf, settledPeriods } from './change-since';

/** After so many periods the question is asked. */
const after = { unchanged: 6, onCourse: 12, missing: 2, offCourse: 3 } as const;

/** What is known of a KPI besides its figures. */
export interface DoubtsOf {
  readonly row: KpiRow;
  readonly review: Review;
  readonly today: Day;
  /** True when Actions has a row about it, finished or not. */
  readonly hasActions: boolean;
}

function unchanged(figure: KpiFigure): readonly Doubt[] {
  const last = settledPeriods(figure).slice(-after.unchanged).map(actualOf);
  const [first] = last;
  const isSame = last.length === after.unchanged && first !== undefined && last.every((one) => one !== undefined && comparableMoney(one) === comparableMoney(first));
  return isSame ? [{ kind: 'unchanged', periods: after.unchanged }] : [];
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** How many periods of the same length have passed since the end of one, whether or not anybody looked at them. */
function passedSince({ grain, end }: Period, today: Day): number {
  if (grain === 'custom') return 0;
  const { year, month, day } = calendarDay(end);
  let passed = 0;
  while (dayOf(year, month + (passed + 1) * monthsIn[grain], day) <= today) passed += 1;
  return passed;
}

/** Reasons by which nothing was entered or loaded, rather than something that cannot be read or calculated. */
const nothingThere: ReadonlySet<MessageKey> = new Set(['reason.kpiNoActual', 'reason.kpiActualIncomplete', 'reason.kpiNotCovered', 'reason.kpiNoRows']);

/** True unless the newest figure is unknown for another reason than that there is nothing: that reason is told as it is. */
const isNothingThere = ({ current: { actual } }: KpiFigure): boolean => actual.kind !== 'missing' || nothingThere.has(actual.needs.key);

function missing(figure: KpiFigure, today: Day): readonly Doubt[] {
  if (!isNothingThere(figure)) return [];
  const settled = settledPeriods(figure);
  const known = figure.history.filter((one) => actualOf(one) !== undefined);
  const last = known[known.length - 1];
  if (!last) return settled.length > 0 ? [{ kind: 'neverMeasured' }] : [];
  const periods = passedSince(last.period, today);
  return periods >= after.missing ? [{ kind: 'noFigures', periods }] : [];
}

function nobodyActs({ history, level }: KpiFigure, { hasActions, row }: DoubtsOf): readonly Doubt[] {
  if (hasActions) return [];
  const periods = runAtEnd(history, 'offCourse');
  if (level === 'metric') return row.owner === undefined && row.corrector === undefined && row.response === undefined ? [{ kind: 'onlyWatched' }] : [];
  return periods >= after.offCourse ? [{ kind: 'nobodyActs', periods }] : [];
}

/**
 * Reasons to ask whether a KPI is still the one to steer by: the same figure six periods long, always on course for twelve, no
 * figures for two, a deadline that has passed, off course for three periods without any action, a metric that nobody has, or no
 * rhythm.
 */
export function doubtsOf(figure: KpiFigure, of: DoubtsOf): readonly Doubt[] {
  const { row, review, today } = of;
  const { history } = figure;
  const isAlways = history.length >= after.onCourse && runAtEnd(history, 'onCourse') === history.length;
  return [
    ...unchanged(figure),
    ...(isAlways ? [{ kind: 'alwaysOnCourse' as const, periods: history.length }] : []),
    ...missing(figure, today),
    ...(row.deadline !== undefined && row.deadline < today ? [{ kind: 'pastDeadline' as const, deadline: row.deadline }] : []),
    ...nobodyActs(figure, of),
    ...(review.isAssumed ? [{ kind: 'noRhythm' as const }] : []),
  ];
}
