import type { Derivation, ReadStep, Unit } from '../../core/derivation';
import type { Shape } from './shape';
import type { Speaker } from './speaker';

const isShare = (unit: Unit): boolean => unit === 'ratio' || unit === 'rate';

/** Figures that have a name of their own, and those that go by the name of what they are made of. */
type NamedStep = Exclude<Derivation, Shape>;

/** What a step is called as a factor in a calculation: `doelbonus`, `gewicht`, `uitbetaling`. */
export function factorName(step: Derivation, speaker: Speaker): string {
  const { say } = speaker;
  switch (step.op) {
    case 'flat':
    case 'marginal':
    case 'retroactive':
    case 'step':
    case 'curve':
    case 'deals':
    case 'running':
    case 'excess':
    case 'amount':
    case 'grid':
    case 'payoutTiers':
    case 'rank':
      return isShare(step.unit) ? say('factor.payoutRatio', {}) : say('factor.payout', {});
    case 'poolShare':
      return say('factor.poolShare', {});
    default:
      return nameOf(step, speaker);
  }
}

function readName({ label }: ReadStep, { say, message }: Speaker): string {
  return label.key === 'label.targetIncentive' || label.key === 'label.incentiveToDate' ? say('factor.targetIncentive', {}) : message(label);
}

function nameOf(step: NamedStep, speaker: Speaker): string {
  const { say } = speaker;
  switch (step.op) {
    case 'read':
      return readName(step, speaker);
    case 'rows':
      return step.measure;
    case 'ratio':
      return step.measure ?? say('factor.ratio', {});
    case 'attainment':
      return say('factor.attainment', {});
    case 'credit':
      return say('factor.result', {});
    case 'change':
      return say('factor.target', {});
    case 'score':
      return say('factor.score', {});
    case 'condition':
      return say('factor.modifier', {});
    case 'product':
      return productName(step.factors, speaker);
    case 'timeWeighted':
    case 'total':
      return step.parts[0] ? factorName(step.parts[0].derivation, speaker) : '';
    default:
      return factorName(step.input, speaker);
  }
}

/** A product that pays is a payout; a figure times its share is still that figure. */
function productName(factors: readonly Derivation[], speaker: Speaker): string {
  const names = factors.map((factor) => factorName(factor, speaker));
  const payout = [speaker.say('factor.payout', {}), speaker.say('factor.payoutRatio', {})];
  return names.some((name) => payout.includes(name)) ? speaker.say('factor.payout', {}) : (names[0] ?? '');
}
