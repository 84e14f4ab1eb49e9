import { runCase } from '../../cases/run-case';
import { type Case, day } from '../../cases/workbook';
import { explainPayout } from '../../../src/sheets/explanation/explain-payout';

const book = (cells: Partial<NonNullable<Case['components']>[number]>, more: Case = {}): Case => ({
  people: [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-05', person: 'A', amount: 100 }],
  measures: [{ measure: 'Omzet' }, { measure: 'Orders', aggregate: 'count' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'P', measure: 'Omzet', ...cells }],
  ...more,
});
const steps = (one: Case, payout: number): readonly string[] =>
  explainPayout(runCase(one), payout, { language: 'nl', runDay: day('2027-01-15'), source: 'x' })!.steps.map(({ what, calculation }) => `${what}: ${calculation}`.replaceAll('\u00a0', ' '));

describe('an amount per unit', () => {
  it('is money, not a percentage', () => {
    const all = steps(book({ measure: 'Orders', input: 'units', rate: 150 }), 0);
    expect(all.join('\n')).toContain('Bedrag per eenheid');
    expect(all.join('\n')).not.toContain('%');
  });
});

describe('a contest', () => {
  it('says that a result of 0 wins nothing, instead of a prize that is not paid', () => {
    const contest = book({ shape: 'rank' }, { tiers: [{ scheme: 'Plan', component: 'P', from: 1, amount: 50 }, { scheme: 'Plan', component: 'P', from: 2, amount: 25 }] });
    expect(runCase(contest).payouts.earned[1]).toBe(0);
    const all = steps(contest, 1);
    expect(all.find((each) => each.startsWith('Prijs volgens de rangorde'))).toContain('wint niemand iets');
    expect(all.filter((each) => each.includes('bereikt'))).toEqual([]);
  });
});
