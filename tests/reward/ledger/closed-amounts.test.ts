import { runCalendar } from '../../../src/measure/run-calendar';
import { closedBooks } from '../../../src/reward/ledger/closed-amounts';
import { readLedger } from '../../../src/reward/ledger/ledger';
import { runBonus } from '../../../src/reward/run-bonus';
import { type Case, day } from '../../cases/workbook';
import { books } from './closing';

/** Anna: 500 for 100 % of her target of 1,000 in January. */
const plan: Case = {
  people: [{ id: 'A', name: 'Anna' }],
  sales: [{ date: '2026-01-10', person: 'A', amount: 1000 }],
  targets: [{ person: 'A', measure: 'Sales', period: '2026-01', value: 1000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month' }],
  components: [{ scheme: 'Plan', component: 'Target bonus', measure: 'Sales', input: 'attainment', shape: 'direct', base: 'fixed', fixedAmount: 500 }],
};
const januaryAfter = (change: Partial<Case>) => {
  const own = books(plan);
  own.close('2026-01');
  own.change(change);
  const tables = own.tables();
  const run = runBonus(tables, { today: day('2026-12-31') });
  const january = run.periods.find(({ name }) => name === '2026-01')!;
  return closedBooks(run, readLedger(tables, runCalendar(tables))).ofPeriod(january);
};

it('says what the next close corrects', () => {
  expect(januaryAfter({ sales: [{ date: '2026-01-10', person: 'A', amount: 1500 }] })).toEqual([{ currency: 'EUR', calculated: 750, recorded: 500, difference: 250 }]);
});
it('says no difference where the bonus can no longer be told: the recorded lines hold', () => {
  expect(januaryAfter({ targets: [] })).toEqual([{ currency: 'EUR', calculated: 500, recorded: 500, difference: 0 }]);
});
it('says no difference where nothing of the scheme can be told, as a condition decides about the whole', () => {
  expect(januaryAfter({ targets: [], gates: [{ scheme: 'Plan', measure: 'Sales', from: 1 }] })).toEqual([{ currency: 'EUR', calculated: 500, recorded: 500, difference: 0 }]);
});
