import { type Case, day, type Sale, workbook } from '../../cases/workbook';
import { runBonus } from '../../../src/reward/run-bonus';

const measures: NonNullable<Case['measures']> = [
  { measure: 'Median', aggregate: 'median' },
  { measure: 'Lowest', aggregate: 'min' },
  { measure: 'Highest', aggregate: 'max' },
  { measure: 'Last', aggregate: 'last' },
  { measure: 'Won share', aggregate: 'share', condition: 'Status = won' },
  { measure: 'Customers', aggregate: 'distinct', key: 'Customer' },
  { measure: 'New', aggregate: 'first', column: 'Customer' },
  { measure: 'Returning', aggregate: 'returning', key: 'Customer' },
];

type Figures = Readonly<Record<string, number>>;

interface Asked {
  readonly period?: string;
  readonly payee?: number;
  readonly component?: Partial<NonNullable<Case['components']>[number]>;
  readonly more?: Partial<Case>;
}

/** Every measure of a payee (0 = Anna) in a period; NaN where it is missing. */
function figures(sales: readonly Sale[], { period = '2026-02', payee = 0, component = {}, more = {} }: Asked = {}): Figures {
  const components = measures.map(({ measure }) => ({ scheme: 'Plan', component: measure, measure, base: 'fixed' as const, fixedAmount: 1, input: 'units' as const, rate: 1, ...component }));
  const one: Case = { people: [{ id: 'Anna', team: 'North' }, { id: 'Bram', team: 'North' }, { id: 'Cor', team: 'South' }], sales, measures, schemes: [{ scheme: 'Plan' }], components, ...more };
  const { payouts } = runBonus(workbook(one), { today: day('2026-12-31'), period });
  return Object.fromEntries(measures.map(({ measure }, i) => [measure, payouts.actual[payee * measures.length + i]!]));
}

const sale = (date: string, person: string, amount: number | '?', Customer = 'Smit', Status = 'won'): Sale => ({ date, person, amount, Customer, Status });
/** January is the past; in February Anna sells four times. */
const sales = [
  sale('2026-01-10', 'Anna', 100, 'Smit'),
  sale('2026-01-20', 'Bram', 999, 'Jansen', 'lost'),
  sale('2026-02-03', 'Anna', 0.1, 'smit '),
  sale('2026-02-05', 'Anna', 0.2, 'Bakker', 'lost'),
  sale('2026-02-05', 'Anna', 700, 'Jansen'),
  sale('2026-02-20', 'Anna', -50, 'Bakker'),
  sale('2026-02-07', 'Bram', 5, 'Bakker'),
  sale('2026-02-28', 'Bram', 6, 'Visser'),
  sale('2026-03-01', 'Anna', 1, 'Mulder'),
];

describe('the figures of a payee', () => {
  it('are of the rows of the month', () => {
    expect(figures(sales)).toEqual({ Median: 0.15, Lowest: -50, Highest: 700, Last: -50, 'Won share': 0.75, Customers: 3, New: 1, Returning: 2 });
  });
  it('count a customer as new for whom the first sale is of, and as returning for everybody after', () => {
    expect(figures(sales, { payee: 1 })).toMatchObject({ Customers: 2, New: 1, Returning: 1 });
  });
  it('are of one row the row itself', () => {
    expect(figures(sales, { period: '2026-01' })).toMatchObject({ Median: 100, Lowest: 100, Highest: 100, Last: 100, 'Won share': 1, Customers: 1, New: 1, Returning: 0 });
  });
  it('are 0 for counts and missing for the others where only others have rows', () => {
    expect(figures(sales, { payee: 2 })).toEqual({ Median: NaN, Lowest: NaN, Highest: NaN, Last: NaN, 'Won share': NaN, Customers: 0, New: 0, Returning: 0 });
  });
  it('are missing where nobody has rows', () => {
    expect(Object.values(figures(sales, { period: '2026-06' })).every(Number.isNaN)).toBe(true);
  });
  it('count a customer of two months once in the quarter', () => {
    const quarter = figures(sales, { period: '2026-Q1', more: { schemes: [{ scheme: 'Plan', period: 'quarter' }] } });
    expect(quarter).toMatchObject({ Median: 0.6, Customers: 4, New: 3, Returning: 1, Lowest: -50, Highest: 700, Last: 1, 'Won share': 5 / 6 });
  });
});

describe('the figures of a team', () => {
  it('are of the rows of all, each customer once', () => {
    expect(figures(sales, { component: { credit: 'team' } })).toEqual({ Median: 2.6, Lowest: -50, Highest: 700, Last: 6, 'Won share': 5 / 6, Customers: 4, New: 2, Returning: 2 });
  });
  it('count only the days on which somebody belonged to it', () => {
    const more = { employment: [{ person: 'Bram', start: day('2026-01-01'), team: 'North' }, { person: 'Bram', start: day('2026-02-10'), team: 'South' }] };
    expect(figures(sales, { component: { credit: 'team' }, more })).toMatchObject({ Customers: 3, New: 1, Returning: 2 });
  });
});

describe('part of a month', () => {
  it('counts the rows of the days served only', () => {
    const more = { people: [{ id: 'Anna', start: day('2026-02-05') }, { id: 'Bram' }] };
    expect(figures(sales, { more })).toMatchObject({ Median: 0.2, Lowest: -50, 'Won share': 2 / 3, Customers: 2, New: 1, Returning: 1 });
  });
});

describe('to date', () => {
  it('pays distinct customers once, in the month in which they first count', () => {
    const one: Case = { people: [{ id: 'Anna' }], sales, measures, schemes: [{ scheme: 'Plan' }], components: [{ scheme: 'Plan', component: 'C', measure: 'Customers', grouping: 'running', rate: 50 }] };
    const { payouts } = runBonus(workbook(one), { today: day('2026-12-31'), period: '2026-Q1' });
    expect([...payouts.earned]).toEqual([50, 100, 50]);
  });
});

describe('the last value', () => {
  const tied = (second: number): Figures => figures([sale('2026-02-03', 'Anna', 5), sale('2026-02-20', 'Anna', 7), sale('2026-02-20', 'Anna', second)]);
  it('of two equal rows of the last day is their value', () => expect(tied(7).Last).toBe(7));
  it('of two different rows of the last day is missing', () => expect(tied(8).Last).toBeNaN());
  it('says why it is missing', () => {
    const one: Case = { people: [{ id: 'Anna' }], sales: [sale('2026-02-20', 'Anna', 7), sale('2026-02-20', 'Anna', 8)], measures, schemes: [{ scheme: 'Plan' }], components: [{ scheme: 'Plan', component: 'C', measure: 'Last', rate: 0.1 }] };
    const { reasons } = runBonus(workbook(one), { today: day('2026-12-31'), period: '2026-02' });
    expect(reasons.map(({ key }) => key)).toContain('reason.lastTied');
  });
});

describe('rows that cannot be read', () => {
  const unclear = (date: string, person: string, column: 'Customer' | 'Status' | 'amount'): Sale => ({ ...sale(date, person, 1), [column]: '?' });
  it('make the figures concerned missing and no others', () => {
    expect(figures([...sales, unclear('2026-02-09', 'Anna', 'Customer')])).toMatchObject({ Median: 0.2, 'Won share': 0.8, Customers: NaN, New: NaN, Returning: NaN });
    expect(figures([...sales, unclear('2026-02-09', 'Anna', 'Status')])).toMatchObject({ 'Won share': NaN, Customers: 3 });
    expect(figures([...sales, unclear('2026-02-09', 'Anna', 'amount')])).toMatchObject({ Median: NaN, Lowest: NaN, Highest: NaN, Last: NaN, Customers: 3 });
  });
  it('leave nobody sure who is new after a customer that cannot be read', () => {
    expect(figures([...sales, unclear('2026-01-05', 'Cor', 'Customer')])).toMatchObject({ Customers: 3, New: NaN, Returning: NaN });
    expect(figures([...sales, unclear('2026-02-25', 'Cor', 'Customer')])).toMatchObject({ Customers: 3, New: 1, Returning: 2 });
  });
  it('leave out rows without a customer', () => {
    expect(figures([...sales, { ...sale('2026-02-09', 'Anna', 1), Customer: '' }])).toMatchObject({ Customers: 3, New: 1, Returning: 2 });
  });
});

describe('a deal that two people share', () => {
  const more = { splits: [{ deal: 'D1', person: 'Anna', share: 0.5 }, { deal: 'D1', person: 'Bram', share: 0.5 }] };
  const shared: readonly Sale[] = [{ id: 'D1', ...sale('2026-02-03', 'Anna', 100, 'Smit') }, { id: 'D2', ...sale('2026-02-04', 'Anna', 300, 'Visser', 'lost') }];
  it('counts whole for each of them, and in a share for the part that is theirs', () => {
    expect(figures(shared, { more })).toMatchObject({ Median: 200, Lowest: 100, Customers: 2, New: 2, 'Won share': 0.5 / 1.5 });
    expect(figures(shared, { more, payee: 1 })).toMatchObject({ Median: 100, Customers: 1, New: 1, 'Won share': 1 });
  });
  it('counts once for the team', () => {
    expect(figures(shared, { more, component: { credit: 'team' } })).toMatchObject({ Median: 200, Customers: 2, New: 2, 'Won share': 0.5 });
  });
});
