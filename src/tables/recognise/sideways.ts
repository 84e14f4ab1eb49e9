import { calendarDay } from '../../core/period/calendar';
import { monthNames } from '../../core/period/month-names';
import { parsePeriod } from '../../core/period/parse-period';
import type { ColumnSchema, TableId } from '../schema';
import { schemaOf } from '../schemas';
import { actualsSchema } from '../schemas/actuals';
import { targetsSchema } from '../schemas/targets';
import type { Candidate } from './candidate';
import { headerScore } from './header-score';
import { nameScore } from './score-table';

/** A range with a column per period, and the table that it would be with a row per period. */
export interface Sideways {
  readonly table: Extract<TableId, 'actuals' | 'targets'>;
  readonly candidate: Candidate;
  /** Headers of the first and the last period. */
  readonly first: string;
  readonly last: string;
}

/** From here on a header plainly names its column. */
const plain = 0.8;
/** Fewer periods side by side may be anything. */
const fewest = 3;

/** A first of the month, as Excel keeps `jan-26` when it is typed: `46023` → `2026-01`. Anything else as it stands. */
function shownHeader(text: string): string {
  const { year, month, day } = calendarDay(/^\d{5}$/.test(text) ? Number(text) : 0);
  return day === 1 && year > 1950 && year < 2100 ? `${year}-${String(month).padStart(2, '0')}` : text;
}

/** `jan`, `jan.`, `jan 2026`, `jan-26`, `Q1`, `kw 2`, `2026-01`. */
function isPeriodHeader(text: string): boolean {
  const words = text.toLowerCase().replace(/[.’']/g, ' ').replace(/\s+/g, ' ').trim();
  const [first = '', rest = ''] = words.split(/[\s-]+/);
  const isMonth = monthNames[first] !== undefined && /^(?:\d{2}|\d{4})?$/.test(rest);
  return isMonth || /^(?:q|kw|k|kwartaal) ?[1-4]$/.test(words) || (/[\s\d]-|[a-z]/.test(words) && parsePeriod(words) !== undefined);
}

const names = (header: string, schemaColumns: readonly ColumnSchema[], ids: readonly string[]): boolean =>
  schemaColumns.some((column) => ids.includes(column.id) && headerScore(header, column) >= plain);

/** The range as it would be with its periods below each other; nothing where it is no such range. */
export function sideways(candidate: Candidate): Sideways | undefined {
  const periods = candidate.headers.map(({ text, place }) => ({ text: shownHeader(text), place })).filter(({ text }) => isPeriodHeader(text));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || periods.length < fewest) return undefined;
  const others = candidate.headers.filter(({ text, place }) => text !== '' && place < first.place).map(({ text }) => text);
  const called = (id: TableId): boolean => [candidate.name, candidate.sheet, candidate.title].some((text) => nameScore(text, schemaOf(id)) > 0);
  const isOfKpis = others.some((text) => names(text, actualsSchema.columns, ['kpi']));
  const isOfPeople = others.some((text) => names(text, targetsSchema.columns, ['person', 'team']));
  if (!isOfKpis && !isOfPeople && !called('actuals') && !called('targets')) return undefined;
  const table = called('targets') || (isOfPeople && !isOfKpis && !called('actuals')) ? 'targets' : 'actuals';
  return { table, candidate, first: first.text, last: last.text };
}
