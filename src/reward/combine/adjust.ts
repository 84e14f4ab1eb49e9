import { type Message, message } from '../../core/message';
import { type Comparison, exceeds, reaches } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Figure, RowOrigin } from '../../tables/schema';
import type { Line } from '../lines';
import { isColumn, type ReadFigure } from '../scheme/figures';
import type { Conditions, Gate, Looked, Modifier, ModifierStep } from './conditions';
import { gateHolds } from './gate-holds';

/** The days that a payout is about: one line, or (running) the lines of the span to date and the whole of them as one. */
export interface PaidDays {
  readonly over: Line;
  readonly lines: readonly Line[];
}

/** What conditions look at for one payee. */
export interface ConditionFigures {
  /** The actual or the attainment of a measure; NaN when missing. */
  readonly measured: (looked: Looked, days: PaidDays) => number;
  readonly figure: (figure: Figure, row: RowOrigin, column: string) => ReadFigure | undefined;
}

/** What modifiers and gates come to, for one payout. NaN where one of them is missing. */
export interface Adjustment {
  /** The factor before gates and caps, and the one after. */
  readonly before: number;
  readonly after: number;
  /** The gates that do not hold. */
  readonly closed: readonly Gate[];
  /** Factor on caps in money: the periods that the payout is about, by the part of each that was served. */
  readonly limit: number;
}

/** Nothing changes an amount. */
export const unadjusted: Adjustment = { before: 1, after: 1, closed: [], limit: 1 };

/**
 * What the conditions of a payout come to: everything added and every factor per position, and the gates that do not hold.
 * @example adjust(conditions, figures, days).before // 1.875: the factors 1.5 and 1.25
 */
export function adjust({ modifiers, gates }: Conditions, figures: ConditionFigures, days: PaidDays): Adjustment {
  const limit = exactSum(days.lines.map(({ share }) => share));
  if (gates.some((gate) => isOpen(gate, figures, days) === undefined)) return { before: NaN, after: NaN, closed: [], limit };
  return {
    limit,
    before: factorAt('beforeCap', modifiers, figures, days),
    after: factorAt('afterCap', modifiers, figures, days),
    closed: gates.filter((gate) => isOpen(gate, figures, days) === false),
  };
}

/** (1 + everything added) × every factor. */
function factorAt(position: Modifier['position'], modifiers: readonly Modifier[], figures: ConditionFigures, days: PaidDays): number {
  const own = modifiers.filter((modifier) => modifier.position === position);
  if (own.length === 0) return 1;
  const values = (combine: Modifier['combine']): readonly number[] => own.filter((modifier) => modifier.combine === combine).map((modifier) => effectOf(modifier, figures, days).value);
  const added = values('addPoints');
  return [added.some((value) => value !== value) ? NaN : exactSum([1, ...added]), ...values('multiply')].reduce((product, value) => product * value, 1);
}

/** What a modifier does: its value, of which step, and what was measured for it. */
export interface Effect {
  /** The factor or the points; 1 or 0 when no step is reached, NaN when missing. */
  readonly value: number;
  readonly step?: ModifierStep;
  readonly read?: ReadFigure;
  readonly measured?: number;
}

/** The effect of a modifier: that of the highest step reached. */
export function effectOf(modifier: Modifier, figures: ConditionFigures, days: PaidDays): Effect {
  const { condition, steps, combine } = modifier;
  const measured = condition && figures.measured(condition, days);
  if (measured !== undefined && measured !== measured) return { value: NaN, measured };
  const as = condition && comparisonOf(condition);
  const isReached = ({ from, isStrict }: ModifierStep): boolean => from === undefined || (measured !== undefined && as !== undefined && (isStrict ? exceeds : reaches)(measured, from, as));
  const step = steps.filter(isReached).at(-1);
  const seen = measured === undefined ? {} : { measured };
  if (!step) return { value: combine === 'multiply' ? 1 : 0, ...seen };
  const read = figures.figure(step.value, step.row, 'value');
  return { value: read?.value ?? NaN, step, ...(read && { read }), ...seen };
}

/** Attainment and measures in per cents are ratios. */
export const comparisonOf = ({ look, measure }: Looked): Comparison => (look === 'attainment' || measure.unit === 'ratio' ? 'ratio' : 'money');

/** True when a gate holds; nothing when that cannot be told. */
export function isOpen({ condition, limit, row, direction, isStrict }: Gate, figures: ConditionFigures, days: PaidDays): boolean | undefined {
  const measured = figures.measured(condition, days);
  const bound = figures.figure(limit, row, 'from')?.value ?? NaN;
  if (measured !== measured || bound !== bound) return undefined;
  return gateHolds(measured, bound, { direction, isStrict, compareAs: comparisonOf(condition) });
}

/** The most that closed gates leave: the lowest of their caps; Infinity when every gate holds. */
export const mostOf = ({ closed, limit }: Adjustment, targetAmount: number): number =>
  closed.reduce((most, gate) => Math.min(most, capOf(gate, targetAmount, limit)), Infinity);

/** What a gate that does not hold leaves: an amount for the days served, or a share of the target amount; 0 % leaves nothing. */
export function capOf({ capAmount, capRatio }: Gate, targetAmount: number, limit: number): number {
  if (capAmount !== undefined) return capAmount * limit;
  return capRatio === 0 ? 0 : capRatio * targetAmount;
}

/** Why conditions cannot be told: the measure without a figure, or the column without one. */
export function whyNotAdjusted({ modifiers, gates }: Conditions, figures: ConditionFigures, days: PaidDays, names: { readonly payee: string; readonly period: string }): Message | undefined {
  const looked = [...modifiers.flatMap(({ condition }) => condition ?? []), ...gates.map(({ condition }) => condition)];
  const without = looked.find((condition) => figures.measured(condition, days) !== figures.measured(condition, days));
  if (without) return message('reason.conditionMissing', { ...names, measure: without.measure.name });
  const columns = [...modifiers.flatMap(({ steps }) => steps.map(({ value, row }) => ({ figure: value, row, column: 'value' }))), ...gates.map(({ limit, row }) => ({ figure: limit, row, column: 'from' }))];
  const absent = columns.find(({ figure, row, column }) => figures.figure(figure, row, column) === undefined);
  return absent && isColumn(absent.figure) ? message('reason.noFigure', { payee: names.payee, column: absent.figure.column }) : undefined;
}
