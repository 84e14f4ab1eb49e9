import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { type DateOrder, parseDay } from '../core/period/written-day';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { RowsMeasure } from './measure';
import { rowSubject } from './row-subject';

/** The last day up to which a measure's table is stated to be loaded; nothing where that is not stated. */
export type LoadedTo = (measure: RowsMeasure) => Day | undefined;

/** "Loaded to" of Settings, per table or (without a table) for all. A day that cannot be read is a finding. */
export function loadedDays({ settings, dateOrder }: WorkbookTables): { readonly loadedTo: LoadedTo; readonly findings: readonly Finding[] } {
  const rows = settings.filter(({ setting }) => setting === 'loadedTo').map((row) => ({ row, day: dayIn(row.value ?? '', dateOrder) }));
  const findings = rows.flatMap(({ row, day }) => (day === undefined ? [finding('setting.loadedTo', 'error', rowSubject(row, 'value'), { value: row.value ?? '' })] : []));
  if (rows.length === 0) return { loadedTo: () => undefined, findings };
  const loadedTo = ({ table, row: measure }: RowsMeasure): Day | undefined => {
    const names = [table.table, table.sheet, measure.table ?? 'sales'].map(fold);
    return (rows.find(({ row }) => row.table !== undefined && names.includes(fold(row.table))) ?? rows.find(({ row }) => row.table === undefined))?.day;
  };
  return { loadedTo, findings };
}

/** A written day, or a day serial that came along as text. */
export const dayIn = (text: string, order?: DateOrder): Day | undefined => (/^\d{5}(\.\d+)?$/.test(text.trim()) ? Math.floor(Number(text)) : parseDay(text, order));
