import type { ColumnSchema } from '../schema';
import { headerForm, headerWords } from './header-form';

const remarkWords = new Set([
  'opmerking', 'opmerkingen', 'toelichting', 'notitie', 'notities', 'commentaar', 'omschrijving', 'beschrijving', 'bron', 'remark', 'remarks', 'note', 'notes',
  'comment', 'comments', 'description', 'source', 'explanation',
]);

/** Words of what a system or a personnel file keeps beside the data. */
const administrative = new Set(['id', 'uuid', 'modified', 'gewijzigd', 'created', 'aangemaakt', 'guid', 'rowguid', 'geboortedatum', 'geboren', 'birth', 'birthdate', 'birthday']);

/** True for a header over remarks, or over what has no say in any calculation. */
export const isRemarkHeader = (header: string): boolean => headerWords(header).some((word) => remarkWords.has(word) || administrative.has(word));

/** The number of letters to be changed, added or left out to make one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** How like two headers are, 0–1: the letters they share, or the words, whichever is more. */
function likeness(header: string, name: string): number {
  const [a, b] = [headerForm(header), headerForm(name)];
  const [words, others] = [headerWords(header), headerWords(name)];
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length, 1);
  const shared = words.filter((word) => word.length > 2 && others.some((other) => other === word || (word.length > 3 && other.startsWith(word))));
  return Math.max(letters, (0.9 * shared.length) / Math.max(words.filter((word) => word.length > 2).length, 1));
}

/** Below this two headers have nothing to do with each other. */
const lowest = 0.5;

/**
 * Of these columns the one whose label or synonym is most like a header; nothing when none is.
 * @example nearestColumn('Uitbetaling pr', schemesSchema.columns)?.id // 'period'
 */
export function nearestColumn(header: string, columns: readonly ColumnSchema[]): ColumnSchema | undefined {
  const scored = columns.map((column) => ({ column, like: Math.max(...[column.label.nl, column.label.en, ...column.synonyms].map((name) => likeness(header, name))) }));
  const [best] = scored.filter(({ like }) => like >= lowest).sort((a, b) => b.like - a.like);
  return best?.column;
}
