import { actualsIn, checksOf, earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

const plan = (column: string, sales: readonly Sale[], rate = 0.15): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  measures: [{ measure: 'Result', column }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'A', measure: 'Result', rate }],
  sales,
});
const sale = (more: Readonly<Record<string, string | number>>): Sale => ({ date: '2026-03-04', person: 'Ann', amount: 0, ...more });
const of = 'Ann, 2026-03, A';

describe('a measure over two columns of a row', () => {
  it('pays 15 % of price less cost: 4,500 on 75,000 with cost 45,000, and 2,250 after a discount', () => {
    expect(earnedIn(runCase(plan('Price − Cost', [sale({ Price: 75000, Cost: 45000 })])))[of]).toBe(4500);
    expect(earnedIn(runCase(plan('Price − Cost', [sale({ Price: 60000, Cost: 45000 })])))[of]).toBe(2250);
  });

  it('pays 25 % of a margin of 50: 12.50', () => {
    expect(earnedIn(runCase(plan('Price - Cost', [sale({ Price: 150, Cost: 100 })], 0.25)))[of]).toBe(12.5);
  });

  it.each(['Quantity × Price', 'quantity * PRICE', 'Quantity x Price', 'Price*Quantity'])('multiplies per row: %s', (column) => {
    expect(actualsIn(runCase(plan(column, [sale({ Price: 0.1, Quantity: 3 }), sale({ Price: 12.35, Quantity: 7 })])))[of]).toBe(86.75);
  });

  it('takes plain numbers too', () => {
    expect(actualsIn(runCase(plan('Price × 0,9', [sale({ Price: 1000.1 })])))[of]).toBe(900.09);
  });

  it('takes a column of that very name first', () => {
    expect(actualsIn(runCase(plan('Price - Cost', [sale({ Price: 100, Cost: 40, 'Price - Cost': 55 })])))[of]).toBe(55);
  });

  it('reads a hyphen inside a header as part of the name', () => {
    expect(actualsIn(runCase(plan('Netto-prijs - Kosten', [sale({ 'Netto-prijs': 100, Kosten: 40 })])))[of]).toBe(60);
  });

  it.each([
    ['an unreadable cost', { Price: 100, Cost: '?' }],
    ['no cost', { Price: 100 }],
  ])('is missing with %s', (_, cells) => {
    const run = runCase(plan('Price − Cost', [sale({ Price: 1, Cost: 1 }), sale(cells)]));
    expect(earnedIn(run)[of]).toBe('reason.unreadableRows');
    expect(checksOf(run)).toContain('run.unreadableRows');
  });

  it('is broken with a column that the table does not have, or that holds texts', () => {
    expect(checksOf(runCase(plan('Price − Costs', [sale({ Price: 1, Cost: 1 })])))).toContain('measure.unknownColumn');
    expect(checksOf(runCase(plan('Price − Kind', [sale({ Price: 1, Kind: 'A' })])))).toContain('measure.notNumbers');
  });
});
