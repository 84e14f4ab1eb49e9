import { message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { known, missing, type Value } from '../../core/value';
import type { Period } from '../../core/period';
import { rowSource } from '../row-subject';
import type { KpiPlan } from './kpi-plan';
import type { KpiTarget } from './kpi-target';

/** The period that a target counts from, with its figure. */
export interface EarlierFigure {
  readonly period: Period;
  readonly actual: Value;
}

/** The periods before that a target may count from. */
export interface EarlierFigures {
  readonly previous: EarlierFigure | undefined;
  readonly lastYear: EarlierFigure | undefined;
}

/** From here on a growth or a number of percentage points is taken to be written in per cents: 5 and 5% are the same. */
const inPercents = 1;
const hundredth = 100;

/**
 * The target of a KPI that counts from an earlier period: so much per cent or so many units better, which for lower-is-better
 * means less, with or without a minus. Undefined where the target is a fixed number. Missing where the earlier figure is.
 * @example relativeTarget(plan, { previous: 200, … }, september) // 5 % above August's 200: 210
 */
export function relativeTarget(plan: KpiPlan, { previous, lastYear }: EarlierFigures, period: Period): KpiTarget | undefined {
  const { targetBasis = 'absolute', target, kpi } = plan.row;
  if (targetBasis === 'absolute' || target === undefined) return undefined;
  const from = targetBasis === 'previousPercent' || targetBasis === 'previousPoints' ? previous : lastYear;
  if (from?.actual.kind !== 'known') return { target: missing(message('reason.kpiNoEarlier', { kpi, period: from?.period.name ?? period.name })), origin: { kind: 'none' } };
  const as = targetBasis === 'previousPercent' || targetBasis === 'lastYearPercent' ? 'percent' : 'points';
  const isShare = as === 'percent' || plan.unit === 'ratio';
  const by = isShare && Math.abs(target) >= inPercents ? target / hundredth : target;
  const base = from.actual.value;
  const step = as === 'percent' ? Math.abs(base) * by : by;
  const value = plan.direction === 'lower' ? difference(base, Math.abs(step)) : exactSum([base, step]);
  return { target: known(value), origin: { kind: 'relative', source: rowSource(plan.row, 'target'), from: from.period, base, by: plan.direction === 'lower' ? Math.abs(by) : by, as } };
}
