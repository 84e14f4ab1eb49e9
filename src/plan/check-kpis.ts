import { finding, type Finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { kpiFigures } from '../measure/kpi/kpi-figures';
import type { KpiFigures } from '../measure/kpi/kpi-result';
import { kpiLabels } from '../measure/kpi/kpi-finder';
import type { WorkbookTables } from '../tables/workbook-tables';
import { checkKpi } from './checked-kpi';
import type { LibraryKpi } from './library/library-kpi';
import { historyFindings } from './data/history-findings';
import { futureFigures } from './figure-spans';
import type { KpiCheck } from './kpi-check';
import { planContext, type PlanContext } from './plan-context';
import { checkSet, setFindings } from './set/check-set';
import { countScopes, scopeFindings } from './set/count-scopes';
import { drivesFindings, goalFindings, guardFindings } from './set/trees';

/** What a check needs besides the tables: nothing here asks a clock. */
export interface KpiCheckOptions {
  /** The day on which is looked. */
  readonly today: Day;
  /** The KPIs that are known by name; where there are none, nothing is proposed from them. */
  readonly library: readonly LibraryKpi[];
  /** The figures of the KPIs as they are on that day, where somebody has calculated them already. */
  readonly figures?: KpiFigures;
}

/**
 * Checks every KPI on the letters of SMART and IPA, from its columns, its text, what they point at (goals, measures, people,
 * targets) and its own figures, and the KPIs together as a set. A letter is met, not met, or cannot be known, each with its
 * reason, the cell that decides, the words that carry it, and a question that closes the gap. Text, columns and figures that
 * contradict each other are told apart. What cannot be read is never taken for empty.
 *
 * A KPI for team North without an owner, otherwise complete, is met on S, M, R and T, and not on A: nobody took it on.
 */
export function checkKpis(tables: WorkbookTables, { today, library, figures }: KpiCheckOptions): KpiCheck {
  const context = planContext(tables, today, figures ?? kpiFigures(tables, { today }), library);
  const labelOf = kpiLabels(tables.kpis);
  const kpis = tables.kpis.map((row) => checkKpi(row, labelOf(row), context));
  const set = checkSet(context);
  const none = kpis.length === 0 ? [finding('kpiSet.none', 'error', {}, {})] : [];
  const findings = [
    ...none,
    ...measureFindings(tables, context),
    ...futureFigures(tables, today),
    ...historyFindings(tables),
    ...kpis.flatMap(({ remarks }) => remarks),
    ...setFindings(set, context),
    ...scopeFindings(kpis),
    ...drivesFindings(tables.kpis),
    ...guardFindings(tables.kpis),
    ...(kpis.length === 0 ? [] : goalFindings(tables.goals)),
  ];
  return { kpis, scopes: countScopes(kpis), set, findings };
}

/** What is wrong with the measures, where a KPI names one that cannot be calculated. */
function measureFindings({ kpis }: WorkbookTables, { measures: { broken, findings } }: PlanContext): readonly Finding[] {
  return kpis.some(({ measure }) => measure !== undefined && broken.has(fold(measure))) ? findings : [];
}
