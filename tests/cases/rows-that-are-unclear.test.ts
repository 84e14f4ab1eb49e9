import { checksOf, earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

// Rows that may count and may not: what they concern is missing, and nothing else.

const scheme = 'Plan';
const sale = (date: string, person: string, amount: number | '?', cells: Readonly<Record<string, string>> = {}): Sale => ({ date, person, amount, ...cells });
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }, { id: 'M2', name: 'Bob' }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const earned = (one: Case, options?: Parameters<typeof runCase>[1]): Readonly<Record<string, number | string>> => earnedIn(runCase({ ...base, ...one }, options));

describe('a row in another currency than the scheme', () => {
  const sales = [
    sale('2026-01-05', 'M1', 1000, { currency: 'EUR' }), sale('2026-01-06', 'M1', 200, { currency: '€' }), sale('2026-01-07', 'M1', 30, { currency: '' }),
    sale('2026-02-05', 'M1', 1000, { currency: 'eur' }), sale('2026-02-06', 'M1', 500.5, { currency: 'USD' }), sale('2026-02-07', 'M2', 700, { currency: 'EUR' }),
    sale('2026-01-08', 'M2', 40, { currency: 'EUR' }),
  ];
  it('is not added: the payee and period it stands in are missing, nobody and nothing else', () => {
    expect(earned({ sales })).toEqual({ 'Ann, 2026-01, C': 123, 'Ann, 2026-02, C': 'reason.otherCurrency', 'Bob, 2026-01, C': 4, 'Bob, 2026-02, C': 70 });
  });
  it('is a finding with rows, amount and the first cell, and stands aside in the reconciliation', () => {
    const run = runCase({ ...base, sales });
    expect(run.findings).toContainEqual({
      check: 'measure.otherCurrency', severity: 'error', args: { measure: 'Sales', currency: 'EUR', other: 'USD', rows: 1, amount: 500.5 },
      subject: { sheet: 'Sales', table: 'Sales', row: 6, column: 'currency', cell: 'D6' },
    });
    expect(run.reconciliation[0]).toMatchObject({ tableAmount: 3470.5, creditedAmount: 2970, uncredited: [{ why: 'currency', rows: 1, amount: 500.5 }] });
  });
  it('is of no concern when the filter leaves it out', () => {
    expect(earned({ sales, measures: [{ measure: 'Sales', filter: 'currency = EUR|€|""' }] })).toMatchObject({ 'Ann, 2026-01, C': 123, 'Ann, 2026-02, C': 100 });
  });
  it('counts in a count, which adds no money', () => {
    const components = [{ scheme, component: 'C', measure: 'Deals', input: 'units', base: 'fixed', fixedAmount: 5 } as const];
    expect(earned({ sales, measures: [{ measure: 'Deals', aggregate: 'count' }], components })).toMatchObject({ 'Ann, 2026-02, C': 10 });
  });
  it('is the own currency of a scheme that pays in it', () => {
    const schemes = [{ scheme }, { scheme: 'US', currency: 'USD' }];
    const components = [...base.components!, { scheme: 'US', component: 'D', measure: 'Sales', rate: 0.1 }];
    const run = runCase({ ...base, sales: sales.filter((one) => one['currency'] === 'USD'), schemes, components, assignments: [{ person: 'M1', scheme: 'US' }, { person: 'M2', scheme }] });
    expect(earnedIn(run)).toEqual({ 'Bob, 2026-02, C': 0, 'Ann, 2026-02, D': 50.05 });
    expect(run.reconciliation.map(({ currency, creditedAmount }) => [currency, creditedAmount])).toEqual([['EUR', 0], ['USD', 500.5]]);
  });
  it('whose currency cannot be read makes the figure missing', () => {
    expect(earned({ sales: [...sales.slice(0, 3), sale('2026-01-09', 'M1', 10, { currency: '?' })] })).toMatchObject({ 'Ann, 2026-01, C': 'reason.unreadableRows', 'Bob, 2026-01, C': 0 });
  });
});

describe('a row whose cell in a column of the filter cannot be read', () => {
  const sales = [sale('2026-01-05', 'M1', 1000, { status: 'won', region: 'N' }), sale('2026-01-06', 'M1', 400, { status: '?', region: 'Z' }), sale('2026-01-07', 'M2', 50, { status: 'lost', region: 'N' })];
  it.each(['status = won', 'status <> lost'])('%s: the figure is missing, whichever way the condition goes', (filter) => {
    expect(earned({ sales, measures: [{ measure: 'Sales', filter }] })).toMatchObject({ 'Ann, 2026-01, C': 'reason.unreadableRows', 'Bob, 2026-01, C': 0 });
  });
  it('does not matter when another condition stops the row, before it or after it', () => {
    for (const filter of ['status = won; region = N', 'region = N; status = won']) expect(earned({ sales, measures: [{ measure: 'Sales', filter }] })).toMatchObject({ 'Ann, 2026-01, C': 100 });
  });
  it('does not matter to a measure without that filter', () => {
    expect(earned({ sales })).toMatchObject({ 'Ann, 2026-01, C': 140 });
  });
  it('is unreadable in the reconciliation', () => {
    const run = runCase({ ...base, sales, measures: [{ measure: 'Sales', filter: 'status = won' }] });
    expect(run.reconciliation[0]).toMatchObject({ creditedAmount: 1000, unreadableRows: 1, unreadableAmount: 400, uncredited: [{ why: 'filter', rows: 1, amount: 50 }] });
  });
});

describe('an unreadable cell in a column that a measure does not use', () => {
  it('changes nothing', () => {
    expect(earned({ sales: [sale('2026-01-05', 'M1', 1000, { status: '?' }), sale('2026-01-05', 'M2', 10)] })).toEqual({ 'Ann, 2026-01, C': 100, 'Bob, 2026-01, C': 1 });
  });
});

describe('a name that two people share', () => {
  const people = [{ id: 'M1', name: 'Jan' }, { id: 'M2', name: 'Ján' }, { id: 'M3', name: 'Cas' }];
  const sales = [sale('2026-01-05', 'M1', 1000), sale('2026-02-05', 'Jan', 500), sale('2026-02-06', 'M3', 70), sale('2026-02-06', 'M2', 10)];
  it('makes the periods in which a row has it missing for both, and only those', () => {
    const run = runCase({ ...base, people, sales });
    expect(earnedIn(run)).toEqual({ 'Jan, 2026-01, C': 100, 'Jan, 2026-02, C': 'reason.sharedName', 'Ján, 2026-01, C': 0, 'Ján, 2026-02, C': 'reason.sharedName', 'Cas, 2026-01, C': 0, 'Cas, 2026-02, C': 7 });
    expect(checksOf(run)).toContain('people.sameName');
  });
  it('makes a target that names it nobody’s and both their targets unknown', () => {
    const components = [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'fixed', fixedAmount: 10 } as const];
    const targets = [{ person: 'Jan', measure: 'Sales', value: 100 }, { person: 'M1', measure: 'Sales', value: 100 }, { person: 'M3', measure: 'Sales', value: 70 }];
    expect(earned({ people, sales: [sale('2026-01-05', 'M1', 1000), sale('2026-01-06', 'M3', 70)], components, targets })).toEqual({ 'Jan, 2026-01, C': 'reason.targetUnreadable', 'Ján, 2026-01, C': 'reason.targetUnreadable', 'Cas, 2026-01, C': 10 });
  });
});

describe('the date order of Settings', () => {
  const sales = [sale('2026-03-04', 'M1', 1000), sale('2026-04-03', 'M1', 200)];
  it.each([
    ['dayFirst', { 'Ann, 2026-03, C': 100, 'Ann, 2026-04, C': 0 }],
    ['monthFirst', { 'Ann, 2026-03, C': 0, 'Ann, 2026-04, C': 20 }],
  ] as const)('%s decides what 3-4-2026 means in a filter', (dateOrder, expected) => {
    expect(earned({ sales, measures: [{ measure: 'Sales', filter: 'date <> 3-4-2026' }], dateOrder })).toMatchObject(expected);
  });
  it.each([['dayFirst', '2026-06-05'], ['monthFirst', '2026-05-06']] as const)('%s decides what 5-6-2026 means as the day of loading', (dateOrder, day) => {
    const run = runCase({ ...base, sales, dateOrder, settings: [{ setting: 'loadedTo', value: '5-6-2026' }] });
    expect(new Date(Date.UTC(1899, 11, 30 + run.coversTo!)).toISOString().slice(0, 10)).toBe(day);
  });
});
