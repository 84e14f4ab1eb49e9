import type { Period } from '../../core/period';
import { periodsIn, type RunCalendar, spanOf, spanToDate } from '../../measure/run-calendar';
import type { Component, Scheme } from '../scheme/scheme';
import { lastYear, previousPeriod } from './base-period';

/** True when what a component has done in the year to date is set against the target of all of the year. */
export const isAgainstWholeSpan = ({ grouping, row }: Component): boolean => grouping === 'running' && row.runningTarget === 'full';

/** All periods of the year of a period, as long as it: those to come too. */
export const periodsOfSpan = (calendar: RunCalendar, period: Period): readonly Period[] => {
  const { start, end } = spanOf(calendar, period);
  return periodsIn(calendar, period.grain, { first: start, last: end - 1 }).filter((one) => one.start >= start && one.end <= end);
};

/**
 * The periods outside the run that a scheme looks at: those that a target follows, last year's by which a target is
 * divided, and the rest of the year where that is what a result to date is set against. None for most schemes.
 */
export function periodsLookedAt(calendar: RunCalendar, { components }: Scheme, periods: readonly Period[]): readonly Period[] {
  return components.flatMap((one) => (one.kind === 'component' ? lookedAtBy(calendar, one.component, periods) : []));
}

function lookedAtBy(calendar: RunCalendar, component: Component, periods: readonly Period[]): readonly Period[] {
  const { row, grouping } = component;
  const all = isAgainstWholeSpan(component) ? periods.flatMap((period) => periodsOfSpan(calendar, period)) : grouping === 'running' ? periods.flatMap((period) => spanToDate(calendar, period)) : periods;
  const own = isAgainstWholeSpan(component) ? all : [];
  const previous = row.targetBase === 'previousPeriod' ? all.flatMap((period) => previousPeriod(calendar, period) ?? []) : [];
  const yearAgo = row.targetBase === 'lastYear' || row.spread === 'lastYear' ? all.flatMap((period) => lastYear(calendar, period) ?? []) : [];
  const wholes = row.spread === 'lastYear' ? yearAgo.flatMap((period) => longerOnes(calendar, period)) : [];
  return [...own, ...previous, ...yearAgo, ...wholes];
}

/** The quarter, half and year around a period. */
function longerOnes(calendar: RunCalendar, period: Period): readonly Period[] {
  const day = { first: period.start, last: period.start };
  return [...(['quarter', 'half', 'year'] as const).flatMap((grain) => periodsIn(calendar, grain, day)), spanOf(calendar, period)];
}
