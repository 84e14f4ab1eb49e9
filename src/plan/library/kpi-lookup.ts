import { fold } from '../../core/fold';
import type { LibraryKpi } from './library-kpi';

/** Finds KPIs of the library by what they are called. */
export interface KpiLookup {
  readonly byId: (id: string) => LibraryKpi | undefined;
  /** The KPI that has a name, in either language, or one of its other words; nothing that merely resembles it. */
  readonly named: (name: string) => LibraryKpi | undefined;
  /**
   * The KPI with the shortest name or other word that has every word of a name, whole or inside a longer one. A name with a
   * short word, or of one word only, must be exact.
   * @example withWords('Bezoekers website') is the one that is also called `websitebezoekers`
   */
  readonly withWords: (name: string) => LibraryKpi | undefined;
}

/** So long a word must be to be looked for inside a longer one. */
const telling = 5;

function withWords(named: ReadonlyMap<string, LibraryKpi>, name: string): LibraryKpi | undefined {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length < telling)) return undefined;
  const found = [...named].filter(([known]) => words.every((word) => known.includes(word))).sort(([a], [b]) => a.length - b.length);
  return found[0]?.[1];
}

function lookupOf(kpis: readonly LibraryKpi[]): KpiLookup {
  const ids = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const named = new Map<string, LibraryKpi>();
  for (const kpi of [...kpis].reverse()) for (const name of [...kpi.words, kpi.name.nl, kpi.name.en, kpi.id]) named.set(fold(name), kpi);
  return { byId: (id) => ids.get(id), named: (name) => named.get(fold(name)), withWords: (name) => withWords(named, name) };
}

const made = new WeakMap<readonly LibraryKpi[], KpiLookup>();

/** Looks up KPIs among these; made once per list. The library itself is a part that is loaded when it is needed. */
export function kpiLookup(kpis: readonly LibraryKpi[]): KpiLookup {
  const lookup = made.get(kpis) ?? lookupOf(kpis);
  made.set(kpis, lookup);
  return lookup;
}
