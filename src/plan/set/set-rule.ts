import type { Severity } from '../../core/finding';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { SetRule } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import type { KpiColumn } from '../smart/verdict';

/** What a rule says of one KPI; `notConcerned` where the rule is about others. */
export type Judgement = 'good' | 'lacking' | 'unknown' | 'notConcerned';

/** A check on the set of KPIs, declared: what it is called, how bad a breach is, where it shows, and how a KPI is judged. */
export interface DeclaredRule {
  readonly rule: SetRule;
  readonly severity: Severity;
  /** The column whose cell a breach points at. */
  readonly column: KpiColumn;
  readonly judge: (row: KpiRow, context: PlanContext) => Judgement;
  /** How a KPI that breaks the rule is named; left out = by its label. */
  readonly lackingOf?: (row: KpiRow, label: string) => string;
}

/** Good when the cell is filled, lacking when it is empty, unknown when it cannot be read. */
export function filled(row: KpiRow, column: KpiColumn): Judgement {
  if (row.unreadable.includes(column)) return 'unknown';
  return row[column] === undefined ? 'lacking' : 'good';
}
