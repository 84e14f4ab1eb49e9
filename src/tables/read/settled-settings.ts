import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { monthNames } from '../../core/period/month-names';
import type { Candidate } from '../recognise/candidate';
import type { TableMatch } from '../recognise/recognise';
import type { SettingRow } from '../schemas/settings';
import { schemaOf } from '../schemas';
import { subjectAt } from './subject';

/**
 * The month that a text means: its number or its Dutch or English name, full or short, also with its first day before it.
 * @example monthIn('1 juli') // 7
 */
export function monthIn(text: string): number | undefined {
  const word = fold(text).replace(/^1(?:st|e)? (?=[a-z])/, '').replace(/\.$/, '');
  const month = /^\d{1,2}$/.test(word) ? Number(word) : monthNames[word];
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

/** The month in which the fiscal year starts as a number, however it was written; anything else stays, marked unreadable. */
function withMonth(row: SettingRow): SettingRow {
  if (row.setting !== 'fiscalYearStart' || row.value === undefined) return row;
  const month = monthIn(row.value);
  return month === undefined ? { ...row, unreadable: [...row.unreadable, 'value'] } : { ...row, value: String(month) };
}

const isBlank = ({ setting, value, unreadable }: SettingRow): boolean => value === undefined && !unreadable.includes('value') && !unreadable.includes('setting') && setting !== undefined;

function blankFinding(row: SettingRow, candidate: Candidate, match: TableMatch): Finding {
  const label = schemaOf('settings').columns.find(({ id }) => id === 'value')?.label ?? schemaOf('settings').label;
  const column = match.columns.find(({ column }) => column === 'value');
  return finding('cell.required', 'error', subjectAt(candidate, row.row, column), { column: label });
}

/**
 * Settings that say nothing, or nothing that can be read, are no reason to fall back on what would hold without them: their
 * value is marked unreadable, and a blank one is a finding.
 */
export function settledSettings(rows: readonly SettingRow[], match: TableMatch | undefined): { readonly rows: readonly SettingRow[]; readonly findings: readonly Finding[] } {
  const findings = match ? rows.filter(isBlank).map((row) => blankFinding(row, match.candidate, match)) : [];
  const marked = rows.map((row) => (isBlank(row) ? { ...row, unreadable: [...row.unreadable, 'value'] } : withMonth(row)));
  return { rows: marked, findings };
}
