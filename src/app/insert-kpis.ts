import { fold } from '../core/fold';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { scopeForm } from '../measure/kpi/kpi-finder';
import { indexPeople } from '../measure/people-index';
import type { LibraryKpi } from '../plan/library/library-kpi';
import type { NewMeasure } from '../plan/library/measure-rows';
import { schemaOf } from '../tables/schemas';
import { collect } from './collect';
import { kpisNamed, loadKpiLibrary } from './kpi-library';
import { languageOf } from './language';
import type { Recordable } from './ledger/input-table';
import { type KpiBaseline, baselineOf } from './plan/kpi-baseline';
import { fittedMeasure, type KpiMeasure, measureFor, measuresToRead } from './plan/kpi-measures';
import { kpiRow, type InsertedKpi } from './plan/kpi-rows';
import { columnLabel } from './plan/labels';
import { addPlannedRows, columnsWithoutPlace, hasColumn } from './plan/plan-table';
import type { ReadWorkbook } from '../tables/read-tables';

/** How KPIs are inserted. */
export interface InsertOptions {
  readonly today: Day;
  /** The team, project or person; left out = the whole company. */
  readonly scope?: string;
  readonly owner?: string;
  /** A goal of the Goals table. */
  readonly goal?: string;
  readonly deadline?: Day;
  /** Targets by KPI id. A KPI without one gets a blank, and a description that says so. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Of what is written; left out = the workbook's own, else `fallbackLanguage`. */
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** Why nothing was inserted. */
export type InsertRefusal =
  | { readonly kind: 'unknownKpi'; readonly name: string; readonly near: readonly LibraryKpi[] }
  | { readonly kind: 'unknownGoal'; readonly goal: string; readonly goals: readonly string[] }
  /** What was asked for has no column in the user's table: without it the KPI would be for somebody else. */
  | { readonly kind: 'noColumn'; readonly column: string };

/** How inserting ended. */
export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      readonly language: Language;
      readonly kpis: readonly InsertedKpi[];
      /** Names that were there already for the same team or person. */
      readonly present: readonly string[];
      /** Measures that were added. */
      readonly measures: readonly string[];
      /** Columns that the user's KPI table has no place for, by label; what would stand there was left out. */
      readonly withoutPlace: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: InsertRefusal; readonly language: Language };

/**
 * Puts KPIs of the library into the user's KPI table as ordinary rows, with the measures that calculate them, and a baseline
 * where the data gives one. A table that is lacking is made as an input sheet. Nothing that is there changes, and a KPI that
 * is there already for the same team or person is left as it is, so that a second time adds nothing.
 */
export async function insertKpis(workbook: Recordable, names: readonly string[], options: InsertOptions): Promise<InsertOutcome> {
  const { tables: first } = await collect(workbook, undefined, 'shortTables');
  const language = options.language ?? languageOf(first) ?? options.fallbackLanguage;
  const { kpis, unknown } = await kpisNamed(names, language);
  const why: InsertRefusal | undefined = unknown ? { kind: 'unknownKpi', ...unknown } : refusal(first, options, language);
  if (why) return { kind: 'refused', why, language };
  const fresh = kpis.filter((kpi) => !isThere(kpi, first, options.scope ?? ''));
  const present = kpis.filter((kpi) => !fresh.includes(kpi)).map(({ name }) => name[language]);
  const { tables } = await collect(workbook, undefined, 'all', measuresToRead(fresh, first.recognition, language));
  const { libraryKpis: library } = await loadKpiLibrary();
  const prepared = fresh.map((kpi) => prepare(kpi, tables, { ...options, language }));
  const measures = newMeasures(prepared, tables);
  const rows = prepared.map((one) => kpiRow(one, { tables, library, among: fresh, options, language }));
  const withoutPlace = columnsWithoutPlace(tables.recognition, 'kpis', rows, language);
  await addPlannedRows(workbook, [{ table: 'measures', rows: measures }, { table: 'kpis', rows }], tables.recognition, language);
  return { kind: 'inserted', language, kpis: prepared, present, measures: measures.map(({ measure }) => measure), withoutPlace };
}

function refusal({ goals, recognition }: ReadWorkbook, { goal, scope, owner }: InsertOptions, language: Language): InsertRefusal | undefined {
  const asked = { scope, goal, owner };
  const lacking = schemaOf('kpis').columns.find(({ id }) => (id === 'scope' || id === 'goal' || id === 'owner') && (asked[id] ?? '') !== '' && !hasColumn(recognition, 'kpis', id));
  if (lacking) return { kind: 'noColumn', column: lacking.label[language] };
  const isKnown = goal === undefined || goals.length === 0 || goals.some((row) => fold(row.goal) === fold(goal));
  return isKnown ? undefined : { kind: 'unknownGoal', goal, goals: goals.map((row) => row.goal) };
}

/** True when the user's table has the KPI, under its name in either language, for the same team or person; or for nobody can tell whom. */
function isThere({ name }: LibraryKpi, { kpis, people }: ReadWorkbook, scope: string): boolean {
  const index = indexPeople(people);
  const wanted = scopeForm(scope, index);
  return kpis.some((row) => [name.nl, name.en].some((one) => fold(one) === fold(row.kpi)) && (row.unreadable.includes('scope') || scopeForm(row.scope ?? '', index) === wanted));
}

function prepare(kpi: LibraryKpi, tables: ReadWorkbook, { scope = '', today, language }: InsertOptions & { readonly language: Language }): InsertedKpi {
  const found = measureFor(kpi, tables, language);
  const baseline: KpiBaseline = baselineOf(kpi, found, tables, { scope, today });
  return { kpi, baseline, measure: placed(found, tables, language) };
}

/** The measure where the workbook has a place for it: a column in the KPI table, and those of its own rows in Measures. */
function placed(measure: KpiMeasure, { recognition }: ReadWorkbook, language: Language): InsertedKpi['measure'] {
  if (measure.kind === 'none') return measure;
  if (!hasColumn(recognition, 'kpis', 'measure')) return { kind: 'none', why: { kind: 'noPlace', table: 'kpis', column: columnLabel('kpis', 'measure', language) } };
  if (measure.kind === 'own') return measure;
  const rows = measure.rows.map((row) => fittedMeasure(row, recognition));
  const [column] = columnsWithoutPlace(recognition, 'measures', rows, language);
  return column === undefined ? { ...measure, rows } : { kind: 'none', why: { kind: 'noPlace', table: 'measures', column } };
}

/** The rows for Measures, each name once. */
function newMeasures(prepared: readonly InsertedKpi[], { measures }: ReadWorkbook): readonly NewMeasure[] {
  const taken = new Set(measures.map(({ measure }) => fold(measure)));
  return prepared.flatMap(({ measure }) => (measure.kind === 'new' ? measure.rows : [])).filter(({ measure }) => {
    const isNew = !taken.has(fold(measure));
    taken.add(fold(measure));
    return isNew;
  });
}
