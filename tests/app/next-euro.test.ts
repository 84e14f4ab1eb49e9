import { explainRow } from '../../src/app/engine/explain-cell';
import { sheetText } from '../../src/i18n/sheet-text';
import { periodTexts } from '../../src/sheets/bonus/payout-days';
import type { BonusRun } from '../../src/reward/bonus-run';
import { caseOf } from '../cases/one-component';
import { runCase } from '../cases/run-case';
import { day } from '../cases/workbook';

const say = sheetText('nl');

/** What the pane says about the first payout of a run, on a day. */
function nextOn(runDay: string, run: BonusRun): string | undefined {
  const headers = [say('column.payee', {}), say('column.period', {}), say('column.scheme', {}), say('column.component', {}), say('column.earned', {})];
  const cells = ['Ann', periodTexts(run).ofPayout(0, 'nl') ?? '', 'Plan', 'C', run.payouts.earned[0] ?? null];
  const explained = explainRow(run, { headers, cells }, { runDay: day(runDay), source: 'test' }, 'nl');
  if (explained.kind !== 'payout') throw new Error('the payout was not found');
  return explained.next?.replace(/\u00a0/g, ' ');
}

const commission = caseOf({ cells: { shape: 'marginal' }, tiers: [{ from: 0, rate: 0.03 }, { from: 50_000, rate: 0.05 }], sales: [40_000] });

describe('the explanation of a payout', () => {
  it('says what the next euro brings and what the next tier takes, while the period runs', () => {
    const run = runCase(commission, { today: '2026-01-20', period: '2026-01' });
    expect(nextOn('2026-01-20', run)).toBe('C: elke volgende € 1.000 levert nu € 30,00 op. Nog € 10.000 tot € 50.000: dat is € 300,00 meer. Daarboven levert elke volgende € 1.000 € 50,00 op.');
  });

  it('says nothing of what cannot come any more', () => {
    const run = runCase(commission, { today: '2026-03-01', period: '2026-01' });
    expect(nextOn('2026-03-01', run)).toBeUndefined();
  });
});
