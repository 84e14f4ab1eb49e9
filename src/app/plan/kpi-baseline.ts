import type { Day, Period } from '../../core/period';
import { scopeOf } from '../../measure/kpi/kpi-scope';
import { kpiFigures } from '../../measure/kpi/kpi-figures';
import { indexPeople } from '../../measure/people-index';
import type { KpiUnit } from '../../measure/kpi/kpi-result';
import type { LibraryKpi } from '../../plan/library/library-kpi';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { ReadWorkbook } from '../../tables/read-tables';
import type { KpiMeasure } from './kpi-measures';
import { withMeasures } from './kpi-measures';

/** Where a KPI starts: the figure of the last complete period, and its measure; or why it is not known. */
export type KpiBaseline =
  | { readonly kind: 'known'; readonly value: number; readonly unit: KpiUnit; readonly currency: string; readonly period: Period; readonly measure: string }
  | { readonly kind: 'unknown'; readonly why: 'noMeasure' | 'unknownScope' | 'noFigure' };

/** For whom, and as seen from which day. */
export interface BaselineOf {
  readonly scope: string;
  readonly today: Day;
}

/** Figures are kept to four decimals, money to cents. */
const decimals = { money: 100, number: 10_000, ratio: 10_000, score: 10_000 } as const;

/** The baseline of a KPI from the rows that its measure counts: of the last period that is complete, never of one that still runs. */
export function baselineOf(kpi: LibraryKpi, measure: KpiMeasure, tables: ReadWorkbook, { scope, today }: BaselineOf): KpiBaseline {
  if (measure.kind === 'none') return { kind: 'unknown', why: 'noMeasure' };
  if (scopeOf(scope, indexPeople(tables.people)).isUnknown) return { kind: 'unknown', why: 'unknownScope' };
  const row: KpiRow = { kpi: kpi.name.en, scope, measure: measure.name, direction: kpi.direction, rhythm: kpi.rhythm, sheet: '', sourceTable: '', row: 0, unreadable: [], extra: {} };
  const all = { ...withMeasures(tables, measure.kind === 'new' ? measure.rows : []), kpis: [row], actuals: [], targets: [] };
  const figure = kpiFigures(all, { today }).kpis[0];
  const complete = figure?.history.filter(({ isProvisional }) => !isProvisional) ?? [];
  const last = complete[complete.length - 1];
  if (!figure || last?.actual.kind !== 'known') return { kind: 'unknown', why: 'noFigure' };
  const places = decimals[figure.unit];
  return { kind: 'known', value: Math.round(last.actual.value * places) / places, unit: figure.unit, currency: figure.currency, period: last.period, measure: measure.name };
}
