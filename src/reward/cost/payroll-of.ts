import { exactSum } from '../../core/money/exact-sum';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';

/** Salaries of the payees over the days of the run. */
export interface Payroll {
  /** Annual salary × FTE × days in service ÷ 365, added up. */
  readonly salaries: number;
  /** How many of the payees have a salary in People, of all. */
  readonly known: number;
  readonly payees: number;
}

const daysPerYear = 365;

/** What the payees' salaries come to over the days that the run covers; nothing when no salary is known. */
export function payrollOf(run: BonusRun, { people }: WorkbookTables): Payroll | undefined {
  const first = Math.min(...run.periods.map(({ start }) => start));
  const end = Math.max(...run.periods.map(({ end: last }) => last));
  const paid = people.filter(({ id }) => run.payees.some((payee) => payee.id === id));
  const salaries = paid.flatMap(({ salary, fte, start, end: last }) => {
    const days = Math.max(0, Math.min(end, (last ?? Infinity) + 1) - Math.max(first, start ?? -Infinity));
    return salary === undefined ? [] : [(salary * (fte ?? 1) * days) / daysPerYear];
  });
  return salaries.length === 0 || run.periods.length === 0 ? undefined : { salaries: exactSum(salaries), known: salaries.length, payees: run.payees.length };
}
