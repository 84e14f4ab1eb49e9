import { finding, type Finding } from '../../core/finding';
import type { ProposedKpi } from '../../core/messages/plan-findings';
import { kpiLabels } from '../../measure/kpi/kpi-finder';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { SetOutcome } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { proposeGuard, type GuardProposal } from '../wording/propose-guard';
import { kpiBehind, levelOf, seemsLevel } from './level';
import type { DeclaredRule, Judgement } from './set-rule';
import { setRules } from './set-rules';

/** Goals and metrics are no KPIs: only whether they are what they are called concerns them. */
const concernedBy = ({ rule }: DeclaredRule, { kpis }: PlanContext): readonly KpiRow[] => (rule === 'level' ? kpis : kpis.filter((row) => levelOf(row) === 'kpi'));

const breaking = (declared: DeclaredRule, context: PlanContext, wanted: Judgement = 'lacking'): readonly KpiRow[] =>
  concernedBy(declared, context).filter((row) => declared.judge(row, context) === wanted);

function outcomeOf(declared: DeclaredRule, context: PlanContext): SetOutcome {
  const { rule, severity, column, lackingOf = (_, label) => label } = declared;
  const labelOf = kpiLabels(context.kpis);
  const lacking = breaking(declared, context);
  const [first] = lacking;
  return {
    rule,
    severity,
    good: breaking(declared, context, 'good').map(labelOf),
    lacking: lacking.map((row) => lackingOf(row, labelOf(row))),
    unknown: breaking(declared, context, 'unknown').map(labelOf),
    ...(first && { at: rowSubject(first, column) }),
  };
}

/** How the KPIs do on every rule of a good set. A rule that concerns no KPI has three empty lists. */
export const checkSet = (context: PlanContext): readonly SetOutcome[] => setRules.map((declared) => outcomeOf(declared, context));

/** One finding per rule that is broken, at the first cell that breaks it, with all KPIs that do. */
export function setFindings(outcomes: readonly SetOutcome[], context: PlanContext): readonly Finding[] {
  const rowsOf = (rule: SetOutcome['rule']): readonly KpiRow[] => setRules.filter((one) => one.rule === rule).flatMap((one) => breaking(one, context));
  return outcomes.flatMap(({ rule, severity, lacking: kpis, at }): readonly Finding[] => {
    if (at === undefined) return [];
    switch (rule) {
      case 'guarded':
        return [finding('kpiSet.guarded', severity, at, { kpis, guards: proposed(rowsOf(rule), (row) => proposeGuard(row, context)) })];
      case 'level':
        return [finding('kpiSet.level', severity, at, levelArguments(rowsOf(rule), context))];
      default:
        return [finding(`kpiSet.${rule}`, severity, at, { kpis })];
    }
  });
}

/** What is proposed to each KPI for which there is something to propose. */
const proposed = (rows: readonly KpiRow[], propose: (row: KpiRow) => GuardProposal | undefined): readonly ProposedKpi[] =>
  rows.flatMap((row) => {
    const found = propose(row);
    return found ? [{ kpi: row.kpi, name: found.name, isOwn: found.isOwn }] : [];
  });

function levelArguments(rows: readonly KpiRow[], context: PlanContext) {
  const namesOf = (level: ReturnType<typeof seemsLevel>): readonly string[] => rows.filter((row) => seemsLevel(row, context) === level).map(({ kpi }) => kpi);
  const metrics = rows.filter((row) => seemsLevel(row, context) === 'metric');
  return { goals: namesOf('goal'), kpis: namesOf('kpi'), metrics: namesOf('metric'), behind: proposed(metrics, (row) => kpiBehind(row, context)) };
}
