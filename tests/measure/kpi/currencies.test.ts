import type { Case, Sale } from '../../cases/workbook';
import { dayOf } from '../../../src/core/period/calendar';
import { figuresOf, shown } from './look';

const sales: readonly Sale[] = [
  { date: '2026-09-03', person: 'Ann', amount: 100, Currency: 'EUR' },
  { date: '2026-09-04', person: 'Ann', amount: 1000, Currency: 'USD' },
  { date: '2026-09-05', person: 'Bob', amount: 10, Currency: '' },
];
const rate = (currency: string) => ({ currency, date: dayOf(2026, 1, 1), rate: 0.9 });
const one = (rest: Case): Case => ({
  people: [{ id: '1', name: 'Ann' }, { id: '2', name: 'Bob' }],
  measures: [{ measure: 'Revenue', aggregate: 'sum' }, { measure: 'Orders', aggregate: 'count' }],
  sales,
  kpis: [{ kpi: 'All', measure: 'Revenue' }, { kpi: 'Bob', scope: 'Bob', measure: 'Revenue' }, { kpi: 'Number', measure: 'Orders' }],
  ...rest,
});
const look = (rest: Case) => {
  const { kpis, findings } = figuresOf(one(rest), '2026-10-15', '2026-09');
  return { figures: kpis.map(({ current }) => shown(current.actual)), findings: findings.filter(({ check }) => check.includes('urrency') || check.startsWith('exchange')).map(({ severity, check, subject }) => `${severity} ${check} ${String(subject.row)}`) };
};

describe('a KPI over sales in several currencies', () => {
  it('converts them where there is a rate', () => {
    expect(look({ exchangeRates: [rate('USD')] })).toEqual({ figures: [1010, 10, 3], findings: [] });
  });
  it('is unknown without a rate, with an error at the first such sale; whom it does not concern has a figure', () => {
    const { figures, findings } = look({ exchangeRates: [rate('GBP')] });
    expect(figures.slice(1)).toEqual([10, 3]);
    expect(figures[0]).toMatch(/^reason\./);
    expect(findings).toEqual(['error exchange.noRate 3']);
  });
  it('says the same once where there are no rates at all', () => {
    const { figures, findings } = look({});
    expect(figures.slice(1)).toEqual([10, 3]);
    expect(findings).toEqual(['error measure.otherCurrency 3']);
  });
});
