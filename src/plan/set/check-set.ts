import { finding, type Finding } from '../../core/finding';
import { kpiLabels } from '../../measure/kpi/kpi-finder';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { SetOutcome } from '../kpi-check';
import type { DeclaredRule, Judgement } from './set-rule';
import { setRules } from './set-rules';

function outcomeOf(declared: DeclaredRule, tables: WorkbookTables): SetOutcome {
  const { rule, severity, column, judge, lackingOf = (_, label) => label } = declared;
  const labelOf = kpiLabels(tables.kpis);
  const judged = tables.kpis.map((row) => ({ row, judgement: judge(row, tables) }));
  const rowsOf = (wanted: Judgement): readonly KpiRow[] => judged.filter(({ judgement }) => judgement === wanted).map(({ row }) => row);
  const [first] = rowsOf('lacking');
  return {
    rule,
    severity,
    good: rowsOf('good').map(labelOf),
    lacking: rowsOf('lacking').map((row) => lackingOf(row, labelOf(row))),
    unknown: rowsOf('unknown').map(labelOf),
    ...(first && { at: rowSubject(first, column) }),
  };
}

/** How the KPIs do on every rule of a good set. A rule that concerns no KPI has three empty lists. */
export const checkSet = (tables: WorkbookTables): readonly SetOutcome[] => setRules.map((declared) => outcomeOf(declared, tables));

/** One finding per rule that is broken, at the first cell that breaks it, with all KPIs that do. */
export const setFindings = (outcomes: readonly SetOutcome[]): readonly Finding[] =>
  outcomes.flatMap(({ rule, severity, lacking, at }) => (at === undefined ? [] : [finding(`kpiSet.${rule}`, severity, at, { kpis: lacking })]));
