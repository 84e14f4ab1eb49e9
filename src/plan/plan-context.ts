import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { compileMeasures, type CompiledMeasures } from '../measure/compile-measures';
import { kpiFinder } from '../measure/kpi/kpi-finder';
import { indexPeople } from '../measure/people-index';
import type { GoalRow } from '../tables/schemas/goals';
import type { KpiRow } from '../tables/schemas/kpis';
import type { WorkbookTables } from '../tables/workbook-tables';
import { figureSpans, type FigureSpan } from './figure-spans';

/** What the rules look at besides the row of the KPI itself. */
export interface PlanContext {
  readonly today: Day;
  /** By folded name; undefined where the workbook has no goals at all. */
  readonly goals: ReadonlyMap<string, GoalRow> | undefined;
  readonly kpis: readonly KpiRow[];
  readonly measures: CompiledMeasures;
  /** The days up to today that the figures in Actuals cover. */
  readonly figures: ReadonlyMap<KpiRow, FigureSpan>;
  /** True when the target of a KPI stands per period in Targets. */
  readonly hasTargetElsewhere: (kpi: KpiRow) => boolean;
}

/** Looks up goals, KPIs, measures, figures and targets of a workbook. */
export function planContext(tables: WorkbookTables, today: Day): PlanContext {
  const targeted = new Set(tables.targets.map(({ measure }) => fold(measure ?? '')));
  const readable = tables.goals.filter(({ unreadable }) => !unreadable.includes('goal'));
  return {
    today,
    goals: readable.length === 0 ? undefined : new Map(readable.map((goal) => [fold(goal.goal), goal])),
    kpis: tables.kpis,
    measures: compileMeasures(tables),
    figures: figureSpans(tables, today, kpiFinder(tables.kpis, indexPeople(tables.people))),
    hasTargetElsewhere: ({ kpi, measure }) => targeted.has(fold(kpi)) || (measure !== undefined && (targeted.has(fold(measure)) || targeted.has(''))),
  };
}
