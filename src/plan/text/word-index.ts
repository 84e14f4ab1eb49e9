import { fold } from '../../core/fold';
import { meanings, type Lexicon, type Meaning } from './lexicon';

/** What a word means in a language, and what several words mean together. */
export interface WordIndex {
  /** The meanings of one word, with its compounds and small typing errors; empty for a word that is not known. */
  readonly meaningsOf: (word: string) => ReadonlySet<Meaning>;
  /** True for a word that is listed as it stands or as a compound, without typing errors. */
  readonly knows: (word: string) => boolean;
  /** The meanings of several words, joined by a space; undefined when they mean nothing together. */
  readonly together: (words: string) => ReadonlySet<Meaning> | undefined;
}

const nothing: ReadonlySet<Meaning> = new Set();
/** Shorter words are too easily another word. */
const SHORTEST_TYPO = 6;
const SHORTEST_BEGINNING = 3;
const SHORTEST_ENDING = 3;

type Table = Map<string, Set<Meaning>>;

function put(table: Table, word: string, meaning: Meaning): void {
  const known = table.get(word);
  if (known) known.add(meaning);
  else table.set(word, new Set([meaning]));
}

/** Small letters; accents stay, because `één` and `vóór` mean something else than `een` and `voor`. */
export const asWritten = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/^eén$/, 'één');

/** Without accents, unless that is another word. */
const plain = (word: string): string => (word === 'één' || word === 'vóór' ? word : fold(word));

interface Tables {
  readonly exact: Table;
  readonly beginnings: Table;
  readonly endings: Table;
  readonly mayFollow: RegExp;
}

function tablesOf({ words: lists, endings }: Lexicon): Tables {
  const tables: Tables = { exact: new Map(), beginnings: new Map(), endings: new Map(), mayFollow: endings };
  for (const meaning of meanings)
    for (const written of lists[meaning].split(' ')) {
      const word = plain(asWritten(written.replaceAll('_', ' ')));
      if (word === '') continue;
      if (word.endsWith('*') && word.length > 1) put(tables.beginnings, word.slice(0, -1), meaning);
      else if (word.startsWith('*')) put(tables.endings, word.slice(1), meaning);
      else put(tables.exact, word, meaning);
    }
  return tables;
}

/** The meanings of the longest beginning of a word that is known. */
function byBeginning({ beginnings, mayFollow }: Tables, word: string): ReadonlySet<Meaning> | undefined {
  for (let length = word.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found && mayFollow.test(word.slice(length))) return found;
  }
  return undefined;
}

/** The longest ending decides: `klantenservice` is a service, `servicekosten` are costs. */
function byEnding({ endings }: Tables, word: string): ReadonlySet<Meaning> | undefined {
  for (let from = 0; from <= word.length - SHORTEST_ENDING; from += 1) {
    const found = endings.get(word.slice(from));
    if (found) return found;
  }
  return undefined;
}

/** Names of things: a compound of one of them is one too. */
const things: ReadonlySet<Meaning> = new Set(['measure', 'lower', 'abstract', 'deed', 'outcome', 'stream', 'deliverable', 'growth', 'reduction']);

/** What the word, its beginning and, for a thing or a word that is not known, its ending mean. */
function lookUp(tables: Tables, word: string): ReadonlySet<Meaning> | undefined {
  const exact = tables.exact.get(word);
  const beginning = byBeginning(tables, word);
  const isThing = [...(exact ?? []), ...(beginning ?? [])].every((meaning) => things.has(meaning));
  const ending = isThing ? byEnding(tables, word) : undefined;
  const all = new Set([...(exact ?? []), ...(beginning ?? []), ...(ending ?? [])]);
  return all.size === 0 ? undefined : all;
}

/** Every way to leave out one letter or swap two neighbours. */
export function typosOf(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    found.push(word.slice(0, at) + word.slice(at + 1));
    if (at < word.length - 2) found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return found;
}

/** What longer words mean with a letter left out or two swapped; nothing where several words could be meant. */
function withTypos(table: Table): Table {
  const typos: Table = new Map();
  const meant = new Map<string, string>();
  for (const [word, known] of table) {
    if (word.length <= SHORTEST_TYPO || word.includes(' ')) continue;
    for (const typo of typosOf(word)) {
      const other = meant.get(typo);
      meant.set(typo, word);
      if (other === undefined || other === word) typos.set(typo, known);
      else typos.delete(typo);
    }
  }
  return typos;
}

/** Builds the index of a language. */
export function indexWords(lexicon: Lexicon): WordIndex {
  const tables = tablesOf(lexicon);
  const typos: Tables = { exact: withTypos(tables.exact), beginnings: withTypos(tables.beginnings), endings: withTypos(tables.endings), mayFollow: tables.mayFollow };
  const meaningsOf = (written: string): ReadonlySet<Meaning> => {
    const word = plain(written);
    const direct = lookUp(tables, word);
    return direct ?? (word.length < SHORTEST_TYPO ? nothing : (lookUp(typos, word) ?? nothing));
  };
  return { meaningsOf, knows: (word) => lookUp(tables, plain(word)) !== undefined, together: (several) => tables.exact.get(several) };
}
