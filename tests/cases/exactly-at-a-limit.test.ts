import { explainPayout } from '../../src/sheets/explanation/explain-payout';
import { runCase } from './run-case';
import { type Case, day } from './workbook';

// A result exactly at a threshold or limit reaches it, unless the scheme says otherwise.

const scheme = 'Plan';
const selling = (amount: number, more: Partial<Case>): Case => ({
  people: [{ id: '1', name: 'Ann' }],
  sales: [{ date: '2026-01-10', person: 'Ann', amount }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
  ...more,
});
const paid = (amount: number, more: Partial<Case>): number => {
  const run = runCase(selling(amount, more));
  expect(run.derive(0).value).toEqual({ kind: 'known', value: run.payouts.earned[0] });
  return run.payouts.earned[0]!;
};
const inWords = (amount: number, more: Partial<Case>): string => {
  const words = explainPayout(runCase(selling(amount, more)), 0, { language: 'nl', runDay: day('2026-12-31'), source: 'bonus.xlsx' });
  return [words?.sentence, ...(words?.steps ?? []).map(({ calculation }) => calculation)].join(' | ').replaceAll('\u00a0', ' ');
};

describe('a threshold of 1000', () => {
  const threshold = (more: object): Partial<Case> => ({ components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, threshold: 1000, ...more }] });
  it.each([
    ['', {}, [0, 100, 100.01]],
    [', chosen', { thresholdBoundary: 'pays' }, [0, 100, 100.01]],
    [', not at it', { thresholdBoundary: 'paysNothing' }, [0, 0, 100.01]],
    [', only the excess', { thresholdBoundary: 'paysNothing', thresholdMode: 'excessOnly' }, [0, 0, 0.01]],
  ] as const)('pays for 999.90, 1000 and 1000.10%s', (_, more, expected) => {
    expect([999.9, 1000, 1000.1].map((amount) => paid(amount, threshold(more)))).toEqual(expected);
  });
  it('is exactly reached by 1 − 0.9 of a target, as everywhere', () => {
    const ratio = (thresholdBoundary: 'pays' | 'paysNothing'): Partial<Case> => ({
      components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', shape: 'direct', base: 'fixed', fixedAmount: 500, target: 1, threshold: 0.1, thresholdBoundary }],
    });
    expect([paid(1 - 0.9, ratio('pays')), paid(1 - 0.9, ratio('paysNothing'))]).toEqual([50, 0]);
  });
  it('says so', () => {
    expect(inWords(1000, threshold({ thresholdBoundary: 'paysNothing' }))).toContain('€ 1.000 is niet meer dan € 1.000: telt niet mee');
    expect(inWords(1001, threshold({ thresholdBoundary: 'paysNothing' }))).toContain('€ 1.001 is meer dan € 1.000: telt vanaf het begin');
  });
});

describe('a gate', () => {
  const gate = (more: object): Partial<Case> => ({ gates: [{ scheme, component: 'C', measure: 'Sales', look: 'actual', from: 1000, ...more }] });
  it.each([
    ['at least', {}, [0, 100, 100.1]],
    ['more than', { exactly: 'notReached' }, [0, 0, 100.1]],
    ['at most', { direction: 'atMost' }, [99.9, 100, 0]],
    ['less than', { direction: 'atMost', exactly: 'notReached' }, [99.9, 0, 0]],
  ] as const)('of %s 1000 with 999, 1000 and 1001', (_, more, expected) => {
    expect([999, 1000, 1001].map((amount) => paid(amount, gate(more)))).toEqual(expected);
  });
  it('says so', () => {
    expect(inWords(1000, gate({ exactly: 'notReached' }))).toContain('€ 1.000 is ten hoogste € 1.000');
  });
});

it('a factor from 1000 on, or above it', () => {
  const factor = (exactly?: 'notReached'): Partial<Case> => ({ modifiers: [{ scheme, component: 'C', name: 'F', measure: 'Sales', value: 2, from: 1000, ...(exactly && { exactly }) }] });
  expect([999, 1000, 1001].map((amount) => paid(amount, factor()))).toEqual([99.9, 200, 200.2]);
  expect([999, 1000, 1001].map((amount) => paid(amount, factor('notReached')))).toEqual([99.9, 100, 200.2]);
});
