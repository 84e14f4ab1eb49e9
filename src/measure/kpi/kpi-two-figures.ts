import { type Finding, finding } from '../../core/finding';
import { roundForComparison } from '../../core/money/compare';
import { keptFigure } from './kpi-kept';
import type { FigureSources } from './kpi-actuals';
import type { KpiPlan } from './kpi-plan';
import type { KpiContradiction, KpiPeriodFigure } from './kpi-result';
import { calculatedNow } from './kpi-recorded';

/** The periods in which a measure gives another figure than is kept by hand, oldest first; periods that still run are left out. */
export function contradictionsOf(plan: KpiPlan, history: readonly KpiPeriodFigure[], { kept }: FigureSources): readonly KpiContradiction[] {
  if (!plan.measure || kept.figures.length === 0) return [];
  const as = plan.unit === 'ratio' ? 'ratio' : 'money';
  return history.flatMap(({ period, actual: shown, isProvisional, recorded }) => {
    const actual = calculatedNow(shown, recorded);
    const own = keptFigure(kept, { period, isOver: !isProvisional }, plan);
    if (actual.kind !== 'known' || own.actual.kind !== 'known' || isProvisional) return [];
    const isSame = roundForComparison(actual.value, as) === roundForComparison(own.actual.value, as);
    const cell = own.cells?.cells[0];
    return isSame ? [] : [{ period, measured: actual.value, kept: own.actual.value, ...(cell && { cell }) }];
  });
}

/** A difference between what a measure gives and what is kept by hand, for one KPI: the newest, and in how many periods. */
export function twoFigures({ row: { kpi } }: KpiPlan, differing: readonly KpiContradiction[]): readonly Finding[] {
  const newest = differing[differing.length - 1];
  if (!newest) return [];
  const { sheet = '', table = '', row, column, cell } = newest.cell ?? {};
  const subject = { sheet, table, ...(row !== undefined && { row }), ...(column !== undefined && { column }), ...(cell !== undefined && { cell }) };
  const args = { kpi, period: newest.period.name, measured: newest.measured, kept: newest.kept, periods: differing.length };
  return [finding('kpi.twoFigures', 'warning', subject, args)];
}
