import type { ColumnSchema } from '../schema';
import { tableSchemas } from '../schemas';
import { coreForm, headerForm, headerWords } from './header-form';

/** Words that make a header mean something else than its other words say. */
const otherMeaning = new Set([
  'modified', 'gewijzigd', 'created', 'aangemaakt', 'last', 'vorig', 'vorige', 'previous', 'target', 'quota', 'doel', 'budget', 'forecast',
  'prognose', 'geboortedatum', 'birth', 'tax', 'btw', 'vat', 'incl', 'inclusief', 'korting', 'discount', 'cost', 'kosten', 'pct', 'percent', 'percentage',
  'history', 'count', 'aantal', 'ytd',
]);
/** Words too general to mean anything inside a longer header. */
const general = new Set(['sales', 'sale', 'value', 'waarde', 'total', 'totaal', 'price', 'prijs', 'name', 'naam', 'number', 'code', 'date', 'datum', 'start', 'from', 'van', 'group', 'account', 'uitbetaling']);

interface Words {
  readonly form: string;
  readonly core: string;
  readonly words: readonly string[];
  /** 1 for the label, a little less for every later synonym. */
  readonly worth: number;
}

const known = new Map<ColumnSchema, readonly Words[]>();

function wordsOf(column: ColumnSchema): readonly Words[] {
  const cached = known.get(column);
  if (cached) return cached;
  const labels = [column.label.nl, column.label.en, column.id];
  const built = [...labels, ...column.synonyms].map((text, index) => ({
    form: headerForm(text),
    core: coreForm(text),
    words: headerWords(text),
    worth: index < labels.length ? 1 : 0.96 - (0.1 * (index - labels.length)) / column.synonyms.length,
  }));
  known.set(column, built);
  return built;
}

function resembles(words: readonly string[], synonym: Words): boolean {
  if (synonym.words.length === 0 || words.length > synonym.words.length + 2) return false;
  if (words.some((word) => otherMeaning.has(word) && !synonym.words.includes(word))) return false;
  const [only = ''] = synonym.words;
  if (synonym.words.length === 1 && (only.length < 5 || general.has(only))) return false;
  return synonym.words.every((word) => words.includes(word));
}

/**
 * How well a header names a column of the schema: 1 = its own label, 0.86–0.96 a synonym (earlier ones higher), a little
 * less when only the unit differs, 0.6 when it contains the words of a synonym, 0 otherwise. A header is taken apart once,
 * for all the columns that it is compared with.
 */
export function scoresOf(header: string): (column: ColumnSchema) => number {
  const form = headerForm(header);
  if (form === '') return () => 0;
  const core = coreForm(header);
  const words = headerWords(header);
  return (column) => {
    const synonyms = wordsOf(column);
    const exact = synonyms.find((synonym) => synonym.form === form);
    if (exact) return exact.worth;
    const sameCore = core === '' ? undefined : synonyms.find((synonym) => synonym.core === core);
    if (sameCore) return sameCore.worth * 0.98;
    return synonyms.some((synonym) => resembles(words, synonym)) ? 0.6 : 0;
  };
}

/** How well a header names one column; see `scoresOf`. */
export const headerScore = (header: string, column: ColumnSchema): number => scoresOf(header)(column);

const allWords = tableSchemas.flatMap(({ columns }) => columns.flatMap(wordsOf));
const knownForms = new Set(allWords.map(({ form }) => form));
const knownCores = new Set(allWords.map(({ core }) => core).filter((core) => core !== ''));

/** True when a text is the label or a synonym of any column of any table. */
export const isKnownHeader = (text: string): boolean => knownForms.has(headerForm(text)) || knownCores.has(coreForm(text));
