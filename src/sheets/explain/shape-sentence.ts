import type { CurveStep, Derivation, FlatStep, MarginalStep, RetroactiveStep, StepStep } from '../../core/derivation';
import type { SpokenPayout } from '../../core/messages/explanation-texts';
import { isKnown } from '../../core/value';
import type { Shape } from './outline';
import type { Speaker } from './speaker';

/** Who, what and when, with the outcome that the sentence ends in. */
export type SpokenShape = SpokenPayout & { readonly measure: string };

const isAmount = (input: Derivation): boolean => (input.unit === 'money' || input.unit === 'number') && isKnown(input.value);

function belowThreshold(input: Derivation, who: SpokenShape, { say, spoken }: Speaker): string | undefined {
  if (input.op !== 'threshold' || input.reached) return undefined;
  return say('summary.belowThreshold', { ...who, input: spoken(input.input), threshold: spoken(input.threshold) });
}

function flat(step: FlatStep, who: SpokenShape, { say, spoken, rate }: Speaker): string | undefined {
  if (!isAmount(step.input) || !isKnown(step.rate.value)) return undefined;
  return say('summary.flat', { ...who, input: spoken(step.input), rate: rate(step.rate.value.value, step.input.unit) });
}

function marginal(step: MarginalStep, who: SpokenShape, { say, spoken, amount, rate }: Speaker): string | undefined {
  const unit = step.input.unit;
  const paid = step.tiers.filter((tier) => tier.part !== 0);
  const isPlain = step.start === 0 && paid.length > 0 && paid.every((tier) => tier.part > 0) && step.tiers[0]?.from === 0;
  if (!isAmount(step.input) || !isPlain) return undefined;
  const slices = paid.map((tier) => ({ part: amount(tier.part, unit), rate: rate(tier.rate, unit) }));
  return say('summary.marginal', { ...who, input: spoken(step.input), slices });
}

function retroactive(step: RetroactiveStep, who: SpokenShape, { say, spoken, amount, rate }: Speaker): string | undefined {
  const tier = step.tiers[step.reached];
  if (!tier || !isAmount(step.input)) return undefined;
  return say('summary.retroactive', {
    ...who,
    input: spoken(step.input),
    from: amount(tier.from, step.atUnit),
    rate: rate(tier.rate, step.input.unit),
  });
}

function share(step: CurveStep | StepStep, who: SpokenShape, { say, spoken }: Speaker): string | undefined {
  if (step.input.unit !== 'ratio') return undefined;
  return say('summary.curve', { ...who, attainment: spoken(step.input), ratio: spoken(step) });
}

/** The sentence about the step that shapes a payout; undefined where only the general sentence is true. */
export function shapeSentence(shape: Shape, who: SpokenShape, speaker: Speaker): string | undefined {
  const { say, amount, spoken } = speaker;
  switch (shape.op) {
    case 'flat':
      return belowThreshold(shape.input, who, speaker) ?? flat(shape, who, speaker);
    case 'marginal':
      return belowThreshold(shape.input, who, speaker) ?? marginal(shape, who, speaker);
    case 'retroactive':
      return belowThreshold(shape.input, who, speaker) ?? retroactive(shape, who, speaker);
    case 'step':
    case 'curve':
      return belowThreshold(shape.input, who, speaker) ?? share(shape, who, speaker);
    case 'deals':
      return say('summary.deals', { ...who, deals: shape.deals });
    case 'running':
      return say('summary.running', { ...who, toDate: spoken(shape.toDate), earlier: amount(shape.earlier, shape.unit) });
  }
}
