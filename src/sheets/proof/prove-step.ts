import type { Derivation } from '../../core/derivation';
import type { Page, Proved } from './page';
import { proveCombination } from './prove-combination';
import { proveDeals } from './prove-deals';
import { proveLimit } from './prove-limits';
import { proveReading } from './prove-reading';
import { proveShape } from './prove-shape';
import { proveTiers } from './prove-tiers';

/** A step as a native formula over the cells of what it is made of; those come on the page first. */
export function proveStep(step: Derivation, page: Page): Proved {
  switch (step.op) {
    case 'read':
    case 'rows':
    case 'ratio':
    case 'credit':
    case 'attainment':
    case 'change':
      return proveReading(step, page);
    case 'threshold':
    case 'cap':
    case 'floor':
    case 'round':
    case 'gate':
      return proveLimit(step, page);
    case 'marginal':
    case 'retroactive':
    case 'step':
    case 'excess':
    case 'amount':
    case 'payoutTiers':
      return proveTiers(step, page);
    case 'deals':
      return proveDeals(step, page);
    case 'flat':
    case 'curve':
    case 'grid':
    case 'rank':
    case 'score':
    case 'running':
      return proveShape(step, page);
    default:
      return proveCombination(step, page);
  }
}
