import { type Actuals, covers, figureFromRows, rowsWithin } from '../../measure/actuals';
import { isZeroWithoutRows } from '../../measure/aggregates/aggregate-kinds';
import type { RowsMeasure } from '../../measure/measure';
import type { Line } from '../lines';
import type { GroupDays } from './scopes';

/** The days and stretches of a figure. */
type Days = Pick<Line, 'first' | 'end' | 'from' | 'until'>;

/**
 * A figure of several people together that needs their rows: a median, or customers of whom each counts once, whoever of them
 * they bought from. Every row counts on the days on which its holder belonged to them. NaN when it is missing.
 */
export function figureOfGroups(actuals: Actuals, measure: RowsMeasure, groups: readonly GroupDays[], line: Days): number {
  const rows = new Set<number>();
  for (const { group, from, until } of groups) {
    for (const member of group.members) {
      const days = { from: Math.max(member.from, from, line.from), until: Math.min(member.until, until, line.until) };
      if (days.from < days.until) for (const row of rowsWithin(actuals, measure, { payee: member.payee, first: line.first, end: line.end }, days)) rows.add(row);
    }
  }
  if (rows.size === 0) return isZeroWithoutRows(measure.aggregate) && covers(actuals, measure, line) ? 0 : NaN;
  return figureFromRows(actuals, measure, Int32Array.from(rows).sort());
}
