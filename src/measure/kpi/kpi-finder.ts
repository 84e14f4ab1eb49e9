import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { PeopleIndex } from '../people-index';
import { scopeOf } from './kpi-scope';

/** What a row that names a KPI, and maybe a team or person, is about. */
export type NamedKpi =
  | { readonly kind: 'one'; readonly kpi: KpiRow }
  /** There is no KPI of that name. */
  | { readonly kind: 'none' }
  /** There are KPIs of that name, for others; and nobody can tell which. */
  | { readonly kind: 'otherScope' | 'unclear'; readonly kpis: readonly KpiRow[] };

/** Finds the KPI that is meant by a name and, where given, a team, project or person. */
export type KpiFinder = (name: string, scope?: string) => NamedKpi;

/**
 * Tells KPIs of one name apart by whom they are for. With a team or person it is the KPI for them. Without one it is the only
 * KPI of that name, else the one for the whole company; when there is none, nobody can tell.
 * @example with Revenue for North and Revenue for South: find('Revenue', 'north') is the first, find('Revenue') is unclear
 */
export function kpiFinder(kpis: readonly KpiRow[], people: PeopleIndex): KpiFinder {
  const byName = new Map<string, KpiRow[]>();
  for (const row of kpis) byName.set(fold(row.kpi), [...(byName.get(fold(row.kpi)) ?? []), row]);
  const isFor = (row: KpiRow, scope: string): boolean => !row.unreadable.includes('scope') && scopeForm(row.scope ?? '', people) === scopeForm(scope, people);
  return (name, scope = '') => {
    const named = byName.get(fold(name)) ?? [];
    const [only, another] = named;
    if (!only) return { kind: 'none' };
    const exact = named.find((row) => isFor(row, scope)) ?? (scope === '' && !another ? only : undefined);
    if (exact) return { kind: 'one', kpi: exact };
    return { kind: scope === '' ? 'unclear' : 'otherScope', kpis: named };
  };
}

/** One form for every spelling of a team, a person (by name or number), the company, or anything else. */
export function scopeForm(text: string, people: PeopleIndex): string {
  const { over, isUnknown } = scopeOf(text, people);
  if (over === 'person') return `person ${people.find(text)}`;
  return over === 'team' || isUnknown ? fold(text) : '';
}

/**
 * The names of KPIs as they are told apart: with whom it is for behind it where another KPI has the same name.
 * @example labels of Revenue for North, Revenue for the company, and Leads for North: `Revenue (North)`, `Revenue`, `Leads`
 */
export function kpiLabels(kpis: readonly KpiRow[]): (row: KpiRow) => string {
  const counts = new Map<string, number>();
  for (const { kpi } of kpis) counts.set(fold(kpi), (counts.get(fold(kpi)) ?? 0) + 1);
  return ({ kpi, scope = '' }) => (scope !== '' && kpi !== '' && (counts.get(fold(kpi)) ?? 0) > 1 ? `${kpi} (${scope})` : kpi);
}
