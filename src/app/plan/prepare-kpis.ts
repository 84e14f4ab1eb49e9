import { fold } from '../../core/fold';
import type { Language } from '../../i18n';
import { scopeForm } from '../../measure/kpi/kpi-finder';
import { indexPeople } from '../../measure/people-index';
import type { LibraryKpi } from '../../plan/library/library-kpi';
import type { NewMeasure } from '../../plan/library/measure-rows';
import type { ReadWorkbook } from '../../tables/read-tables';
import { schemaOf } from '../../tables/schemas';
import { collect } from '../collect';
import type { InsertOptions, InsertRefusal } from '../insert-kpis';
import { kpisNamed, loadKpiLibrary } from '../kpi-library';
import { languageOf } from '../language';
import type { Recordable } from '../ledger/input-table';
import { type KpiBaseline, baselineOf } from './kpi-baseline';
import { fittedMeasure, type KpiMeasure, measureFor, measuresToRead } from './kpi-measures';
import { type InsertedKpi, kpiRow } from './kpi-rows';
import { unknownOwner, unknownScope } from './known-names';
import { columnLabel } from './labels';
import { columnsWithoutPlace, hasColumn } from './plan-table';
import { type Widening, widenFor } from './widen-tables';
import type { PlannedRow } from './written-cells';

/** KPIs with everything that would be written for them; or why nothing can be. */
export type PreparedKpis =
  | {
      readonly kind: 'prepared';
      readonly language: Language;
      readonly kpis: readonly InsertedKpi[];
      readonly rows: readonly PlannedRow[];
      readonly measures: readonly PlannedRow[];
      readonly present: readonly string[];
      readonly widening: Widening;
      readonly withoutPlace: readonly string[];
      readonly newScope?: string;
    }
  | { readonly kind: 'refused'; readonly why: InsertRefusal; readonly language: Language };

type Spoken = InsertOptions & { readonly language: Language };

interface Placing {
  readonly kpis: readonly LibraryKpi[];
  readonly tables: ReadWorkbook;
  readonly library: readonly LibraryKpi[];
}

/** Works out rows, measures and baselines for KPIs of the library, as the tables will be with the columns that they get. */
export async function prepareKpis(workbook: Pick<Recordable, 'outline' | 'read'>, names: readonly string[], options: InsertOptions): Promise<PreparedKpis> {
  const { tables: first } = await collect(workbook, undefined, 'shortTables');
  const language = options.language ?? languageOf(first) ?? options.fallbackLanguage;
  const { kpis: named, unknown } = await kpisNamed(names, language);
  const why = unknown ? { kind: 'unknownKpi' as const, ...unknown } : unknownIn(first, options);
  if (why) return { kind: 'refused', why, language };
  const kpis = named.filter((kpi) => !isThere(kpi, first, options.scope ?? ''));
  const { tables } = await collect(workbook, undefined, 'all', measuresToRead(kpis, first.recognition, language));
  const { libraryKpis: library } = await loadKpiLibrary();
  const spoken = { ...options, language };
  const widening = await wideningFor(workbook, { kpis, tables, library }, spoken);
  const { recognition } = widening;
  const lacking = lackingColumn(recognition, options, language);
  if (lacking !== undefined) return { kind: 'refused', why: { kind: 'noColumn', column: lacking }, language };
  const placed = rowsFor({ kpis, tables: { ...tables, recognition }, library }, spoken);
  const scope = unknownScope(options.scope, first);
  return {
    kind: 'prepared', language, ...placed, widening,
    present: named.filter((kpi) => !kpis.includes(kpi)).map(({ name }) => name[language]),
    withoutPlace: columnsWithoutPlace(recognition, 'kpis', placed.rows, language),
    ...(scope && { newScope: scope.name }),
  };
}

/** The columns for everything that there would be to write, were there room for all of it. */
async function wideningFor(workbook: Pick<Recordable, 'outline' | 'read'>, placing: Placing, options: Spoken): Promise<Widening> {
  const { recognition } = placing.tables;
  const roomy = { ...placing.tables, recognition: { ...recognition, matches: recognition.matches.filter(({ table }) => table !== 'kpis' && table !== 'measures') } };
  const wished = rowsFor({ ...placing, tables: roomy }, options);
  return widenFor(workbook, recognition, [{ table: 'measures', rows: wished.measures.map((row) => fittedMeasure(row, recognition)) }, { table: 'kpis', rows: wished.rows }], options.language);
}

function rowsFor({ kpis, tables, library }: Placing, options: Spoken): { readonly kpis: readonly InsertedKpi[]; readonly rows: readonly PlannedRow[]; readonly measures: readonly NewMeasure[] } {
  const prepared = kpis.map((kpi) => prepare(kpi, tables, options));
  return { kpis: prepared, rows: prepared.map((one) => kpiRow(one, { tables, library, among: kpis, options, language: options.language })), measures: newMeasures(prepared, tables) };
}

/** What of the order the workbook does not know. */
function unknownIn(tables: ReadWorkbook, { goal, owner, scope }: InsertOptions): InsertRefusal | undefined {
  const { goals } = tables;
  const isKnown = goal === undefined || goals.length === 0 || goals.some((row) => fold(row.goal) === fold(goal));
  if (!isKnown) return { kind: 'unknownGoal', goal, goals: goals.map((row) => row.goal) };
  const nobody = unknownOwner(owner, tables);
  if (nobody) return { kind: 'unknownOwner', ...nobody };
  const nowhere = unknownScope(scope, tables);
  return nowhere && nowhere.near.length > 0 ? { kind: 'unknownScope', ...nowhere } : undefined;
}

/** A column that was asked for and that the user's table has no room for either. */
function lackingColumn(recognition: ReadWorkbook['recognition'], { scope, goal, owner }: InsertOptions, language: Language): string | undefined {
  const asked: Readonly<Record<string, string | undefined>> = { scope, goal, owner };
  return schemaOf('kpis').columns.find(({ id }) => (asked[id] ?? '') !== '' && !hasColumn(recognition, 'kpis', id))?.label[language];
}

/** True when the user's table has the KPI, under its name in either language, for the same team or person; or for nobody can tell whom. */
function isThere({ name }: LibraryKpi, { kpis, people }: ReadWorkbook, scope: string): boolean {
  const index = indexPeople(people);
  const wanted = scopeForm(scope, index);
  return kpis.some((row) => [name.nl, name.en].some((one) => fold(one) === fold(row.kpi)) && (row.unreadable.includes('scope') || scopeForm(row.scope ?? '', index) === wanted));
}

function prepare(kpi: LibraryKpi, tables: ReadWorkbook, { scope = '', today, language }: Spoken): InsertedKpi {
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
