import type { Derivation } from '../core/derivation';
import { message } from '../core/message';
import { known, missing } from '../core/value';
import type { Payouts } from './bonus-run';
import type { RunContext } from './run-context';
import type { Message } from '../core/message';

export function derivePayout(_context: RunContext, payouts: Payouts, reasons: readonly Message[]): (payout: number) => Derivation {
  return (i) => ({
    op: 'read',
    value: payouts.state[i] === 0 ? known(payouts.earned[i]!) : missing(reasons[payouts.reason[i]!]!),
    unit: 'money',
    label: message('label.earned', { scheme: '', component: '' }),
  });
}
