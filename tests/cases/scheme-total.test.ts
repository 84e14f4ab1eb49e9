import { known } from '../../src/core/value';
import { runCase } from './run-case';
import { type Case, day } from './workbook';

// The total of a scheme: its components added up, at most its cap, and the steps that say so.

const scheme = 'Plan';
const capped: Case = {
  people: [{ id: '1', name: 'Ann' }],
  sales: [
    { date: '2026-01-05', person: 'Ann', amount: 1000 },
    { date: '2026-01-31', person: 'Ann', amount: 3000 },
  ],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, cap: 310 }],
  components: [
    { scheme, component: 'A', measure: 'Sales', rate: 0.05 },
    { scheme, component: 'B', measure: 'Sales', rate: 0.05 },
  ],
};

describe('the steps of a scheme total', () => {
  it('add up the components, cap them, say what is lost, and round', () => {
    const run = runCase(capped);
    const total = run.deriveTotal(0);
    expect(run.schemeTotals.earned[0]).toBe(310);
    expect(total).toMatchObject({ op: 'round', value: known(310), input: { op: 'cap', value: known(310), lost: 90, input: { op: 'total', value: known(400) } } });
  });

  it('prorate the cap to the days served', () => {
    // From 17 January: 15 of 31 days, so at most 150; 5 % + 5 % of 3,000 is 300.
    const total = runCase({ ...capped, people: [{ id: '1', name: 'Ann', start: day('2026-01-17') }] }).deriveTotal(0);
    expect(total).toMatchObject({ value: known(150), input: { lost: 150, cap: { op: 'prorate', days: 15, daysInPeriod: 31 } } });
  });

  it('have no cap where the scheme has none', () => {
    expect(runCase({ ...capped, schemes: [{ scheme }] }).deriveTotal(0)).toMatchObject({ op: 'round', input: { op: 'total', value: known(400) } });
  });
});

describe('the day up to which the data is stated to be loaded', () => {
  it('is not known when Settings says nothing', () => {
    expect(runCase(capped).coversTo).toBeUndefined();
  });

  it('is what Settings says', () => {
    expect(runCase({ ...capped, settings: [{ setting: 'loadedTo', value: '2026-01-20' }] }).coversTo).toBe(day('2026-01-20'));
  });
});
