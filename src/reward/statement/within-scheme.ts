import type { Derivation } from '../../core/derivation';
import { difference } from '../../core/money/compare';
import { type BonusRun, PayoutState } from '../bonus-run';
import type { PayAt } from './pay-curve';

/** What the whole scheme pays at another result of one of its components, and the most that it pays. */
export interface WithinScheme {
  readonly payAt: PayAt;
  /** True when the scheme already pays its most, so that more result brings nothing. */
  readonly isFull: boolean;
}

/**
 * A component seen within the cap and the conditions of its scheme: the other components stay as they are. Nothing where a
 * pool, a factor or what is carried over stands between the component and what is paid.
 */
export function withinScheme({ schemeTotals: totals, payouts, deriveTotal }: BonusRun, payout: number, total: number | undefined, payAt: PayAt): WithinScheme | undefined {
  if (total === undefined || totals.state[total] !== PayoutState.known) return { payAt, isFull: false };
  const most = mostOf(deriveTotal(total));
  if (most === undefined) return undefined;
  const others = difference(totals.subtotal[total]!, payouts.earned[payout]!);
  return { payAt: (actual) => Math.min(most, others + payAt(actual)), isFull: totals.subtotal[total]! >= most };
}

/** The least of the cap and the conditions that are not met; Infinity without any, nothing where it cannot be told so. */
function mostOf(step: Derivation | undefined): number | undefined {
  if (!step) return Infinity;
  switch (step.op) {
    case 'total':
      return Infinity;
    case 'round':
    case 'floor':
      return mostOf(step.input);
    case 'cap':
    case 'gate': {
      const inner = mostOf(step.input);
      if (inner === undefined || step.cap.value.kind !== 'known') return undefined;
      return step.op === 'gate' && step.isMet ? inner : Math.min(inner, step.cap.value.value);
    }
    default:
      return undefined;
  }
}
