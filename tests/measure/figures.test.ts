import fc from 'fast-check';
import { type Case, day, type Sale, workbook } from '../cases/workbook';
import { propertyRuns } from '../property-runs';
import { runBonus } from '../../src/reward/run-bonus';

const measures: NonNullable<Case['measures']> = [
  { measure: 'Sum' },
  { measure: 'Won', filter: 'Status = won' },
  { measure: 'Count', aggregate: 'count' },
  { measure: 'Count won', aggregate: 'count', filter: 'Status = won' },
  { measure: 'Average', aggregate: 'average' },
  { measure: 'Hit rate', aggregate: 'ratio', numerator: 'Count won', denominator: 'Count' },
  { measure: 'Share won', aggregate: 'ratio', numerator: 'Won', denominator: 'Sum' },
];

/** Every measure of Anna in a month of 2026; NaN where it is missing. */
function figures(sales: readonly Sale[], month: string, settings: NonNullable<Case['settings']> = []): Readonly<Record<string, number>> {
  const components = measures.map(({ measure }) => ({ scheme: 'Plan', component: measure, measure, rate: 1 }));
  const one: Case = { people: [{ id: 'Anna' }, { id: 'Bram' }], sales, measures, schemes: [{ scheme: 'Plan' }], components, settings };
  const { payouts } = runBonus(workbook(one), { today: day('2026-12-31'), period: month });
  return Object.fromEntries(measures.map(({ measure }, i) => [measure, payouts.actual[i]!]));
}

const sale = (date: string, person: string, amount: number | '?', Status = 'won'): Sale => ({ date, person, amount, Status });
const january = [sale('2026-01-10', 'Anna', 0.1), sale('2026-01-11', 'Anna', 0.2), sale('2026-01-12', 'Anna', 300, 'lost'), sale('2026-01-12', 'Bram', 77)];
const nothing = { Sum: NaN, Won: NaN, Count: NaN, 'Count won': NaN, Average: NaN, 'Hit rate': NaN, 'Share won': NaN };
const zero = { ...nothing, Sum: 0, Won: 0, Count: 0, 'Count won': 0 };

describe('the figures of a month', () => {
  it('are the exact sum, the number of rows, their average, and one measure ÷ another', () => {
    expect(figures(january, '2026-01')).toEqual({ Sum: 300.3, Won: 0.3, Count: 3, 'Count won': 2, Average: 300.3 / 3, 'Hit rate': 2 / 3, 'Share won': 0.3 / 300.3 });
  });
  it('count the first and the last day of the month, and no day beside it', () => {
    const around = [sale('2025-12-31', 'Anna', 1), sale('2026-01-01', 'Anna', 10), sale('2026-01-31', 'Anna', 100), sale('2026-02-01', 'Anna', 1000), sale('2026-01-15', 'Bram', 1, 'lost')];
    expect(figures(around, '2026-01')).toMatchObject({ Sum: 110, Count: 2, Average: 55 });
  });
  it('include returns', () => {
    expect(figures([...january, sale('2026-01-20', 'Anna', -300.3, 'lost')], '2026-01')).toMatchObject({ Sum: 0, Won: 0.3, Count: 4, Average: 0, 'Share won': NaN });
  });
  it('find a payee whatever the case and spacing', () => {
    expect(figures([sale('2026-01-10', '  anna ', 5), sale('2026-01-10', 'ANNA', 7, 'lost')], '2026-01')).toMatchObject({ Sum: 12, Count: 2 });
  });
  it('leave out a row of nobody and a row without a date', () => {
    expect(figures([...january, sale('2026-01-10', '', 5), sale('', 'Anna', 5)], '2026-01')).toMatchObject({ Sum: 300.3, Count: 3 });
  });
});

describe('a month without rows of the payee', () => {
  it('has 0 as sum and count when others have rows; averages and ratios are missing', () => {
    expect(figures([sale('2026-02-10', 'Bram', 77), ...january], '2026-02')).toEqual(zero);
  });
  it('is missing when nobody has a row', () => {
    expect(figures(january, '2026-02')).toEqual(nothing);
  });
  it.each([
    ['2026-02-28', zero],
    ['28-02-2026', zero],
    ['46081', zero],
    ['2026-12-31', zero],
    ['2026-01-31', nothing],
    ['soon', nothing],
    ['3/4/2026', nothing],
  ])('with the data loaded to %s', (loadedTo, expected) => {
    expect(figures(january, '2026-02', [{ setting: 'loadedTo', value: loadedTo }])).toEqual(expected);
  });
  it('takes the day of its own table before that of all tables', () => {
    const all = { setting: 'loadedTo', value: '2026-12-31' } as const;
    expect(figures(january, '2026-02', [all, { setting: 'loadedTo', table: 'Sales', value: '2026-01-31' }])).toEqual(nothing);
    expect(figures(january, '2026-02', [all, { setting: 'loadedTo', table: 'Orders', value: '2026-01-31' }])).toEqual(zero);
  });
});

describe('the figures of any month', () => {
  const rows = fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 3 }), dayOfMonth: fc.integer({ min: 1, max: 28 }), person: fc.constantFrom('Anna', 'Bram', ''), cents: fc.integer({ min: -100_000, max: 1_000_000 }), status: fc.constantFrom('won', 'lost') }),
    { maxLength: 25 },
  );
  it('equal whole-number arithmetic on the cents', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const sales = all.map(({ month, dayOfMonth, person, cents, status }) => sale(`2026-${month}-${dayOfMonth}`, person, cents / 100, status));
        const own = all.filter(({ month, person }) => month === 2 && person === 'Anna');
        const won = own.filter(({ status }) => status === 'won');
        const sum = (some: typeof all): number => some.reduce((total, { cents }) => total + cents, 0);
        const states = [sale('2026-02-01', 'Bram', 0), sale('2026-02-01', 'Bram', 0, 'lost')];
        const found = figures([...sales, ...states], '2026-02');
        const counted = { Sum: sum(own) / 100, Won: sum(won) / 100, Count: own.length, 'Count won': won.length };
        expect(found).toMatchObject(counted);
        expect(found.Average).toBe(own.length === 0 ? NaN : sum(own) / 100 / own.length);
        expect(found['Hit rate']).toBe(own.length === 0 ? NaN : won.length / own.length);
      }),
      propertyRuns(),
    );
  });
});
