import type { AmountStep, AttainmentStep, Derivation, ExcessStep, FlatStep, MarginalStep, PayoutTiersStep, PoolShareStep, RankStep, RetroactiveStep, ScoreStep } from '../../core/derivation';
import type { SpokenPayout } from '../../core/messages/explanation-texts';
import { isKnown } from '../../core/value';
import { factorName } from './factor-name';
import type { Origin, Outline } from './outline';
import { payingShare } from './paying-share';
import { isShape } from './shape';
import type { Speaker } from './speaker';

/** Who, what and when, with the outcome that the sentence ends in. */
export type SpokenShape = SpokenPayout & { readonly measure: string };

const isAmount = (input: Derivation): boolean => (input.unit === 'money' || input.unit === 'number') && isKnown(input.value);

function belowThreshold(input: Derivation, who: SpokenShape, { say, spoken }: Speaker): string | undefined {
  if (input.op !== 'threshold' || input.reached) return undefined;
  return say(input.isStrict ? 'summary.notAboveThreshold' : 'summary.belowThreshold', { ...who, input: spoken(input.input), threshold: spoken(input.threshold) });
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
  return say('summary.retroactive', { ...who, input: spoken(step.input), from: amount(tier.from, step.atUnit), rate: rate(tier.rate, step.input.unit) });
}

function excess(step: ExcessStep, who: SpokenShape, { say, spoken, amount, rate }: Speaker): string | undefined {
  const tier = step.tiers[step.reached];
  if (!isAmount(step.input)) return undefined;
  const figures = { ...who, input: spoken(step.input), base: spoken(step.base) };
  if (step.excess <= 0 || !tier) return say('summary.excessNone', figures);
  return say('summary.excess', { ...figures, excess: amount(step.excess, step.input.unit), rate: rate(tier.rate, step.input.unit) });
}

function amountOfStep(step: AmountStep, who: SpokenShape, { say, spoken, amount }: Speaker): string {
  const tier = step.tiers[step.reached];
  const input = spoken(step.input);
  if (!tier) return say('summary.amountNone', { ...who, input });
  return step.isProRata ? say('summary.amountProRata', { ...who, input }) : say('summary.amount', { ...who, input, from: amount(tier.from, step.input.unit) });
}

const payoutTiers = (step: PayoutTiersStep, who: SpokenShape, { say, spoken, amount }: Speaker): string =>
  say('summary.payoutTiers', { ...who, input: spoken(step.input), start: amount(step.start, 'money') });

const rank = (step: RankStep, who: SpokenShape, { say, spoken }: Speaker): string =>
  say('summary.rank', { ...who, input: spoken(step.input), place: step.place, of: step.of, tied: step.tied });

const poolShare = ({ pool, basis, members }: PoolShareStep, who: SpokenShape, { say, spoken }: Speaker): string =>
  say('summary.poolShare', { ...who, pool: spoken(pool), basis, members });

/** An attainment or score that is paid as it is. */
function direct(step: AttainmentStep | ScoreStep, outline: Outline, who: SpokenShape, speaker: Speaker): string | undefined {
  return payingShare({ input: step, share: step }, outline, who, speaker);
}

/** The sentence about what a payout follows from; undefined where only the general sentence is true. */
export function shapeSentence(shape: Origin, outline: Outline, who: SpokenShape, speaker: Speaker): string | undefined {
  const missed = isShape(shape) && 'input' in shape ? belowThreshold(shape.input, who, speaker) : undefined;
  return missed ?? sentenceOf(shape, outline, who, speaker);
}

function sentenceOf(shape: Origin, outline: Outline, who: SpokenShape, speaker: Speaker): string | undefined {
  const { say, amount, spoken } = speaker;
  switch (shape.op) {
    case 'flat':
      return flat(shape, who, speaker);
    case 'marginal':
      return marginal(shape, who, speaker);
    case 'retroactive':
      return retroactive(shape, who, speaker);
    case 'excess':
      return excess(shape, who, speaker);
    case 'amount':
      return amountOfStep(shape, who, speaker);
    case 'payoutTiers':
      return payoutTiers(shape, who, speaker);
    case 'step':
    case 'curve':
      return payingShare({ input: shape.input, share: shape }, outline, who, speaker);
    case 'grid':
      return say('summary.grid', { ...who, input: spoken(shape.input), second: spoken(shape.second), secondName: factorName(shape.second, speaker), ratio: spoken(shape) });
    case 'rank':
      return rank(shape, who, speaker);
    case 'poolShare':
      return poolShare(shape, who, speaker);
    case 'attainment':
    case 'score':
      return direct(shape, outline, who, speaker);
    case 'deals':
      return say('summary.deals', { ...who, deals: shape.deals });
    case 'running':
      return say('summary.running', { ...who, toDate: spoken(shape.toDate), earlier: amount(shape.earlier, shape.unit), less: isKnown(shape.value) && shape.value.value < 0 ? amount(-shape.value.value, shape.unit) : '' });
    case 'total':
      return undefined;
  }
}
