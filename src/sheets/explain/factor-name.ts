import type { Derivation, Unit } from '../../core/derivation';
import type { Speaker } from './speaker';

const isShare = (unit: Unit): boolean => unit === 'ratio' || unit === 'rate';

/** What a step is called as a factor in a calculation: `doelbonus`, `gewicht`, `uitbetaling`. */
export function factorName(step: Derivation, speaker: Speaker): string {
  const { say, message } = speaker;
  switch (step.op) {
    case 'read':
      return step.label.key === 'label.targetIncentive' || step.label.key === 'label.incentiveToDate' ? say('factor.targetIncentive', {}) : message(step.label);
    case 'rows':
      return step.measure;
    case 'ratio':
      return say('factor.ratio', {});
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
    case 'poolShare':
      return say('factor.poolShare', {});
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
    case 'threshold':
    case 'cap':
    case 'floor':
    case 'round':
    case 'prorate':
    case 'spread':
    case 'season':
    case 'carry':
    case 'scaled':
    case 'gate':
    case 'modify':
      return factorName(step.input, speaker);
    case 'product':
      return productName(step.factors, speaker);
    case 'timeWeighted':
    case 'total':
      return step.parts[0] ? factorName(step.parts[0].derivation, speaker) : '';
  }
}

/** A product that pays is a payout; a figure times its share is still that figure. */
function productName(factors: readonly Derivation[], speaker: Speaker): string {
  const names = factors.map((factor) => factorName(factor, speaker));
  const payout = [speaker.say('factor.payout', {}), speaker.say('factor.payoutRatio', {})];
  return names.some((name) => payout.includes(name)) ? speaker.say('factor.payout', {}) : (names[0] ?? '');
}
