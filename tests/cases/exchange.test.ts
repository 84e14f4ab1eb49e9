import { actualsIn, checksOf, earnedIn, runCase } from './run-case';
import { type Case, day, type Sale } from './workbook';

const sale = (amount: number, currency: string, date = '2026-03-04'): Sale => ({ person: 'Ann', amount, currency, date });
const plan = (more: Case, scheme: object = {}): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  measures: [{ measure: 'Revenue' }],
  schemes: [{ scheme: 'Plan', ...scheme }],
  components: [{ scheme: 'Plan', component: 'A', measure: 'Revenue', rate: 0.1 }],
  ...more,
});
const of = 'Ann, 2026-03, A';
const usd = (rate: number, date?: string, to?: string) => ({ currency: 'USD', rate, ...(date !== undefined && { date: day(date) }), ...(to !== undefined && { to }) });

describe('sales in another currency', () => {
  it('pays 10 % of 1,000 GBP at 1.22 as 122 USD', () => {
    const run = runCase(plan({ sales: [sale(1000, 'GBP')], exchangeRates: [{ currency: 'GBP', to: 'USD', date: day('2026-03-04'), rate: 1.22 }] }, { currency: 'USD' }));
    expect(earnedIn(run)[of]).toBe(122);
    expect(checksOf(run)).not.toContain('exchange.noRate');
    expect(JSON.stringify(run.derive(0))).toContain('"converted":1');
  });

  it.each([
    ['2026-03-09', 900],
    ['2026-03-10', 950],
    ['2026-03-11', 950],
  ])('takes on %s the rate of the day or the last before it', (date, expected) => {
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'USD', date)], exchangeRates: [usd(0.95, '2026-03-10'), usd(0.9, '2026-03-01')] })))[of]).toBe(expected);
  });

  it('takes the average of the rates of the month', () => {
    const exchangeRates = [usd(0.8, '2026-02-28'), usd(0.9, '2026-03-01'), usd(1, '2026-03-31')];
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'USD')], exchangeRates }, { exchange: 'monthAverage' })))[of]).toBeCloseTo(950, 9);
  });

  it('takes the rate without a date when the scheme has a fixed rate, and only then', () => {
    const exchangeRates = [usd(0.9, '2026-03-01'), usd(0.85)];
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'USD')], exchangeRates }, { exchange: 'fixed' })))[of]).toBe(850);
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'USD')], exchangeRates })))[of]).toBe(900);
  });

  it('finds a rate the other way round, and by way of the euro', () => {
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'EUR')], exchangeRates: [usd(0.8, '2026-01-01')] }, { currency: 'USD' })))[of]).toBe(1250);
    const exchangeRates = [usd(0.8, '2026-01-01'), { currency: 'GBP', date: day('2026-01-01'), rate: 1.2 }];
    expect(actualsIn(runCase(plan({ sales: [sale(1000, 'GBP')], exchangeRates }, { currency: 'USD' })))[of]).toBe(1500);
  });

  it.each([
    ['no rate yet on that day', [usd(0.9, '2026-03-05')]],
    ['two different rates on one day', [usd(0.9, '2026-03-01'), usd(0.8, '2026-03-01')]],
    ['an unreadable rate', [{ ...usd(NaN, '2026-03-01'), unreadable: ['rate'] }]],
    ['a rate of 0', [usd(0, '2026-03-01')]],
  ])('is missing with %s, and says which currency, day and cell', (_, exchangeRates) => {
    const run = runCase(plan({ sales: [sale(5, 'EUR'), sale(1000, 'USD')], exchangeRates }));
    expect(earnedIn(run)[of]).toBe('reason.otherCurrency');
    expect(run.findings).toContainEqual(
      expect.objectContaining({
        check: 'exchange.noRate',
        args: { measure: 'Revenue', currency: 'EUR', other: 'USD', day: day('2026-03-04'), rows: 1, amount: 1000, exchange: 'dealDate' },
        subject: { sheet: 'Sales', table: 'Sales', row: 3, column: 'currency', cell: 'D3' },
      }),
    );
  });

  it('converts nothing where the currency is that of the scheme or blank', () => {
    expect(actualsIn(runCase(plan({ sales: [sale(5, 'EUR'), sale(7, ''), sale(10, 'USD')], exchangeRates: [usd(0.5, '2026-01-01')] })))[of]).toBe(17);
  });
});
