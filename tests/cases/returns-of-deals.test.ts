import fc from 'fast-check';
import { actualsIn, earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

const scheme = 'Plan';
const people = [{ id: 'A', name: 'Ann' }, { id: 'B', name: 'Bob' }];
const deal = (amount: number, more: Partial<Sale> = {}): Sale => ({ id: 'V1', date: '2026-01-05', person: 'A', amount, ...more });
const back = (amount: number, date: string, more: Partial<Sale> = {}): Sale => ({ id: `R${date}`, date, person: 'A', amount, returnOf: 'V1', ...more });
type Cells = Partial<NonNullable<Case['components']>[number]>;

const run = (sales: readonly Sale[], cells: Cells = {}, more: Case = {}) =>
  runCase({ people, sales, measures: [{ measure: 'Sales' }], schemes: [{ scheme, period: 'month' }], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, dealCap: 1000, ...cells }], ...more });
const earned = (one: ReturnType<typeof run>, person = 'Ann') => Object.entries(earnedIn(one)).filter(([name]) => name.startsWith(person)).map(([, money]) => money);
const months = (one: ReturnType<typeof run>) => earned(one).slice(0, 3);
const later = deal(0, { id: 'V9', date: '2026-03-31', person: 'B' });

describe('a return of a deal above the cap per deal', () => {
  it.each([
    ['in two halves', [back(-750, '2026-01-15'), back(-750, '2026-01-20')], 0],
    ['for 600 of 1,500: 900 is left', [back(-600, '2026-01-15')], 90],
    ['for 500: exactly the cap is left', [back(-500, '2026-01-15')], 100],
    ['for 499.99: the cap still holds', [back(-499.99, '2026-01-15')], 100],
    ['whole', [back(-1500, '2026-01-15')], 0],
    ['not at all', [], 100],
  ] as const)('takes back what the deal then counts for less: %s', (_, returns, money) => {
    expect(earned(run([deal(1500), ...returns]))).toEqual([money]);
    expect(earned(run([deal(1500), ...returns], { grouping: 'deal' }))).toEqual([money]);
  });
  it('in the current period takes it back there, one after the other', () => {
    expect(months(run([deal(1500), back(-600, '2026-02-10'), back(-900, '2026-03-10'), later], { returns: 'current' }))).toEqual([100, -10, -90]);
  });
  it('in the order in which they came back, whichever row comes first', () => {
    expect(months(run([back(-900, '2026-03-10'), deal(1500), back(-600, '2026-02-10'), later], { returns: 'current' }))).toEqual([100, -10, -90]);
  });
  it('counts the factor before the cap', () => {
    expect(Object.values(actualsIn(run([deal(1500), back(-600, '2026-01-15')], { creditFactor: 0.5 })))[0]).toBe(450);
    expect(Object.values(actualsIn(run([deal(3000), back(-600, '2026-01-15')], { creditFactor: 0.5 })))[0]).toBe(1000);
  });
  it('is shared like the deal', () => {
    const splits = [{ deal: 'V1', person: 'A', share: 0.6 }, { deal: 'V1', person: 'B', share: 0.4 }];
    const one = run([deal(1500), back(-600, '2026-01-15')], {}, { splits });
    expect([earned(one), earned(one, 'Bob')]).toEqual([[54], [36]]);
  });
  it('without an original counts for its own amount, up to the cap', () => {
    expect(earned(run([deal(-1500)]))).toEqual([-100]);
  });
  it('comes to what is left of the deal, at most the cap, for any returns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300_000 }), fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 4 }), (cents, returns) => {
        const sales = [deal(cents / 100), ...returns.map((each, i) => back(-each / 100, `2026-01-${String(10 + i)}`))];
        const left = (cents - returns.reduce((sum, each) => sum + each, 0)) / 100;
        expect(Object.values(actualsIn(run(sales)))[0]).toBeCloseTo(Math.max(-1000, Math.min(1000, left)), 6);
      }),
    );
  });
});

describe('a return that is not taken back from whoever was credited', () => {
  const told = (one: ReturnType<typeof run>) => one.findings.filter(({ check }) => check === 'returns.otherPerson' || check === 'returns.notTaken');

  it('names whose result it comes off and from whom nothing was taken back', () => {
    const one = run([deal(1000), back(-400, '2026-01-20', { person: 'B' })]);
    expect(told(one)).toMatchObject([{ severity: 'warning', args: { deal: 'V1', amount: -400, person: 'B', original: 'A' } }]);
    expect([earned(one), earned(one, 'Bob')]).toEqual([[100], [-40]]);
  });
  it('is an error without a person', () => {
    expect(told(run([deal(1000), back(-400, '2026-01-20', { person: '' })]))).toMatchObject([{ severity: 'error', check: 'returns.notTaken', args: { deal: 'V1', lacks: 'person' } }]);
  });
  it('is no question where the deal is divided, because those who share it give it back', () => {
    const splits = [{ deal: 'v1', person: 'A', share: 0.6 }, { deal: 'v1', person: 'B', share: 0.4 }];
    const one = run([deal(1000), back(-500, '2026-01-20', { person: 'B' })], {}, { splits });
    expect(told(one)).toEqual([]);
    expect([earned(one), earned(one, 'Bob')]).toEqual([[30], [20]]);
  });
  it('is no question in the same name', () => expect(told(run([deal(1000), back(-400, '2026-01-20')]))).toEqual([]));
});
