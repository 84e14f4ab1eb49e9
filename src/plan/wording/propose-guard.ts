import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiLookup } from '../library/kpi-lookup';
import type { LibraryKpi } from '../library/library-kpi';
import type { PlanContext } from '../plan-context';

/** A KPI that would guard another one: one of the user's own, or one of the library. */
export interface GuardProposal {
  readonly name: { readonly nl: string; readonly en: string };
  /** True where the table has it already. */
  readonly isOwn: boolean;
}

type Known = Pick<PlanContext, 'kpis' | 'library'>;

/** What a KPI of the library is called in the user's table; its own name where it has it not. */
export function asProposal({ id, name }: LibraryKpi, { kpis, library }: Known): GuardProposal {
  const own = kpis.find((row) => libraryKpiOf(row, library)?.id === id);
  return own ? { name: { nl: own.kpi, en: own.kpi }, isOwn: true } : { name, isOwn: false };
}

/** The KPI of the library that a row is: by its name, or by its name without the team or person that it is for. */
export function libraryKpiOf({ kpi, scope = '' }: KpiRow, library: KpiLookup): LibraryKpi | undefined {
  const whom = new Set(fold(scope).split(/[^\p{L}\p{N}]+/u));
  const own = kpi.split(/\s+/).filter((word) => !whom.has(fold(word))).join(' ');
  return library.named(kpi) ?? library.named(own) ?? library.withWords(own);
}

/** The KPI that guards one of that name by the library. */
export function proposeGuard(row: KpiRow, known: Known): GuardProposal | undefined {
  const guard = known.library.byId(libraryKpiOf(row, known.library)?.guard ?? '');
  return guard && asProposal(guard, known);
}
