import type { TableId, TableSchema } from '../schema';
import type { Candidate } from './candidate';
import { headerForm, headerWords } from './header-form';
import type { ColumnMatch } from './map-columns';

/** Columns of which at least one belongs in a table that deserves the name; each group that is absent costs confidence. */
const expected: Readonly<Partial<Record<TableId, readonly (readonly string[])[]>>> = {
  people: [['name', 'team', 'role', 'manager', 'start', 'salary', 'fte']],
  sales: [['date'], ['person']],
  measures: [['aggregate', 'column', 'table', 'filter', 'numerator']],
  goals: [['parent', 'area', 'why', 'owner', 'deadline']],
  kpis: [['target', 'measure', 'lower', 'baseline', 'kind', 'goal'], ['owner', 'rhythm', 'deadline', 'goal', 'direction', 'unit']],
  actuals: [['period', 'date']],
  targets: [['period', 'start'], ['person', 'team']],
  schemes: [['period', 'rounding', 'cap', 'currency']],
  components: [['shape', 'rate', 'weight', 'base']],
  tiers: [['rate', 'ratio']],
  assignments: [['person', 'role']],
  periods: [],
  settings: [['table', 'column'], ['value']],
};

interface Names {
  readonly forms: ReadonlySet<string>;
  readonly words: readonly (readonly string[])[];
}

const known = new Map<TableSchema, Names>();

function namesOf(schema: TableSchema): Names {
  const cached = known.get(schema);
  if (cached) return cached;
  const names = [schema.label.nl, schema.label.en, schema.id, ...schema.synonyms];
  const built = { forms: new Set(names.map(headerForm)), words: names.map(headerWords) };
  known.set(schema, built);
  return built;
}

/** 1 when a name is that of the table, 0.6 when it contains it, otherwise 0. */
export function nameScore(name: string, schema: TableSchema): number {
  const names = namesOf(schema);
  if (names.forms.has(headerForm(name))) return 1;
  const words = headerWords(name);
  return names.words.some((own) => own.every((word) => words.includes(word))) ? 0.6 : 0;
}

function total(matches: readonly ColumnMatch[]): number {
  return matches.reduce((sum, { confidence }) => sum + confidence, 0);
}

/** The part of the required columns that was found, 1 when none is required. */
export function requiredShare(schema: TableSchema, matches: readonly ColumnMatch[]): number {
  const required = schema.columns.filter((column) => column.required);
  const found = matches.filter(({ column }) => required.some(({ id }) => id === column));
  return required.length === 0 ? 1 : total(found) / required.length;
}

/**
 * How well a candidate suits a table, 0–1: the required columns found (0.35), how much of both the user's headers and the
 * table's columns is explained (0.3), and the name of sheet, table or title (0.35).
 */
export function tableConfidence(candidate: Candidate, schema: TableSchema, matches: readonly ColumnMatch[]): number {
  if (candidate.owned === schema.id) return 1;
  if (matches.length === 0) return 0;
  const headers = candidate.headers.filter(({ text }) => text !== '').length;
  const explained = (total(matches) / headers + total(matches) / schema.columns.length) / 2;
  const name = Math.max(nameScore(candidate.name, schema), nameScore(candidate.sheet, schema) * 0.9, nameScore(candidate.title, schema) * 0.9);
  const lacking = (expected[schema.id] ?? []).filter((group) => !group.some((id) => matches.some(({ column }) => column === id))).length;
  return Math.max(0, 0.35 * requiredShare(schema, matches) + 0.3 * explained + 0.35 * name - 0.12 * lacking);
}
