import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { known } from '../../core/value';
import { rowSource } from '../../measure/row-subject';
import { readStep } from '../earn/derive-figures';
import { servedStep } from '../earn/derive-reach';
import { capOf, type ConditionFigures, effectOf, isOpen, type PaidDays } from './adjust';
import type { Conditions, Gate, Looked, Modifier, ModifierStep } from './conditions';

/** What the steps of conditions are made from. */
export interface AdjustSteps {
  readonly conditions: Conditions;
  readonly figures: ConditionFigures;
  readonly days: PaidDays;
  /** How a measured figure came about. */
  readonly derive: (looked: Looked, days: PaidDays, most?: number) => Derivation;
}

const valueOf = ({ value }: Derivation): number => (value.kind === 'known' ? value.value : NaN);

/** The modifiers of one position on an amount; the amount itself when there are none. */
export function deriveModifiers(input: Derivation, steps: AdjustSteps | undefined, position: Modifier['position'], factor: number): Derivation {
  const own = steps?.conditions.modifiers.filter((modifier) => modifier.position === position) ?? [];
  if (!steps || own.length === 0) return input;
  const named = (combine: Modifier['combine']): readonly { readonly name: string; readonly derivation: Derivation }[] =>
    own.filter((modifier) => modifier.combine === combine).map((modifier) => ({ name: modifier.name, derivation: deriveEffect(modifier, steps) }));
  return { op: 'modify', value: known(valueOf(input) * factor), unit: input.unit, input, factors: named('multiply'), added: named('addPoints') };
}

function deriveEffect(modifier: Modifier, steps: AdjustSteps): Derivation {
  const effect = effectOf(modifier, steps.figures, steps.days);
  const { condition, name } = modifier;
  const unit = modifier.combine === 'multiply' ? 'number' : 'ratio';
  const step = effect.step ?? modifier.steps[0];
  if (!effect.step) {
    const otherwise = readStep({ value: effect.value, isDefault: true }, message('label.notReached', { name }), unit);
    return condition && step ? conditionStep(otherwise, { condition, steps, step, isMet: false }) : otherwise;
  }
  const then = readStep(effect.read ?? { value: effect.value, source: rowSource(effect.step.row, 'value') }, message('label.modifierOf', { name }), unit);
  if (!condition || effect.step.from === undefined) return then;
  return conditionStep(then, { condition, steps, step: effect.step, isMet: true });
}

function conditionStep(then: Derivation, of: { readonly condition: Looked; readonly steps: AdjustSteps; readonly step: ModifierStep; readonly isMet: boolean }): Derivation {
  const { condition, steps, step, isMet } = of;
  const measured = steps.derive(condition, steps.days);
  const limit = readStep({ value: step.from ?? NaN, source: rowSource(step.row, 'from') }, message('label.limit', { measure: condition.measure.name }), measured.unit);
  return { op: 'condition', value: then.value, unit: then.unit, measured, limit, direction: 'atLeast', isMet, ...(step.isStrict && { isStrict: true }), then };
}

/** What is paid at target, the share of the period that amounts are for, and how the first came about. */
export interface TargetAmount {
  readonly amount: number;
  readonly limit: number;
  readonly by?: () => Derivation | undefined;
}

/** Every gate on an amount, whether it holds or not. */
export function deriveGates(input: Derivation, steps: AdjustSteps | undefined, target: TargetAmount): Derivation {
  if (!steps) return input;
  return steps.conditions.gates.reduce((amount, gate) => gateStep(amount, gate, steps, target), input);
}

function gateStep(input: Derivation, gate: Gate, steps: AdjustSteps, target: TargetAmount): Derivation {
  const isMet = isOpen(gate, steps.figures, steps.days) === true;
  const most = capOf(gate, target.amount, target.limit);
  const measured = steps.derive(gate.condition, steps.days);
  const limit = readStep(steps.figures.figure(gate.limit, gate.row, 'from') ?? { value: NaN }, message('label.limit', { measure: gate.condition.measure.name }), measured.unit);
  const earned = valueOf(input);
  const kept = isMet ? earned : Math.min(earned, most);
  return { op: 'gate', value: known(kept), unit: input.unit, input, measured, limit, direction: gate.direction, isMet, ...(gate.isStrict && { isStrict: true }), cap: capStep(gate, target, steps.days), lost: Math.max(0, difference(earned, kept)) };
}

function capStep(gate: Gate, { amount, limit, by }: TargetAmount, { over }: PaidDays): Derivation {
  const { capAmount, capRatio, row } = gate;
  const label = message('label.gateCap', {});
  if (capAmount !== undefined) {
    const written = readStep({ value: capAmount, source: rowSource(row, 'capAmount') }, label, 'money');
    return limit === 1 ? written : { op: 'product', value: known(capAmount * limit), unit: 'money', factors: [written, servedStep(over, limit)] };
  }
  const ratio = readStep({ value: capRatio, source: rowSource(row, 'capRatio'), ...(row.capRatio === undefined && { isDefault: true }) }, label, 'ratio');
  if (amount !== amount) return readStep({ value: 0, ...(row.capRatio === 0 ? { source: rowSource(row, 'capRatio') } : { isDefault: true }) }, label, 'money');
  return { op: 'product', value: known(capOf(gate, amount, limit)), unit: 'money', factors: [ratio, targetStep(amount, by?.())] };
}

const targetStep = (value: number, by: Derivation | undefined): Derivation => ({ op: 'read', value: known(value), unit: 'money', label: message('label.targetAmount', {}), ...(by && { by }) });
