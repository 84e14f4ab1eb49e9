import type { AmountStep, ExcessStep, MarginalStep, PayoutTiersStep, RetroactiveStep, StepStep, TierStep, Unit } from '../../core/derivation';
import { known } from '../../core/value';
import type { Line } from './explained-step';
import type { Speaker } from './speaker';

/** The bounds of a tier in words: `vanaf € 0 tot € 40.000`. */
function bounds(tier: TierStep, unit: Unit, { say, amount }: Speaker): string {
  const from = amount(tier.from, unit);
  return Number.isFinite(tier.to) ? say('step.tier', { from, to: amount(tier.to, unit) }) : say('step.tierLast', { from });
}

/** A line with the cell that its tier was read from. */
function tierLine(tier: TierStep, line: Line): Line {
  return tier.source ? { ...line, source: tier.source } : line;
}

/** Every tier with what fell in it. */
export function marginalTiers(step: MarginalStep, speaker: Speaker): readonly Line[] {
  const { say, amount, rate } = speaker;
  const unit = step.input.unit;
  return step.tiers.map((tier) => {
    const calculation = tier.part === 0 ? say('step.tierEmpty', {}) : say('step.tierPart', { part: amount(tier.part, unit), rate: rate(tier.rate, unit) });
    return tierLine(tier, { kind: 'detail', what: bounds(tier, unit, speaker), calculation, value: known(tier.amount), unit: step.unit });
  });
}

/** Every tier, with the one that was reached and what it pays over the whole. */
export function retroactiveTiers(step: RetroactiveStep, speaker: Speaker): readonly Line[] {
  const { say, rate, operand } = speaker;
  return step.tiers.map((tier, at) => {
    const spoken = rate(tier.rate, step.input.unit);
    const calculation = at === step.reached ? say('step.tierReached', { input: operand(step.input), rate: spoken }) : say('step.tierNotReached', { rate: spoken });
    return tierLine(tier, { kind: 'detail', what: bounds(tier, step.atUnit, speaker), calculation, value: known(tier.amount), unit: step.unit });
  });
}

/** The payout ratio of every step; the one reached is marked. */
export function stepTiers(step: StepStep, speaker: Speaker): readonly Line[] {
  const { say, amount, operand } = speaker;
  return step.tiers.map((tier, at) => {
    const from = amount(tier.from, step.input.unit);
    const calculation = at === step.reached ? say('step.byStepReached', { at: operand(step.input), from }) : '';
    return tierLine(tier, { kind: 'detail', what: bounds(tier, step.input.unit, speaker), calculation, value: known(tier.rate), unit: step.unit });
  });
}

/** Every tier, with the one whose rate the excess gets. */
export function excessTiers(step: ExcessStep, speaker: Speaker): readonly Line[] {
  const { say, amount, rate } = speaker;
  return step.tiers.map((tier, at) => {
    const spoken = rate(tier.rate, step.input.unit);
    const isPaid = at === step.reached && step.excess > 0;
    const calculation = isPaid ? say('step.tierReached', { input: amount(step.excess, step.input.unit), rate: spoken }) : say('step.tierNotReached', { rate: spoken });
    return tierLine(tier, { kind: 'detail', what: bounds(tier, step.atUnit, speaker), calculation, value: known(tier.amount), unit: step.unit });
  });
}

/** What of a step pro rata was reached: all of it, a share, or nothing. */
function proRata(tier: TierStep, step: AmountStep, { say, amount }: Speaker): string {
  if (tier.part === 0) return say('step.tierEmpty', {});
  const width = tier.to - tier.from;
  if (!Number.isFinite(width)) return say('step.amountEnd', {});
  if (tier.part >= width) return say('step.amountWhole', {});
  return `${amount(tier.rate, step.unit)} × ${amount(tier.part, step.input.unit)} ÷ ${amount(width, step.input.unit)}`;
}

/** Every step with its amount: the one reached, or what each pays pro rata. */
export function amountTiers(step: AmountStep, speaker: Speaker): readonly Line[] {
  const unit = step.input.unit;
  return step.tiers.map((tier, at) => {
    const what = bounds(tier, unit, speaker);
    if (step.isProRata) return tierLine(tier, { kind: 'detail', what, calculation: proRata(tier, step, speaker), value: known(tier.amount), unit: step.unit });
    const calculation = at === step.reached ? speaker.say('step.thisPlace', {}) : '';
    return tierLine(tier, { kind: 'detail', what, calculation, value: known(tier.rate), unit: step.unit });
  });
}

/** Every tier of what was paid, with the part of the input that fell in it. */
export function payoutTiers(step: PayoutTiersStep, speaker: Speaker): readonly Line[] {
  const { say, amount, rate } = speaker;
  const unit = step.input.unit;
  return step.tiers.map((tier) => {
    const calculation = tier.part === 0 ? say('step.tierEmpty', {}) : say('step.tierPart', { part: amount(tier.part, unit), rate: rate(tier.rate, unit) });
    return tierLine(tier, { kind: 'detail', what: bounds(tier, 'money', speaker), calculation, value: known(tier.amount), unit: step.unit });
  });
}
