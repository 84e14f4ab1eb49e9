import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { OwnName } from '../../core/messages/table-findings';
import { dayInText } from '../../core/period/written-day';
import { isSaneDay } from '../cells/day-serial';
import { isRemarkHeader, nearestColumn } from '../recognise/nearest-column';
import type { ColumnSchema, TableId } from '../schema';
import type { LooseRow, LooseTable } from './loose-row';
import { subjectAt } from './subject';

type ShortTables = ReadonlyMap<TableId, LooseTable>;
type Extra = LooseRow['extra'][string];

const noName: OwnName = { nl: '', en: '' };

/** The columns that a rate or an amount anywhere in the rules names, so that Koers does use them. */
function namedColumns(tables: ShortTables): ReadonlySet<string> {
  const values = [...tables.values()].flatMap(({ rows }) => rows.flatMap(({ values }) => [...values.values()]));
  return new Set(values.flatMap((value) => (typeof value === 'object' ? [fold(value.column)] : [])));
}

const isDay = (cell: Extra): boolean => (typeof cell === 'number' ? isSaneDay(cell) : typeof cell === 'string' && dayInText(cell).kind !== 'notADate');
const isShare = (cell: Extra): boolean => typeof cell === 'number' && cell > 0 && cell <= 1;

/** People may have any column of the user's own; only one that could be a date or a factor that changes pay is worth a warning. */
function couldChangePay(lacking: readonly ColumnSchema[], cells: readonly Extra[]): boolean {
  const isLacking = (...ids: readonly string[]): boolean => lacking.some(({ id }) => ids.includes(id));
  return (isLacking('start', 'end') && cells.every(isDay)) || (isLacking('fte') && cells.every(isShare));
}

function unknownIn(table: LooseTable, named: ReadonlySet<string>): readonly Finding[] {
  const { schema, match, rows } = table;
  const lacking = schema.columns.filter(({ id }) => !match.columns.some(({ column }) => column === id));
  const places = new Set(match.columns.map(({ place }) => place));
  return match.candidate.headers.flatMap(({ text, place }) => {
    const cells = rows.flatMap(({ extra }) => (Object.hasOwn(extra, text) ? [extra[text]!] : []));
    if (text === '' || places.has(place) || cells.length === 0 || named.has(fold(text)) || isRemarkHeader(text)) return [];
    if (schema.id === 'people' && !couldChangePay(lacking, cells)) return [];
    const nearest = nearestColumn(text, lacking);
    const subject = subjectAt(match.candidate, match.candidate.headerRow, { header: text, place });
    return [finding('column.unknown', 'warning', subject, { found: text, table: schema.label, nearest: nearest?.label ?? noName, otherwise: nearest?.whenEmpty ?? noName })];
  });
}

/**
 * Filled columns of the rules that Koers does not know: a cap under a header of its own making is no cap. Columns that a rate
 * or amount names, and columns for remarks or for the administration, are fine.
 */
export function unknownColumns(tables: ShortTables): readonly Finding[] {
  const named = namedColumns(tables);
  return [...tables.values()].flatMap((table) => unknownIn(table, named));
}
