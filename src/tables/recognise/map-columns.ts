import type { Grid } from '../cells/grid';
import type { ColumnSchema, TableSchema } from '../schema';
import type { Candidate } from './candidate';
import { contentFit, keyFit, sampleCells } from './column-profile';
import { isRepeated } from './find-header';
import { headerForm } from './header-form';
import { scoresOf } from './header-score';

/** A schema column and the user's column that stands for it. */
export interface ColumnMatch {
  /** Id of the schema column. */
  readonly column: string;
  readonly header: string;
  /** Sheet column, 1 = A. */
  readonly place: number;
  /** 0–1; 1 = the column's own label, or the user's own choice. */
  readonly confidence: number;
  readonly reason: 'setting' | 'header' | 'resemblance';
  /** Other headers that could be this column nearly as well. */
  readonly alternatives: readonly string[];
}

interface Pair {
  readonly column: ColumnSchema;
  readonly header: string;
  readonly place: number;
  readonly confidence: number;
}

const lowest = 0.5;
const strong = 0.8;

function scoredPairs(candidate: Candidate, schema: TableSchema, grid: Grid): readonly Pair[] {
  const isKey = (column: ColumnSchema): boolean => schema.size === 'short' && schema.key.length === 1 && schema.key[0] === column.id;
  const { headers } = candidate;
  return headers.filter((header) => !isRepeated(headers, header)).flatMap(({ text, place }) => {
    const scoreOf = scoresOf(text);
    const named = schema.columns.map((column) => ({ column, score: scoreOf(column) })).filter(({ score }) => score > 0);
    if (named.length === 0) return [];
    const cells = sampleCells(grid, candidate, place);
    return named.map(({ column, score }) => ({
      column,
      header: text,
      place,
      confidence: score * contentFit(cells, column.type) * (isKey(column) ? keyFit(cells) : 1),
    }));
  });
}

/** Best first; of equals the required column, then the user's leftmost. */
const byConfidence = (a: Pair, b: Pair): number =>
  b.confidence - a.confidence || Number(b.column.required ?? false) - Number(a.column.required ?? false) || a.place - b.place;

function chosenMatches(candidate: Candidate, schema: TableSchema, choices: ReadonlyMap<string, string>): readonly ColumnMatch[] {
  return [...choices].flatMap(([id, header]) => {
    const found = candidate.headers.find(({ text }) => headerForm(text) === headerForm(header));
    if (!found || !schema.columns.some((column) => column.id === id)) return [];
    return [{ column: id, header: found.text, place: found.place, confidence: 1, reason: 'setting' as const, alternatives: [] }];
  });
}

/**
 * A required column without a header of its own takes one that an optional column has, where that fits as well: in a list
 * of names without numbers the name is the key.
 */
function withRequired(matches: readonly ColumnMatch[], pairs: readonly Pair[], schema: TableSchema): readonly ColumnMatch[] {
  const isOptional = (id: string): boolean => schema.columns.some((column) => column.id === id && !column.required);
  const lacking = schema.columns.filter(({ id, required }) => required && !matches.some(({ column }) => column === id));
  return lacking.reduce((current, { id }) => {
    const pair = pairs.find(({ column, place, confidence }) => column.id === id && confidence >= strong && current.some((match) => match.place === place && isOptional(match.column)));
    return pair ? current.map((match) => (match.place === pair.place ? { ...match, column: id, confidence: pair.confidence } : match)) : current;
  }, matches);
}

/**
 * Finds the user's column for each column of a schema, every header used once. What the Settings table says always wins.
 * @param choices header by column id, as the user has chosen
 */
export function mapColumns(candidate: Candidate, schema: TableSchema, grid: Grid, choices: ReadonlyMap<string, string>): readonly ColumnMatch[] {
  const pairs = scoredPairs(candidate, schema, grid).filter(({ confidence }) => confidence >= lowest);
  const greedy = [...chosenMatches(candidate, schema, choices)];
  for (const { column, header, place, confidence } of [...pairs].sort(byConfidence)) {
    if (greedy.some((match) => match.column === column.id || match.place === place)) continue;
    greedy.push({ column: column.id, header, place, confidence, reason: confidence >= strong ? 'header' : 'resemblance', alternatives: [] });
  }
  const matches = withRequired(greedy, pairs, schema);
  const places = new Set(matches.map(({ place }) => place));
  return matches.map((match) => {
    const rivals = pairs.filter(({ column, place, confidence }) => column.id === match.column && confidence >= strong && !places.has(place));
    return match.reason === 'setting' ? match : { ...match, alternatives: rivals.map(({ header }) => header) };
  });
}
