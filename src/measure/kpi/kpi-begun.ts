import type { Day, Period } from '../../core/period';
import { partsOf, type RowsMeasure } from '../measure';
import type { KpiPlan } from './kpi-plan';

/** The shortest month: when rows begin so many days after a period did, a month or more of it is not in the table. */
const shortestMonth = 28;

/** The first and the last day of the rows of a table. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

const spans = new WeakMap<RowsMeasure['date'], Span>();

function spanOf(date: RowsMeasure['date']): Span {
  const found = spans.get(date);
  if (found) return found;
  let [first, last] = [Infinity, -Infinity];
  for (const day of date.days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const span = { first, last };
  spans.set(date, span);
  return span;
}

/**
 * The first day of the rows where these begin a month or more after a quarter, half year or year did, and go on after it: what
 * they add up to then is part of that period only. Undefined otherwise, and for what does not add up.
 * @example orders from 1 December 2025 to November 2026, the fourth quarter of 2025: 1 December 2025
 */
export function beginsWithin({ measure, additive, grain }: KpiPlan, { start, end }: Period): Day | undefined {
  if (!measure || !additive || grain === 'month') return undefined;
  return partsOf(measure).map(({ date }) => spanOf(date)).find(({ first, last }) => first >= start + shortestMonth && first < end && last >= end)?.first;
}
