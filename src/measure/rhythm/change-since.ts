import { comparableMoney } from '../../core/money/compare';
import type { KpiFigure, KpiPeriodFigure } from '../kpi/kpi-result';
import type { Change } from './agenda';

/** The figure of a period, where it is known. */
export const actualOf = ({ actual }: KpiPeriodFigure): number | undefined => (actual.kind === 'known' ? actual.value : undefined);

/** Periods whose figures no longer change by themselves. */
export const settledPeriods = ({ history }: KpiFigure): readonly KpiPeriodFigure[] => history.filter(({ isProvisional }) => !isProvisional);

/** How far a figure lies outside the limits: 0 inside. */
function outside(value: number, { lower = -Infinity, upper = Infinity }: KpiFigure['limits']): number {
  return Math.max(0, lower - value, value - upper);
}

/**
 * Whether one figure is better than another in the direction of the KPI: above 0 when it is, below 0 when it is worse. Figures
 * that differ by less than four decimals are the same; so are two inside the limits.
 */
export function betterBy({ direction, limits }: Pick<KpiFigure, 'direction' | 'limits'>, now: number, before: number): number {
  if (direction === 'range') return comparableMoney(outside(before, limits)) - comparableMoney(outside(now, limits));
  const rise = comparableMoney(now) - comparableMoney(before);
  return direction === 'lower' ? -rise : rise;
}

/**
 * The newest figure beside that of the period before it. While a sum still runs, the last two complete periods are compared:
 * half a month is not held against a whole one.
 */
export function changeSince(figure: KpiFigure): Change | undefined {
  const isRunningSum = figure.change.kind === 'notApplicable';
  const [from, to] = (isRunningSum ? settledPeriods(figure) : figure.history).slice(-2);
  const [before, now] = [from && actualOf(from), to && actualOf(to)];
  if (!from || !to || before === undefined || now === undefined) return undefined;
  const better = betterBy(figure, now, before);
  return { kind: better > 0 ? 'better' : better < 0 ? 'worse' : 'same', from, to, by: now - before };
}
