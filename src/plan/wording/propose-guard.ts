import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import { kpiById, libraryKpis } from '../library/library';
import type { LibraryKpi } from '../library/library-kpi';

/** A KPI that would guard another one: one of the user's own, or one of the library. */
export interface GuardProposal {
  readonly name: { readonly nl: string; readonly en: string };
  /** True where the table has it already. */
  readonly isOwn: boolean;
}

const named = new Map<string, LibraryKpi>();
for (const kpi of [...libraryKpis].reverse()) for (const name of [...kpi.words, kpi.name.nl, kpi.name.en, kpi.id]) named.set(fold(name), kpi);

/** The KPI of the library that has a name, in either language, or one of its other words; nothing that merely resembles it. */
export const libraryKpi = (name: string): LibraryKpi | undefined => named.get(fold(name));

/** What a KPI of the library is called in the user's table; its own name where it has it not. */
export function asProposal({ id, name }: LibraryKpi, kpis: readonly KpiRow[]): GuardProposal {
  const own = kpis.find((row) => libraryKpiOf(row)?.id === id);
  return own ? { name: { nl: own.kpi, en: own.kpi }, isOwn: true } : { name, isOwn: false };
}

/** So long a word must be to be looked for inside a longer one. */
const telling = 5;

/**
 * The KPI with the shortest name or other word that has every word of a name, whole or inside a longer one. A name with a short
 * word, or of one word only, must be exact.
 * @example withWords('Bezoekers website') is the one that is also called `websitebezoekers`
 */
function withWords(name: string): LibraryKpi | undefined {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length < telling)) return undefined;
  const found = [...named].filter(([known]) => words.every((word) => known.includes(word))).sort(([a], [b]) => a.length - b.length);
  return found[0]?.[1];
}

/** The KPI of the library that a row is: by its name, or by its name without the team or person that it is for. */
export function libraryKpiOf({ kpi, scope = '' }: KpiRow): LibraryKpi | undefined {
  const whom = new Set(fold(scope).split(/[^\p{L}\p{N}]+/u));
  const own = kpi.split(/\s+/).filter((word) => !whom.has(fold(word))).join(' ');
  return libraryKpi(kpi) ?? libraryKpi(own) ?? withWords(own);
}

/** The KPI that guards one of that name by the library. */
export function proposeGuard(row: KpiRow, kpis: readonly KpiRow[]): GuardProposal | undefined {
  const guard = kpiById(libraryKpiOf(row)?.guard ?? '');
  return guard && asProposal(guard, kpis);
}
