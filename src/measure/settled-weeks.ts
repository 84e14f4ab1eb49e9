import { type Finding, finding } from '../core/finding';
import { type WeekCalendar, weekCalendar, type WeekPattern } from '../core/period/week-calendar';
import type { WorkbookTables } from '../tables/workbook-tables';
import { dayIn } from './loaded-to';
import { rowSubject } from './row-subject';

const patterns: Readonly<Record<string, WeekPattern>> = { '4-4-5': '4-4-5', '4-5-4': '4-5-4', '5-4-4': '5-4-4', '445': '4-4-5', '454': '4-5-4', '544': '5-4-4' };

/**
 * The calendar of weeks that Settings describe: its pattern, and the first day of one of its years. A table of own periods
 * goes before it. One of the two that lacks or cannot be read gives no calendar, with a finding.
 */
export function settledWeeks({ settings, periods, dateOrder }: Pick<WorkbookTables, 'settings' | 'periods' | 'dateOrder'>): { readonly weeks?: WeekCalendar; readonly findings: readonly Finding[] } {
  const row = settings.find(({ setting }) => setting === 'calendar');
  if (!row) return { findings: [] };
  const value = row.value ?? '';
  if (periods.length > 0) return { findings: [finding('setting.calendarUnused', 'warning', rowSubject(row, 'value'), { value })] };
  const pattern = patterns[value.replace(/[\s–/]/g, (found) => (found.trim() === '' ? '' : '-'))];
  const first = settings.find(({ setting }) => setting === 'calendarStart');
  const day = dayIn(first?.value ?? '', dateOrder);
  if (pattern && day !== undefined) return { weeks: weekCalendar(pattern, day), findings: [] };
  const wrong = pattern ? (first ?? row) : row;
  return { findings: [finding('setting.calendar', 'error', rowSubject(wrong, 'value'), { value: pattern && !first ? '' : (wrong.value ?? '') })] };
}
