import { type Case, day } from '../../cases/workbook';
import { books } from './closing';

// What was paid to somebody stays paid when they disappear from People, or come back under another number: closing says so first.

const plan: Case = {
  people: [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-10', person: 'A', amount: 1000 }, { date: '2026-01-20', person: 'B', amount: 2000 }, { date: '2026-02-10', person: 'A', amount: 500 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.1 }],
};
const gone = (people: Case['people'], sales = plan.sales) => {
  const own = books(plan);
  own.close('2026-01');
  own.change({ people: people!, sales: sales! });
  return own.close('2026-02').findings.flatMap(({ check, severity, args }) => (check === 'ledger.personGone' ? [[severity, args]] : []));
};

it('names who was removed, with what was recorded for them', () => {
  expect(gone([{ id: 'A', name: 'Anna' }])).toEqual([['error', { payee: 'B', amount: 200, currency: 'EUR' }]]);
});
it('names the old number of somebody who has a new one', () => {
  expect(gone([{ id: 'A', name: 'Anna' }, { id: 'B2', name: 'Bob' }])).toEqual([['error', { payee: 'B', amount: 200, currency: 'EUR' }]]);
});
it('says nothing of a leaver who is still in the list', () => {
  expect(gone([{ id: 'A', name: 'Anna' }, { id: 'b', name: 'Bob', end: day('2026-01-31') }])).toEqual([]);
});
