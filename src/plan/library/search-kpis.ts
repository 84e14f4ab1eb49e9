import { fold } from '../../core/fold';
import type { LibraryKpi, SectorId } from './library-kpi';
import { libraryKpis, sectors, sectorsOf } from './library';
import { likeness } from './near-word';

/** What is looked for, and how it is narrowed. */
export interface KpiSearch {
  /** Names in this language count a little more. */
  readonly language: 'nl' | 'en';
  /** Only KPIs that belong to this sector, or are usual in it. */
  readonly sector?: SectorId;
  readonly kind?: LibraryKpi['kind'];
}

/** Words of a name that say nothing about it. */
const small: ReadonlySet<string> = new Set(['de', 'het', 'een', 'van', 'per', 'in', 'op', 'en', 'of', 'met', 'voor', 'naar', 'bij', 'the', 'a', 'an', 'of', 'per', 'in', 'on', 'and', 'or', 'with', 'for', 'to']);

const wordsIn = (text: string): readonly string[] => fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '');

interface Field {
  readonly weight: number;
  readonly words: readonly string[];
}

/** A KPI with the words by which it is found. */
interface Indexed {
  readonly kpi: LibraryKpi;
  readonly names: Readonly<Record<'nl' | 'en', string>>;
  /** Whole search terms, folded. */
  readonly terms: ReadonlySet<string>;
  readonly fields: Readonly<Record<'nl' | 'en', readonly Field[]>>;
}

const labels = new Map(sectors.map(({ id, label }) => [id, `${label.nl} ${label.en}`]));

function indexed(kpi: LibraryKpi): Indexed {
  const { name, says, formula, words, id } = kpi;
  const sector = sectorsOf(kpi).map((one) => labels.get(one) ?? '').join(' ');
  const common = [
    { weight: 8, words: wordsIn(`${words.join(' ')} ${id}`) },
    { weight: 2, words: wordsIn(`${says.nl} ${says.en} ${formula.nl} ${formula.en} ${sector}`) },
  ];
  const named = (first: 'nl' | 'en', second: 'nl' | 'en'): readonly Field[] => [{ weight: 10, words: wordsIn(name[first]) }, { weight: 9, words: wordsIn(name[second]) }, ...common];
  return {
    kpi,
    names: { nl: fold(name.nl), en: fold(name.en) },
    terms: new Set([...words.map(fold), fold(name.nl), fold(name.en), id]),
    fields: { nl: named('nl', 'en'), en: named('en', 'nl') },
  };
}

const index: readonly Indexed[] = libraryKpis.map(indexed);

/** Every word of the library once, so that a typed word is held against each only once. */
const vocabulary: readonly string[] = [...new Set(index.flatMap(({ fields }) => fields.nl.flatMap(({ words }) => words)))];

/** The words of the library that a typed word resembles, and how much. */
function resembling(typed: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of vocabulary) {
    const how = likeness(typed, word);
    if (how > 0) found.set(word, how);
  }
  return found;
}

/** What one typed word is worth for a KPI: that of the best word it resembles. */
function worthOf(alike: ReadonlyMap<string, number>, fields: readonly Field[]): number {
  let best = 0;
  for (const { weight, words } of fields) for (const word of words) best = Math.max(best, weight * (alike.get(word) ?? 0));
  return best;
}

/** How many of the typed words a KPI has, and what they are worth. */
interface Scored {
  readonly kpi: LibraryKpi;
  readonly matched: number;
  readonly worth: number;
}

function scored({ kpi, fields, terms, names }: Indexed, typed: readonly ReadonlyMap<string, number>[], whole: string, language: 'nl' | 'en'): Scored {
  const each = typed.map((alike) => worthOf(alike, fields[language]));
  const extra = names.nl === whole || names.en === whole ? 40 : terms.has(whole) ? 20 : 0;
  return { kpi, matched: each.filter((one) => one > 0).length, worth: each.reduce((total, one) => total + one, extra) };
}

/**
 * The KPIs of the library that a text means, the best first: by name, synonym, definition or sector, in both languages at
 * once, whatever the accents, with parts of words and a slip of the finger. An empty text lists all of them by sector. Only
 * those with the most of the typed words are given: all of them where a KPI has all.
 * @example searchKpis('verzuim', { language: 'nl' })[0]?.id // 'absenteeism'
 */
export function searchKpis(text: string, { language, sector, kind }: KpiSearch): readonly LibraryKpi[] {
  const among = index.filter(({ kpi }) => (sector === undefined || sectorsOf(kpi).includes(sector)) && (kind === undefined || kpi.kind === kind));
  const all = wordsIn(text);
  const telling = all.filter((word) => !small.has(word));
  const typed = telling.length > 0 ? telling : all;
  if (typed.length === 0) return ownFirst(among.map(({ kpi }) => kpi), sector);
  const alike = [...new Set(typed)].map(resembling);
  const found = among.map((one) => scored(one, alike, fold(text), language)).filter(({ matched }) => matched > 0);
  const most = Math.max(...found.map(({ matched }) => matched));
  return found.filter(({ matched }) => matched === most).sort((a, b) => b.worth - a.worth || a.kpi.name[language].length - b.kpi.name[language].length).map(({ kpi }) => kpi);
}

/** Those that belong to the sector first of all go before those that are usual in it too. */
const ownFirst = (kpis: readonly LibraryKpi[], sector: SectorId | undefined): readonly LibraryKpi[] =>
  sector === undefined ? kpis : [...kpis].sort((a, b) => Number(sectorsOf(b)[0] === sector) - Number(sectorsOf(a)[0] === sector));
