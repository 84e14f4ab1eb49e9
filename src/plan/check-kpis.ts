import { finding, type Finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { smartLetters } from '../core/smart-letter';
import { kpiLabels } from '../measure/kpi/kpi-finder';
import { rowSubject } from '../measure/row-subject';
import type { KpiRow } from '../tables/schemas/kpis';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { CheckedKpi, KpiCheck } from './kpi-check';
import { planContext, type PlanContext } from './plan-context';
import { checkSet, setFindings } from './set/check-set';
import { countScopes, scopeFindings } from './set/count-scopes';
import { checkLetters } from './smart/check-letters';

/** The day on which is looked: nothing here asks a clock. */
export interface KpiCheckOptions {
  readonly today: Day;
}

/**
 * Checks every KPI on the five letters of SMART, from its columns and what they point at (goals, measures, figures,
 * targets), and the KPIs together as a set. A letter is met, not met, or cannot be known, each with its reason, the cell
 * that decides, and a question that closes the gap. What cannot be read is never taken for empty.
 *
 * A KPI for team North without an owner, otherwise complete, is met on S, M, R and T, and not on A: nobody took it on.
 */
export function checkKpis(tables: WorkbookTables, { today }: KpiCheckOptions): KpiCheck {
  const context = planContext(tables, today);
  const labelOf = kpiLabels(tables.kpis);
  const kpis = tables.kpis.map((row) => checkedKpi(row, labelOf(row), context));
  const set = checkSet(tables);
  const none = kpis.length === 0 ? [finding('kpiSet.none', 'error', {}, {})] : [];
  const findings = [...none, ...measureFindings(tables, context), ...setFindings(set), ...scopeFindings(kpis)];
  return { kpis, scopes: countScopes(kpis), set, findings };
}

function checkedKpi(row: KpiRow, label: string, context: PlanContext): CheckedKpi {
  const letters = checkLetters(row, context);
  const { kpi: name, scope = '', goal, owner, kind, deadline, rhythm, response } = row;
  return {
    name,
    label,
    at: rowSubject(row, 'kpi'),
    scope,
    ...(goal !== undefined && { goal }),
    ...(owner !== undefined && { owner }),
    ...(kind !== undefined && { kind }),
    ...(deadline !== undefined && { deadline }),
    ...(rhythm !== undefined && { rhythm }),
    ...(response !== undefined && { response }),
    letters,
    met: smartLetters.filter((letter) => letters[letter].kind === 'met').length,
  };
}

/** What is wrong with the measures, where a KPI names one that cannot be calculated. */
function measureFindings({ kpis }: WorkbookTables, { measures: { broken, findings } }: PlanContext): readonly Finding[] {
  return kpis.some(({ measure }) => measure !== undefined && broken.has(fold(measure))) ? findings : [];
}
