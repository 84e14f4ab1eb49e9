import type { AmountStep, Derivation, ExcessStep, MarginalStep, PayoutTiersStep, RetroactiveStep, StepStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { amountTiers, excessTiers, marginalTiers, payoutTiers, retroactiveTiers, stepTiers } from './tier-lines';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

/** The steps that pay by tiers. */
export type TieredStep = MarginalStep | RetroactiveStep | StepStep | ExcessStep | AmountStep | PayoutTiersStep;

function marginalCalculation(step: MarginalStep, { say, amount }: Speaker): string {
  if (step.start !== 0) return say('step.marginalFrom', { start: amount(step.start, step.input.unit) });
  return say('step.marginalSum', { slices: step.tiers.filter((tier) => tier.part !== 0).length });
}

function reachedStep(step: StepStep | AmountStep, { say, amount, operand }: Speaker): string {
  const tier = step.tiers[step.reached];
  const at = operand(step.input);
  return tier ? say('step.byStepReached', { at, from: amount(tier.from, step.input.unit) }) : say('step.byStepNone', { at });
}

function excessCalculation(step: ExcessStep, { say, amount, operand, rate }: Speaker): string {
  const [input, base] = [operand(step.input), operand(step.base)];
  if (step.excess <= 0) return say('step.excessNone', { input, base });
  const tier = step.tiers[step.reached];
  const excess = `${input} − ${base}`;
  const formula = tier ? `(${excess}) × ${rate(tier.rate, step.input.unit)}` : excess;
  return step.tiers.length === 1 ? formula : say('step.excessAt', { formula, at: amount(step.at, step.atUnit) });
}

/** What every bound was multiplied by. */
const cutLines = ({ cutBy }: { readonly cutBy?: Derivation }, explain: Explain): readonly Line[] => (cutBy ? explain(cutBy) : []);

/** How tiers pay: each slice, over the whole, by step, over the excess, as an amount, or on what was paid. */
export function explainTier(step: TieredStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, amount, operand } = speaker;
  const input = explain(step.input);
  switch (step.op) {
    case 'marginal':
      return [...input, ...cutLines(step, explain), lineOf(step, say('step.marginal', {}), marginalCalculation(step, speaker)), ...marginalTiers(step, speaker)];
    case 'retroactive': {
      const decided = say('step.retroactiveAt', { at: amount(step.at, step.atUnit) });
      return [...input, ...(step.reachedBy ? explain(step.reachedBy) : []), ...cutLines(step, explain), lineOf(step, say('step.retroactive', {}), decided), ...retroactiveTiers(step, speaker)];
    }
    case 'step':
      return [...input, ...cutLines(step, explain), lineOf(step, say('step.byStep', {}), reachedStep(step, speaker)), ...stepTiers(step, speaker)];
    case 'excess': {
      const before = [...input, ...explain(step.base), ...(step.reachedBy ? explain(step.reachedBy) : []), ...cutLines(step, explain)];
      return [...before, lineOf(step, step.tiers.length === 1 ? say('step.excessRate', {}) : say('step.excessTier', {}), excessCalculation(step, speaker)), ...excessTiers(step, speaker)];
    }
    case 'amount':
      return step.isProRata
        ? [...input, ...cutLines(step, explain), lineOf(step, say('step.amountProRata', {}), say('step.amountSum', { at: operand(step.input) })), ...amountTiers(step, speaker)]
        : [...input, ...cutLines(step, explain), lineOf(step, say('step.amount', {}), reachedStep(step, speaker)), ...amountTiers(step, speaker)];
    case 'payoutTiers': {
      const from = say('step.payoutTiersFrom', { input: operand(step.input), start: amount(step.start, 'money') });
      return [...input, lineOf(step, say('step.payoutTiers', {}), from), ...payoutTiers(step, speaker)];
    }
  }
}
