import type { CurveStep, DealsStep, Derivation, FlatStep, MarginalStep, RetroactiveStep, RunningStep, StepStep } from '../../core/derivation';
import { curveCalculation, curvePoints } from './explain-curve';
import { explainDeal } from './explain-deal';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { marginalTiers, retroactiveTiers, stepTiers } from './explain-tiers';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

type ShapeStep = FlatStep | MarginalStep | RetroactiveStep | StepStep | CurveStep | DealsStep | RunningStep;

function marginalCalculation(step: MarginalStep, { say, amount }: Speaker): string {
  if (step.start !== 0) return say('step.marginalFrom', { start: amount(step.start, step.input.unit) });
  return say('step.marginalSum', { slices: step.tiers.filter((tier) => tier.part !== 0).length });
}

function reachedStep(step: StepStep, { say, amount, operand }: Speaker): string {
  const tier = step.tiers[step.reached];
  const at = operand(step.input);
  return tier ? say('step.byStepReached', { at, from: amount(tier.from, step.input.unit) }) : say('step.byStepNone', { at });
}

const earlierOf = (step: RunningStep, { say, amount, operand }: Speaker): string =>
  say('step.runningLess', { toDate: operand(step.toDate), earlier: amount(step.earlier, step.unit) });

/** How a payout is shaped: by rate, tier, curve, deal or running total. */
export function explainShape(step: ShapeStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, amount, operand, rate } = speaker;
  const inputOf = (part: Derivation): readonly Line[] => explain(part);
  switch (step.op) {
    case 'flat': {
      const spoken = step.rate.value.kind === 'known' ? rate(step.rate.value.value, step.input.unit) : operand(step.rate);
      return [...inputOf(step.input), ...explain(step.rate), lineOf(step, say('step.flat', {}), say('step.tierPart', { part: operand(step.input), rate: spoken }))];
    }
    case 'marginal':
      return [...inputOf(step.input), ...(step.cutBy ? inputOf(step.cutBy) : []), lineOf(step, say('step.marginal', {}), marginalCalculation(step, speaker)), ...marginalTiers(step, speaker)];
    case 'retroactive':
      return [
        ...inputOf(step.input),
        ...(step.reachedBy ? inputOf(step.reachedBy) : []),
        lineOf(step, say('step.retroactive', {}), say('step.retroactiveAt', { at: amount(step.at, step.atUnit) })),
        ...retroactiveTiers(step, speaker),
      ];
    case 'step':
      return [...inputOf(step.input), lineOf(step, say('step.byStep', {}), reachedStep(step, speaker)), ...stepTiers(step, speaker)];
    case 'curve':
      return [...inputOf(step.input), lineOf(step, say('step.curve', {}), curveCalculation(step, speaker)), ...curvePoints(step, speaker)];
    case 'deals':
      return [
        lineOf(step, say('step.deals', {}), say('step.dealsCount', { deals: step.deals, shown: step.largest.length })),
        ...step.largest.map((deal) => explainDeal(deal, explain, speaker)),
      ];
    case 'running':
      return [...inputOf(step.toDate), lineOf(step, say('step.running', {}), earlierOf(step, speaker))];
  }
}
