import { expect } from '@jest/globals';
import { PayoutState } from '../../../src/reward/bonus-run';
import { runCase } from '../run-case';
import type { Case } from '../workbook';

/** Every known payout's steps end in its money (a part of a score's in its share), and every known total's in the total. */
export function stepsFit(one: Case): void {
  const run = runCase(one);
  for (let i = 0; i < run.payouts.count; i += 1) {
    const { value } = run.derive(i);
    if (run.payouts.state[i] === PayoutState.known) expect(value).toEqual({ kind: 'known', value: run.payouts.earned[i] });
    else if (!Number.isNaN(run.payouts.score[i]!)) expect(value).toEqual({ kind: 'known', value: run.payouts.score[i] });
  }
  for (let i = 0; i < run.schemeTotals.count; i += 1) {
    if (run.schemeTotals.state[i] === PayoutState.known) expect(run.deriveTotal(i)?.value).toEqual({ kind: 'known', value: run.schemeTotals.earned[i] });
  }
}
