import { type Message, message } from '../core/message';
import type { Period } from '../core/period';
import { type RunCalendar, spanToDate } from '../measure/run-calendar';
import { looksBack } from './scheme/component-kinds';
import type { CompiledComponent, Scheme } from './scheme/scheme';

/**
 * Why a component cannot be paid in a period, as far as the calendar is to blame: nobody knows where the fiscal year starts
 * and the payout needs it, or where the period ends.
 */
export function calendarProblem(calendar: RunCalendar, { grain }: Scheme, compiled: CompiledComponent, period: Period): Message | undefined {
  if (calendar.isFiscalKnown && calendar.unusable.size === 0) return undefined;
  if (!calendar.isFiscalKnown && needsFiscalYear(grain, compiled)) return message('reason.noFiscalYear', { period: period.name });
  if (grain !== 'custom') return undefined;
  const counted = isLookingBack(compiled) ? spanToDate(calendar, period) : [period];
  return counted.some((one) => calendar.unusable.has(one)) ? message('reason.periodUnclear', { period: period.name }) : undefined;
}

/** Quarters, halves and years are those of the fiscal year, as is what runs; own periods have a part of a year's incentive. */
const needsFiscalYear = (grain: Scheme['grain'], compiled: CompiledComponent): boolean =>
  grain === 'year' || grain === 'half' || grain === 'quarter' || isLookingBack(compiled) || (grain === 'custom' && compiled.kind === 'component' && compiled.component.base === 'targetIncentive');

const isLookingBack = (compiled: CompiledComponent): boolean => compiled.kind === 'component' && looksBack(compiled.component);
