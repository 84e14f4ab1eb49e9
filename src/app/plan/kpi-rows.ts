import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { Language } from '../../i18n';
import type { LibraryKpi } from '../../plan/library/library-kpi';
import { baselineSourceText, draftGoal } from '../../sheets/kpi-library/draft-goal';
import type { ReadWorkbook } from '../../tables/read-tables';
import type { KpiBaseline } from './kpi-baseline';
import type { KpiMeasure } from './kpi-measures';
import type { PlannedRow } from './written-cells';

/** Why a KPI has no measure, also where the user's own tables have no column for it. */
type NoMeasure = Extract<KpiMeasure, { readonly kind: 'none' }>['why'] | { readonly kind: 'noPlace'; readonly table: 'kpis' | 'measures'; readonly column: string };

/** A KPI as it was inserted: with its measure, and where it starts. */
export interface InsertedKpi {
  readonly kpi: LibraryKpi;
  readonly measure: Exclude<KpiMeasure, { readonly kind: 'none' }> | { readonly kind: 'none'; readonly why: NoMeasure };
  readonly baseline: KpiBaseline;
}

interface RowSurroundings {
  readonly tables: ReadWorkbook;
  readonly library: readonly LibraryKpi[];
  /** The KPIs that are inserted together, which may refer to each other. */
  readonly among: readonly LibraryKpi[];
  readonly options: { readonly scope?: string; readonly owner?: string; readonly goal?: string; readonly deadline?: Day; readonly targets?: Readonly<Record<string, number>> };
  readonly language: Language;
}

/** The row for the KPI table. What nobody has said is blank: a target, a deadline, an owner are never made up. */
export function kpiRow(inserted: InsertedKpi, surroundings: RowSurroundings): PlannedRow {
  const { kpi, measure, baseline } = inserted;
  const { options, language, tables } = surroundings;
  const { scope, owner, goal, deadline, targets = {} } = options;
  const [drives] = kpi.drives.flatMap((id) => nameOf(id, surroundings) ?? []);
  const isKnown = baseline.kind === 'known';
  return {
    kpi: kpi.name[language],
    description: draftOf(inserted, surroundings),
    goal: goal === undefined ? undefined : (tables.goals.find((row) => fold(row.goal) === fold(goal))?.goal ?? goal),
    scope,
    owner,
    kind: kpi.kind,
    drives,
    measure: measure.kind === 'none' ? undefined : measure.name,
    unit: unitOf(kpi, measure),
    direction: kpi.direction,
    baseline: isKnown ? baseline.value : undefined,
    baselineSource: isKnown ? baselineSourceText(baseline.period, baseline.measure, language) : undefined,
    target: targets[kpi.id],
    deadline,
    rhythm: kpi.rhythm,
    guard: nameOf(kpi.guard, surroundings),
  };
}

/** The name of a KPI of the library as the user's table has it, or as it is inserted now; none when it is in neither. */
function nameOf(id: string, { tables, among, library, language }: RowSurroundings): string | undefined {
  const now = among.find((one) => one.id === id);
  if (now) return now.name[language];
  const meant = library.find((one) => one.id === id);
  return meant && tables.kpis.find(({ kpi }) => [meant.name.nl, meant.name.en].some((name) => fold(name) === fold(kpi)))?.kpi;
}

function draftOf({ kpi, baseline, measure }: InsertedKpi, { language, options: { targets = {}, deadline } }: RowSurroundings): string {
  const target = targets[kpi.id];
  const known = baseline.kind === 'known' ? { baseline: baseline.value, currency: baseline.currency } : { currency: 'EUR' };
  const figures = { ...known, ...(target !== undefined && { target }), ...(deadline !== undefined && { deadline }) };
  return draftGoal({ kpi: kpi.name[language], direction: kpi.direction, unit: unitOf(kpi, measure), ...figures }, language);
}

/** A measure says what it counts; without one the library does. */
const unitOf = (kpi: LibraryKpi, measure: InsertedKpi['measure']): LibraryKpi['unit'] => (measure.kind === 'none' ? undefined : measure.unit) ?? kpi.unit;
