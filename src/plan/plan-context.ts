import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { compileMeasures, type CompiledMeasures } from '../measure/compile-measures';
import { kpiFinder } from '../measure/kpi/kpi-finder';
import type { KpiFigure, KpiFigures } from '../measure/kpi/kpi-result';
import { indexPeople, type PeopleIndex } from '../measure/people-index';
import type { GoalRow } from '../tables/schemas/goals';
import type { KpiRow } from '../tables/schemas/kpis';
import type { WorkbookTables } from '../tables/workbook-tables';
import { kpiLookup, type KpiLookup } from './library/kpi-lookup';
import type { LibraryKpi } from './library/library-kpi';
import { kpiWording, tableLanguage, type KpiWording } from './wording/kpi-wording';
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
  /** The figures of a KPI as it is measured; none where its name cannot be read. */
  readonly figureOf: (kpi: KpiRow) => KpiFigure | undefined;
  readonly people: PeopleIndex;
  /** What the description, else the name, says; nothing where neither can be read. */
  readonly wordingOf: (kpi: KpiRow) => KpiWording | undefined;
  readonly tables: WorkbookTables;
  readonly library: KpiLookup;
}

/** Looks up goals, KPIs, measures, figures and targets of a workbook. */
export function planContext(tables: WorkbookTables, today: Day, figures: KpiFigures, library: readonly LibraryKpi[]): PlanContext {
  const targeted = new Set(tables.targets.map(({ measure }) => fold(measure ?? '')));
  const readable = tables.goals.filter(({ unreadable }) => !unreadable.includes('goal'));
  const people = indexPeople(tables.people);
  const language = tableLanguage(tables.kpis);
  const measured = new Map(figures.kpis.map((figure) => [`${figure.definition.sheet} ${figure.definition.row}`, figure]));
  const figureOf = ({ sheet, row }: KpiRow): KpiFigure | undefined => measured.get(`${sheet} ${row}`);
  const wordings = new Map(tables.kpis.map((row) => [row, kpiWording(row, { language, today, newest: newestOf(figureOf(row)) })]));
  return {
    today,
    goals: readable.length === 0 ? undefined : new Map(readable.map((goal) => [fold(goal.goal), goal])),
    kpis: tables.kpis,
    measures: compileMeasures(tables, { absentText: 'mayCome' }),
    figures: figureSpans(tables, today, kpiFinder(tables.kpis, people)),
    hasTargetElsewhere: ({ kpi, measure }) => targeted.has(fold(kpi)) || (measure !== undefined && (targeted.has(fold(measure)) || targeted.has(''))),
    figureOf,
    people,
    wordingOf: (row) => wordings.get(row),
    tables,
    library: kpiLookup(library),
  };
}

/** The newest figure of a whole period. */
export const newestOf = (figure: KpiFigure | undefined): number | undefined => [...(figure?.series.values ?? [])].reverse().find((value) => value !== null);
