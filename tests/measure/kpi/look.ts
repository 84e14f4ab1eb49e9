import type { Value } from '../../../src/core/value';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import type { KpiFigure, KpiPeriodFigure } from '../../../src/measure/kpi/kpi-result';
import { type Case, day, workbook } from '../../cases/workbook';

/** A figure as a test writes it down: the number, or the key of the reason why there is none. */
export const shown = (value: Value): number | string => {
  if (value.kind === 'known') return Math.round(value.value * 1e9) / 1e9;
  return value.kind === 'missing' ? value.needs.key : value.why.key;
};

/** A period of a KPI in short: name, actual, target, attainment, status. */
export const line = ({ period, actual, target, attainment, status }: KpiPeriodFigure): readonly (string | number)[] => [period.name, shown(actual), shown(target), shown(attainment), status];

/** The figures of a case on a day. */
export const figuresOf = (one: Case, today: string, period?: string) => kpiFigures(workbook(one), { today: day(today), ...(period === undefined ? {} : { period }) });

/** The only KPI of a case. */
export function theKpi(one: Case, today = '2026-10-15', period?: string): KpiFigure {
  const [kpi, another] = figuresOf(one, today, period).kpis;
  if (!kpi || another) throw new Error('The case should have one KPI.');
  return kpi;
}
