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

/** What names of KPIs mean: by id, or by name in either language. */
export interface MeantKpis {
  readonly kpis: readonly LibraryKpi[];
  /** The first name that means none, with the KPIs that may have been meant. */
  readonly unknown?: { readonly name: string; readonly near: readonly LibraryKpi[] };
}

const form = (text: string): string => text.trim().toLowerCase();

/** The KPIs of the library that ids or names mean, each once. */
export async function kpisNamed(names: readonly string[], language: Language): Promise<MeantKpis> {
  const { libraryKpis, searchKpis } = await loadKpiLibrary();
  const meant = names.map((name) => libraryKpis.find((kpi) => [kpi.id, form(kpi.name.nl), form(kpi.name.en)].includes(form(name))));
  const at = meant.indexOf(undefined);
  const name = names[at];
  const kpis = [...new Set(meant.flatMap((kpi) => (kpi ? [kpi] : [])))];
  return name === undefined ? { kpis } : { kpis, unknown: { name, near: searchKpis(name, { language }).slice(0, 3) } };
}

/** The sector that a word means: its id, or its label in either language, or the beginning of one. */
export async function sectorNamed(word: string): Promise<SectorId | undefined> {
  const { sectors } = await loadKpiLibrary();
  const wanted = form(word);
  const exact = sectors.find(({ id, label }) => [id, form(label.nl), form(label.en)].includes(wanted));
  return (exact ?? sectors.find(({ id, label }) => wanted !== '' && [id, form(label.nl), form(label.en)].some((name) => name.startsWith(wanted))))?.id;
}
