import type { Message } from '../../core/message';
import type { PeriodGrain } from '../../core/period';
import type { AttainmentRange } from '../../measure/attainment-formula';
import type { Measure } from '../../measure/measure';
import type { ComponentRow } from '../../tables/schemas/components';
import type { SchemeRow } from '../../tables/schemas/schemes';
import type { Figure } from '../../tables/schema';
import type { RoundingRules } from '../earn/rounding';
import type { Conditions } from '../combine/conditions';
import type { ComponentChoices } from './choices';
import type { Shape } from './shape';

/** What the shape works on: an amount, actual ÷ target, units, the score of the scheme, or what it has paid so far. */
export type ShapeInput = 'amount' | 'attainment' | 'units' | 'score' | 'scoreProduct' | 'payoutSoFar';

/** True for inputs that are ratios: 1 = 100 %. */
export const isRatioInput = (input: ShapeInput): boolean => input === 'attainment' || isScoreInput(input);

/** True when a component works on the score that others make together. */
export const isScoreInput = (input: ShapeInput): boolean => input === 'score' || input === 'scoreProduct';

/** Per period, per deal, or running over the fiscal year. */
export type Grouping = 'period' | 'deal' | 'running' | 'dealRunning';

/** What a payout ratio is taken of; `amount`: the shape itself gives money. */
export type PayoutBase = 'amount' | 'quota' | 'targetIncentive' | 'fixed';

/** A component as the scheme tables say it, with the documented defaults filled in. Per-person figures still open. */
export interface Component extends ComponentChoices {
  readonly scheme: string;
  readonly name: string;
  readonly row: ComponentRow;
  readonly measure: Measure;
  /** Another measure that decides the tier, or the second input of a grid. */
  readonly lookup: Measure | undefined;
  /** The measure that serves as the target. */
  readonly targetMeasure: Measure | undefined;
  /** The range in which attainment is 1, and where it has fallen to 0. */
  readonly range: AttainmentRange | undefined;
  readonly input: ShapeInput;
  /** Pays money itself, or is a part of the scheme's score and pays nothing. */
  readonly counts: 'money' | 'score';
  readonly grouping: Grouping;
  readonly shape: Shape;
  readonly base: PayoutBase;
  /** A share: 60 % = 0.6. */
  readonly weight: number;
  readonly thresholdMode: 'fromFirst' | 'excessOnly';
  readonly rate: Figure | undefined;
  readonly fixedAmount: Figure | undefined;
  readonly target: Figure | undefined;
  readonly threshold: Figure | undefined;
  readonly modifier: Figure | undefined;
  /** A ratio: the most attainment that counts. */
  readonly attainmentCap: number | undefined;
  /** Most and least in money per period, before proration. */
  readonly cap: number | undefined;
  readonly floor: number | undefined;
  /** Most as a share of what the component pays at target. */
  readonly capRatio: number | undefined;
  /** Modifiers and gates; left out without any. */
  readonly conditions?: Conditions;
}

/** A component that pays, or one that cannot be calculated as written: its payouts are missing. */
export type CompiledComponent =
  | { readonly kind: 'component'; readonly component: Component }
  | { readonly kind: 'broken'; readonly name: string; readonly measure: string; readonly reason: Message; readonly row: ComponentRow };

/** A scheme ready to run. */
export interface Scheme {
  readonly name: string;
  readonly grain: PeriodGrain;
  readonly currency: string;
  /** Decimals of earned money: 2 cents, 0 whole, −1 tens. */
  readonly decimals: number;
  /** Where and how money and ratios are rounded. */
  readonly rounding: RoundingRules;
  /** Most per payee and period, before proration. */
  readonly cap?: number;
  /** Modifiers and gates of the whole scheme; left out without any. */
  readonly conditions?: Conditions;
  readonly row?: SchemeRow;
  readonly components: readonly CompiledComponent[];
}
