import type { KpiFigure, KpiPeriodFigure, KpiStatus } from '../kpi/kpi-result';
import type { Celebration } from './agenda';
import { actualOf, betterBy, settledPeriods } from './change-since';

/** A record among fewer periods, or a shorter row of good ones, is no news. */
const least = { record: 6, run: 3 } as const;

/** How many periods at the end have a status. */
export function runAtEnd(history: readonly KpiPeriodFigure[], status: KpiStatus): number {
  let run = 0;
  while (run < history.length && history[history.length - 1 - run]?.status === status) run += 1;
  return run;
}

/** The longest row of periods on course before the last `without` ones. */
function longestBefore(history: readonly KpiPeriodFigure[], without: number): number {
  let [longest, run] = [0, 0];
  for (const { status } of history.slice(0, history.length - without)) {
    run = status === 'onCourse' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function crossed([before, last]: readonly (KpiPeriodFigure | undefined)[]): readonly Celebration[] {
  if (before?.attainment.kind !== 'known' || last?.attainment.kind !== 'known') return [];
  return before.attainment.value < 1 && last.attainment.value >= 1 ? [{ kind: 'crossed', period: last.period }] : [];
}

function record(figure: KpiFigure, settled: readonly KpiPeriodFigure[]): readonly Celebration[] {
  const last = settled[settled.length - 1];
  const best = last && actualOf(last);
  const earlier = settled.slice(0, -1).flatMap((one) => actualOf(one) ?? []);
  if (!last || best === undefined || figure.direction === 'range' || earlier.length + 1 < least.record) return [];
  return earlier.every((one) => betterBy(figure, best, one) > 0) ? [{ kind: 'record', period: last.period, periods: earlier.length + 1 }] : [];
}

function longestRun(settled: readonly KpiPeriodFigure[]): readonly Celebration[] {
  const run = runAtEnd(settled, 'onCourse');
  const last = settled[settled.length - 1];
  return last && run >= least.run && run > longestBefore(settled, run) ? [{ kind: 'longestRun', period: last.period, periods: run }] : [];
}

/**
 * What went well with a KPI in its last complete period: it reached its target after a period in which it did not, it had its
 * best figure of up to twelve periods (six at least), or it was on course for longer than ever before (three periods at least).
 */
export function celebrationsOf(figure: KpiFigure): readonly Celebration[] {
  const settled = settledPeriods(figure);
  return [...crossed(settled.slice(-2)), ...record(figure, settled), ...longestRun(settled)];
}
