import { type Message, message } from '../core/message';
import type { Period } from '../core/period';
import { type RunCalendar, spanToDate } from '../measure/run-calendar';
import type { CompiledComponent, Scheme } from './scheme/scheme';

/**
 * Why a component cannot be paid in a period, as far as the calendar is to blame: nobody knows where the fiscal year starts
 * and the payout needs it, or where the period ends.
 */
export function calendarProblem(calendar: RunCalendar, { grain }: Scheme, compiled: CompiledComponent, period: Period): Message | undefined {
  if (calendar.isFiscalKnown && calendar.unusable.size === 0) return undefined;
  if (!calendar.isFiscalKnown && needsFiscalYear(grain, compiled)) return message('reason.noFiscalYear', { period: period.name });
  if (grain !== 'custom') return undefined;
  const looksBack = isRunning(compiled) ? spanToDate(calendar, period) : [period];
  return looksBack.some((one) => calendar.unusable.has(one)) ? message('reason.periodUnclear', { period: period.name }) : undefined;
}

/** Quarters, halves and years are those of the fiscal year, as is what runs; own periods have a part of a year's incentive. */
const needsFiscalYear = (grain: Scheme['grain'], compiled: CompiledComponent): boolean =>
  grain === 'year' || grain === 'half' || grain === 'quarter' || isRunning(compiled) || (grain === 'custom' && compiled.kind === 'component' && compiled.component.base === 'targetIncentive');

const isRunning = (compiled: CompiledComponent): boolean =>
  compiled.kind === 'component' && (compiled.component.grouping === 'running' || compiled.component.grouping === 'dealRunning');
