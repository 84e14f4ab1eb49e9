import { fold } from '../core/fold';
import type { Language } from '../i18n';
import type { LibraryKpi, Sector, SectorId } from '../plan/library/library-kpi';
import type { KpiSearch } from '../plan/library/search-kpis';

export type { LibraryKpi, Sector, SectorId } from '../plan/library/library-kpi';

/** The library and its search: a part of their own, loaded when somebody first asks for them. */
export async function loadKpiLibrary() {
  const [library, search] = await Promise.all([import('../plan/library/library'), import('../plan/library/search-kpis')]);
  return { ...library, ...search };
}

/** The KPIs of the library that a text means, the best first; all of them by sector for an empty text. */
export async function findKpis(text: string, options: KpiSearch): Promise<readonly LibraryKpi[]> {
  return (await loadKpiLibrary()).searchKpis(text, options);
}

/** The sectors of the library with their KPIs. */
export const librarySectors = async (): Promise<readonly Sector[]> => (await loadKpiLibrary()).sectors;

/** What names of KPIs mean. */
export interface MeantKpis {
  readonly kpis: readonly LibraryKpi[];
  /** The first name that means none, or more than one, with the KPIs that may have been meant. */
  readonly unknown?: { readonly name: string; readonly near: readonly LibraryKpi[] };
}

const form = (text: string): string => text.trim().toLowerCase();

const slug = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** What to type for a KPI on the command line: its id, or its Dutch name with hyphens. @example typedName(winRate, 'nl') // 'scoringskans-offertes' */
export const typedName = ({ id, name }: LibraryKpi, language: Language): string => (language === 'nl' ? slug(name.nl) : id);

type Library = Awaited<ReturnType<typeof loadKpiLibrary>>;

/** How many KPIs are named where several may have been meant. */
const mostNear = 5;

/** The KPIs that a name may mean: one by its id, its name or a word that is only its own; else every KPI that it may be. */
function candidatesFor(name: string, { libraryKpis, searchKpis }: Library, language: Language): readonly LibraryKpi[] {
  const wanted = fold(name);
  const exact = libraryKpis.find(({ id, name: own }) => [id, fold(own.nl), fold(own.en), slug(own.nl), slug(own.en)].includes(wanted));
  if (exact) return [exact];
  const byWord = libraryKpis.filter(({ words }) => words.some((word) => fold(word) === wanted));
  return byWord.length > 0 ? byWord : searchKpis(name, { language });
}

/** The KPIs of the library that names mean, each once: by id, by name or other word in either language, or because only one is like it. */
export async function kpisNamed(names: readonly string[], language: Language): Promise<MeantKpis> {
  const library = await loadKpiLibrary();
  const meant = names.map((name) => ({ name, candidates: candidatesFor(name, library, language) }));
  const kpis = [...new Set(meant.flatMap(({ candidates: [only, ...others] }) => (only && others.length === 0 ? [only] : [])))];
  const unclear = meant.find(({ candidates }) => candidates.length !== 1);
  return unclear ? { kpis, unknown: { name: unclear.name, near: unclear.candidates.slice(0, mostNear) } } : { kpis };
}

/** The sector that a word means: its id, or its label in either language, or the beginning of one. */
export async function sectorNamed(word: string): Promise<SectorId | undefined> {
  const { sectors } = await loadKpiLibrary();
  const wanted = form(word);
  const exact = sectors.find(({ id, label }) => [id, form(label.nl), form(label.en)].includes(wanted));
  return (exact ?? sectors.find(({ id, label }) => wanted !== '' && [id, form(label.nl), form(label.en)].some((name) => name.startsWith(wanted))))?.id;
}
