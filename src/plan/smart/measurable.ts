import { fold } from '../../core/fold';
import { message } from '../../core/message';
import type { FigureRhythm, Rhythm } from '../../core/messages/smart-messages';
import type { Day } from '../../core/period';
import { partsOf } from '../../measure/measure';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { hasOwnTarget } from './direction';
import { rhythmLater } from './rhythm-step';
import { met, notMet, unknown, unreadable, worstOf } from './verdict';

/** A figure is recent as long as no more than two rhythms went by since its last day. */
const recentRhythms = 2;

/** The rhythm in which figures come in: figures of a day or week are looked at per month, and so are those without a rhythm. */
const figureRhythms: Readonly<Record<Rhythm, FigureRhythm>> = {
  day: 'month', week: 'month', twoWeeks: 'month', month: 'month', quarter: 'quarter', halfYear: 'halfYear', year: 'year',
};

/**
 * *Measurable*: there are figures, from a measure that can be calculated or in Actuals, and the last is at most two rhythms
 * old, with a month as the shortest rhythm; the day exactly two rhythms ago still counts. Without any figure a unit with a
 * target leaves it open; without those it is not met, nor where more than a quarter of the periods since the first has none.
 *
 * Looked at monthly, on 22 November 2026: figures up to 30 September are recent, those up to 21 September are not.
 */
export function measurable(row: KpiRow, context: PlanContext): Verdict {
  const broken = unreadable(row, 'measure') ?? (row.measure === undefined ? unreadable(row, 'kpi') : undefined);
  if (broken) return broken;
  return row.measure === undefined ? byActuals(row, context) : byMeasure(row, row.measure, context);
}

function byMeasure(row: KpiRow, name: string, context: PlanContext): Verdict {
  const question = message('ask.measure', { measure: name });
  const { measures, broken } = context.measures;
  if (broken.has(fold(name))) return notMet(row, 'measure', { reason: message('smart.measurable.brokenMeasure', { measure: name }), question });
  const measure = measures.get(fold(name));
  if (!measure) return notMet(row, 'measure', { reason: message('smart.measurable.unknownMeasure', { measure: name }), question });
  const lasts = partsOf(measure).map(({ date }) => lastUpTo(date.days, context.today));
  const known = lasts.filter((last) => last !== undefined);
  if (known.length < lasts.length) return unknown(row, 'measure', { reason: message('smart.measurable.noRows', { measure: name }), question });
  return byLastDay(row, Math.min(...known), context);
}

/** The latest of some days that is not after today. */
function lastUpTo(days: Float64Array, today: Day): Day | undefined {
  let last = -Infinity;
  for (const day of days) if (day > last && day < today + 1) last = day;
  return last === -Infinity ? undefined : Math.floor(last);
}

function byActuals(row: KpiRow, context: PlanContext): Verdict {
  const last = context.figures.get(row)?.last;
  if (last !== undefined) return byLastDay(row, last, context);
  const question = message('ask.figures', { kpi: row.kpi });
  const hasTarget = hasOwnTarget(row) || context.hasTargetElsewhere(row);
  if (row.unit !== undefined && hasTarget) return unknown(row, 'kpi', { reason: message('smart.measurable.noFigures', {}), question });
  return worstOf([unreadable(row, 'unit'), unreadable(row, 'target')], () =>
    notMet(row, 'kpi', { reason: message('smart.measurable.nothing', {}), question }),
  );
}

/** More than a quarter without a figure is more than now and then. */
const mostMissing = 0.25;

/** How many of the periods that are over have a figure, from the first figure on. */
function filledOf(row: KpiRow, { figureOf }: PlanContext): { readonly figures: number; readonly periods: number } {
  const values = figureOf(row)?.series.values ?? [];
  const since = values.slice(Math.max(0, values.findIndex((value) => value !== null)));
  const figures = since.filter((value) => value !== null).length;
  return { figures, periods: figures === 0 ? 0 : since.length };
}

function byLastDay(row: KpiRow, last: Day, context: PlanContext): Verdict {
  const { today } = context;
  const rhythm = figureRhythms[row.rhythm ?? 'month'];
  const column = row.measure === undefined ? 'kpi' : 'measure';
  const { figures, periods } = filledOf(row, context);
  if (last >= rhythmLater(today, rhythm, -recentRhythms)) {
    if (periods - figures > periods * mostMissing) return notMet(row, column, { reason: message('smart.measurable.gaps', { figures, periods }), question: message('ask.gaps', { kpi: row.kpi }) });
    return met(row, column, message('smart.measurable.met', { last, baseline: row.baseline ?? null, unit: row.unit ?? null, figures: periods === 0 ? null : figures, periods }));
  }
  const gap = notMet(row, column, { reason: message('smart.measurable.old', { last, rhythm }), question: message('ask.newFigure', { kpi: row.kpi, last }) });
  return unreadable(row, 'rhythm') ?? gap;
}
