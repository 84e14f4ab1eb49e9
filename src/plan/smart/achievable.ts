import { message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { directionOf, hasOwnTarget } from './direction';
import { met, notMet, unknown, unreadable, worstOf, type Gap } from './verdict';

/**
 * *Achievable and accepted*: an owner has taken it on, and target and baseline are there and fit the direction. A baseline
 * that equals the target is to be kept, and fits; one past it does not. Inside a range the lower limit must lie below the
 * upper one. Without a baseline, or with a target that stands per period in Targets, it cannot be known. How likely the
 * target is says nothing here: that takes the history.
 *
 * From 150 to 220, higher is better, with an owner: met. From 12 to 10 is met when lower is better, and not when higher is.
 */
export function achievable(row: KpiRow, context: PlanContext): Verdict {
  return worstOf([ownerGap(row), targetGap(row, context), baselineGap(row)], () => metVerdict(row));
}

function metVerdict(row: KpiRow): Verdict {
  const { owner = '', baseline = NaN, target = NaN, lower = NaN, upper = NaN } = row;
  const unit = row.unit ?? null;
  return directionOf(row) === 'range'
    ? met(row, 'lower', message('smart.achievable.metRange', { owner, baseline, lower, upper, unit }))
    : met(row, 'target', message('smart.achievable.met', { owner, baseline, target, unit }));
}

function ownerGap(row: KpiRow): Gap | undefined {
  if (row.owner !== undefined) return undefined;
  const gap = { reason: message('smart.achievable.noOwner', {}), question: message('ask.owner', { kpi: row.kpi }) };
  return unreadable(row, 'owner') ?? notMet(row, 'owner', gap);
}

function targetGap(row: KpiRow, { hasTargetElsewhere }: PlanContext): Gap | undefined {
  if (row.unreadable.includes('direction')) return unreadable(row, 'direction');
  if (hasOwnTarget(row)) return consistencyGap(row);
  const [column, other] = directionOf(row) === 'range' ? (['lower', 'upper'] as const) : (['target', 'target'] as const);
  const bad = unreadable(row, column) ?? unreadable(row, other);
  if (bad) return bad;
  if (hasTargetElsewhere(row))
    return unknown(row, column, { reason: message('smart.achievable.targetElsewhere', {}), question: message('ask.targetHere', { kpi: row.kpi }) });
  return notMet(row, column, { reason: message('smart.achievable.noTarget', {}), question: message('ask.target', { kpi: row.kpi }) });
}

function baselineGap(row: KpiRow): Gap | undefined {
  if (row.baseline !== undefined) return undefined;
  const gap = { reason: message('smart.achievable.noBaseline', {}), question: message('ask.baseline', { kpi: row.kpi }) };
  return unreadable(row, 'baseline') ?? unknown(row, 'baseline', gap);
}

/** The numbers contradict each other. */
function consistencyGap(row: KpiRow): Gap | undefined {
  const { baseline, target, lower, upper, unit = null } = row;
  const direction = directionOf(row);
  if (direction === 'range') {
    if (lower === undefined || upper === undefined || lower < upper) return undefined;
    return notMet(row, 'lower', { reason: message('smart.achievable.limitsReversed', { lower, upper, unit }), question: message('ask.limits', { kpi: row.kpi }) });
  }
  if (baseline === undefined || target === undefined || (direction === 'higher' ? baseline <= target : baseline >= target)) return undefined;
  return notMet(row, 'target', {
    reason: message('smart.achievable.beyond', { baseline, target, direction, unit }),
    question: message('ask.furtherTarget', { kpi: row.kpi }),
  });
}
