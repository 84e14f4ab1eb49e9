import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { Day, Period } from '../../core/period';
import type { TargetEntry } from '../../measure/targets';
import type { LineSources } from '../earn/line-amounts';
import type { Line } from '../lines';
import type { Ramp } from './ramp';
import type { SeasonWeight, Weigh } from './seasons';
import type { Days } from './day-counts';

/** What a component's figures depend on besides the period: ramp, season, and figures that a target follows. For one payee. */
export interface ComponentTime {
  /** The first day in service. */
  readonly serviceStart: Day | undefined;
  readonly ramp?: Ramp;
  /** How a year's target incentive is divided; absent = evenly. */
  readonly incentive?: Weigh;
  /** How the target of a longer period is divided; absent = evenly. */
  readonly spread?: TargetSpread;
  /** The targets of whose results count, where those are a team's or the company's and the payee has no own; `changes` with the team. */
  readonly groupTargets?: (line: Line) => readonly TargetEntry[] | 'changes';
  /** First days of another team. */
  readonly teamChanges?: readonly Day[];
  /** All periods of the span of what runs, where its result to date is set against the target of all of it. */
  readonly wholeSpan?: (period: Period) => readonly Period[];
  /** What the target follows, instead of the Targets table. */
  readonly relative?: RelativeTarget;
}

/** Divides the target of a longer period by weights. */
export interface TargetSpread {
  /** Nothing when the pattern, or last year, does not tell. */
  readonly weigh: (line: Pick<Line, 'payee' | 'period'>, whole: Period, sources: LineSources) => SeasonWeight | undefined;
  readonly derive: (line: Line, weight: number, sources: LineSources) => Derivation;
  /** Whether last year is lacking, or a weight. */
  readonly lacks: 'reason.noLastYear' | 'reason.seasonLacks';
}

/** A target that follows another figure. */
export interface RelativeTarget {
  /** The figure that it follows, for the days of a line; NaN when that is not known. */
  readonly base: (line: Line, sources: LineSources) => number;
  readonly derive: (line: Line, sources: LineSources) => Derivation;
  readonly change: number;
  readonly as: 'percent' | 'number' | 'points';
  /** True when the figure is measured over the very days of the line, so that part of a period needs no proration. */
  readonly isOverDays: boolean;
}

/**
 * The base with its change: plus a number or percentage points, or times 1 + a percentage.
 * @example changedTarget(1000, { change: 0.05, as: 'percent' }) // 1050
 */
export const changedTarget = (base: number, { change, as }: Pick<RelativeTarget, 'change' | 'as'>): number => (as === 'percent' ? base * (1 + change) : base + change);

/** The target of a component that follows another figure, as a step. */
export function deriveRelative(relative: RelativeTarget, line: Line, sources: LineSources, unit: Derivation['unit']): Derivation {
  const base = relative.derive(line, sources);
  if (relative.change === 0) return base;
  const change: Derivation = { op: 'read', value: known(relative.change), unit: relative.as === 'number' ? unit : 'ratio', label: message('label.targetChange', {}) };
  return { op: 'change', value: known(changedTarget(relative.base(line, sources), relative)), unit, base, change, as: relative.as };
}

/** The weight of a period as a step. */
export const weightStep = (line: Pick<Line, 'period'>, weight: number, days?: Days): Derivation => ({
  op: 'read',
  value: known(weight),
  unit: 'number',
  label: days ? message('label.workingDays', { period: line.period.name }) : message('label.seasonWeight', { period: line.period.name }),
});
