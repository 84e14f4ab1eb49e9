import { message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { ChanceResult } from '../../measure/series/series';
import { fewFigures } from '../data/chance';
import { isUnlikely } from '../data/evidence';
import type { PlanContext } from '../plan-context';
import { judgeKnownOwner, leftOn } from '../set/known-owner';
import { directionOf, hasOwnTarget } from './direction';
import { met, notMet, unknown, unreadable, worstOf, type Gap } from './verdict';

/**
 * *Achievable and accepted*: an owner has taken it on, and target and baseline are there and fit the direction. A baseline
 * that equals the target is to be kept, and fits; one past it does not. Inside a range the lower limit must lie below the
 * upper one. With six figures or more the chance that the target is reached counts: below 10 % it is not achievable, or that
 * cannot be known where there are fewer than twelve. Without a chance and a baseline, or with a target that stands per period
 * in Targets, it cannot be known.
 *
 * From 150 to 220, higher is better, with an owner: met. From 12 to 10 is met when lower is better, and not when higher is.
 */
export function achievable(row: KpiRow, context: PlanContext, found?: ChanceResult): Verdict {
  const chance = found?.kind === 'chance' ? found.chance : null;
  const isKnown = chance !== null;
  const gaps = [ownerGap(row, context), targetGap(row, context, isKnown), isKnown ? undefined : baselineGap(row), chanceGap(row, found)];
  return worstOf(gaps, () => metVerdict(row, chance));
}

function metVerdict(row: KpiRow, chance: number | null): Verdict {
  const { owner = '', baseline, target, lower = NaN, upper = NaN } = row;
  const unit = row.unit ?? null;
  const isRange = directionOf(row) === 'range';
  const column = isRange ? 'lower' : 'target';
  if (chance !== null && (baseline === undefined || (!isRange && target === undefined))) return met(row, column, message('smart.achievable.metByFigures', { owner, chance }));
  return isRange
    ? met(row, column, message('smart.achievable.metRange', { owner, baseline: baseline ?? NaN, lower, upper, unit, chance }))
    : met(row, column, message('smart.achievable.met', { owner, baseline: baseline ?? NaN, target: target ?? NaN, unit, chance }));
}

/** The figures themselves say that it will hardly come true. */
function chanceGap(row: KpiRow, found: ChanceResult | undefined): Gap | undefined {
  if (found?.kind !== 'chance' || !isUnlikely(found.chance)) return undefined;
  const { chance, points } = found;
  const isFew = points < fewFigures;
  const text = { reason: message('smart.achievable.unlikely', { chance, figures: points, isFew }), question: message('ask.closerTarget', { kpi: row.kpi }) };
  return (isFew ? unknown : notMet)(row, directionOf(row) === 'range' ? 'lower' : 'target', text);
}

function ownerGap(row: KpiRow, context: PlanContext): Gap | undefined {
  if (row.owner !== undefined) return absentGap(row, row.owner, context);
  const gap = { reason: message('smart.achievable.noOwner', {}), question: message('ask.owner', { kpi: row.kpi }) };
  return unreadable(row, 'owner') ?? notMet(row, 'owner', gap);
}

/** The owner has left, or is nobody of People. Without People nobody can be looked up. */
function absentGap(row: KpiRow, owner: string, context: PlanContext): Gap | undefined {
  const day = leftOn(owner, context);
  if (day !== undefined) return notMet(row, 'owner', { reason: message('smart.achievable.ownerLeft', { owner, day }), question: message('ask.owner', { kpi: row.kpi }) });
  return judgeKnownOwner(row, context) === 'lacking' ? unknown(row, 'owner', { reason: message('smart.achievable.unknownOwner', { owner }), question: message('ask.ownerInPeople', { owner }) }) : undefined;
}

function targetGap(row: KpiRow, { hasTargetElsewhere }: PlanContext, isJudged: boolean): Gap | undefined {
  if (row.unreadable.includes('direction')) return unreadable(row, 'direction');
  if (hasOwnTarget(row)) return consistencyGap(row);
  const [column, other] = directionOf(row) === 'range' ? (['lower', 'upper'] as const) : (['target', 'target'] as const);
  const bad = unreadable(row, column) ?? unreadable(row, other);
  if (bad) return bad;
  if (isJudged) return undefined;
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
  const { baseline, target, lower, upper, unit = null, targetBasis = 'absolute' } = row;
  const direction = directionOf(row);
  if (direction === 'range') {
    if (lower === undefined || upper === undefined || lower < upper) return undefined;
    return notMet(row, 'lower', { reason: message('smart.achievable.limitsReversed', { lower, upper, unit }), question: message('ask.limits', { kpi: row.kpi }) });
  }
  if (targetBasis !== 'absolute') return undefined;
  if (baseline === undefined || target === undefined || (direction === 'higher' ? baseline <= target : baseline >= target)) return undefined;
  return notMet(row, 'target', {
    reason: message('smart.achievable.beyond', { baseline, target, direction, unit }),
    question: message('ask.furtherTarget', { kpi: row.kpi }),
  });
}
