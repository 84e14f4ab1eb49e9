import type { Derivation, Source } from '../../core/derivation';
import { finding } from '../../core/finding';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { Stated } from '../../measure/organisation';
import { rowSource, rowSubject } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { Scheme } from '../scheme/scheme';
import type { Absent } from './absent';

/** A year's amount at full time, with how it came about. */
export interface YearlyAmount {
  readonly value: number;
  readonly derive: () => Derivation;
}

/** The salary that a bonus is a percentage of, and whose. */
export interface SalaryOf {
  /** Gross per year, at full time. */
  readonly salary: Stated<number>;
  readonly payee: string;
  readonly scheme: Scheme;
}

type Contents = 'base' | 'holiday' | 'thirteenth';

/**
 * A percentage of the salary as the target incentive of a year at full time. The scheme says what the salary contains: the
 * annual salary; with the holiday allowance; or with that and a thirteenth month of salary ÷ 12.
 * @example // 54,000 with 8 % holiday allowance, 10 % of it: 5,832
 */
export function salaryFor(row: AssignmentRow, percent: number, { salary, payee, scheme }: SalaryOf): YearlyAmount | Absent {
  const { value } = salary;
  if (value === undefined || salary.unclear) {
    const why = message('reason.noSalary', { payee, scheme: scheme.name });
    return { kind: 'missing', why, finding: finding('assignment.noSalary', 'error', rowSubject(salary.row, 'salary'), { payee, scheme: scheme.name }) };
  }
  const contents = scheme.row?.salaryContains ?? 'base';
  const allowance = contents === 'base' ? 0 : scheme.row?.holidayRate;
  if (allowance === undefined) {
    const args = { scheme: scheme.name };
    const subject = scheme.row ? rowSubject(scheme.row, 'holidayRate') : {};
    return { kind: 'missing', why: message('reason.noHolidayRate', args), finding: finding('scheme.noHolidayRate', 'error', subject, args) };
  }
  const whole = containing(value, contents, allowance);
  const source = rowSource(salary.row, 'salary');
  const derive = (): Derivation => ({
    op: 'product',
    value: known(whole * percent),
    unit: 'money',
    factors: [deriveSalary(value, contents, { allowance, source }), { op: 'read', value: known(percent), unit: 'ratio', label: message('label.targetPercent', {}), source: rowSource(row, 'targetPercent') }],
  });
  return { value: whole * percent, derive };
}

function containing(salary: number, contents: Contents, allowance: number): number {
  switch (contents) {
    case 'base':
      return salary;
    case 'holiday':
      return salary * (1 + allowance);
    case 'thirteenth':
      return salary * (1 + allowance) + salary / 12;
  }
}

function deriveSalary(salary: number, contents: Contents, { allowance, source }: { readonly allowance: number; readonly source: Source }): Derivation {
  const read: Derivation = { op: 'read', value: known(salary), unit: 'money', label: message('label.salary', {}), source };
  if (contents === 'base') return read;
  const rate: Derivation = { op: 'read', value: known(allowance), unit: 'ratio', label: message('label.holidayRate', {}) };
  const holiday: Derivation = { op: 'product', value: known(salary * allowance), unit: 'money', factors: [read, rate] };
  const month: Derivation = { op: 'spread', value: known(salary / 12), unit: 'money', input: read, parts: 12 };
  const parts = [read, holiday, ...(contents === 'thirteenth' ? [month] : [])].map((derivation) => ({ name: '', derivation }));
  return { op: 'total', value: known(containing(salary, contents, allowance)), unit: 'money', parts };
}
