import { fold } from '../../core/fold';
import type { TableMatch } from '../recognise/recognise';
import type { Candidate } from '../recognise/candidate';
import { isRepeated } from '../recognise/find-header';
import { headerForm } from '../recognise/header-form';
import type { ColumnType } from '../schema';
import { schemaOf } from '../schemas';
import { isComparedWithDay } from './days-in-filters';

/** How one column of a long table will be read. */
export interface ColumnPlan {
  /** Schema column id, or the user's header. */
  readonly key: string;
  readonly header: string;
  readonly place: number;
  /** Undefined: decided by the cells. */
  readonly type: ColumnType | undefined;
  /** True when a row cannot count without this cell being readable. */
  readonly isNeeded: boolean;
  /** True when a row counts for less without this cell, so that blank cells are worth a finding. */
  readonly isRequired: boolean;
  /** True when a measure adds up the column. */
  readonly isAdded: boolean;
  /** True when a measure needs the time of day that its cells hold. */
  readonly keepsTime: boolean;
  /** True when a filter compares the column with a day. */
  readonly isComparedWithDay: boolean;
}

/** Columns that a measure uses beyond what the schema knows, by header. */
export interface Uses {
  readonly numbers: readonly string[];
  readonly days: readonly string[];
  readonly texts: readonly string[];
  /** Pairs of columns that are subtracted: where one holds days, both do. */
  readonly differences?: readonly (readonly [string, string])[];
  /** Columns whose distinct values are counted. */
  readonly keys?: readonly string[];
  /** Columns of days of which the time of day counts. */
  readonly times?: readonly string[];
  /** The filters of the measures, as written. */
  readonly filters: readonly string[];
}

export const noUses: Uses = { numbers: [], days: [], texts: [], filters: [] };

const named = (headers: readonly string[], header: string): boolean => headers.some((text) => headerForm(text) === headerForm(header));

function usedType(uses: Uses, header: string): ColumnType | undefined {
  if (named(uses.days, header)) return { kind: 'day' };
  if (named(uses.numbers, header)) return { kind: 'number' };
  return named(uses.texts, header) ? { kind: 'text' } : undefined;
}

/** The type of a column that the schema of the table knows, by the user's header or Koers's id. */
function schemaTypeOf(header: string, match: TableMatch | undefined): ColumnType | undefined {
  const found = match?.columns.find((column) => named([header], column.header) || column.column === header);
  return match && schemaOf(match.table).columns.find(({ id }) => id === found?.column)?.type;
}

/** The uses, where the other side of a difference with a day is a day too. */
function withDays(uses: Uses, isSchemaDay: (header: string) => boolean): Uses {
  const isDay = (header: string): boolean => named(uses.days, header) || isSchemaDay(header);
  const days = (uses.differences ?? []).flatMap(([left, right]) => (isDay(left) || isDay(right) ? [left, right] : []));
  return days.length === 0 ? uses : { ...uses, days: [...uses.days, ...days] };
}

/**
 * Plans every column that has a header: schema columns by id, all others by the user's own header (a header that stands
 * twice is planned once, the leftmost).
 */
export function planColumns(candidate: Candidate, match: TableMatch | undefined, given: Uses): readonly ColumnPlan[] {
  const schema = match ? schemaOf(match.table) : undefined;
  const uses = withDays(given, (header) => schemaTypeOf(header, match)?.kind === 'day');
  const plans: ColumnPlan[] = [];
  for (const { text: header, place } of candidate.headers.filter((one) => !isRepeated(candidate.headers, one))) {
    const mapped = match?.columns.find((column) => column.place === place);
    const column = schema?.columns.find(({ id }) => id === mapped?.column);
    const type = column ? column.type : usedType(uses, header);
    const key = column ? column.id : header;
    if (header === '' || plans.some((plan) => plan.key === key)) continue;
    const isUsed = (headers: readonly string[]): boolean => [header, key].some((name) => named(headers, name));
    const isAdded = key === 'amount' || isUsed(uses.numbers);
    const isFiltered = uses.filters.some((filter) => [header, key].some((name) => fold(filter).includes(fold(name))));
    const isRequired = (column?.required ?? false) || isAdded || isFiltered || isUsed(uses.keys ?? []);
    const keepsTime = isUsed(uses.times ?? []);
    plans.push({ key, header, place, type, isRequired, isAdded, keepsTime, isComparedWithDay: isComparedWithDay(uses.filters, [header, key]), isNeeded: isRequired || isUsed([...uses.days, ...uses.texts]) });
  }
  return plans;
}
