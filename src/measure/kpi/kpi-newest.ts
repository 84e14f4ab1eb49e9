import { type Finding, finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import { partsOf } from '../measure';
import { readPeriod, type RunCalendar } from '../run-calendar';
import type { KeptFigures } from './kpi-kept';
import type { KpiPlan } from './kpi-plan';

/** What the dashboard is about. */
export interface KpiMoment {
  /** The period that was asked for, else the month of the newest figure; left out when there is none. */
  readonly period?: Period;
  /** The last day that counts. */
  readonly asOf: Day;
  readonly findings: readonly Finding[];
}

/** The moment that was asked for. A text that is no period, or one that has not begun, is a finding and gives no period. */
export function askedMoment(text: string, calendar: RunCalendar, today: Day): KpiMoment {
  const period = readPeriod(calendar, text);
  if (!period) return { asOf: today, findings: [finding('run.badPeriod', 'error', {}, { period: text })] };
  if (period.start > today) return { asOf: today, findings: [finding('run.futurePeriod', 'error', {}, { period: text })] };
  return { period, asOf: Math.min(today, period.end - 1), findings: [] };
}

/**
 * The month of the newest figure of any KPI, up to today: when the rows end in September and it is November, the dashboard
 * is about September, and so is the pace of whatever still runs.
 */
export function newestMoment(plans: readonly KpiPlan[], kept: readonly KeptFigures[], today: Day): KpiMoment {
  const columns = new Set(plans.flatMap(({ measure }) => (measure ? partsOf(measure).map(({ date }) => date) : [])));
  const days = [...[...columns].map(({ days: column }) => lastDayIn(column, today)), ...kept.map(({ lastDay }) => lastDay ?? -Infinity)];
  const newest = Math.max(-Infinity, ...days);
  if (newest === -Infinity) return { asOf: today, findings: [] };
  const period = periodContaining('month', newest);
  return { period, asOf: Math.min(today, period.end - 1), findings: [] };
}

function lastDayIn(days: Float64Array, today: Day): Day {
  let last = -Infinity;
  for (let r = 0; r < days.length; r += 1) {
    const day = Math.floor(days[r]!);
    if (day <= today && day > last) last = day;
  }
  return last;
}
