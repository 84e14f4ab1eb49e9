import fc from 'fast-check';
import type { Period, PeriodGrain } from '../../src/core/period';
import { message } from '../../src/core/message';
import { say } from '../../src/i18n';
import { formatFor } from '../../src/i18n/format';

const dutch = formatFor('nl');
const english = formatFor('en');
const period = (name: string, grain: PeriodGrain = 'month'): Period => ({ grain, name, start: 46000, end: 46030 });

describe('money', () => {
  it.each([
    [1234.5, '€\u00a01.234,50', '€1,234.50'],
    [0, '€\u00a00,00', '€0.00'],
    [-0.004, '€\u00a00,00', '€0.00'],
    [-1250.4, '€\u00a0-1.250,40', '-€1,250.40'],
    [999.999, '€\u00a01.000,00', '€1,000.00'],
    [1234567890.12, '€\u00a01.234.567.890,12', '€1,234,567,890.12'],
  ])('writes %p with cents', (amount, nl, en) => {
    expect(dutch.money(amount, 'EUR')).toBe(nl);
    expect(english.money(amount, 'EUR')).toBe(en);
  });

  it('rounds half a cent away from zero on the decimal value, as Excel does', () => {
    expect(dutch.money(1.005, 'EUR')).toBe('€\u00a01,01');
    expect(dutch.money(-2.675, 'EUR')).toBe('€\u00a0-2,68');
  });

  it('uses the sign the reader knows, or the code', () => {
    expect(dutch.money(10, 'USD')).toBe('US$\u00a010,00');
    expect(english.money(10, 'USD')).toBe('$10.00');
    expect(dutch.money(10, 'CHF')).toBe('CHF\u00a010,00');
    expect(english.money(-10, 'CHF')).toBe('-CHF\u00a010.00');
    expect(english.money(10, 'JPY')).toBe('JPY\u00a010');
  });

  it('speaks a whole amount without cents and another with all its decimals', () => {
    expect(dutch.spokenMoney(40000, 'EUR')).toBe('€\u00a040.000');
    expect(dutch.spokenMoney(1046.5, 'EUR')).toBe('€\u00a01.046,50');
    expect(english.spokenMoney(963.9951, 'EUR')).toBe('€963.9951');
  });

  it('shows every amount of cents exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const digits = english.money(cents / 100, 'EUR').replace(/[€,.]/g, '');
        return Number(digits) === cents;
      }),
    );
  });
});

describe('numbers and percentages', () => {
  it.each([
    [12.5, '12,5', '12.5'],
    [6012, '6.012', '6,012'],
    [0.333333, '0,33', '0.33'],
  ])('writes %p without trailing zeros', (value, nl, en) => {
    expect(dutch.number(value)).toBe(nl);
    expect(english.number(value)).toBe(en);
  });

  it.each([
    [0.125, '12,5%'],
    [1, '100%'],
    [0.00375, '0,375%'],
    [0.07, '7%'],
    [2 / 3, '66,67%'],
    [-0.05, '-5%'],
  ])('writes the ratio %p in full where it ends, else with two decimals', (ratio, text) => {
    expect(dutch.percent(ratio)).toBe(text);
  });
});

describe('days and periods', () => {
  it('writes a day', () => {
    expect(dutch.day(46387)).toBe('31-12-2026');
    expect(english.day(46387)).toBe('31 Dec 2026');
    expect(dutch.day(46023)).toBe('01-01-2026');
    expect(english.day(46023)).toBe('1 Jan 2026');
  });

  it.each<[string, PeriodGrain, string, string, string, string]>([
    ['2026-09', 'month', 'september 2026', 'September 2026', 'in september 2026', 'in September 2026'],
    ['2026-Q3', 'quarter', '3e kwartaal 2026', 'Q3 2026', 'in het 3e kwartaal van 2026', 'in Q3 2026'],
    ['2026-H1', 'half', '1e halfjaar 2026', 'H1 2026', 'in het 1e halfjaar van 2026', 'in H1 2026'],
    ['2026', 'year', '2026', '2026', 'in 2026', 'in 2026'],
    ['Sprint 4', 'custom', 'Sprint 4', 'Sprint 4', 'in periode Sprint 4', 'in period Sprint 4'],
    ['2026-09', 'custom', '2026-09', '2026-09', 'in periode 2026-09', 'in period 2026-09'],
  ])('writes %p (%s) by itself and in a sentence', (name, grain, nl, en, during, duringEnglish) => {
    expect(dutch.period(period(name, grain))).toBe(nl);
    expect(english.period(period(name, grain))).toBe(en);
    expect(dutch.during(period(name, grain))).toBe(during);
    expect(english.during(period(name, grain))).toBe(duringEnglish);
  });

  it('writes a period short enough for an axis', () => {
    expect(dutch.shortPeriod(period('2026-03'))).toBe('mrt 2026');
    expect(english.shortPeriod(period('2026-03'))).toBe('Mar 2026');
    expect(dutch.shortPeriod(period('2026-Q3', 'quarter'))).toBe('Q3 2026');
  });

  it.each([
    ['2026-Q3', 'het 3e kwartaal van 2026', 'Q3 2026'],
    ['2026-H2', 'het 2e halfjaar van 2026', 'H2 2026'],
    ['2026-09', 'september 2026', 'September 2026'],
    ['Sprint 4', 'Sprint 4', 'Sprint 4'],
  ])('speaks of %p by its neutral name', (name, nl, en) => {
    expect(dutch.spokenPeriod(name)).toBe(nl);
    expect(english.spokenPeriod(name)).toBe(en);
  });

  it('is spoken in the reason of a missing figure', () => {
    const reason = message('reason.noTarget', { payee: 'Lotte', measure: 'Marge', period: '2026-Q3' });
    expect(say(reason, 'nl', dutch)).toBe('Lotte heeft geen doel voor Marge in het 3e kwartaal van 2026.');
    expect(say(reason, 'en', english)).toBe('Lotte has no target for Marge in Q3 2026.');
  });

  it('says that a period is provisional', () => {
    const provisional: Period = { ...period('2026-Q1', 'quarter'), provisional: true };
    expect(dutch.period(provisional)).toBe('1e kwartaal 2026 (voorlopig)');
    expect(english.period(provisional)).toBe('Q1 2026 (provisional)');
  });
});
